#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/optimize/check_gradient.hpp>
#include <nn/optimize/check_hessian.hpp>
#include <nn/optimize/test_functions.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_test_functions)

namespace {

struct Turned : nn::Quadratic {
  Turned() : nn::Quadratic{.condition = 20, .angle = Real(0.6)} {}
};

using Functions =
    boost::mpl::list<nn::Quadratic, Turned, nn::Rosenbrock, nn::Beale, nn::Saddle, nn::Himmelblau>;

static_assert(nn::Objective<nn::Quadratic> && nn::Objective<const nn::Beale>);

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(gradient_and_hessian_are_the_differences, F, Functions) {
  nn::Rng rng(8);
  const F function{};
  const bool single = eps > 1e-10;
  for (int place = 0; place < 20; ++place) {
    const Vector theta = nn::uniform_matrix(2, 1, -2, 2, rng);
    BOOST_TEST(nn::check_gradient(function, theta).error < (single ? 2e-2 : 1e-7));
    BOOST_TEST(nn::hessian_error(function, theta, function.hessian(theta)) <
               (single ? 2e-2 : 1e-7));
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(at_a_minimum_the_value_and_the_slope_are_0, F, Functions) {
  const F function{};
  Vector gradient(2);
  for (const Vector& lowest : function.minima()) {
    BOOST_TEST(function(lowest, gradient) >= 0);
    BOOST_TEST(function(lowest, gradient) < 1000 * eps * eps + 100 * eps);
    BOOST_TEST(gradient.cwiseAbs().maxCoeff() < 500 * eps);
    const Matrix H = function.hessian(lowest);
    BOOST_TEST(H(0, 0) > 0);
    BOOST_TEST(H(0, 0) * H(1, 1) - H(0, 1) * H(1, 0) > 0);
  }
}

// \checks{bowl}
BOOST_AUTO_TEST_CASE(the_bowl_is_as_steep_as_its_condition_says_however_it_lies) {
  const nn::Quadratic aligned{.condition = 50}, turned{.condition = 50, .angle = Real(1.1)};
  const Vector theta{{3, -2}};
  Vector gradient(2), other(2);
  BOOST_TEST(aligned(theta, gradient) == Real(0.5) * (9 + 50 * 4));
  BOOST_TEST((gradient == Vector{{3, -100}}));
  const Real c = std::cos(Real(1.1)), s = std::sin(Real(1.1));
  const Matrix R{{c, -s}, {s, c}};
  const Vector there = R * theta;
  const Real value = turned(there, other);
  BOOST_TEST(std::abs(value - Real(104.5)) < 1000 * eps);
  BOOST_TEST(distance_in_eps(other, R * gradient) < 16);
  BOOST_TEST(distance_in_eps(turned.hessian(there), R * Matrix{{1, 0}, {0, 50}} * R.transpose()) <
             16);
}

BOOST_AUTO_TEST_CASE(known_values) {
  Vector gradient(2);
  BOOST_TEST(nn::Rosenbrock{}(Vector{{-1, 1}}, gradient) == 4);
  BOOST_TEST(nn::Beale{}(Vector::Zero(2), gradient) == Real(14.203125));
  BOOST_TEST(nn::Himmelblau{}(Vector::Zero(2), gradient) == 170);
  BOOST_TEST(nn::Himmelblau{}.minima().size() == 4U);
}

// \checks{saddle}
BOOST_AUTO_TEST_CASE(a_saddle_is_level_where_it_is_not_lowest) {
  Vector gradient(2);
  BOOST_TEST(nn::Saddle{}(Vector::Zero(2), gradient) == 0);
  BOOST_TEST((gradient == Vector::Zero(2)));
  BOOST_TEST(nn::Saddle{}(Vector{{0, Real(0.5)}}, gradient) == Real(-0.25));
  BOOST_TEST(nn::Saddle{}(Vector{{Real(0.5), 0}}, gradient) == Real(0.25));
  BOOST_TEST(nn::Saddle{}.minima().empty());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_place_outside_the_plane_is_refused, F, Functions) {
  Vector gradient(2);
  BOOST_CHECK_THROW(F{}(Vector::Zero(3), gradient), nn::ShapeError);
  BOOST_CHECK_THROW(F{}.hessian(Vector::Zero(1)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
