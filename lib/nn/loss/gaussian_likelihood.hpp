#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// How unlikely the targets are if the outputs are true and Gaussian noise of one size was added.
/// \f[ -\log p(Y \mid O) = \sum_{i=1}^{n} \sum_{k=1}^{q} \frac{(y_{ik} - o_{ik})^2}{2 s^2} + nq \log\bigl(s \sqrt{2\pi}\bigr) \f]
/// In O it is n / s² times the squared loss plus a constant: both are least at the same place.
/// \param O n x q, the outputs
/// \param Y n x q, the targets
/// \param standard_deviation s > 0, in units of y
/// Errors: ShapeError if O and Y differ, std::invalid_argument unless s > 0.
/// Source: Gauss 1809, Theoria motus, section 177 and after.
/// \implements{likelihood}
Real gaussian_negative_log_likelihood(const Matrix& O, const Matrix& Y, Real standard_deviation);

}  // namespace nn
