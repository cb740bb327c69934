#pragma once
#include <nn/core/matrix.hpp>

#include <cmath>
#include <vector>

namespace nn {

/// The cross-entropy of one sample under softmax, for any number type T, from its logits (K >= 1)
/// and its label, 0 <= label < K.
/// \f[ m + \log \sum_{k=1}^{K} e^{o_k - m} - o_y, \qquad m = \max_k o_k \f]
template <class T>
T scalar_cross_entropy(const std::vector<T>& o, Index label) {
  using std::exp, std::log;
  T m = o.at(0), sum = T(0);
  for (const T& logit : o) {
    if (logit > m) m = logit;
  }
  for (const T& logit : o) sum = sum + exp(logit - m);
  return m + log(sum) - o.at(static_cast<std::size_t>(label));
}

/// The cross-entropy of one sample with two classes, for any number type T, from the logit of class
/// 1 and the label, 0 or 1.
/// \f[ \log(1 + e^{z}), \qquad z = \begin{cases} -o & y = 1 \\ o & y = 0 \end{cases} \f]
template <class T>
T scalar_binary_cross_entropy(const T& o, Index label) {
  using std::exp, std::log1p;
  const T z = label == 1 ? -o : o;
  return z > T(0) ? z + log1p(exp(-z)) : log1p(exp(z));
}

/// Half the squared error of one sample, for any number type T: o and y have q entries.
/// \f[ \frac{1}{2} \sum_{k=1}^{q} (o_k - y_k)^2 \f]
template <class T>
T scalar_squared(const std::vector<T>& o, const RowVector& y) {
  T sum = T(0);
  for (std::size_t k = 0; k < o.size(); ++k) {
    const T error = o[k] - T(y(static_cast<Index>(k)));
    sum = sum + error * error;
  }
  return T(0.5) * sum;
}

}  // namespace nn
