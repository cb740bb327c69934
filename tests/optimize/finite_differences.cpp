#include "distance.hpp"

#include <nn/optimize/finite_differences.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_finite_differences)

namespace {

const Real tolerance = 20 * std::pow(eps, Real(2) / 3);

}  // namespace

// \checks{central_differences}
BOOST_AUTO_TEST_CASE(the_slope_of_a_parabola_is_exact_but_for_rounding) {
  // One-sided differences would be off by h / 2, which is far more than the bound.
  const auto parabola = [](const Vector& theta, Vector&) { return theta(0) * theta(0); };
  const Vector slope = nn::finite_differences(parabola, Vector::Constant(1, 3));
  BOOST_TEST(std::abs(slope(0) - 6) < tolerance);
}

// \checks{central_differences}
BOOST_AUTO_TEST_CASE(the_error_is_of_order_h_squared) {
  const auto f = [](const Vector& theta, Vector&) {
    return std::exp(theta(0)) + std::sin(3 * theta(1)) * theta(0);
  };
  Vector theta(2), expected(2);
  theta << 0.5, -0.75;
  expected << std::exp(theta(0)) + std::sin(3 * theta(1)), 3 * std::cos(3 * theta(1)) * theta(0);
  const Vector found = nn::finite_differences(f, theta);
  BOOST_TEST((found - expected).cwiseAbs().maxCoeff() < tolerance);
}

// \checks{central_differences}
BOOST_AUTO_TEST_CASE(the_step_grows_with_a_large_parameter) {
  // At 1e6 a step of cbrt(eps) would drown in the rounding of theta (in float it would be none).
  const Real large = 1000000;
  const auto f = [&](const Vector& theta, Vector&) { return std::sin(theta(0) / large); };
  const Vector slope = nn::finite_differences(f, Vector::Constant(1, large));
  BOOST_TEST(std::abs(slope(0) * large - std::cos(Real(1))) < tolerance);
}

BOOST_AUTO_TEST_CASE(the_parameters_do_not_wander) {
  // Each is put back before the next is moved; two evaluations for each of three.
  int evaluations = 0;
  Vector centre(3);
  centre << 0.125, 0.25, 0.5;
  const auto f = [&](const Vector& theta, Vector&) {
    ++evaluations;
    BOOST_TEST((theta.array() != centre.array()).count() == 1);
    return theta.sum();
  };
  nn::finite_differences(f, centre);
  BOOST_TEST(evaluations == 6);
}

BOOST_AUTO_TEST_CASE(no_parameters_no_derivatives) {
  const auto f = [](const Vector&, Vector&) { return Real(1); };
  BOOST_TEST(nn::finite_differences(f, Vector()).size() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
