// The claim of figure 7.9: graph and gate agree where both are finite and normal; the graph fails
// below -355, where its last local derivative leaves the range of doubles.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(sigmoid_graph)

BOOST_AUTO_TEST_CASE(the_gate_is_right_everywhere) {
  FigureTables data("07-backpropagation", "sigmoid_graph");
  const Vector x = data.column_where("slopes", "x", "way", "gate"),
               slope = data.column_where("slopes", "slope", "way", "gate"),
               error = data.column_where("slopes", "error", "way", "gate");
  BOOST_TEST(x.minCoeff() == -708);
  BOOST_TEST(error.maxCoeff() < 1e-12);
  for (Index i = 0; i < x.size(); ++i) {
    // e^-|x| / (1 + e^-|x|)^2, through logarithms.
    const double logarithm = -std::abs(x(i)) - 2 * std::log1p(std::exp(-std::abs(x(i))));
    BOOST_TEST(std::abs(std::log(slope(i)) - logarithm) < 1e-12 * (1 + std::abs(logarithm)));
  }
}

BOOST_AUTO_TEST_CASE(the_graph_fails_where_the_square_of_its_denominator_overflows) {
  FigureTables data("07-backpropagation", "sigmoid_graph");
  const Vector x = data.column_where("slopes", "x", "way", "graph"),
               slope = data.column_where("slopes", "slope", "way", "graph"),
               error = data.column_where("slopes", "error", "way", "graph");
  for (Index i = 0; i < x.size(); ++i) {
    if (x(i) >= -340) BOOST_TEST(error(i) < 1e-12, "at " << x(i));
    if (x(i) <= -375) BOOST_TEST(slope(i) == 0, "at " << x(i));
  }
  // 1/u^2 with u = e^-x is no normal double below log(2^-1022) / 2 = -354.2.
  BOOST_TEST(data.value("lost") < -354);
  BOOST_TEST(data.value("lost") > -365);
  BOOST_TEST(data.value("zero") < -370);
  BOOST_TEST(data.value("zero") > -376);
  // e^-x itself overflows beyond log(2^1024) = 709.8.
  BOOST_TEST(data.value("no_number") == -710);
  BOOST_TEST(x.minCoeff() == -709);
}

BOOST_AUTO_TEST_SUITE_END()
