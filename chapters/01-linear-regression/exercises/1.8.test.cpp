#include "1.8.hpp"

#include <grading.hpp>
#include <nn/core/contract.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/absolute.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <cmath>
#include <limits>

using namespace nn;
using exercise::answers, exercise::eps, exercise::near, exercise::Pinball;

static_assert(Loss<Pinball>);

namespace {

const Pinball high{.level = Real(0.9)};

Real cost(Real output, Real target) {
  return high.value(Matrix::Constant(1, 1, output), Matrix::Constant(1, 1, target));
}

Matrix slope(const Pinball& loss, const Matrix& O, const Matrix& Y) {
  Matrix dO;
  loss.gradient(O, Y, dO);
  return dO;
}

Real slope(Real output, Real target) {
  const Matrix dO = slope(high, Matrix::Constant(1, 1, output), Matrix::Constant(1, 1, target));
  return dO.size() == 1 ? dO(0, 0) : std::numeric_limits<Real>::quiet_NaN();
}

template <class Call>
bool refuses(Call call) {
  try {
    call();
  } catch (const ShapeError&) {
    return true;
  }
  return false;
}

// Two samples, two outputs, no residual of 0.
struct Table {
  Matrix O{{1, -2}, {Real(0.5), 4}}, Y{{3, -3}, {1, 8}};
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  EXPECT(std::isfinite(high.value(O, Y)), "The value is not a number. Has it been written?");
  EXPECT(answers(slope(high, O, Y), 2, 2),
         "The gradient should make dO as large as O, whatever size it comes in, and fill it.");
}

BOOST_AUTO_TEST_CASE(too_low_and_too_high) {
  EXPECT(near(cost(1, 3), Real(1.8), 16),
         "At level 0.9, an output of 1 for a target of 3 costs "
             << cost(1, 3)
             << ". The residual is y - o, in this order: which case of the formula is it?");
  EXPECT(near(cost(3, 1), Real(0.2), 16),
         "At level 0.9, an output of 3 for a target of 1 costs "
             << cost(3, 1) << ". No residual makes a loss negative: look at the second case.");
  EXPECT(cost(3, 3) == 0, "A perfect prediction costs nothing.");
}

BOOST_FIXTURE_TEST_CASE(the_mean_over_samples_and_the_sum_over_outputs, Table) {
  EXPECT(near(high.value(O, Y), Real(2.975), 16),
         "The mean is over the n samples only. The q outputs of a sample are added.");
}

BOOST_AUTO_TEST_CASE(the_pull_on_an_output) {
  EXPECT(slope(1, 3) < 0 && slope(3, 1) > 0,
         "The gradient is with respect to O. Raise an output that is too low: does the loss fall?");
  EXPECT(near(slope(1, 3), Real(-0.9), 16) && near(slope(3, 1), Real(0.1), 16),
         "The pull does not depend on how far away the target is, only on its side.");
  EXPECT(slope(3, 3) == 0, "At a residual of 0 the gradient is to be 0.");
}

BOOST_FIXTURE_TEST_CASE(half_of_the_absolute_loss, Table) {
  const Pinball half{.level = Real(0.5)};
  EXPECT(near(2 * half.value(O, Y), Absolute{}.value(O, Y), 16),
         "At level 1/2 both sides cost alike.");
  Matrix dO;
  Absolute{}.gradient(O, Y, dO);
  EXPECT(near(2 * slope(half, O, Y), dO, 16),
         "At level 1/2 the gradient is half of the absolute loss's, mean included.");
}

BOOST_FIXTURE_TEST_CASE(a_model_under_this_loss, Table) {
  EmpiricalRisk risk(Affine{2, 2}, Pinball{.level = Real(0.3)}, O, Y);
  const GradientCheck check = check_gradient(risk, Vector::Zero(6));
  EXPECT(check.error < 100 * std::pow(eps, Real(2) / 3),
         "Differences of the value give " << check.numerical << " where the gradient says "
                                          << check.analytic << ". The two do not belong together.");
}

BOOST_AUTO_TEST_CASE(the_best_constant) {
  const Matrix Y = Vector::LinSpaced(11, 1, 11);
  const Pinball low{.level = Real(0.25)};
  const auto at = [&](Real constant) { return low.value(Matrix::Constant(11, 1, constant), Y); };
  EXPECT(
      at(3) < at(Real(2.5)) && at(3) < at(Real(3.5)) && at(3) < at(9),
      "Of the numbers 1 to 11, three are the lowest quarter: at level 1/4 the best constant is 3.");
  EXPECT(slope(low, Matrix::Constant(11, 1, Real(2.5)), Y).sum() < 0 &&
             slope(low, Matrix::Constant(11, 1, Real(3.5)), Y).sum() > 0,
         "The gradient should point to the best constant, 3, from both sides.");
}

BOOST_AUTO_TEST_CASE(shapes_that_differ) {
  const Matrix O = Matrix::Zero(2, 1), wide = Matrix::Zero(2, 2), tall = Matrix::Zero(3, 1);
  EXPECT(refuses([&] { high.value(O, wide); }) && refuses([&] { slope(high, O, tall); }),
         "Targets of another shape than the outputs are a mistake. It should not go unnoticed.");
}
