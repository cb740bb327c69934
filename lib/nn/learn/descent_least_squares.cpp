#include <nn/core/contract.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/descent_least_squares.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

namespace nn {

LeastSquares least_squares_by_descent(const Matrix& A, const Matrix& Y,
                                      const DescentLimits& limits) {
  const LeastSquares exact = least_squares(A, Y);
  const Index d = A.cols(), q = Y.cols();
  if (exact.rank == 0) return {Matrix::Zero(d, q), 0, {}, true};

  const Real n = static_cast<Real>(A.rows());
  Matrix residual(A.rows(), q);
  auto loss = [&](const Vector& theta, Vector& gradient) {
    residual.noalias() = A * Eigen::Map<const Matrix>(theta.data(), d, q) - Y;
    Eigen::Map<Matrix>(gradient.data(), d, q).noalias() = A.transpose() * residual / n;
    return residual.squaredNorm() / (2 * n);
  };

  const Vector start = Vector::Zero(d * q);
  const Real first = evaluate(loss, start).gradient.lpNorm<Eigen::Infinity>();
  const GradientDescent descent{.learning_rate = 1 / curvature(A).largest};
  const Descent end =
      minimize(loss, start, descent,
               {.max_steps = limits.max_steps, .gradient_norm = limits.gradient_share * first});
  return {Eigen::Map<const Matrix>(end.theta.data(), d, q), exact.rank, exact.gram_inverse, end.converged};
}

}  // namespace nn
