// The claim of figure 9.4: zero weights stay, constant ones move together, random ones part.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(symmetry)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "symmetry"};
  double end(const std::string& column, const std::string& start) {
    return data.column_where("ends", column, "start", start)(0);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(zero_weights_never_move, Drawn) {
  BOOST_TEST(end("moved", "zero") == 0);
  BOOST_TEST(std::abs(end("loss", "zero") - std::log(2.0)) < 1e-3);
  BOOST_TEST(data.column_where("paths", "w1", "start", "zero").cwiseAbs().maxCoeff() == 0);
}

BOOST_FIXTURE_TEST_CASE(constant_ones_move_together, Drawn) {
  BOOST_TEST(end("apart", "constant") < 1e-12);
  BOOST_TEST(end("moved", "constant") > 0.3);
  // Four equal units do what one does: a line, bent once.
  BOOST_TEST(end("loss", "constant") > 0.2);
}

BOOST_FIXTURE_TEST_CASE(random_ones_part_and_learn, Drawn) {
  BOOST_TEST(end("apart", "random") > 1);
  BOOST_TEST(end("loss", "random") < 0.02);
  const Vector w = data.column_where("paths", "w1", "start", "random");
  const Index units = Index(data.value("units"));
  const Vector last = w.tail(units);
  BOOST_TEST(last.maxCoeff() - last.minCoeff() > 3);
}

BOOST_AUTO_TEST_SUITE_END()
