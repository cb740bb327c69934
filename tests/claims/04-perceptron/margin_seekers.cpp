// The claim of figure 4.7: logistic descent turns toward the largest margin, the perceptron stops
// at the first line that works.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

using namespace nn;

BOOST_AUTO_TEST_SUITE(margin_seekers)

namespace {

struct Drawn {
  FigureTables data{"04-perceptron", "margin_seekers"};

  Vector line(const std::string& name) {
    return Vector{{data.column_where("lines", "w0", "line", name)(0),
                   data.column_where("lines", "w1", "line", name)(0),
                   data.column_where("lines", "w2", "line", name)(0)}};
  }

  double margin(const std::string& name) {
    const Vector w = line(name), x1 = data.column("points", "x1"), x2 = data.column("points", "x2");
    const Vector sign = 2 * data.column("points", "y").array() - 1;
    const Vector sums = (w(1) * x1 + w(2) * x2).array() + w(0);
    return sign.cwiseProduct(sums).minCoeff();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(logistic_descent_turns_toward_the_largest_margin, Drawn) {
  const Vector angle = data.column("turns", "median");
  const Index last = angle.size() - 1;
  BOOST_TEST((angle.tail(last).array() <= angle.head(last).array()).all());
  BOOST_TEST(angle(0) == data.value("early"));
  BOOST_TEST(angle(last) == data.value("late"));
  BOOST_TEST(data.value("late") < data.value("early") / 4);
  BOOST_TEST(data.column("turns", "step")(last) == data.parameter("steps"));
}

BOOST_FIXTURE_TEST_CASE(the_perceptron_stops_elsewhere, Drawn) {
  BOOST_TEST(data.column("stops", "median")(0) == data.value("stopped"));
  BOOST_TEST(data.value("stopped") > 4 * data.value("late"));
  BOOST_TEST(data.column("stops", "low")(0) > data.value("late"));
}

BOOST_FIXTURE_TEST_CASE(all_three_lines_part_the_samples_and_one_does_it_best, Drawn) {
  BOOST_TEST(margin("perceptron") > 0);
  BOOST_TEST(margin("logistic") > margin("perceptron"));
  BOOST_TEST(margin("largest") > margin("logistic"));
  for (const std::string name : {"perceptron", "logistic", "largest"}) {
    BOOST_TEST(line(name).norm() == 1, boost::test_tools::tolerance(1e-12));
  }
}

BOOST_AUTO_TEST_SUITE_END()
