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
  return {theta.data(), inputs, outputs};
}

Eigen::Map<Matrix> Affine::W(Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return {theta.data(), inputs, outputs};
}

Eigen::Map<const RowVector> Affine::b(const Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return {theta.data() + inputs * outputs, outputs};
}

Eigen::Map<RowVector> Affine::b(Vector& theta) const {
  require_shape("theta", theta, parameters(), 1);
  return {theta.data() + inputs * outputs, outputs};
}

//! [forward]
const Matrix& Affine::forward(const Vector& theta, const Matrix& X, Trace& trace) const {
  require_shape("X", X, any_size, inputs);
  trace.output.noalias() = X * W(theta);
  trace.output.rowwise() += b(theta);
  return trace.output;
}
//! [forward]

Matrix Affine::forward(const Vector& theta, const Matrix& X) const {
  Trace trace;
  return forward(theta, X, trace);
}

//! [backward]
void Affine::backward(const Vector& theta, const Matrix& X, const Trace&, const Matrix& dO,
                      Vector& gradient) const {
  require_shape("X", X, any_size, inputs);
  require_shape("dO", dO, X.rows(), outputs);
  gradient.resize(theta.size());
  W(gradient).noalias() = X.transpose() * dO;
  b(gradient) = dO.colwise().sum();
}
//! [backward]

}  // namespace nn
