// The claim of figure 7.3: backward costs less than twice forward, differences grow with p squared.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(gradient_cost)

namespace {

FigureTables figure() { return {"07-backpropagation", "gradient_cost"}; }

}  // namespace

// \checks{bp_cost}
BOOST_AUTO_TEST_CASE(a_sweep_costs_at_most_two_passes) {
  FigureTables data = figure();
  const Vector forward = data.column("costs", "forward"), back = data.column("costs", "backward");
  const Vector ratio = back.cwiseQuotient(forward);
  BOOST_TEST(ratio.minCoeff() > 1.5);
  BOOST_TEST(ratio.maxCoeff() < 2);
  BOOST_TEST(ratio.minCoeff() == data.value("least"), boost::test_tools::tolerance(1e-12));
  BOOST_TEST(ratio.maxCoeff() == data.value("most"), boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(a_pass_is_linear_and_differences_are_quadratic) {
  FigureTables data = figure();
  const Vector p = data.column("costs", "parameters"), forward = data.column("costs", "forward"),
               differences = data.column("costs", "differences"),
               forward_mode = data.column("costs", "forward_mode");
  const Index last = p.size() - 1;
  const auto exponent = [&](const Vector& cost) {
    return std::log(cost(last) / cost(0)) / std::log(p(last) / p(0));
  };
  BOOST_TEST(std::abs(exponent(forward) - 1) < 0.05);
  BOOST_TEST(std::abs(exponent(differences) - 2) < 0.05);
  BOOST_TEST(std::abs(data.value("exponent") - 2) < 0.05);
  BOOST_TEST((differences - 2 * p.cwiseProduct(forward)).norm() == 0);
  BOOST_TEST((forward_mode - p.cwiseProduct(forward)).norm() == 0);
}

BOOST_AUTO_TEST_CASE(operations_are_those_that_can_be_counted_by_hand) {
  // 8-h-h-4 for one sample: a multiplication and an addition for each weight, h tanh a layer; the
  // loss takes 4 subtractions, 4 exp, 3 additions (the first is to 0, which is one), log, + and -.
  FigureTables data = figure();
  const Vector h = data.column("costs", "width"), forward = data.column("costs", "forward");
  for (Index i = 0; i < h.size(); ++i) {
    const double weights = 8 * h(i) + h(i) * h(i) + 4 * h(i);
    BOOST_TEST(forward(i) == 2 * weights + 2 * h(i) + 4 + 4 + 4 + 3);
  }
}

BOOST_AUTO_TEST_SUITE_END()
