#pragma once
#include <nn/core/matrix.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace nn {

/// One entry of a table: a number or a text.
class Cell {
 public:
  /// A number, or a text.
  template <class T>
  requires std::integral<T> || std::floating_point<T> Cell(T number)
      : content_(static_cast<double>(number)) {}
  Cell(std::string text) : content_(std::move(text)) {}
  Cell(std::string_view text) : content_(std::string(text)) {}
  Cell(const char* text) : content_(std::string(text)) {}

  /// The number, or null if this is a text.
  const double* number() const { return std::get_if<double>(&content_); }

  /// The text, or null if this is a number.
  const std::string* text() const { return std::get_if<std::string>(&content_); }

 private:
  std::variant<double, std::string> content_;
};

/// A tidy table: named columns, each of numbers or of texts, and one observation a row.
class Table {
 public:
  /// An empty table. Throws std::invalid_argument unless the names are there, distinct, and made of
  /// letters, digits, '_', '-' and '.'.
  Table(std::string name, std::vector<std::string> columns);

  /// Appends a row: `curve.row("good", step, loss)`.
  /// Throws std::invalid_argument if the number of cells is not that of the columns, or a text
  /// stands among numbers; NumericError if a number is not finite.
  template <class... T>
  void row(const T&... cells) {
    append({Cell(cells)...});
  }

  /// The same for a number of columns that is chosen at run time.
  void append(std::vector<Cell> cells);

  /// Its name, the names of its columns, how many rows it has.
  const std::string& name() const { return name_; }
  const std::vector<std::string>& columns() const { return columns_; }
  Index rows() const { return static_cast<Index>(rows_.size()); }

  /// One entry; throws std::invalid_argument if there is no such column.
  const Cell& at(Index row, std::string_view column) const;

  /// The CSV text: header, commas, numbers with the digits that read back the same double, quotes
  /// where a text needs them.
  std::string csv() const;

 private:
  std::size_t position(std::string_view column) const;

  std::string name_;
  std::vector<std::string> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace nn
