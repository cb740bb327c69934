#include "7.2.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>

using namespace nn;
using exercise::answers, exercise::near, exercise::softmax_backward;

namespace {

// The long way, with a Jacobian for each row.
Matrix by_jacobian(const Matrix& P, const Matrix& dP) {
  Matrix dO(P.rows(), P.cols());
  for (Index i = 0; i < P.rows(); ++i) {
    const Vector p = P.row(i);
    const Matrix J = Matrix(p.asDiagonal()) - p * p.transpose();
    dO.row(i) = dP.row(i) * J;
  }
  return dO;
}

struct Batch {
  Rng rng{2};
  Matrix P = softmax(normal_matrix(6, 4, 0, 2, rng));
  Matrix dP = normal_matrix(6, 4, 0, 1, rng);
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_a_matrix, Batch) {
  EXPECT(answers(softmax_backward(P, dP), 6, 4), "Expected a matrix as large as P.");
}

BOOST_AUTO_TEST_CASE(two_classes_by_hand) {
  const Matrix found = softmax_backward(Matrix{{0.5, 0.5}}, Matrix{{1, 0}});
  EXPECT(near(found, Matrix{{0.25, -0.25}}, 8),
         "At p = (1/2, 1/2), with the gradient (1, 0) behind it, the answer is (1/4, -1/4). Found "
             << found << ". Every logit moves every probability.");
}

BOOST_FIXTURE_TEST_CASE(as_the_jacobian_has_it, Batch) {
  const Matrix found = softmax_backward(P, dP), expected = by_jacobian(P, dP);
  EXPECT(near(found, expected, 16), "The first row should be "
                                        << expected.row(0) << ", and yours is " << found.row(0)
                                        << ". Write the sum out: which part does not depend on k?");
}

BOOST_FIXTURE_TEST_CASE(rows_sum_to_zero, Batch) {
  const Matrix found = softmax_backward(P, dP);
  DEMAND(answers(found, 6, 4), "Expected a matrix as large as P.");
  EXPECT(found.norm() > 0 && near(found.rowwise().sum(), Matrix::Zero(6, 1), 16),
         "A constant added to all logits changes no probability, so each row sums to 0.");
}

BOOST_AUTO_TEST_CASE(many_classes) {
  Rng rng(3);
  const Index K = 20000;
  const Matrix P = softmax(normal_matrix(2, K, 0, 1, rng)), dP = normal_matrix(2, K, 0, 1, rng);
  const Matrix found = softmax_backward(P, dP);
  DEMAND(answers(found, 2, K), "Expected a matrix as large as P.");
  const Real inner = P.row(1).dot(dP.row(1));
  EXPECT(near(found(1, 7), P(1, 7) * (dP(1, 7) - inner), 100),
         "An entry of 20000 classes is wrong.");
}
