#pragma once
#include <nn/initialize/initialize.hpp>
#include <nn/model/layer.hpp>
#include <nn/model/model.hpp>

#include <vector>

namespace nn {

/// A multi-layer perceptron: layers in a row, each fed by the one before.
/// \f[ H^{(0)} = X, \qquad Z^{(l)} = H^{(l-1)} W^{(l)} + b^{(l)}, \qquad
///     H^{(l)} = \sigma_l(Z^{(l)}), \qquad O = H^{(L)} \f]
/// The last layer usually has no bend: the loss takes logits, and a regression any number.
/// Shapes: X is n x d, H^(l) is n x h_l, O is n x q. theta holds the layers one after another.
///
/// \implements{mlp_composition}
struct Mlp {
  std::vector<Layer> layers;  ///< L >= 1, each with as many inputs as the one before has outputs

  /// What forward leaves for backward: a trace for each layer.
  struct Trace {
    std::vector<Layer::Trace> layers;  ///< L
  };

  /// The sum over the layers: a weight for each arrow, a bias for each unit.
  /// \f[ p = \sum_{l=1}^{L} (h_{l-1} + 1)\, h_l, \qquad h_0 = d, \quad h_L = q \f]
  /// A PReLU adds 1, a maxout of k pieces takes k h_l for h_l.
  ///
  /// \implements{mlp_count}
  Index parameters() const;

  /// Where the numbers of layer l (0 <= l < L) begin in theta.
  Index offset(std::size_t l) const;

  /// 1 for each entry of a W, 0 for each of a b, and 0 for each alpha.
  Vector weight_mask() const;

  /// Fills the trace and returns the output in it. Throws ShapeError if X or theta does not fit, or
  /// a layer not the one before it; std::invalid_argument without a layer.
  const Matrix& forward(const Vector& theta, const Matrix& X, Trace& trace) const;

  /// The output, by value.
  Matrix forward(const Vector& theta, const Matrix& X) const;

  /// Fills the gradient (p) from dO (n x q) and what forward left for the same theta and X, from
  /// the last layer to the first. Throws ShapeError if one of them does not fit.
  ///
  /// \implements{bp_layers}
  void backward(const Vector& theta, const Matrix& X, Trace& trace, const Matrix& dO,
                Vector& gradient) const;

  /// Where learning starts: weights by the initializer, drawn layer after layer; biases 0; each
  /// alpha where its PReLU says. Throws as forward does.
  Vector start(const Initializer& weights, Rng& rng) const;

 private:
  void require_chain() const;
};

/// A network of the given widths (inputs, hidden units, ..., outputs), at least two: `bend` behind
/// every hidden layer, none behind the last. `mlp({3, 4, 4, 1}, Tanh{})` has 3 inputs, two hidden
/// layers of 4, and 1 output. Throws std::invalid_argument for fewer widths or one below 1.
Mlp mlp(const std::vector<Index>& widths, const Bend& bend);

}  // namespace nn
