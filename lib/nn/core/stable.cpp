#include <nn/core/stable.hpp>

#include <algorithm>
#include <cmath>

namespace nn {

//! [sigmoid]
Real sigmoid(Real z) {
  const Real e = std::exp(-std::abs(z));
  return (z >= 0 ? 1 : e) / (1 + e);
}

Real softplus(Real z) {
  return std::max(z, Real(0)) + std::log1p(std::exp(-std::abs(z)));
}
//! [sigmoid]

Matrix sigmoid(const Matrix& Z) {
  return Z.unaryExpr([](Real z) { return sigmoid(z); });
}

//! [softmax]
Vector log_sum_exp(const Matrix& O) {
  const Vector m = O.rowwise().maxCoeff();
  return m.array() + (O.colwise() - m).array().exp().rowwise().sum().log();
}

void softmax(const Matrix& O, Matrix& P) {
  P.resize(O.rows(), O.cols());
  for (Index i = 0; i < O.rows(); ++i) {
    P.row(i) = (O.row(i).array() - O.row(i).maxCoeff()).exp();
    P.row(i) /= P.row(i).sum();
  }
}
//! [softmax]

Matrix softmax(const Matrix& O) {
  Matrix P;
  softmax(O, P);
  return P;
}

Labels arg_max(const Matrix& O) {
  Labels largest(O.rows());
  for (Index i = 0; i < O.rows(); ++i) O.row(i).maxCoeff(&largest(i));
  return largest;
}

}  // namespace nn
