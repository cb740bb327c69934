// The claim of figure 4.1: AND, OR and NAND have a line, XOR has none; 14 of 16 functions have one.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(gates)

namespace {

FigureTables figure() { return {"04-perceptron", "gates"}; }

}  // namespace

BOOST_AUTO_TEST_CASE(each_line_that_is_drawn_puts_every_pair_on_its_side) {
  FigureTables data = figure();
  const std::vector<std::string> names = data.text("lines", "gate");
  BOOST_TEST((names == std::vector<std::string>{"AND", "OR", "NAND"}));
  for (Index k = 0; k < 3; ++k) {
    const std::string& gate = names[static_cast<std::size_t>(k)];
    const double w1 = data.column("lines", "w1")(k), w2 = data.column("lines", "w2")(k),
                 threshold = data.column("lines", "threshold")(k);
    const Vector x1 = data.column_where("points", "x1", "gate", gate),
                 x2 = data.column_where("points", "x2", "gate", gate),
                 y = data.column_where("points", "y", "gate", gate);
    BOOST_TEST(y.size() == 4);
    for (Index i = 0; i < 4; ++i)
      BOOST_TEST((w1 * x1(i) + w2 * x2(i) >= threshold) == (y(i) == 1), gate);
    BOOST_TEST(data.column("lines", "right")(k) == 4);
  }
}

BOOST_AUTO_TEST_CASE(no_line_that_was_tried_answers_xor) {
  FigureTables data = figure();
  const Vector best = data.column("functions", "best");
  BOOST_TEST(best.size() == 16);
  BOOST_TEST(best(6) == 3);  // 0110, XOR
  BOOST_TEST(best(9) == 3);  // 1001, its opposite
  BOOST_TEST((best.array() == 4).count() == 14);
  BOOST_TEST(data.value("functions") == 14);
  BOOST_TEST(data.value("best_xor") == 3);
  BOOST_TEST(data.value("lines") == data.parameter("angles") * data.parameter("offsets"));
}

// The diagonals that are drawn: the middle of the two ones is the middle of the two zeros.
BOOST_AUTO_TEST_CASE(the_centre_lies_between_the_ones_and_between_the_zeros) {
  FigureTables data = figure();
  for (const std::string axis : {"x1", "x2"}) {
    const Vector x = data.column_where("points", axis, "gate", "XOR");
    const Vector y = data.column_where("points", "y", "gate", "XOR");
    BOOST_TEST(y.sum() == 2);
    BOOST_TEST(x.dot(y) / 2 == x.dot(Vector::Ones(4) - y) / 2);
  }
}

BOOST_AUTO_TEST_SUITE_END()
