#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The logarithm of a sigmoid, what cross-entropy asks for.
/// \f[ \log \sigma(z) = \log \frac{1}{1 + e^{-z}} \f]
/// For every finite z, to a few rounding errors of the result: never infinite, and never 0 where
/// the number type can hold the true value.
Real log_sigmoid(Real z);

}  // namespace nn::exercise
