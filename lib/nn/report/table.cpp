#include <nn/core/contract.hpp>
#include <nn/core/number.hpp>
#include <nn/report/table.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace nn {
namespace {

bool is_plain(const std::string& name) {
  const std::string_view allowed =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
  return !name.empty() && name.front() != '.' &&
         name.find_first_not_of(allowed) == std::string::npos;
}

// Quotes where a reader of CSV would misunderstand the text without them (RFC 4180).
std::string csv_text(const std::string& text) {
  const bool plain = !text.empty() && text.find_first_of(",\"\r\n") == std::string::npos &&
                     text.front() != ' ' && text.back() != ' ';
  if (plain) return text;
  std::string quoted = "\"";
  for (const char letter : text)
    quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
  return quoted + "\"";
}

}  // namespace

Table::Table(std::string name, std::vector<std::string> columns)
    : name_(std::move(name)), columns_(std::move(columns)) {
  if (!is_plain(name_)) throw std::invalid_argument("a table cannot be called '" + name_ + "'");
  if (columns_.empty()) throw std::invalid_argument("table " + name_ + " has no columns");
  for (auto column = columns_.begin(); column != columns_.end(); ++column) {
    if (!is_plain(*column) || std::find(columns_.begin(), column, *column) != column) {
      throw std::invalid_argument("table " + name_ + ": column '" + *column +
                                  "' is there twice or no plain name");
    }
  }
}

void Table::append(std::vector<Cell> cells) {
  const auto place = "table " + name_ + ", row " + std::to_string(rows_.size() + 1);
  if (cells.size() != columns_.size()) {
    throw std::invalid_argument(place + " has " + std::to_string(cells.size()) +
                                " cells, expected " + std::to_string(columns_.size()));
  }
  for (std::size_t j = 0; j < cells.size(); ++j) {
    const double* number = cells[j].number();
    if (number && !std::isfinite(*number)) {
      throw NumericError(place + ": column '" + columns_[j] + "' is not finite");
    }
    const bool odd = !rows_.empty() && (number != nullptr) != (rows_[0][j].number() != nullptr);
    if (odd) {
      throw std::invalid_argument(place + ": column '" + columns_[j] + "' mixes text and numbers");
    }
  }
  rows_.push_back(std::move(cells));
}

std::size_t Table::position(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found != columns_.end()) return static_cast<std::size_t>(found - columns_.begin());
  throw std::invalid_argument("table " + name_ + " has no column '" + std::string(column) + "'");
}

const Cell& Table::at(Index row, std::string_view column) const {
  return rows_.at(static_cast<std::size_t>(row))[position(column)];
}

std::string Table::csv() const {
  std::string text;
  const auto separator = [&text](std::size_t j) { text += j > 0 ? "," : ""; };
  for (std::size_t j = 0; j < columns_.size(); ++j) separator(j), text += columns_[j];
  text += "\n";
  for (const auto& row : rows_) {
    for (std::size_t j = 0; j < row.size(); ++j) {
      separator(j);
      text += row[j].number() ? format_exact(*row[j].number()) : csv_text(*row[j].text());
    }
    text += "\n";
  }
  return text;
}

}  // namespace nn
