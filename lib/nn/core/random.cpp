#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>

#include <boost/random/normal_distribution.hpp>
#include <boost/random/uniform_int_distribution.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <cmath>
#include <numeric>
#include <utility>

namespace nn {
namespace {

// FNV-1a: a fixed hash, because std::hash may differ from one library to the next.
std::uint64_t hash(std::string_view text, std::uint64_t start) {
  std::uint64_t h = 14695981039346656037ULL ^ start;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return h;
}

// Neighbouring seeds must not give neighbouring engines (the finalizer of SplitMix64).
std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31);
}

template <class Draw>
Matrix filled(Index rows, Index cols, Draw draw) {
  Matrix matrix(rows, cols);
  for (Index i = 0; i < rows; ++i) {
    for (Index j = 0; j < cols; ++j) matrix(i, j) = draw();
  }
  return matrix;
}

}  // namespace

Rng::Rng(std::uint64_t seed) : seed_(seed), engine_(seed) {}

Rng Rng::stream(std::string_view name) const { return Rng(mix(hash(name, mix(seed_ + 1)))); }

Real Rng::uniform(Real low, Real high) {
  require_option(std::isfinite(low) && low < high, "low", low, "finite and below high");
  require_option(std::isfinite(high), "high", high, "finite");
  const auto drawn = boost::random::uniform_real_distribution<double>(low, high)(engine_);
  const Real rounded = static_cast<Real>(drawn);
  return rounded < high ? rounded : std::nextafter(high, low);  // rounding to float may reach the end
}

Real Rng::normal(Real mean, Real standard_deviation) {
  require_option(standard_deviation >= 0, "standard_deviation", standard_deviation, ">= 0");
  if (standard_deviation == 0) return mean;
  return static_cast<Real>(
      boost::random::normal_distribution<double>(mean, standard_deviation)(engine_));
}

Index Rng::index(Index count) {
  require_option(count >= 1, "count", static_cast<Real>(count), ">= 1");
  return boost::random::uniform_int_distribution<Index>(0, count - 1)(engine_);
}

std::vector<Index> Rng::permutation(Index count) {
  require_option(count >= 0, "count", static_cast<Real>(count), ">= 0");
  std::vector<Index> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), Index{0});
  for (Index last = count - 1; last > 0; --last) {
    std::swap(order[static_cast<std::size_t>(last)],
              order[static_cast<std::size_t>(index(last + 1))]);
  }
  return order;
}

Matrix uniform_matrix(Index rows, Index cols, Real low, Real high, Rng& rng) {
  return filled(rows, cols, [&] { return rng.uniform(low, high); });
}

Matrix normal_matrix(Index rows, Index cols, Real mean, Real standard_deviation, Rng& rng) {
  return filled(rows, cols, [&] { return rng.normal(mean, standard_deviation); });
}

}  // namespace nn
