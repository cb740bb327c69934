// The claim of figure 3.1: a line gives "probabilities" outside [0, 1]; the sigmoid does not.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "line_or_sigmoid"};

  Vector x(const std::string& samples) {
    return data.column_where("curves", "x", "samples", samples);
  }
  Vector line(const std::string& samples) {
    return data.column_where("curves", "line", "samples", samples);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(line_or_sigmoid, Drawn)

BOOST_AUTO_TEST_CASE(the_line_leaves_the_unit_interval_on_both_sides) {
  BOOST_TEST(data.value("lowest_line") < 0);
  BOOST_TEST(data.value("highest_line") > 1);
  BOOST_TEST(data.value("lowest_line") == line("drawn").minCoeff());
  BOOST_TEST(data.value("highest_line") == line("drawn").maxCoeff());
}

// Recomputed from two points of the drawn line.
BOOST_AUTO_TEST_CASE(some_samples_lie_where_it_does) {
  const Vector at = x("drawn"), drawn = line("drawn");
  const Index last = at.size() - 1;
  const double slope = (drawn(last) - drawn(0)) / (at(last) - at(0));
  const Vector sample = data.column_where("samples", "x", "kind", "drawn");
  const Vector predicted = drawn(0) + slope * (sample.array() - at(0));
  const Index outside = (predicted.array() < 0 || predicted.array() > 1).count();
  BOOST_TEST(outside > 0);
  BOOST_TEST(data.value("outside") == outside);
}

BOOST_AUTO_TEST_CASE(the_line_is_least_squares) {
  const Vector at = x("drawn"), drawn = line("drawn");
  const Index last = at.size() - 1;
  const Vector sample = data.column_where("samples", "x", "kind", "drawn");
  const Vector y = data.column_where("samples", "y", "kind", "drawn");
  const Vector dx = sample.array() - sample.mean();
  BOOST_TEST((drawn(last) - drawn(0)) / (at(last) - at(0)) == dx.dot(y) / dx.squaredNorm(),
             boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(the_sigmoid_stays_inside) {
  const Vector p = data.column("curves", "sigmoid");
  BOOST_TEST(p.minCoeff() > 0);
  BOOST_TEST(p.maxCoeff() < 1);
}

BOOST_AUTO_TEST_CASE(clear_cases_move_the_line_and_not_the_sigmoid) {
  BOOST_TEST(data.value("moved_line") > 1);
  BOOST_TEST(std::abs(data.value("moved_sigmoid")) < 0.01);
  BOOST_TEST(data.value("crossing_line_more") - data.value("crossing_line") ==
             data.value("moved_line"));
}

BOOST_AUTO_TEST_SUITE_END()
