#pragma once
#include <nn/core/file.hpp>
#include <nn/io/csv.hpp>

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

/// What an experiment wrote: the tables that its picture is drawn from, and its numbers. A claim is
/// tested on nothing else.
class FigureTables {
 public:
  FigureTables(const std::string& chapter, const std::string& name)
      : folder_(std::filesystem::path(BOOK_BINARY_DIR) / "experiments" / chapter / name),
        json_(nlohmann::json::parse(nn::read_file(folder_ / "figure.json"))) {}

  /// A numeric column of one of the tables.
  nn::Vector column(const std::string& table, const std::string& name) {
    return read(table).numbers({name}).col(0);
  }

  /// A column of words.
  std::vector<std::string> text(const std::string& table, const std::string& name) {
    return read(table).text(name);
  }

  /// The numeric column in the rows whose text column says `value`, in their order.
  nn::Vector column_where(const std::string& table, const std::string& name,
                          const std::string& text_column, const std::string& value) {
    const nn::Vector all = column(table, name);
    const std::vector<std::string> words = text(table, text_column);
    std::vector<nn::Real> kept;
    for (nn::Index i = 0; i < all.size(); ++i) {
      if (words[static_cast<std::size_t>(i)] == value) kept.push_back(all(i));
    }
    return Eigen::Map<const nn::Vector>(kept.data(), static_cast<nn::Index>(kept.size()));
  }

  /// A number that the experiment gives to the prose.
  double value(const std::string& key) const { return json_.at("values").at(key).get<double>(); }

  /// A parameter of the run.
  double parameter(const std::string& key) const { return json_.at("parameters").at(key).get<double>(); }

 private:
  const nn::CsvTable& read(const std::string& table) {
    const auto known = tables_.find(table);
    if (known != tables_.end()) return known->second;
    return tables_.emplace(table, nn::read_table(folder_ / (table + ".csv"))).first->second;
  }

  std::filesystem::path folder_;
  nlohmann::json json_;
  std::map<std::string, nn::CsvTable> tables_;
};
