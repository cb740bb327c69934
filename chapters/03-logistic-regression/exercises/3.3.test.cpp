#include "3.3.hpp"

#include <grading.hpp>
#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::eps, exercise::near, exercise::VoteCrossEntropy;

static_assert(Loss<VoteCrossEntropy>);

namespace {

const VoteCrossEntropy loss;

Matrix slope(const Matrix& O, const Matrix& Y) {
  Matrix dO;
  loss.gradient(O, Y, dO);
  return dO;
}

// Two samples, three classes: the second sample has three votes, two of them for class 2.
struct Table {
  Matrix O{{1, 2, 0}, {Real(-0.5), Real(0.5), 3}}, Y{{0, 1, 0}, {1, 0, 2}};
};

template <class Call>
bool refuses(Call call) {
  try {
    call();
  } catch (const ShapeError&) {
    return true;
  }
  return false;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Table) {
  EXPECT(std::isfinite(loss.value(O, Y)), "The value is not a number. Has it been written?");
  EXPECT(answers(slope(O, Y), 2, 3),
         "The gradient should make dO as large as O, whatever size it comes in, and fill it.");
}

BOOST_AUTO_TEST_CASE(two_classes_alike) {
  const Real one = loss.value(Matrix{{0, 0}}, Matrix{{1, 0}});
  EXPECT(near(one, std::log(Real(2)), 16),
         "Two equal logits and one vote: the loss should be log 2, not " << one << ".");
  const Real three = loss.value(Matrix{{0, 0}}, Matrix{{1, 2}});
  EXPECT(near(three, 3 * std::log(Real(2)), 16),
         "Two equal logits and three votes: the loss should be 3 log 2, not "
             << three << ". Every vote counts; the mean is over the samples alone.");
}

BOOST_AUTO_TEST_CASE(the_gradient_of_one_vote) {
  const Matrix p{{Real(0.2), Real(0.3), Real(0.5)}};
  const Matrix O = p.array().log();
  EXPECT(
      near(slope(O, Matrix{{0, 1, 0}}), Matrix{{Real(0.2), Real(-0.7), Real(0.5)}}, 16),
      "With one vote the gradient should be p - y. Found " << slope(O, Matrix{{0, 1, 0}}) << ".");
}

BOOST_FIXTURE_TEST_CASE(a_sample_with_three_votes, Table) {
  const Real together = loss.value(O, Y);
  const Matrix apart_O{{1, 2, 0}, {-0.5, 0.5, 3}, {-0.5, 0.5, 3}, {-0.5, 0.5, 3}};
  const Matrix apart_Y{{0, 1, 0}, {1, 0, 0}, {0, 0, 1}, {0, 0, 1}};
  EXPECT(near(together, 2 * loss.value(apart_O, apart_Y), 100),
         "Three votes on one sample should cost what three samples with a vote each do. The mean "
         "is over 2 samples in the one case and over 4 in the other.");
  const Matrix pulls = slope(apart_O, apart_Y), found = slope(O, Y);
  DEMAND(answers(pulls, 4, 3) && answers(found, 2, 3), "The gradient should be as large as O.");
  EXPECT(near(found.row(1), 2 * pulls.bottomRows(3).colwise().sum(), 100),
         "Three votes on one sample should pull like three samples with a vote each. The "
         "derivative of log p_k with respect to logit m is 1 - p_k or - p_m; add it up over k, "
         "with the votes, and look at what stands before p_m.");
}

BOOST_FIXTURE_TEST_CASE(no_vote_no_pull, Table) {
  Y.row(1).setZero();
  EXPECT(near(loss.value(O, Y), loss.value(O.topRows(1), Y.topRows(1)) / 2, 16),
         "A sample without a vote should add nothing to the loss, except to n.");
  const Matrix found = slope(O, Y);
  DEMAND(answers(found, 2, 3), "The gradient should be as large as O.");
  EXPECT(found.row(1).isZero(0), "A sample without a vote should pull on nothing.");
}

BOOST_AUTO_TEST_CASE(large_logits) {
  const Matrix O{{5000, 0, -5000}};
  const Real wrong = loss.value(O, Matrix{{0, 1, 0}});
  EXPECT(near(wrong, 5000, 16),
         "Logits of 5000, 0, -5000 and a vote for the second: the loss should be 5000, not "
             << wrong << ". Take the largest logit away before the exponential, and let no "
             << "logarithm see a 0.");
  EXPECT(near(loss.value(O, Matrix{{1, 0, 0}}), 0, 16),
         "The vote is for the class that is all but certain. A class without votes should not "
         "count at all, and 0 times infinity is not a number.");
  EXPECT(near(slope(O, Matrix{{0, 1, 0}}), Matrix{{1, -1, 0}}, 16),
         "Logits of 5000, 0, -5000: the gradient should be 1, -1, 0. Found "
             << slope(O, Matrix{{0, 1, 0}}) << ".");
}

BOOST_FIXTURE_TEST_CASE(a_model_under_this_loss, Table) {
  Rng rng(3);
  const Matrix X = normal_matrix(2, 2, 0, 1, rng);
  EmpiricalRisk risk(Affine{2, 3}, loss, X, Y);
  const GradientCheck check = check_gradient(risk, normal_matrix(9, 1, 0, 1, rng));
  EXPECT(check.error < 100 * std::pow(eps, Real(2) / 3),
         "Differences of the value give " << check.numerical << " where the gradient says "
                                          << check.analytic << ". The two do not belong together.");
}

BOOST_FIXTURE_TEST_CASE(shapes_that_differ, Table) {
  EXPECT(refuses([&] { loss.value(O, Y.leftCols(2)); }) && refuses([&] { slope(O.topRows(1), Y); }),
         "Votes of another shape than the logits are a mistake. It should not go unnoticed.");
}
