#include "distance.hpp"

#include <nn/optimize/check_gradient.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::GradientCheck, nn::Index, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_check_gradient)

namespace {

constexpr Index p = 9;
const Real tolerance = 20 * std::pow(eps, Real(2) / 3);

// Sum of (i + 1) theta_i^2 / 2, whose derivative `place` is given as `factor` times what it is.
struct Planted {
  Index place = -1;
  Real factor = 1;
  Real operator()(const Vector& theta, Vector& gradient) const {
    const Vector weights = Vector::LinSpaced(p, 1, Real(p));
    gradient = weights.cwiseProduct(theta);
    if (place >= 0) gradient(place) *= factor;
    return weights.cwiseProduct(theta).dot(theta) / 2;
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(a_right_gradient_passes) {
  const Planted right;
  BOOST_TEST(nn::check_gradient(right, Vector::Ones(p)).error < tolerance);
}

BOOST_AUTO_TEST_CASE(a_wrong_derivative_is_named_with_both_numbers) {
  for (Index place = 0; place < p; ++place) {
    const Planted wrong{place, Real(0.5)};
    const GradientCheck check = nn::check_gradient(wrong, Vector::Ones(p));
    const Real slope = static_cast<Real>(place + 1);
    BOOST_TEST(check.worst == place);
    BOOST_TEST(check.analytic == slope / 2);
    BOOST_TEST(std::abs(check.numerical - slope) < tolerance * slope);
    const Real largest = place == p - 1 ? Real(p - 1) : Real(p);
    BOOST_TEST(std::abs(check.error - slope / 2 / largest) < tolerance);
  }
}

BOOST_AUTO_TEST_CASE(a_derivative_that_is_not_a_number_never_passes) {
  for (Index place = 0; place < p; ++place) {
    const Planted wrong{place, std::numeric_limits<Real>::quiet_NaN()};
    const GradientCheck check = nn::check_gradient(wrong, Vector::Ones(p));
    BOOST_TEST(!(check.error < 1), "at " << place);
    BOOST_TEST(check.worst == place);
  }
}

BOOST_AUTO_TEST_CASE(a_gradient_of_zero_is_compared_as_it_is) {
  const auto forgotten = [](const Vector& theta, Vector& gradient) {
    gradient = Vector::Zero(theta.size());
    return 3 * theta(1);
  };
  const GradientCheck check = nn::check_gradient(forgotten, Vector::Ones(2));
  BOOST_TEST(check.worst == 1);
  BOOST_TEST(std::abs(check.error - 3) < tolerance);
}

BOOST_AUTO_TEST_SUITE_END()
