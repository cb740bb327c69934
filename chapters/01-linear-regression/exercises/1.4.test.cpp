#include "1.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/squared.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

#include <cmath>
#include <vector>

using namespace nn;
using exercise::best_rate, exercise::near, exercise::steps_to;

namespace {

const Curvature ellipse{1, 9};  // the condition number of the bowl is 9

// Half a step before the given number of steps: no rounding decides which whole number is next.
Real share_before(Real steps, Real condition) {
  return std::pow((condition - 1) / (condition + 1), steps - Real(0.5));
}

// How far each step of real descent is from the lowest point, as shares of the first distance.
std::vector<Real> walk(const RegressionData& data, Real rate, Index steps) {
  const Vector bottom = LinearRegression{}.fit(data).line.theta;
  EmpiricalRisk risk(Affine{1, 1}, Squared{}, data.X, data.Y);
  std::vector<Real> distances;
  minimize(risk, Vector::Zero(2), GradientDescent{.learning_rate = rate}, {.max_steps = steps},
           [&](Index, Real, const Vector& theta) {
             distances.push_back((theta - bottom).norm() / bottom.norm());
           });
  return distances;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  const auto [rate, factor] = best_rate(ellipse);
  EXPECT(std::isfinite(rate) && std::isfinite(factor),
         "The rate or the factor is not a number. Has the function been written?");
  EXPECT(steps_to(Real(0.01), ellipse) >= 0,
         "A number of steps is 0 or more. Has it been counted?");
}

BOOST_AUTO_TEST_CASE(both_axes_shrink_alike) {
  const Real rate = best_rate(ellipse).rate;
  EXPECT(rate > 0 && rate < ellipse.rate_limit(), "The rate is beyond the limit of descent, or 0.");
  const Real flattest = 1 - rate * ellipse.smallest, steepest = 1 - rate * ellipse.largest;
  EXPECT(near(std::abs(flattest), std::abs(steepest), 16),
         "A step multiplies the flattest axis by " << flattest << " and the steepest by "
                                                   << steepest << ". Their sizes should be equal.");
}

BOOST_AUTO_TEST_CASE(the_factor_of_one_step) {
  const auto [rate, factor] = best_rate(ellipse);
  EXPECT(near(factor, std::abs(1 - rate * ellipse.smallest), 16),
         "The factor should be what one step leaves of the distance along an axis. The loss falls "
         "by another factor, and the sign does not belong to it.");
  EXPECT(near(best_rate({100, 900}).factor, factor, 16),
         "A bowl a hundred times as steep everywhere has the same condition number, and should "
         "have the same factor.");
}

BOOST_AUTO_TEST_CASE(steps_are_whole_and_suffice) {
  for (const Real condition : {Real(2), Real(9), Real(50)}) {
    for (const Index steps : {1, 2, 7, 30}) {
      const Real share = share_before(static_cast<Real>(steps), condition);
      const Index found = steps_to(share, {1, condition});
      EXPECT(found == steps, "Condition number "
                                 << condition << ", share " << share << ": found " << found
                                 << " steps. Take the factor to that power: "
                                 << "is it small enough, and was one step less not?");
    }
  }
}

BOOST_AUTO_TEST_CASE(nothing_to_do_and_a_round_bowl) {
  EXPECT(steps_to(1, ellipse) == 0, "All of the distance may stay: no step is needed.");
  const auto [rate, factor] = best_rate({2, 2});
  EXPECT(near(rate, Real(0.5), 16) && near(factor, 0, 16),
         "In a round bowl one step can land on the lowest point.");
  EXPECT(steps_to(Real(0.5), {2, 2}) == 1 && steps_to(1, {2, 2}) == 0,
         "In a round bowl one step does for every share below 1. What is the logarithm of 0?");
}

BOOST_AUTO_TEST_CASE(real_descent_agrees) {
  Rng rng(4);
  const RegressionData data =
      NoisyLine{.intercept = 1, .slope = 2, .noise = Real(0.3), .low = 0, .high = 2}.draw(30, rng);
  const Curvature bowl = curvature(design_matrix(data.X, true));
  const Real rate = best_rate(bowl).rate;
  DEMAND(rate > 0 && rate < bowl.rate_limit(), "The rate is beyond the limit of descent, or 0.");
  const Real share = share_before(20, bowl.condition());
  const std::vector<Real> left = walk(data, rate, 20);
  EXPECT(left[20] <= share && left[19] > share,
         "Real descent at this rate needed another number of steps than the best rate does.");
  EXPECT(steps_to(share, bowl) == 20,
         "Real descent needed 20 steps, you count " << steps_to(share, bowl) << ".");
}
