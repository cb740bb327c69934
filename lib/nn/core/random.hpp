#pragma once
#include <nn/core/matrix.hpp>

#include <boost/random/mersenne_twister.hpp>
#include <cstdint>
#include <string_view>
#include <vector>

namespace nn {

/// A source of random numbers that gives the same numbers for the same seed on every machine.
///
/// The engine is the Mersenne Twister (64 bit); the distributions are Boost.Random's, because the
/// standard library's own differ between vendors. All numbers are drawn as double and then rounded
/// to Real, so that both precisions see the same chance.
/// Source: Matsumoto and Nishimura 1998, ACM TOMACS 8(1), 3.
class Rng {
 public:
  /// A generator with its own seed; there is no default.
  explicit Rng(std::uint64_t seed);

  /// An independent generator that depends on the seed and on `name` only, not on what was drawn:
  /// a new shuffle does not change the weights.
  Rng stream(std::string_view name) const;

  /// Uniform in [low, high).
  Real uniform(Real low, Real high);

  /// Normal with the given mean and standard deviation >= 0.
  Real normal(Real mean, Real standard_deviation);

  /// Uniform whole number, 0 <= i < count; count >= 1.
  Index index(Index count);

  /// The numbers 0 ... count - 1 in random order (Fisher and Yates).
  std::vector<Index> permutation(Index count);

 private:
  std::uint64_t seed_;
  boost::random::mt19937_64 engine_;
};

/// rows x cols numbers, uniform in [low, high), filled by (row, column).
Matrix uniform_matrix(Index rows, Index cols, Real low, Real high, Rng& rng);

/// rows x cols normal numbers, filled by (row, column).
Matrix normal_matrix(Index rows, Index cols, Real mean, Real standard_deviation, Rng& rng);

}  // namespace nn
