#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// How often each class was taken for each other: row = the true class, column = the answer.
/// \f[ C_{kl} = \#\{ i : y_i = k,\ \hat y_i = l \} \f]
/// \implements{confusion}
struct ConfusionMatrix {
  /// Counts of samples, K x K.
  Eigen::Matrix<Index, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> counts;

  /// Counts `answers` against the truth y for K classes. Throws ShapeError if they differ in
  /// length, DataError for a label that is none of the classes.
  static ConfusionMatrix count(const Labels& answers, const Labels& y, Index K);

  /// Answers that are right.
  Index right() const { return counts.diagonal().sum(); }

  /// All answers.
  Index total() const { return counts.sum(); }

  /// Of the samples of class k, the share that was found; NaN if there is none.
  Real recall(Index k) const;

  /// Of the answers k, the share that was right; NaN if there is none.
  Real precision(Index k) const;
};

}  // namespace nn
