#include "7.6.hpp"

#include <grading.hpp>
#include <nn/autodiff/tape.hpp>
#include <nn/core/random.hpp>

using namespace nn;
using exercise::answers, exercise::near, exercise::standardise_backward;

namespace {

Matrix by_tape(const Matrix& X, const Matrix& dZ, Real epsilon) {
  Matrix gradient(X.rows(), X.cols());
  const double n = static_cast<double>(X.rows());
  for (Index j = 0; j < X.cols(); ++j) {
    Tape tape;
    std::vector<Var> x;
    for (Index i = 0; i < X.rows(); ++i) x.push_back(tape.variable(X(i, j)));
    Var mean = 0, square = 0, loss = 0;
    for (const Var& entry : x) mean = mean + entry / n;
    for (const Var& entry : x) square = square + (entry - mean) * (entry - mean) / n;
    const Var s = sqrt(square + Var(epsilon));
    for (std::size_t i = 0; i < x.size(); ++i) {
      loss = loss + Var(dZ(static_cast<Index>(i), j)) * (x[i] - mean) / s;
    }
    const std::vector<double> all = tape.gradient(loss);
    for (std::size_t i = 0; i < x.size(); ++i) {
      gradient(static_cast<Index>(i), j) = static_cast<Real>(all[x[i].node]);
    }
  }
  return gradient;
}

struct Batch {
  Rng rng{8};
  Matrix X = normal_matrix(7, 3, 1, 2, rng);
  Matrix dZ = normal_matrix(7, 3, 0, 1, rng);
  Matrix found = standardise_backward(X, dZ, Real(0.1));
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_a_matrix, Batch) {
  EXPECT(answers(found, 7, 3), "Expected a matrix as large as X.");
}

BOOST_FIXTURE_TEST_CASE(a_shift_of_the_column_changes_nothing, Batch) {
  DEMAND(answers(found, 7, 3), "Expected a matrix as large as X.");
  EXPECT(found.norm() > 0 && near(found.colwise().sum(), Matrix::Zero(1, 3), 64),
         "Adding a constant to a column of X does not move Z, so each column of the gradient sums "
         "to 0. Yours sum to "
             << found.colwise().sum() << ". The mean is a fork: every sample goes through it.");
}

BOOST_FIXTURE_TEST_CASE(as_the_tape_has_it, Batch) {
  const Matrix expected = by_tape(X, dZ, Real(0.1));
  EXPECT(near(found, expected, 64),
         "The first row should be " << expected.row(0) << ". "
                                    << "Each x goes three ways: by itself, through the mean, and "
                                       "through the deviation.");
}

BOOST_AUTO_TEST_CASE(two_samples_without_epsilon_are_always_1_and_minus_1) {
  const Matrix found = standardise_backward(Matrix{{1}, {4}}, Matrix{{2}, {-1}}, Real(1e-12));
  EXPECT(
      answers(found, 2, 1) && found.cwiseAbs().maxCoeff() < 1e-3 &&
          near(standardise_backward(Matrix{{1}, {4}}, Matrix{{2}, {-1}}, 1),
               by_tape(Matrix{{1}, {4}}, Matrix{{2}, {-1}}, 1), 32),
      "Two samples become 1 and -1 whatever they are, so with a tiny epsilon nothing comes back; "
      "with a large one something does.");
}

BOOST_AUTO_TEST_CASE(a_large_epsilon) {
  Rng rng(9);
  const Matrix X = normal_matrix(5, 2, 0, 1, rng), dZ = normal_matrix(5, 2, 0, 1, rng);
  EXPECT(near(standardise_backward(X, dZ, 100), by_tape(X, dZ, 100), 64),
         "With epsilon = 100 the gradient should be "
             << by_tape(X, dZ, 100).row(0) << " in the first row. epsilon belongs under the root.");
}
