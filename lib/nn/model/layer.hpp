#pragma once
#include <nn/activation/activation.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/maxout.hpp>

#include <variant>

namespace nn {

/// What bends the affine part of a layer: a function of each entry, or one that has parameters or
/// a width of its own.
using Bend = std::variant<Activation, Prelu, Maxout>;

/// One layer of a network: an affine map and what bends it.
/// \f[ Z = XW + b, \qquad H = \sigma(Z) \f]
/// Shapes: X is n x d, W is d x q, Z is n x q; H is n x q, or n x (q / k) for a maxout of k pieces.
/// Its numbers in theta are W row by row, b, and then the alpha of a PReLU.
///
/// \implements{mlp_layer}
struct Layer {
  Affine affine;
  Bend bend = Activation(Identity{});

  /// What forward leaves for backward, and backward's workspace.
  struct Trace {
    Matrix Z;   ///< n x q, before the bend
    Matrix H;   ///< n x outputs(), behind it
    Matrix dZ;  ///< gradients of the loss, filled by backward
    Matrix dX;  ///< n x d
  };

  /// d, columns of X.
  Index inputs() const { return affine.inputs; }
  /// Columns of H: as many as units. Throws as Maxout::units.
  Index outputs() const;
  /// d q + q, one more for a PReLU.
  Index parameters() const;

  /// Fills trace.Z and trace.H from X (n x d) and the layer's numbers, which begin at `at` in
  /// theta.
  const Matrix& forward(const Vector& theta, Index at, const Matrix& X, Trace& trace) const;

  /// \implements{bp_layer}
  ///
  /// Fills the layer's place in the gradient, and trace.dZ, from dH (n x outputs()) and what
  /// forward left for the same X. Fills trace.dX too if `for_input`: the first layer has nobody to
  /// hand it to. \f[ \frac{\partial L}{\partial Z} = \frac{\partial L}{\partial H} \circ
  /// \sigma'(Z), \quad
  ///     \frac{\partial L}{\partial W} = X^\top \frac{\partial L}{\partial Z}, \quad
  ///     \frac{\partial L}{\partial X} = \frac{\partial L}{\partial Z}\, W^\top \f]
  void backward(const Vector& theta, Index at, const Matrix& X, Trace& trace, const Matrix& dH,
                bool for_input, Vector& gradient) const;

 private:
  void require_room(const Vector& numbers, Index at) const;
};

/// The affine part and bend of a layer of `units` units: a maxout's affine part is k times as wide.
/// Throws std::invalid_argument for a maxout without a piece.
Layer make_layer(Index inputs, Index units, const Bend& bend);

}  // namespace nn
