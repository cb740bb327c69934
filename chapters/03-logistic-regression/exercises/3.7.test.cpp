#include "3.7.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::eps, exercise::hessian_times, exercise::near;

namespace {

Matrix softmax(const Matrix& O) {
  const Matrix powers = O.array().exp();
  return powers.array().colwise() / powers.rowwise().sum().array();
}

// Six samples with three features, four classes.
struct Point {
  Matrix X, W, V, P;
  Point() {
    Rng rng(7);
    X = normal_matrix(6, 3, 0, 1, rng);
    W = normal_matrix(3, 4, 0, 1, rng);
    V = normal_matrix(3, 4, 0, 1, rng);
    P = softmax(X * W);
  }
};

// The long way: every second derivative, between W(j, k) and W(l, m), by itself.
Matrix by_the_whole_hessian(const Matrix& X, const Matrix& P, const Matrix& V) {
  Matrix HV = Matrix::Zero(V.rows(), V.cols());
  for (Index j = 0; j < V.rows(); ++j) {
    for (Index k = 0; k < V.cols(); ++k) {
      for (Index l = 0; l < V.rows(); ++l) {
        for (Index m = 0; m < V.cols(); ++m) {
          const Vector curved = P.col(k).array() * ((k == m ? 1 : 0) - P.col(m).array());
          const Real second = (X.col(j).array() * X.col(l).array() * curved.array()).mean();
          HV(j, k) += second * V(l, m);
        }
      }
    }
  }
  return HV;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Point) {
  EXPECT(answers(hessian_times(X, P, V), 3, 4),
         "Expected d x K numbers, as W has them. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(one_sample_one_feature) {
  const Matrix found = hessian_times(Matrix{{2}}, Matrix{{Real(0.25), Real(0.75)}}, Matrix{{1, 0}});
  EXPECT(near(found, Matrix{{Real(0.75), Real(-0.75)}}, 16),
         "One sample, x = 2, with the probabilities 1/4 and 3/4: move the first weight by t, and "
         "its logit moves by 2t. Each probability then moves by 2t times 3/16, one up and one "
         "down, and the gradient by twice that: 0.75 and -0.75, not "
             << found << ".");
}

BOOST_FIXTURE_TEST_CASE(differences_of_the_gradient, Point) {
  const Real h = std::cbrt(eps);
  const Matrix moved = softmax(X * (W + h * V)) - softmax(X * (W - h * V));
  const Matrix expected = X.transpose() * moved / (2 * h * 6);
  EXPECT(near(hessian_times(X, P, V), expected, 100 / h),
         "The gradient a little ahead, less that a little behind, says otherwise. In a row of P "
         "every logit moves every probability: which two terms does that give? And the mean over "
         "n belongs to the Hessian as it does to the loss.");
}

BOOST_FIXTURE_TEST_CASE(entry_by_entry, Point) {
  EXPECT(near(hessian_times(X, P, V), by_the_whole_hessian(X, P, V), 100),
         "The whole Hessian, entry by entry, gives another product.");
}

BOOST_FIXTURE_TEST_CASE(a_level_direction, Point) {
  const Matrix alike = V.col(0).replicate(1, 4);
  EXPECT(near(hessian_times(X, P, alike), Matrix::Zero(3, 4), 16),
         "A direction that is the same for all classes shifts all logits of a sample alike. No "
         "probability moves, so the Hessian should give 0.");
}

BOOST_FIXTURE_TEST_CASE(symmetric_and_never_downward, Point) {
  const Matrix HV = hessian_times(X, P, V), HW = hessian_times(X, P, W);
  DEMAND(answers(HV, 3, 4) && answers(HW, 3, 4), "Expected d x K numbers.");
  EXPECT(near(HV.cwiseProduct(W).sum(), HW.cwiseProduct(V).sum(), 100),
         "Second derivatives do not mind their order, so the Hessian is symmetric. Yours is not.");
  EXPECT(HV.cwiseProduct(V).sum() > 0 && HW.cwiseProduct(W).sum() > 0,
         "The loss is convex: along no direction does it curve downward.");
}

BOOST_FIXTURE_TEST_CASE(certain_samples_do_not_curve, Point) {
  const Matrix certain{{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0},
                       {0, 0, 0, 1}, {0, 1, 0, 0}, {1, 0, 0, 0}};
  EXPECT(near(hessian_times(X, certain, V), Matrix::Zero(3, 4), 0),
         "Where all probabilities are 0 or 1 nothing moves, and the answer is exactly 0.");
}
