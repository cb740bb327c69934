#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// Which polynomials are the columns of a design matrix. All three span the same polynomials.
enum class Basis {
  powers,         ///< 1, x, x², ... of x as it comes
  scaled_powers,  ///< 1, t, t², ... of t = (x - centre) / half_width
  chebyshev       ///< T₀(t), T₁(t), T₂(t), ... of the same t
};

/// Polynomials up to a degree, as features of one number x.
/// \f[ A_{ik} = \phi_k(x_i), \qquad k = 0, \dots, D, \f]
/// with \f$\phi_k = x^k\f$, \f$t^k\f$ or \f$T_k(t)\f$, and
/// \f[ t = \frac{x - c}{h}, \qquad T_0 = 1, \quad T_1 = t, \quad T_{k+1} = 2 t \, T_k - T_{k-1} \f]
/// Source of the recursion: Trefethen 2013, chapter 3. Chapter: \ref ch_polynomial_regression.
/// \implements{polynomial_model}
/// \implements{interval_map}
/// \implements{chebyshev_recursion}
struct PolynomialBasis {
  Basis kind = Basis::chebyshev;
  Index degree = 1;     ///< D >= 0
  Real centre = 0;      ///< c, in the units of x; not used by `powers`
  Real half_width = 1;  ///< h > 0, in the units of x; not used by `powers`

  /// The basis whose t runs from -1 to 1 over the values of X (n x 1, n >= 1); h = 1 if all are
  /// equal.
  static PolynomialBasis on(Basis kind, Index degree, const Matrix& X);

  /// The design matrix, n x (D + 1), of X (n x 1). Throws ShapeError for any other X.
  Matrix design(const Matrix& X) const;

  /// The coefficients of 1, x, x², ..., x^D of the polynomial that has the coefficients c (D + 1)
  /// in this basis. Far from 0 they are large numbers that nearly cancel; the sums are carried out
  /// in 200 decimal digits and rounded once. Infinite where a Real cannot hold them.
  /// \implements{basis_change}
  Vector in_powers(const Vector& c) const;

  /// The standard deviations of those coefficients if c has the covariance G ((D + 1) x (D + 1)):
  /// the square roots of the diagonal of M G Mᵀ, in the same digits.
  Vector deviations_in_powers(const Matrix& G) const;
};

}  // namespace nn
