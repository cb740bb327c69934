// Polynomials in exact fractions, to hold rounded ones against.
#pragma once
#include "distance.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <cmath>
#include <vector>

using Fraction = boost::multiprecision::cpp_rational;
using Fractions = std::vector<Fraction>;

/// A number as the fraction that it is.
inline Fraction exactly(nn::Real number) { return Fraction(static_cast<double>(number)); }

/// The solution of a square system, by elimination.
inline Fractions solve_exactly(std::vector<Fractions> G, Fractions g) {
  const std::size_t p = g.size();
  for (std::size_t j = 0; j < p; ++j) {
    std::size_t pivot = j;
    while (G[pivot][j] == 0) ++pivot;
    std::swap(G[j], G[pivot]);
    std::swap(g[j], g[pivot]);
    for (std::size_t i = 0; i < p; ++i) {
      if (i == j || G[i][j] == 0) continue;
      const Fraction share = G[i][j] / G[j][j];
      for (std::size_t k = j; k < p; ++k) G[i][k] -= share * G[j][k];
      g[i] -= share * g[j];
    }
  }
  for (std::size_t j = 0; j < p; ++j) g[j] /= G[j][j];
  return g;
}

/// The coefficients of 1, x, ..., x^D that fulfil (AᵀA + λI₀) β = Aᵀy.
inline Fractions exact_least_squares(const nn::Matrix& X, const nn::Matrix& Y, nn::Index degree,
                                     nn::Real ridge = 0) {
  const auto p = static_cast<std::size_t>(degree) + 1;
  std::vector<Fractions> G(p, Fractions(p));
  Fractions g(p);
  for (nn::Index i = 0; i < X.rows(); ++i) {
    Fractions row(p, Fraction(1));
    for (std::size_t j = 1; j < p; ++j) row[j] = row[j - 1] * exactly(X(i, 0));
    for (std::size_t j = 0; j < p; ++j) {
      for (std::size_t k = 0; k < p; ++k) G[j][k] += row[j] * row[k];
      g[j] += row[j] * exactly(Y(i, 0));
    }
  }
  for (std::size_t j = 1; j < p; ++j) G[j][j] += exactly(ridge);
  return solve_exactly(G, g);
}

/// The largest error of `found`, each relative to its own exact number, in units of eps.
inline nn::Real relative_error_in_eps(const nn::Vector& found, const Fractions& exact) {
  if (found.size() != static_cast<nn::Index>(exact.size())) return 1 / eps;
  Fraction worst = 0;
  for (nn::Index j = 0; j < found.size(); ++j) {
    const Fraction& right = exact[static_cast<std::size_t>(j)];
    if (!std::isfinite(found(j))) return 1 / eps;
    const Fraction error = right == 0 ? exactly(found(j)) : (exactly(found(j)) - right) / right;
    worst = std::max(worst, Fraction(abs(error)));
  }
  return static_cast<nn::Real>(static_cast<double>(worst)) / eps;
}
