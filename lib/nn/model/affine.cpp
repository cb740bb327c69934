#include <nn/core/contract.hpp>
#include <nn/model/affine.hpp>

namespace nn {

Vector Affine::weight_mask() const {
  Vector mask = Vector::Ones(parameters());
  b(mask).setZero();
  return mask;
}

Eigen::Map<const Matrix> Affine::W(const Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return W(theta, 0);
}

Eigen::Map<Matrix> Affine::W(Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return W(theta, 0);
}

Eigen::Map<const RowVector> Affine::b(const Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return b(theta, 0);
}

Eigen::Map<RowVector> Affine::b(Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return b(theta, 0);
}

Eigen::Map<const Matrix> Affine::W(const Vector& theta, Index at) const {
  require_room(theta, at);
  return {theta.data() + at, inputs, outputs};
}

Eigen::Map<Matrix> Affine::W(Vector& theta, Index at) const {
  require_room(theta, at);
  return {theta.data() + at, inputs, outputs};
}

Eigen::Map<const RowVector> Affine::b(const Vector& theta, Index at) const {
  require_room(theta, at);
  return {theta.data() + at + inputs * outputs, outputs};
}

Eigen::Map<RowVector> Affine::b(Vector& theta, Index at) const {
  require_room(theta, at);
  return {theta.data() + at + inputs * outputs, outputs};
}

void Affine::require_room(const Vector& theta, Index at) const {
  if (at >= 0 && at + parameters() <= theta.size()) return;
  require_shape("theta", theta, at + parameters(), 1);
}

const Matrix& Affine::forward(const Vector& theta, const Matrix& X, Trace& trace) const {
  require_shape("theta", theta, parameters(), 1);
  forward(theta, 0, X, trace.output);
  return trace.output;
}

Matrix Affine::forward(const Vector& theta, const Matrix& X) const {
  Trace trace;
  return forward(theta, X, trace);
}

//! [forward]
void Affine::forward(const Vector& theta, Index at, const Matrix& X, Matrix& O) const {
  require_shape("X", X, any_size, inputs);
  O.noalias() = X * W(theta, at);
  O.rowwise() += b(theta, at);
}
//! [forward]

void Affine::backward(const Vector& theta, const Matrix& X, const Trace&, const Matrix& dO,
                      Vector& gradient) const {
  require_shape("theta", theta, parameters(), 1);
  gradient.resize(theta.size());
  backward(X, dO, gradient, 0);
}

//! [backward]
void Affine::backward(const Matrix& X, const Matrix& dO, Vector& gradient, Index at) const {
  require_shape("X", X, any_size, inputs);
  require_shape("dO", dO, X.rows(), outputs);
  W(gradient, at).noalias() = X.transpose() * dO;
  b(gradient, at) = dO.colwise().sum();
}
//! [backward]

}  // namespace nn
