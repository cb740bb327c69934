#pragma once
#include <nn/model/model.hpp>

namespace nn {

/// A model with the parameters that a fit has given it.
template <Model M>
struct Fitted {
  M model;
  Vector theta;  ///< p

  /// The outputs for X (n x d), n x q.
  Matrix predict(const Matrix& X) const { return model.forward(theta, X); }
};

}  // namespace nn
