#include <nn/core/contract.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/csv.hpp>
#include <nn/io/dataset.hpp>

#include <algorithm>
#include <iterator>

namespace nn {
namespace {

// The columns with the defaults filled in.
Columns chosen(const CsvTable& table, Columns columns) {
  if (columns.target.empty()) columns.target = table.names().back();
  if (columns.features.empty()) {
    std::ranges::copy_if(table.names(), std::back_inserter(columns.features),
                         [&](const std::string& name) { return name != columns.target; });
  } else if (std::ranges::find(columns.features, columns.target) != columns.features.end()) {
    throw DataError("'" + columns.target + "' is both the target and a feature");
  }
  return columns;
}

}  // namespace

RegressionData read_regression(const std::filesystem::path& path, const Columns& columns) {
  const CsvTable table = read_table(path);
  const auto [features, target] = chosen(table, columns);
  return {table.numbers(features), table.numbers({target}), features};
}

ClassificationData read_classification(const std::filesystem::path& path, const Columns& columns) {
  const CsvTable table = read_table(path);
  const auto [features, target] = chosen(table, columns);
  const std::vector<std::string> texts = table.text(target);
  if (const auto empty = std::ranges::find(texts, ""); empty != texts.end()) {
    throw DataError(table.place(empty - texts.begin()) + ": column '" + target +
                    "': the class is missing");
  }
  ClassLabels labels = number_classes(texts);
  if (labels.classes.size() < 2) {
    throw DataError(path.string() + ": column '" + target + "' has one class only, '" +
                    labels.classes.front() + "'");
  }
  return {table.numbers(features), std::move(labels.y), std::move(labels.classes), features};
}

}  // namespace nn
