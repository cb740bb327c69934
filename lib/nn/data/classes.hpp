#pragma once
#include <nn/data/dataset.hpp>

#include <string>
#include <vector>

namespace nn {

/// Names turned into numbers.
struct ClassLabels {
  Labels y;                          ///< n, the number of each sample's class
  std::vector<std::string> classes;  ///< K distinct names, sorted; as numbers if all are numbers
};

/// Numbers the distinct values among n `texts`.
ClassLabels number_classes(const std::vector<std::string>& texts);

/// The samples of some classes only; the classes keep their order. Throws DataError for a name that
/// is no class, or that is given twice.
ClassificationData keep_classes(const ClassificationData& data,
                                const std::vector<std::string>& names);

/// Two classes out of many: class 1 is the `positive` one, class 0 the rest, "not setosa".
/// Throws DataError for a name that is no class.
ClassificationData one_against_rest(const ClassificationData& data, const std::string& positive);

/// The number of the class with this name. Throws DataError "'x' is not a class (there are: a, b)".
Index class_number(const ClassificationData& data, const std::string& name);

/// Targets for a loss that wants numbers: row i is 1 at label y_i and 0 elsewhere, n x K.
/// \f[ y_{ik} = \begin{cases} 1 & y_i = k \\ 0 & \text{otherwise} \end{cases} \f]
/// Throws DataError for a label that is not in 0 ... K - 1.
/// \implements{one_hot}
Matrix one_hot(const Labels& y, Index K);

}  // namespace nn
