#include <nn/core/contract.hpp>
#include <nn/model/linear_pieces.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace nn {
namespace {

bool is_straight_or_kinked(const Layer& layer) {
  const auto* f = std::get_if<Activation>(&layer.bend);
  return f && (std::holds_alternative<Identity>(*f) || std::holds_alternative<Relu>(*f) ||
               std::holds_alternative<LeakyRelu>(*f));
}

void require_pieces(const Mlp& net, Real low, Real high) {
  require_option(high > low, "high", high, "> low");
  const bool fits = !net.layers.empty() && net.layers.front().inputs() == 1 &&
                    net.layers.back().outputs() == 1 &&
                    std::ranges::all_of(net.layers, is_straight_or_kinked);
  if (!fits) throw std::invalid_argument("pieces are counted in ReLU nets of one input and output");
}

Matrix column(const std::vector<Real>& places) {
  return Vector::Map(places.data(), static_cast<Index>(places.size()));
}

// Adds the places at which a column of Z, straight between the places, passes 0.
void add_crossings(const Matrix& Z, std::vector<Real>& places) {
  const std::size_t known = places.size();
  for (Index j = 0; j < Z.cols(); ++j) {
    for (std::size_t i = 0; i + 1 < known; ++i) {
      const Real left = Z(static_cast<Index>(i), j), right = Z(static_cast<Index>(i) + 1, j);
      if ((left < 0) == (right < 0) || left == 0 || right == 0) continue;
      const Real share = left / (left - right);
      places.push_back(places[i] + share * (places[i + 1] - places[i]));
    }
  }
  std::ranges::sort(places);
}

// Two kinks that rounding alone keeps apart are one.
void merge(std::vector<Real>& places) {
  const Real near = (places.back() - places.front()) * 64 * std::numeric_limits<Real>::epsilon();
  const auto same = [near](Real x, Real y) { return y - x <= near; };
  const Real high = places.back();
  places.erase(std::unique(places.begin(), places.end(), same), places.end());
  places.back() = high;
}

}  // namespace

std::vector<Real> piece_ends(const Mlp& net, const Vector& theta, Real low, Real high) {
  require_pieces(net, low, high);
  std::vector<Real> places{low, high};
  Mlp::Trace trace;
  for (std::size_t l = 0; l + 1 < net.layers.size(); ++l) {
    net.forward(theta, column(places), trace);
    add_crossings(trace.layers[l].Z, places);
    merge(places);
  }
  // Kinks that reach the output: the slope differs on the two sides.
  const Matrix O = net.forward(theta, column(places));
  std::vector<Real> slopes, ends{low};
  for (std::size_t i = 0; i + 1 < places.size(); ++i) {
    slopes.push_back((O(static_cast<Index>(i) + 1) - O(static_cast<Index>(i))) /
                     (places[i + 1] - places[i]));
  }
  const Real steepest =
      std::abs(*std::ranges::max_element(slopes, {}, [](Real s) { return std::abs(s); }));
  for (std::size_t i = 0; i + 1 < slopes.size(); ++i) {
    if (std::abs(slopes[i + 1] - slopes[i]) > Real(1e-6) * steepest) ends.push_back(places[i + 1]);
  }
  ends.push_back(high);
  return ends;
}

Index linear_pieces(const Mlp& net, const Vector& theta, Real low, Real high) {
  return static_cast<Index>(piece_ends(net, theta, low, high).size()) - 1;
}

}  // namespace nn
