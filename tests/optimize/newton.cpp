#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/optimize/newton.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <vector>

using nn::Index, nn::NewtonRun, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_newton)

namespace {

// (x - 3)^2 + 10 (y + 1)^2.
struct Parabola {
  Real operator()(const Vector& theta, Vector& gradient) const {
    gradient = Vector{{2 * (theta(0) - 3), 20 * (theta(1) + 1)}};
    return (theta(0) - 3) * (theta(0) - 3) + 10 * (theta(1) + 1) * (theta(1) + 1);
  }
  Vector newton_direction(const Vector&, const Vector& g) const {
    return Vector{{-g(0) / 2, -g(1) / 20}};
  }
};

// sqrt(1 + x^2): from |x| > 1 a whole step of Newton's method goes farther away.
struct Hyperbola {
  Real operator()(const Vector& theta, Vector& gradient) const {
    const Real root = std::sqrt(1 + theta(0) * theta(0));
    gradient = theta / root;
    return root;
  }
  Vector newton_direction(const Vector& theta, const Vector& g) const {
    return -g * std::pow(1 + theta(0) * theta(0), Real(1.5));
  }
};

// Says that up is down.
struct Liar : Parabola {
  Vector newton_direction(const Vector&, const Vector& g) const { return g; }
};

struct Undefined : Parabola {
  Vector newton_direction(const Vector&, const Vector& g) const {
    return g * std::numeric_limits<Real>::quiet_NaN();
  }
};

}  // namespace

// \checks{newton}
BOOST_AUTO_TEST_CASE(a_parabola_takes_one_step) {
  Parabola parabola;
  std::vector<Real> values;
  const NewtonRun run =
      nn::newton(parabola, Vector{{50, 50}}, {},
                 [&](Index, Real value, const Vector&) { values.push_back(value); });
  BOOST_TEST(run.converged);
  BOOST_TEST(run.iterations == 2);  // the second, when the gradient is nothing, moves nothing
  BOOST_TEST(values.size() == 2U);
  BOOST_TEST(distance_in_eps(run.theta, Vector{{3, -1}}) < 4);
}

// \checks{step_control}
BOOST_AUTO_TEST_CASE(a_step_that_goes_too_far_is_halved) {
  Hyperbola hyperbola;
  std::vector<Real> values;
  const NewtonRun run =
      nn::newton(hyperbola, Vector{{2}}, {},
                 [&](Index, Real value, const Vector&) { values.push_back(value); });
  BOOST_TEST(run.converged);
  BOOST_TEST(std::abs(run.theta(0)) < 4 * eps);
  for (std::size_t t = 1; t < values.size(); ++t) BOOST_TEST(values[t] <= values[t - 1]);
  const nn::Evaluation start = nn::evaluate(hyperbola, Vector{{2}});
  const Vector direction = hyperbola.newton_direction(Vector{{2}}, start.gradient);
  BOOST_TEST(nn::halved_step(hyperbola, Vector{{2}}, start, direction) < 1);
}

BOOST_AUTO_TEST_CASE(the_error_is_squared_in_each_step) {
  Hyperbola hyperbola;  // Newton's step takes x to -x^3
  const nn::NewtonStop twice{.max_iterations = 2, .tolerance = 0};
  const NewtonRun run = nn::newton(hyperbola, Vector{{Real(0.25)}}, twice);
  BOOST_TEST(!run.converged);
  BOOST_TEST(run.iterations == 2);
  BOOST_TEST(std::abs(run.theta(0) - std::pow(Real(0.25), 9)) < 4 * eps);
}

BOOST_AUTO_TEST_CASE(a_gradient_counts_in_units_of_its_scale) {
  Parabola parabola;
  const nn::NewtonStop loose{
      .max_iterations = 100, .tolerance = Real(0.11), .scale = Vector{{1000, 10000}}};
  const NewtonRun run = nn::newton(parabola, Vector{{50, 50}}, loose);
  BOOST_TEST(run.converged);
  BOOST_TEST(run.iterations == 1);
  BOOST_TEST(std::abs(run.gradient_size - Real(0.102)) < Real(0.01));
}

BOOST_AUTO_TEST_CASE(a_direction_that_leads_up_ends_unconverged_where_it_began) {
  Liar liar;
  const NewtonRun run = nn::newton(liar, Vector{{50, 50}}, {});
  BOOST_TEST(!run.converged);
  BOOST_TEST(run.iterations == 0);
  BOOST_TEST((run.theta == Vector{{50, 50}}));
}

BOOST_AUTO_TEST_CASE(a_direction_that_is_no_number_is_refused) {
  Undefined undefined;
  BOOST_CHECK_THROW(nn::newton(undefined, Vector{{50, 50}}, {}), nn::NumericError);
}

BOOST_AUTO_TEST_SUITE_END()
