#pragma once
#include <nn/core/matrix.hpp>
#include <nn/io/csv_text.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace nn {

/// A table of comma-separated values. Its first line names the columns, each later line is a row.
/// It keeps the text of the file, and reads it once more for each question.
///
/// A cell may stand in quotes, a quote within them is doubled; blanks around a cell do not count.
/// A column without a name (the row numbers of some programs, a comma too many) is not listed.
class CsvTable {
 public:
  /// The table that `bytes` spell; `file` is its name in errors.
  /// Throws DataError for text that is no table, for two columns of one name, and for no rows.
  CsvTable(std::string file, std::string bytes);

  /// The columns' names, from left to right.
  const std::vector<std::string>& names() const { return names_; }

  /// n, the number of samples.
  Index rows() const { return static_cast<Index>(text_.lines) - 1; }

  /// Numeric columns in the order of `names`: n x names.size(), every cell correctly rounded.
  /// Throws DataError "iris.csv:17: column 'sepal_width': 'abc' is not a number",
  /// "'c' is not a column of FILE (it has: a, b, y)", or that a row has too many or too few cells.
  Matrix numbers(const std::vector<std::string>& names) const;

  /// One column as it is written: n texts, e.g. the classes. Throws like `numbers`.
  std::vector<std::string> text(const std::string& name) const;

  /// Where row i, 0 <= i < n, stands, for errors of those who use it: "iris.csv:17".
  std::string place(Index row) const;

 private:
  std::string file_;
  CsvText text_;
  std::vector<std::string> names_;
};

/// Reads the file at `path`. Throws DataError, also when it cannot be read.
CsvTable read_table(const std::filesystem::path& path);

/// Columns of the file at `path` as numbers: n x names.size(), in the order of `names`.
Matrix read_columns(const std::filesystem::path& path, const std::vector<std::string>& names);

/// The names of the columns of the file at `path`, from left to right.
std::vector<std::string> column_names(const std::filesystem::path& path);

}  // namespace nn
