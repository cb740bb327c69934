// The claim of figure 8.3: momentum converges where 0 < eta < 2 (1 + alpha) / lambda, and best
// where theory says.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(convergence_map)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "convergence_map"};
  Vector rate = data.column("map", "rate"), alpha = data.column("map", "alpha"),
         factor = data.column("map", "factor"), predicted = data.column("map", "predicted");
};

}  // namespace

// \checks{momentum_stable}
BOOST_FIXTURE_TEST_CASE(the_stable_region_is_the_predicted_one, Drawn) {
  Index inside = 0, outside = 0;
  for (Index i = 0; i < rate.size(); ++i) {
    const double limit = 2 * (1 + alpha(i));
    if (std::abs(rate(i) - limit) < 0.01) continue;
    BOOST_REQUIRE_MESSAGE((factor(i) < 1) == (rate(i) < limit),
                          "at rate " << rate(i) << " and alpha " << alpha(i));
    ++(rate(i) < limit ? inside : outside);
  }
  BOOST_TEST(inside > 1000);
  BOOST_TEST(outside > 300);
  BOOST_TEST(data.value("wrong") == 0);
}

// \checks{momentum_roots}
BOOST_FIXTURE_TEST_CASE(each_factor_is_about_the_larger_root, Drawn) {
  BOOST_TEST((factor - predicted).cwiseAbs().maxCoeff() < 0.03);
  BOOST_TEST((factor - predicted).cwiseAbs().mean() < 0.003);
}

// \checks{momentum_best}
BOOST_FIXTURE_TEST_CASE(the_optimum_is_where_theory_puts_it, Drawn) {
  const double root = std::sqrt(data.value("condition"));
  BOOST_TEST(data.value("theory_factor") == (root - 1) / (root + 1));
  BOOST_TEST(std::abs(data.value("best_alpha") - data.value("theory_alpha")) < 0.04);
  BOOST_TEST(std::abs(data.value("best_rate") - data.value("theory_rate")) < 0.12);
  BOOST_TEST(std::abs(data.value("best_factor") - data.value("theory_factor")) < 0.02);
  BOOST_TEST(factor.minCoeff() == data.value("best_factor"));
}

BOOST_FIXTURE_TEST_CASE(without_momentum_it_is_plain_descent, Drawn) {
  const double kappa = data.value("condition");
  double best = 2;
  for (Index i = 0; i < rate.size(); ++i) {
    if (alpha(i) == 0) best = std::min(best, static_cast<double>(factor(i)));
  }
  BOOST_TEST(std::abs(best - (kappa - 1) / (kappa + 1)) < 0.005);
}

BOOST_AUTO_TEST_SUITE_END()
