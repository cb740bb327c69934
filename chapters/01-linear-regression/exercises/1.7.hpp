#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// Where gradient descent on the squared loss ends, without walking there.
/// \f[ \beta \leftarrow \beta - \frac{\eta}{n} A^\top (A\beta - y), \qquad 0 < \eta <
/// \frac{2}{\lambda_{\max}} \f] Any rank of A is allowed. Shapes: A is n x d, y has n entries,
/// start and the answer have d.
Vector end_of_descent(const Matrix& A, const Vector& y, const Vector& start);

}  // namespace nn::exercise
