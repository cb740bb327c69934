#pragma once
#include <nn/data/dataset.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace nn {

/// Which columns of a table are asked for.
struct Columns {
  std::vector<std::string> features = {};  ///< empty: all columns but the target
  std::string target = {};                 ///< empty: the last column
};

/// Reads the CSV file at `path` as samples with a numeric target, Y n x 1.
/// Throws DataError as CsvTable does, and where a column is both the target and a feature.
RegressionData read_regression(const std::filesystem::path& path, const Columns& columns = {});

/// Reads the CSV file at `path` as samples whose target names their class. The classes are the
/// distinct texts of the target, sorted; as numbers if all are numbers.
/// Throws DataError like read_regression, where a class is missing, and for fewer than two classes.
ClassificationData read_classification(const std::filesystem::path& path,
                                       const Columns& columns = {});

}  // namespace nn
