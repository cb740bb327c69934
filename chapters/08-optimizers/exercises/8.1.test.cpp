#include "8.1.hpp"

#include <nn/core/random.hpp>
#include <nn/optimize/adam.hpp>

#include <grading.hpp>

using namespace nn;
using exercise::adam_step, exercise::near;

BOOST_AUTO_TEST_CASE(the_first_step_is_the_rate) {
  EXPECT(near(adam_step(Vector{{5}}, Real(0.5), Real(0.9), Real(0.999)), Real(-0.5), 100),
         "After one gradient of 5 the step is minus the rate. Have the sums been divided by what "
         "their weights sum to?");
  EXPECT(near(adam_step(Vector{{-5}}, Real(0.5), Real(0.9), Real(0.999)), Real(0.5), 100),
         "A negative gradient moves the parameter up.");
}

BOOST_AUTO_TEST_CASE(the_newest_gradient_counts_most) {
  EXPECT(
      near(adam_step(Vector{{4, 1}}, 1, Real(0.5), 0), -2, 100),
      "With beta1 = 1/2 the gradients 4, 1 have the mean (4/4 + 1/2)/(3/4) = 2, and with "
      "beta2 = 0 the scale is the last gradient alone. Which gradient has the weight 1 - beta1?");
}

BOOST_AUTO_TEST_CASE(no_gradient_no_step) {
  EXPECT(adam_step(Vector::Zero(3), 1, Real(0.9), Real(0.999)) == 0,
         "If all gradients are 0 the step is 0, not 0/0.");
}

BOOST_AUTO_TEST_CASE(it_is_the_step_that_adam_makes) {
  Rng rng(81);
  const Adam recipe{.learning_rate = Real(0.125), .epsilon = Real(1e-30)};
  auto state = recipe.start(1);
  Vector theta = Vector::Zero(1), gradients(0);
  for (Index t = 1; t <= 40; ++t) {
    const Real g = rng.normal(0, 1), before = theta(0);
    recipe.update(theta, Vector::Constant(1, g), state);
    gradients.conservativeResize(t);
    gradients(t - 1) = g;
    DEMAND(near(adam_step(gradients, Real(0.125), recipe.beta1, recipe.beta2), theta(0) - before,
                10000),
           "At t = " << t << " Adam moves by " << theta(0) - before << ".");
  }
}
