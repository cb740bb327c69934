#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The degree that the one-standard-error rule chooses: the lowest whose mean error over the folds
/// is at most that of the best degree plus one standard error of the best degree's mean.
/// \f[ \bar e_D \le \bar e_{\min} + \frac{s_{\min}}{\sqrt{K}}, \qquad
///     s_D^2 = \frac{1}{K - 1} \sum_{k=1}^{K} (e_{kD} - \bar e_D)^2 \f]
/// Shapes: errors is K x (M + 1), a row for each of K >= 2 folds, and column D belongs to degree D.
Index simplest_degree(const Matrix& errors);

}  // namespace nn::exercise
