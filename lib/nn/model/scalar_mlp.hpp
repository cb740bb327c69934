#pragma once
#include <nn/model/mlp.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace nn {

/// A layer's bend on its unbent numbers z, with the alpha that a PReLU has at the end of its layer.
template <class T>
std::vector<T> scalar_bend(const Bend& bend, const std::vector<T>& z, const T& alpha) {
  std::vector<T> h;
  if (const auto* f = std::get_if<Activation>(&bend)) {
    std::visit(
        [&](const auto& g) {
          for (const T& entry : z) h.push_back(g.value(entry));
        },
        *f);
  } else if (std::holds_alternative<Prelu>(bend)) {
    for (const T& entry : z) h.push_back(entry > T(0) ? entry : alpha * entry);
  } else {
    const auto pieces = static_cast<std::ptrdiff_t>(std::get<Maxout>(bend).pieces);
    for (auto first = z.begin(); first != z.end(); first += pieces) {
      h.push_back(*std::max_element(first, first + pieces));
    }
  }
  return h;
}

/// The output of a network for one sample, entry by entry, for any number type T: double, dual
/// numbers, or numbers on a tape. It shares no code with Mlp::forward, and is as slow as it is
/// plain.
/// \f[ z^{(l)}_j = b^{(l)}_j + \sum_i h^{(l-1)}_i W^{(l)}_{ij}, \qquad
///     h^{(l)}_j = \sigma_l(z^{(l)}_j) \f]
///
/// \param net L layers
/// \param theta p numbers
/// \param x d numbers
/// \returns q numbers
template <class T>
std::vector<T> scalar_forward(const Mlp& net, const std::vector<T>& theta, const RowVector& x) {
  //! [scalar]
  std::vector<T> h;
  for (const Real entry : x) h.push_back(T(entry));
  std::size_t at = 0;
  for (const Layer& layer : net.layers) {
    const auto inputs = static_cast<std::size_t>(layer.affine.inputs);
    const auto outputs = static_cast<std::size_t>(layer.affine.outputs);
    std::vector<T> z;
    for (std::size_t j = 0; j < outputs; ++j) {
      T sum = theta.at(at + inputs * outputs + j);  // b_j
      for (std::size_t i = 0; i < inputs; ++i) {
        sum = sum + h.at(i) * theta[at + i * outputs + j];
      }
      z.push_back(sum);
    }
    at += static_cast<std::size_t>(layer.parameters());
    h = scalar_bend(layer.bend, z, theta[at - 1]);
  }
  return h;
  //! [scalar]
}

}  // namespace nn
