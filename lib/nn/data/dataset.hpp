#pragma once
#include <nn/core/matrix.hpp>

#include <string>
#include <vector>

namespace nn {

/// Samples whose targets are numbers.
struct RegressionData {
  Matrix X;                        ///< n x d, one sample a row
  Matrix Y;                        ///< n x q, its targets
  std::vector<std::string> names;  ///< d names of the columns of X; may be empty
};

/// Samples whose targets are names.
struct ClassificationData {
  Matrix X;                          ///< n x d, one sample a row
  Labels y;                          ///< n class numbers, 0 <= y < K
  std::vector<std::string> classes;  ///< K names of the classes
  std::vector<std::string> names;    ///< d names of the columns of X; may be empty
};

/// The same data with some samples only, in the given order. Throws ShapeError if there is no such
/// sample.
RegressionData subset(const RegressionData& data, const std::vector<Index>& rows);
ClassificationData subset(const ClassificationData& data, const std::vector<Index>& rows);

/// Throws ShapeError unless X and the targets have as many rows as each other, and DataError if
/// there is no sample, a number is not finite, or a label is no class.
void require_valid(const RegressionData& data);
void require_valid(const ClassificationData& data);

}  // namespace nn
