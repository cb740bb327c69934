#include <nn/core/contract.hpp>
#include <nn/learn/power_solution.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <map>
#include <utility>
#include <vector>

namespace nn {
namespace {

using Wide = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<200>,
                                           boost::multiprecision::et_off>;
using WideVector = std::vector<Wide>;
using WideMatrix = std::vector<WideVector>;

// Solves G b = g for a symmetric positive definite G, of which the lower half is used.
WideVector solve_by_cholesky(WideMatrix G, WideVector g) {
  const std::size_t p = g.size();
  for (std::size_t j = 0; j < p; ++j) {
    const Wide diagonal = G[j][j];
    for (std::size_t k = 0; k < j; ++k) G[j][j] -= G[j][k] * G[j][k];
    if (!(G[j][j] > diagonal * std::numeric_limits<Wide>::epsilon() * 1024)) {
      throw NumericError("these powers of x cannot be told apart even in 200 digits");
    }
    G[j][j] = sqrt(G[j][j]);
    for (std::size_t i = j + 1; i < p; ++i) {
      for (std::size_t k = 0; k < j; ++k) G[i][j] -= G[i][k] * G[j][k];
      G[i][j] /= G[j][j];
    }
  }
  for (std::size_t j = 0; j < p; ++j) {
    for (std::size_t k = 0; k < j; ++k) g[j] -= G[j][k] * g[k];
    g[j] /= G[j][j];
  }
  for (std::size_t j = p; j-- > 0;) {
    for (std::size_t k = j + 1; k < p; ++k) g[j] -= G[k][j] * g[k];
    g[j] /= G[j][j];
  }
  return g;
}

// Entry (j, k) of AᵀA is the sum of all x^(j + k): 2 D + 1 sums make the whole matrix.
//! [ridge]
WideVector with_ridge(const Matrix& X, const Matrix& Y, std::size_t p,
                      Real ridge) {
  WideVector moments(2 * p - 1), g(p);
  for (Index i = 0; i < X.rows(); ++i) {
    const Wide x = X(i, 0), y = Y(i, 0);
    Wide power = 1;
    for (std::size_t j = 0; j < moments.size(); ++j, power *= x) {
      moments[j] += power;
      if (j < p) g[j] += power * y;
    }
  }
  WideMatrix G(p, WideVector(p));
  for (std::size_t j = 0; j < p; ++j) {
    for (std::size_t k = 0; k <= j; ++k) G[j][k] = moments[j + k];
    if (j > 0) G[j][j] += ridge;
  }
  return solve_by_cholesky(std::move(G), std::move(g));
}
//! [ridge]

struct Group {
  Wide sum = 0;
  Index count = 0;
};

// The targets that share a value of x, by that value.
std::map<Real, Group> groups(const Matrix& X, const Matrix& Y) {
  std::map<Real, Group> found;
  for (Index i = 0; i < X.rows(); ++i) {
    Group& group = found[X(i, 0)];
    group.sum += Y(i, 0);
    ++group.count;
  }
  return found;
}

//! [minimum_norm]
WideVector of_minimum_norm(const std::map<Real, Group>& distinct, std::size_t p) {
  WideMatrix A;
  WideVector means;
  for (const auto& [x, group] : distinct) {
    WideVector row(p, Wide(1));
    for (std::size_t j = 1; j < p; ++j) row[j] = row[j - 1] * x;
    A.push_back(std::move(row));
    means.push_back(group.sum / group.count);
  }
  WideMatrix G(A.size(), WideVector(A.size()));
  for (std::size_t i = 0; i < A.size(); ++i) {
    for (std::size_t k = 0; k <= i; ++k) {
      for (std::size_t j = 0; j < p; ++j) G[i][k] += A[i][j] * A[k][j];
    }
  }
  const WideVector shares = solve_by_cholesky(std::move(G), std::move(means));
  WideVector beta(p);
  for (std::size_t j = 0; j < p; ++j) {
    for (std::size_t i = 0; i < A.size(); ++i) beta[j] += A[i][j] * shares[i];
  }
  return beta;
}
//! [minimum_norm]

}  // namespace

PowerSolution solve_in_powers(const Matrix& X, const Matrix& Y, Index degree, Real ridge,
                              const Matrix& at) {
  require_shape("X", X, any_size, 1);
  require_shape("Y", Y, X.rows(), 1);
  require_shape("at", at, any_size, 1);
  if (X.rows() == 0) throw DataError("least squares needs at least one sample");
  require_finite("X", X);
  require_finite("Y", Y);
  require_finite("at", at);
  require_option(degree >= 0, "degree", static_cast<Real>(degree), ">= 0");
  require_option(ridge >= 0, "ridge", ridge, ">= 0");
  const auto p = static_cast<std::size_t>(degree) + 1;
  const std::map<Real, Group> distinct = groups(X, Y);
  const WideVector beta =
      ridge == 0 && distinct.size() < p ? of_minimum_norm(distinct, p) : with_ridge(X, Y, p, ridge);
  PowerSolution solution{Vector(degree + 1), Vector(at.rows())};
  for (std::size_t j = 0; j < p; ++j) {
    solution.coefficients(static_cast<Index>(j)) = static_cast<Real>(beta[j]);
  }
  for (Index i = 0; i < at.rows(); ++i) {
    Wide value = 0;
    for (std::size_t j = p; j-- > 0;) value = value * at(i, 0) + beta[j];
    solution.values(i) = static_cast<Real>(value);
  }
  return solution;
}

}  // namespace nn
