#include <nn/learn/cross_entropy_hessian.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/newton_risk.hpp>

#include <vector>

namespace nn {
namespace {

using Strided = Eigen::Map<Matrix, 0, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;

// Of a matrix whose rows and columns are numbered j K + k: all j, l for one pair of classes.
Strided block(Matrix& H, Index K, Index k, Index m) {
  const Index d = H.rows() / K;
  return Strided(H.data() + k * H.cols() + m, d, d, {K * H.cols(), K});
}

// The matrix without the rows and columns of one class.
Matrix without_class(const Matrix& H, Index K, Index k) {
  std::vector<Index> kept;
  for (Index i = 0; i < H.rows(); ++i) {
    if (i % K != k) kept.push_back(i);
  }
  return H(kept, kept);
}

}  // namespace

template <Loss L>
NewtonRisk<L>::NewtonRisk(Affine model, const Matrix& X, const Labels& y, Real l2)
    : model_(model), X_(X), l2_(l2), risk_(model, L{}, X, y, L2{l2}) {
  Matrix A(X.rows(), X.cols() + 1);
  A << X, Vector::Ones(X.rows());  // in the order of theta: weights, then biases
  design_ = Orthonormal::of(A);
  const Vector sizes = A.cwiseAbs().colwise().mean();
  scale_ = sizes.replicate(1, model.outputs).template reshaped<Eigen::RowMajor>();
}

//! [direction]
template <Loss L>
Vector NewtonRisk<L>::newton_direction(const Vector& theta, const Vector& gradient) const {
  const auto& [M, Q, rank] = design_;
  const Index K = model_.outputs;
  Matrix H = cross_entropy_hessian(L{}, Q, model_.forward(theta, X_));
  const Matrix weights = M.topRows(model_.inputs);
  for (Index k = 0; k < K; ++k) block(H, K, k, k) += l2_ * weights.transpose() * weights;
  const Eigen::Map<const Matrix> G(gradient.data(), model_.inputs + 1, K);
  const Matrix g = (M.transpose() * G).template reshaped<Eigen::RowMajor>();
  const Matrix step = least_squares(H, -g).B;
  const Matrix direction = M * Eigen::Map<const Matrix>(step.data(), M.cols(), K);
  return direction.template reshaped<Eigen::RowMajor>();
}
//! [direction]

template <Loss L>
Matrix NewtonRisk<L>::covariance(const Vector& theta, std::optional<Index> reference) const {
  const auto& [M, Q, rank] = design_;
  Index K = model_.outputs;
  Matrix H = cross_entropy_hessian(L{}, Q, model_.forward(theta, X_));
  if (reference) H = without_class(H, K--, *reference);
  Matrix inverse = least_squares(H, Matrix::Identity(H.rows(), H.cols())).B;
  Matrix covariance(inverse.rows(), inverse.cols());
  for (Index k = 0; k < K; ++k) {
    for (Index m = 0; m < K; ++m) {
      block(covariance, K, k, m) = M * block(inverse, K, k, m) * M.transpose();
    }
  }
  return covariance / static_cast<Real>(X_.rows());
}

template <Loss L>
Real NewtonRisk<L>::logit_change(const Vector& direction) const {
  return model_.forward(direction, X_).cwiseAbs().maxCoeff();
}

//! [separated]
template <Loss L>
ClassifierRun fit_classifier(NewtonRisk<L>& risk, NewtonStop stop) {
  stop.scale = risk.scale();
  NewtonRun run = newton(risk, Vector(Vector::Zero(risk.parameters())), stop);
  const auto moves = [&] { return risk.logit_change(run.direction) > Real(0.1); };
  if (risk.l2() > 0 || !run.converged || !moves()) return {run, false};
  stop.tolerance /= 100;
  stop.max_iterations = 50;
  const Index before = run.iterations;
  run = newton(risk, run.theta, stop);
  run.iterations += before;
  run.converged = !moves();
  return {run, moves()};
}
//! [separated]

template class NewtonRisk<BinaryCrossEntropy>;
template class NewtonRisk<SoftmaxCrossEntropy>;
template ClassifierRun fit_classifier(NewtonRisk<BinaryCrossEntropy>&, NewtonStop);
template ClassifierRun fit_classifier(NewtonRisk<SoftmaxCrossEntropy>&, NewtonStop);

}  // namespace nn
