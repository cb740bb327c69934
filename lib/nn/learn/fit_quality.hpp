#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// How well a fit describes the data it was made from.
struct FitQuality {
  RowVector residual_sd;  ///< 1 x q, NaN unless a residual is free
  RowVector r_squared;    ///< 1 x q, NaN where y does not vary
};

/// Judges a fit by its residuals.
/// \f[ s_k = \sqrt{\frac{\lVert r_k \rVert^2}{n - p}}, \qquad
///     R_k^2 = 1 - \frac{\lVert r_k \rVert^2}{\lVert y_k - \bar y_k \rVert^2} \f]
/// \param residuals n x q, the targets less the fitted values
/// \param Y n x q, the targets
/// \param freedom n - p >= 0, samples less independent columns
/// \param about_mean false: a fit through the origin, where the mean is replaced by 0
///
/// \implements{residual_deviation}
/// \implements{r_squared}
FitQuality fit_quality(const Matrix& residuals, const Matrix& Y, Index freedom, bool about_mean);

/// The standard deviation of the fitted value at each row of A (m x p), m numbers, in units of the
/// residual deviation.
/// \f[ \sqrt{a^\top (A^\top A)^{-1} a} \f]
/// \param A m x p, rows of a design matrix
/// \param covariance p x p, the inverse Gram matrix, or the covariance itself
Vector row_deviations(const Matrix& A, const Matrix& covariance);

}  // namespace nn
