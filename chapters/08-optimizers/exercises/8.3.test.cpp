#include "8.3.hpp"

#include <nn/optimize/momentum.hpp>
#include <nn/optimize/test_functions.hpp>

#include <grading.hpp>

#include <functional>

using namespace nn;
using exercise::near, exercise::step;

namespace {

// Walks both ways and compares after every step.
void compare(const std::function<Real(Index)>& rate, const char* hint) {
  const Rosenbrock function;
  Vector ours{{-1, Real(0.5)}}, yours = ours, u = Vector::Zero(2), gradient(2);
  Momentum recipe{.momentum = Real(0.875)};
  auto state = recipe.start(2);
  for (Index t = 0; t < 30; ++t) {
    recipe.learning_rate = rate(t);
    function(ours, gradient);
    recipe.update(ours, gradient, state);
    function(yours, gradient);
    step(yours, u, gradient, recipe.momentum, rate(t), rate(t > 0 ? t - 1 : 0));
    DEMAND(near(yours, ours, 100000), "Step " << t + 1 << ": " << hint);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_first_step_is_plain_descent) {
  Vector theta{{1, 2}}, u = Vector::Zero(2);
  step(theta, u, Vector{{4, -8}}, Real(0.5), Real(0.25), Real(0.25));
  EXPECT(near(theta, Vector{{0, 4}}, 10),
         "With u = 0 the step is that of descent: minus rate times gradient.");
}

BOOST_AUTO_TEST_CASE(a_constant_rate) {
  compare([](Index) { return Real(0.0005); },
          "with a constant rate the two conventions walk alike: u <- alpha u + g.");
}

BOOST_AUTO_TEST_CASE(a_rate_that_changes) {
  compare(
      [](Index t) { return t < 10 ? Real(0.001) : Real(0.0001); },
      "the rate fell. In our convention the velocity keeps its length then; what must become of "
      "u, if rate times u is to keep its length?");
  compare([](Index t) { return Real(0.0002) * static_cast<Real>(1 + t % 3); },
          "the rate goes up and down.");
}
