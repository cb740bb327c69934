#pragma once
#include <nn/core/matrix.hpp>

#include <concepts>

namespace nn {

/// What a model is: a value that knows only shapes. Its parameters are one Vector theta beside it.
///
/// `forward` fills a trace that the caller owns and returns the outputs in it; `backward` takes the
/// same X and trace and the loss's gradient dO with respect to the outputs, and fills the gradient
/// with respect to theta. `weight_mask` is 1 where theta holds a weight and 0 where it holds a bias.
template <class M>
concept Model = requires(const M& model, const Vector& theta, const Matrix& X,
                         typename M::Trace& trace, const Matrix& dO, Vector& gradient) {
  { model.parameters() } -> std::same_as<Index>;
  { model.weight_mask() } -> std::same_as<Vector>;
  { model.forward(theta, X, trace) } -> std::same_as<const Matrix&>;
  { model.backward(theta, X, trace, dO, gradient) } -> std::same_as<void>;
};

}  // namespace nn
