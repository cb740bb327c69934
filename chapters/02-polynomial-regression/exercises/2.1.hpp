#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A polynomial and its derivative at one place.
struct ValueAndSlope {
  Real value;  ///< p(x)
  Real slope;  ///< p'(x)
};

/// A polynomial and its derivative at x by Horner's rule, in one pass and without a power of x.
/// \f[ p(x) = \sum_{k=0}^{D} \beta_k x^k = \beta_0 + x(\beta_1 + x(\beta_2 + \dots + x\beta_D)) \f]
/// Shapes: beta has D + 1 entries, the constant first; with no entry at all, p is 0.
ValueAndSlope horner(const Vector& beta, Real x);

}  // namespace nn::exercise
