#pragma once
#include <nn/core/matrix.hpp>

#include <concepts>

namespace nn {

/// What a loss offers: the mean over the n samples, and its gradient with respect to the outputs.
///
/// The mean stands in the loss, once, so that no learning rate depends on how many samples there
/// are. `gradient` resizes dO to the shape of O and fills it.
template <class L>
concept Loss = requires(const L& loss, const Matrix& O, const typename L::Target& Y, Matrix& dO) {
  { loss.value(O, Y) } -> std::same_as<Real>;
  { loss.gradient(O, Y, dO) } -> std::same_as<void>;
};

}  // namespace nn
