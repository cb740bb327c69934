#include <nn/core/contract.hpp>
#include <nn/core/number.hpp>
#include <nn/data/classes.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace nn {
namespace {

std::vector<std::string> sorted_classes(const std::vector<std::string>& texts) {
  std::vector<std::string> classes = texts;
  std::ranges::sort(classes);
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  const auto is_number = [](const std::string& text) { return parse_number(text).has_value(); };
  if (std::ranges::all_of(classes, is_number)) {
    std::ranges::stable_sort(classes, {},
                             [](const std::string& text) { return parse_number(text).value(); });
  }
  return classes;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

}  // namespace

ClassLabels number_classes(const std::vector<std::string>& texts) {
  ClassLabels labels{Labels(static_cast<Index>(texts.size())), sorted_classes(texts)};
  std::map<std::string, Index> numbers;
  for (const std::string& name : labels.classes) {
    numbers.emplace(name, static_cast<Index>(numbers.size()));
  }
  std::ranges::transform(texts, labels.y.begin(),
                         [&](const std::string& text) { return numbers.at(text); });
  return labels;
}

Index class_number(const ClassificationData& data, const std::string& name) {
  const auto found = std::ranges::find(data.classes, name);
  if (found == data.classes.end()) {
    throw DataError("'" + name + "' is not a class (there are: " + listed(data.classes) + ")");
  }
  return found - data.classes.begin();
}

ClassificationData keep_classes(const ClassificationData& data,
                                const std::vector<std::string>& names) {
  std::vector<bool> kept(data.classes.size());
  for (const std::string& name : names) {
    const auto k = static_cast<std::size_t>(class_number(data, name));
    if (kept[k]) throw DataError("class '" + name + "' is given twice");
    kept[k] = true;
  }
  std::vector<Index> rows, new_number(kept.size());
  ClassificationData part{{}, {}, {}, data.names};
  for (std::size_t k = 0; k < kept.size(); ++k) {
    new_number[k] = static_cast<Index>(part.classes.size());
    if (kept[k]) part.classes.push_back(data.classes[k]);
  }
  for (Index i = 0; i < data.y.size(); ++i) {
    if (kept[static_cast<std::size_t>(data.y(i))]) rows.push_back(i);
  }
  part.X = data.X(rows, Eigen::all);
  part.y = data.y(rows).unaryExpr([&](Index k) { return new_number[static_cast<std::size_t>(k)]; });
  return part;
}

ClassificationData one_against_rest(const ClassificationData& data, const std::string& positive) {
  const Index k = class_number(data, positive);
  return {data.X, (data.y.array() == k).cast<Index>(), {"not " + positive, positive}, data.names};
}

Matrix one_hot(const Labels& y, Index K) {
  Matrix Y = Matrix::Zero(y.size(), K);
  for (Index i = 0; i < y.size(); ++i) {
    if (y(i) < 0 || y(i) >= K) {
      throw DataError("label " + std::to_string(y(i)) + " is none of " + std::to_string(K) +
                      " classes");
    }
    Y(i, y(i)) = 1;
  }
  return Y;
}

}  // namespace nn
