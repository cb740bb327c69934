#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The same polynomial in powers of the distance from another centre.
/// \f[ \sum_{k=0}^{D} \beta_k x^k = \sum_{k=0}^{D} \alpha_k (x - c)^k \quad \text{for all } x \f]
/// Shapes: beta and the answer have D + 1 entries, the constant first; no entry is allowed.
Vector recentred(Vector beta, Real c);

}  // namespace nn::exercise
