// A second way to evaluate a network: sample by sample, in any number type, with nothing of the
// library's layers in it but the numbers in theta and the formula of each activation.
#pragma once
#include <nn/autodiff/tape.hpp>
#include <nn/model/mlp.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <span>
#include <vector>

template <class T>
using Numbers = std::vector<T>;

/// What one sample's entries in front of a layer's bend become behind it. `alpha` is the PReLU's.
template <class T>
Numbers<T> bent(const nn::Bend& bend, const Numbers<T>& z, const T& alpha) {
  Numbers<T> h;
  if (const auto* maxout = std::get_if<nn::Maxout>(&bend)) {
    const auto k = static_cast<std::size_t>(maxout->pieces);
    for (std::size_t first = 0; first < z.size(); first += k) {
      T largest = z[first];
      for (std::size_t m = 1; m < k; ++m) {
        if (z[first + m] > largest) largest = z[first + m];
      }
      h.push_back(largest);
    }
    return h;
  }
  for (const T& entry : z) {
    if (std::holds_alternative<nn::Prelu>(bend)) {
      h.push_back(entry > T(0) ? entry : alpha * entry);
    } else {
      const auto value = [&](const auto& f) { return f.value(entry); };
      h.push_back(std::visit(value, std::get<nn::Activation>(bend)));
    }
  }
  return h;
}

/// The outputs of `net` for one sample.
template <class T>
Numbers<T> answer(const nn::Mlp& net, std::span<const T> theta, Numbers<T> x) {
  for (const nn::Layer& layer : net.layers) {
    const auto d = static_cast<std::size_t>(layer.affine.inputs);
    const auto q = static_cast<std::size_t>(layer.affine.outputs);
    Numbers<T> z(theta.begin() + static_cast<std::ptrdiff_t>(d * q),
                 theta.begin() + static_cast<std::ptrdiff_t>(d * q + q));  // b
    for (std::size_t i = 0; i < d; ++i) {
      for (std::size_t j = 0; j < q; ++j) z[j] = z[j] + x[i] * theta[i * q + j];
    }
    const bool prelu = std::holds_alternative<nn::Prelu>(layer.bend);
    x = bent(layer.bend, z, prelu ? theta[d * q + q] : T(0));
    theta = theta.subspan(static_cast<std::size_t>(layer.parameters()));
  }
  return x;
}

/// The mean over the samples of `cost(outputs, i)`, recorded on a tape, and its gradient.
template <class Cost>
nn::Vector tape_gradient(const nn::Mlp& net, const nn::Vector& theta, const nn::Matrix& X,
                         Cost cost) {
  nn::Tape tape;
  Numbers<nn::Var> variables;
  for (const nn::Real parameter : theta) variables.push_back(tape.variable(parameter));
  nn::Var sum = 0;
  for (nn::Index i = 0; i < X.rows(); ++i) {
    const Numbers<nn::Var> x(X.row(i).begin(), X.row(i).end());
    sum = sum + cost(answer<nn::Var>(net, variables, x), i);
  }
  const std::vector<double> all = tape.gradient(sum / nn::Var(static_cast<double>(X.rows())));
  nn::Vector gradient(theta.size());
  for (std::size_t j = 0; j < variables.size(); ++j) {
    gradient(static_cast<nn::Index>(j)) = static_cast<nn::Real>(all[variables[j].node]);
  }
  return gradient;
}

/// How far Z is from where the bend has no derivative, or none of second order: the least distance
/// of an entry from 0, or of a maxout's two largest pieces from each other; infinite if smooth.
inline nn::Real distance_to_kink(const nn::Bend& bend, const nn::Matrix& Z) {
  nn::Real least = std::numeric_limits<nn::Real>::infinity();
  if (const auto* maxout = std::get_if<nn::Maxout>(&bend)) {
    for (nn::Index first = 0; first < Z.size(); first += maxout->pieces) {
      nn::Vector pieces = Eigen::Map<const nn::Vector>(Z.data() + first, maxout->pieces);
      std::ranges::sort(pieces, std::greater{});
      if (pieces.size() > 1) least = std::min(least, pieces(0) - pieces(1));
    }
    return least;
  }
  if (const auto* f = std::get_if<nn::Activation>(&bend)) {
    const bool smooth =
        std::holds_alternative<nn::Identity>(*f) || std::holds_alternative<nn::Sigmoid>(*f) ||
        std::holds_alternative<nn::Tanh>(*f) || std::holds_alternative<nn::Softplus>(*f);
    if (smooth) return least;
  }
  return Z.cwiseAbs().minCoeff();
}
