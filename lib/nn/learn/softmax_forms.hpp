#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The coefficients of a class are only determined up to one vector added to all classes. These
/// choose it; B is p x K, one column a class, and no probability changes.

/// The form in which one class has the coefficients 0, 0 <= reference < K.
/// \f[ \beta_k - \beta_r, \qquad \log \frac{p_k}{p_r} = (\beta_k - \beta_r)^\top x \f]
/// Throws ShapeError if there is no such class.
/// \implements{reference_form}
Matrix against_reference(const Matrix& B, Index reference);

/// The symmetric form: the coefficients of all classes sum to 0, and their squares to the least.
/// \f[ \beta_k - \frac{1}{K} \sum_{l=1}^{K} \beta_l \f]
/// \implements{symmetric_form}
Matrix symmetric_form(const Matrix& B);

}  // namespace nn
