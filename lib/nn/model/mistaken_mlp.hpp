#pragma once
#include <nn/model/mlp.hpp>

namespace nn {

/// A mistake of those that are made when a backward pass is written by hand.
enum class BackwardMistake {
  none,
  transpose,  ///< dH = dZ W instead of dZ W^T: the shapes fit where W is square
  fork,       ///< a bias serves every sample, and its gradient has the last one's share only
  slope       ///< dZ = dH: the activation's derivative is left out
};

/// A network whose forward pass is right and whose backward pass has one mistake in it, for the
/// gradient check to find. Its layers bend by an Activation.
struct MistakenMlp {
  Mlp net;
  BackwardMistake mistake = BackwardMistake::none;

  using Trace = Mlp::Trace;

  /// The network's own.
  Index parameters() const { return net.parameters(); }
  /// The network's own.
  Vector weight_mask() const { return net.weight_mask(); }
  /// The network's own.
  const Matrix& forward(const Vector& theta, const Matrix& X, Trace& trace) const {
    return net.forward(theta, X, trace);
  }
  /// The network's own with the mistake in every layer that has room for it: a W that is not square
  /// is transposed all the same. Shapes as in Mlp::backward.
  void backward(const Vector& theta, const Matrix& X, Trace& trace, const Matrix& dO,
                Vector& gradient) const;
};

}  // namespace nn
