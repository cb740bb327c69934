#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>
#include <string>
#include <vector>

using nn::Descent, nn::GradientDescent, nn::Index, nn::NumericError, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_minimize)

namespace {

constexpr Real nan = std::numeric_limits<Real>::quiet_NaN();
constexpr Real infinity = std::numeric_limits<Real>::infinity();

// theta^2 / 2: a step at the rate 1/2 halves theta.
constexpr auto bowl = [](const Vector& theta, Vector& gradient) {
  gradient = theta;
  return theta.squaredNorm() / 2;
};

template <class Objective>
std::string refusal(Objective objective, Vector start, Real rate = Real(0.5)) {
  try {
    nn::minimize(objective, start, GradientDescent{.learning_rate = rate}, {.max_steps = 5000});
  } catch (const NumericError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_stops_when_the_gradient_is_small) {
  Vector start(2);
  start << 8, -4;
  const Descent end = nn::minimize(bowl, start, GradientDescent{.learning_rate = Real(0.5)},
                                   {.max_steps = 100, .gradient_norm = 1});
  BOOST_TEST(end.converged);
  BOOST_TEST(end.steps == 3);
  BOOST_TEST(end.theta(0) == 1);
  BOOST_TEST(end.theta(1) == Real(-0.5));
  BOOST_TEST(end.gradient_norm == 1);
  BOOST_TEST(end.value == Real(0.625));
}

BOOST_AUTO_TEST_CASE(it_says_when_the_steps_did_not_suffice) {
  const Descent end = nn::minimize(bowl, Vector::Constant(1, 8),
                                   GradientDescent{.learning_rate = Real(0.5)}, {.max_steps = 2});
  BOOST_TEST(!end.converged);
  BOOST_TEST(end.steps == 2);
  BOOST_TEST(end.theta(0) == 2);
  BOOST_TEST(end.value == 2);
}

BOOST_AUTO_TEST_CASE(without_steps_the_start_is_judged) {
  const Descent end =
      nn::minimize(bowl, Vector::Constant(1, 8), GradientDescent{}, {.max_steps = 0});
  BOOST_TEST(end.steps == 0);
  BOOST_TEST(end.value == 32);
  BOOST_TEST(!end.converged);
  BOOST_TEST(nn::minimize(bowl, Vector::Zero(1), GradientDescent{}, {.max_steps = 0}).converged);
}

BOOST_AUTO_TEST_CASE(the_watch_sees_each_point_and_the_end) {
  std::vector<Index> times;
  std::vector<Real> values, points;
  nn::minimize(bowl, Vector::Constant(1, 8), GradientDescent{.learning_rate = Real(0.5)},
               {.max_steps = 2}, [&](Index t, Real value, const Vector& theta) {
                 times.push_back(t);
                 values.push_back(value);
                 points.push_back(theta(0));
               });
  BOOST_TEST(times == (std::vector<Index>{0, 1, 2}), boost::test_tools::per_element());
  BOOST_TEST(values == (std::vector<Real>{32, 8, 2}), boost::test_tools::per_element());
  BOOST_TEST(points == (std::vector<Real>{8, 4, 2}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_loss_that_is_not_finite_names_its_step) {
  const auto cliff = [](const Vector& theta, Vector& gradient) {
    gradient = Vector::Ones(1);
    return theta(0) < 7 ? nan : theta(0);
  };
  // 8, 7.5, 7 and then over the edge at 6.5.
  BOOST_TEST(refusal(cliff, Vector::Constant(1, 8)) == "the loss is not finite at step 3");
}

BOOST_AUTO_TEST_CASE(a_rate_beyond_the_limit_is_found_out) {
  // At the rate 3 theta doubles and flips sides each time, until its square is no number.
  const std::string message = refusal(bowl, Vector::Ones(1), 3);
  BOOST_TEST(message.find("not finite at step ") != std::string::npos, message);
}

BOOST_AUTO_TEST_CASE(a_gradient_that_is_not_finite_is_found_wherever_it_stands) {
  for (const Real bad : {nan, infinity, -infinity}) {
    for (const Index p : {1, 2, 3, 4, 5, 8, 9, 17}) {
      for (Index place = 0; place < p; ++place) {
        const auto spoilt = [&](const Vector&, Vector& gradient) {
          gradient = Vector::Ones(p);
          gradient(place) = bad;
          return Real(1);
        };
        BOOST_TEST(refusal(spoilt, Vector::Zero(p)) == "the gradient is not finite at step 0",
                   bad << " at " << place << " of " << p);
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
