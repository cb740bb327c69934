// The claim of figure 4.2: a mistake moves w by y x, and raises the sample's own score by |x|².
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(rule_steps)

namespace {

struct Drawn {
  FigureTables data{"04-perceptron", "rule_steps"};
  Vector column(const std::string& name) { return data.column("steps", name); }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(each_mistake_moves_w_by_the_sample_with_its_sign, Drawn) {
  const Vector y = column("y");
  BOOST_TEST(y.size() == 6);
  for (const std::string axis : {"1", "2"}) {
    const Vector moved = column("after" + axis) - column("before" + axis);
    BOOST_TEST((moved - y.cwiseProduct(column("x" + axis))).cwiseAbs().maxCoeff() < 1e-14);
    BOOST_TEST(column("before" + axis)(0) == 0);
    BOOST_TEST((column("before" + axis).tail(5) == column("after" + axis).head(5)));
  }
}

BOOST_FIXTURE_TEST_CASE(it_was_a_mistake_and_the_score_rises_by_the_square_of_the_sample, Drawn) {
  const Vector x1 = column("x1"), x2 = column("x2"), y = column("y");
  const Vector before = column("score_before"), after = column("score_after");
  BOOST_TEST((before.array() <= 0).all());
  const Vector by_hand =
      y.array() * (column("before1").array() * x1.array() + column("before2").array() * x2.array());
  BOOST_TEST((before - by_hand).cwiseAbs().maxCoeff() < 1e-14);
  const Vector squares = x1.array().square() + x2.array().square();
  BOOST_TEST((after - before - squares).cwiseAbs().maxCoeff() < 1e-14);
  BOOST_TEST(std::abs(squares.minCoeff() - data.value("least_gain")) < 1e-12);
  BOOST_TEST(std::abs(squares.maxCoeff() - data.value("most_gain")) < 1e-12);
}

BOOST_FIXTURE_TEST_CASE(a_line_through_the_origin_parts_the_samples, Drawn) {
  const Vector height = data.column("points", "x1") + 2 * data.column("points", "x2");
  const Vector y = data.column("points", "y");
  for (Index i = 0; i < y.size(); ++i) BOOST_TEST((height(i) > 0) == (y(i) == 1));
}

BOOST_AUTO_TEST_SUITE_END()
