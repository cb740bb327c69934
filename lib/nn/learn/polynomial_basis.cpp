#include <nn/core/contract.hpp>
#include <nn/learn/polynomial_basis.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <vector>

namespace nn {
namespace {

using Wide = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<200>,
                                           boost::multiprecision::et_off>;
using Polynomial = std::vector<Wide>;  // coefficients of 1, x, x², ...

// a t p + b q with t = (x - c) / h, as a polynomial in x.
Polynomial step(const Wide& a, const Polynomial& p, const Wide& b, const Polynomial& q,
                const PolynomialBasis& basis) {
  const bool raw = basis.kind == Basis::powers;
  const Wide slope = a / (raw ? Wide(1) : Wide(basis.half_width));
  const Wide shift = -slope * (raw ? Wide(0) : Wide(basis.centre));
  Polynomial sum(p.size() + 1);
  for (std::size_t j = 0; j < p.size(); ++j) {
    sum[j] += shift * p[j];
    sum[j + 1] += slope * p[j];
  }
  for (std::size_t j = 0; j < q.size(); ++j) sum[j] += b * q[j];
  return sum;
}

// Column k of M: the k-th polynomial of the basis in powers of x, of k + 1 coefficients.
//! [map]
std::vector<Polynomial> columns(const PolynomialBasis& basis) {
  const bool chebyshev = basis.kind == Basis::chebyshev;
  std::vector<Polynomial> M{{Wide(1)}};
  for (std::size_t k = 1; k <= static_cast<std::size_t>(basis.degree); ++k) {
    const bool two_terms = chebyshev && k >= 2;
    M.push_back(step(two_terms ? 2 : 1, M[k - 1], -1, two_terms ? M[k - 2] : Polynomial{}, basis));
  }
  return M;
}
//! [map]

void require_basis(const PolynomialBasis& basis) {
  require_option(basis.degree >= 0, "degree", static_cast<Real>(basis.degree), ">= 0");
  require_option(basis.half_width > 0, "half_width", basis.half_width, "> 0");
}

}  // namespace

PolynomialBasis PolynomialBasis::on(Basis kind, Index degree, const Matrix& X) {
  require_option(degree >= 0, "degree", static_cast<Real>(degree), ">= 0");
  require_shape("X", X, any_size, 1);
  if (X.rows() == 0) throw DataError("a basis needs at least one sample");
  require_finite("X", X);
  const Real low = X.minCoeff(), high = X.maxCoeff();
  const Real half = high / 2 - low / 2;
  return {kind, degree, low + half, half > 0 ? half : Real(1)};
}

//! [design]
Matrix PolynomialBasis::design(const Matrix& X) const {
  require_basis(*this);
  require_shape("X", X, any_size, 1);
  Vector t = X.col(0);
  if (kind != Basis::powers) t = (t.array() - centre) / half_width;
  Matrix A(X.rows(), degree + 1);
  A.col(0).setOnes();
  if (degree >= 1) A.col(1) = t;
  for (Index k = 2; k <= degree; ++k) {
    A.col(k) = t.cwiseProduct(A.col(k - 1));
    if (kind == Basis::chebyshev) A.col(k) = 2 * A.col(k) - A.col(k - 2);
  }
  return A;
}
//! [design]

//! [in_powers]
Vector PolynomialBasis::in_powers(const Vector& c) const {
  require_basis(*this);
  require_shape("c", c, degree + 1, 1);
  const std::vector<Polynomial> M = columns(*this);
  Vector beta(degree + 1);
  for (std::size_t j = 0; j < M.size(); ++j) {
    Wide sum = 0;
    for (std::size_t k = j; k < M.size(); ++k) {
      sum += M[k][j] * c(static_cast<Index>(k));
    }
    beta(static_cast<Index>(j)) = static_cast<Real>(sum);
  }
  return beta;
}
//! [in_powers]

Vector PolynomialBasis::deviations_in_powers(const Matrix& G) const {
  require_basis(*this);
  require_shape("G", G, degree + 1, degree + 1);
  const std::vector<Polynomial> M = columns(*this);
  Vector deviations(degree + 1);
  for (std::size_t j = 0; j < M.size(); ++j) {
    Wide variance = 0;
    for (std::size_t k = j; k < M.size(); ++k) {
      Wide row = 0;
      for (std::size_t l = j; l < M.size(); ++l) {
        row += M[l][j] * G(static_cast<Index>(k), static_cast<Index>(l));
      }
      variance += M[k][j] * row;
    }
    deviations(static_cast<Index>(j)) = static_cast<Real>(sqrt(variance));
  }
  return deviations;
}

}  // namespace nn
