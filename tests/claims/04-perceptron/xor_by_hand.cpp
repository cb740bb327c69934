// The claim of figure 4.8: three units with weights set by hand answer XOR exactly.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <set>

using namespace nn;

BOOST_AUTO_TEST_SUITE(xor_by_hand)

namespace {

struct Unit {
  double w1, w2, threshold;
  double sum(double a, double b) const { return w1 * a + w2 * b; }
  double fire(double a, double b) const { return sum(a, b) >= threshold ? 1 : 0; }
};

struct Drawn {
  FigureTables data{"04-perceptron", "xor_by_hand"};
  Vector column(const std::string& name) { return data.column("pairs", name); }
  Unit unit(Index k) {
    return {data.column("units", "w1")(k), data.column("units", "w2")(k),
            data.column("units", "threshold")(k)};
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_lines_that_are_drawn_make_xor, Drawn) {
  const Vector x1 = column("x1"), x2 = column("x2");
  const Unit nand = unit(0), either = unit(1), both = unit(2);
  double nearest = 1;
  for (Index i = 0; i < 4; ++i) {
    const double h1 = nand.fire(x1(i), x2(i)), h2 = either.fire(x1(i), x2(i));
    BOOST_TEST(column("nand")(i) == h1);
    BOOST_TEST(column("or")(i) == h2);
    BOOST_TEST(both.fire(h1, h2) == (x1(i) != x2(i) ? 1 : 0));
    BOOST_TEST(column("answer")(i) == column("wanted")(i));
    for (const double slack :
         {nand.sum(x1(i), x2(i)) - nand.threshold, either.sum(x1(i), x2(i)) - either.threshold,
          both.sum(h1, h2) - both.threshold}) {
      nearest = std::min(nearest, std::abs(slack));
    }
  }
  BOOST_TEST(data.value("right") == 4);
  BOOST_TEST(data.value("slack") == nearest);
  BOOST_TEST(nearest == 0.5);
}

BOOST_FIXTURE_TEST_CASE(four_pairs_become_three_points, Drawn) {
  std::set<std::pair<double, double>> places;
  for (Index i = 0; i < 4; ++i) places.emplace(column("nand")(i), column("or")(i));
  BOOST_TEST(places.size() == 3);
  BOOST_TEST(data.value("places") == 3);
}

BOOST_AUTO_TEST_SUITE_END()
