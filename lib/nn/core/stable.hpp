#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The logistic function, the inverse of the logit.
/// \f[ \sigma(z) = \frac{1}{1 + e^{-z}} = \frac{e^{z}}{1 + e^{z}} \f]
/// The form whose exponential is at most 1 is taken, so that neither side overflows and small
/// probabilities keep all their digits. 0 <= sigma <= 1, sigma(-z) = 1 - sigma(z).
/// \implements{sigmoid}
Real sigmoid(Real z);

/// The logarithm of 1 + e^z, >= 0: the cost of a logit z that should be very negative.
/// \f[ \operatorname{softplus}(z) = \log(1 + e^{z}) = \max(z, 0) + \log(1 + e^{-|z|}) \f]
/// It neither overflows nor rounds to 0 before e^z does.
Real softplus(Real z);

/// sigma of every entry.
Matrix sigmoid(const Matrix& Z);

/// The logarithm of a sum of exponentials, for each row of O (n x K, K >= 1): n numbers.
/// \f[ \log \sum_{k=1}^{K} e^{o_k} = m + \log \sum_{k=1}^{K} e^{o_k - m}, \qquad m = \max_k o_k \f]
/// Every exponent is at most 0 and one of them is 0, so that the sum is between 1 and K.
/// \implements{log_sum_exp}
Vector log_sum_exp(const Matrix& O);

/// Probabilities from the scores in each row of O (n x K, K >= 1), n x K.
/// \f[ \operatorname{softmax}(o)_k = \frac{e^{o_k}}{\sum_{l=1}^{K} e^{o_l}} \f]
/// Computed from o - max o, which changes nothing but the overflow. Each row sums to 1.
/// \implements{softmax}
Matrix softmax(const Matrix& O);

/// The same, filling P (n x K), which may be O itself; allocates nothing where P has that size.
void softmax(const Matrix& O, Matrix& P);

/// The number of the largest score in each row of O (n x K, K >= 1), the first of equals. Softmax
/// keeps the order of the scores, so the answer needs no probabilities.
Labels arg_max(const Matrix& O);

}  // namespace nn
