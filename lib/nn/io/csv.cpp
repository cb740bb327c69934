#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/file.hpp>
#include <nn/core/number.hpp>
#include <nn/io/csv.hpp>
#include <nn/io/csv_refusal.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wstringop-truncation"  // the package cuts long file names
#endif
#define CSV_IO_NO_THREAD
#include <libfccp/csv.h>

namespace nn {
namespace {

using Blanks = io::trim_chars<' ', '\t'>;
using Quotes = io::double_quote_escape<',', '"'>;

// The package fixes the number of columns when it is compiled. We ask for this many at a time:
// names that we do not need are padded with one that no header can have, columns that we do not ask
// for are skipped.
constexpr std::size_t block = 64;
constexpr const char* padding = "\n";
using Names = std::array<const char*, block>;
using Cells = std::array<const char*, block>;
using Reader = io::CSVReader<block, Blanks, Quotes>;

template <std::size_t... i>
void read_header(Reader& reader, const Names& names, std::index_sequence<i...>) {
  reader.read_header(io::ignore_extra_column | io::ignore_missing_column, names[i]...);
}

template <std::size_t... i>
bool read_row(Reader& reader, Cells& cells, std::index_sequence<i...>) {
  return reader.read_row(cells[i]...);
}

// The cells of one line by the package's own rules, as it does not show us a header.
std::vector<std::string> cells_of(std::string_view line) {
  std::string copy(line);
  std::vector<std::string> cells;
  for (char* begin = copy.data();;) {
    char* const stop = begin + (Quotes::find_next_column_end(begin) - begin);
    const bool last = *stop == '\0';
    char* end = stop;
    Blanks::trim(begin, end);
    Quotes::unescape(begin, end);
    cells.emplace_back(begin);
    if (last) return cells;
    begin = stop + 1;
  }
}

std::string place_of(const std::string& file, std::size_t line) {
  return file + ":" + std::to_string(line);
}

std::optional<std::string> first_twice(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  const auto twice = std::adjacent_find(names.begin(), names.end());
  if (twice == names.end()) return {};
  return *twice;
}

std::vector<std::string> header_of(const std::string& file, const CsvText& text) {
  const auto line = line_of(text, 1);
  auto names = cells_of(line);
  const auto other = line.find_first_of(";\t");
  if (names.size() == 1 && other != line.npos && line.find('"') == line.npos) {
    throw DataError(place_of(file, 1) + ": " + (line[other] == ';' ? "semicolons" : "tabs") +
                    " between the columns (write commas, and decimals with a point)");
  }
  std::erase(names, "");
  if (names.empty()) throw DataError(place_of(file, 1) + ": no column has a name");
  if (const auto twice = first_twice(names)) {
    throw DataError(place_of(file, 1) + ": two columns are called '" + excerpt(*twice) + "'");
  }
  return names;
}

// Calls visit(row, cells) for each row; cells[k] is the text under names[k], for at most 64 names.
template <class Visit>
void for_each_row(const std::string& file, const CsvText& text, const Names& names,
                  Visit visit) try {
  constexpr std::make_index_sequence<block> all;
  Reader reader(file, text.bytes.data(), text.bytes.data() + text.bytes.size());
  read_header(reader, names, all);
  Cells cells{};
  for (Index row = 0; read_row(reader, cells, all); ++row) visit(row, cells);
} catch (const io::error::with_file_line& error) {
  const auto line = static_cast<std::size_t>(error.file_line);
  const auto columns = cells_of(line_of(text, 1)).size();
  throw ragged(place_of(file, line), cells_of(line_of(text, line)), columns);
}

Names padded(const std::vector<std::string>& names, std::size_t first) {
  Names asked;
  asked.fill(padding);
  for (std::size_t k = 0; k < std::min(block, names.size() - first); ++k) {
    asked[k] = names[first + k].c_str();
  }
  return asked;
}

}  // namespace

CsvTable::CsvTable(std::string file, std::string bytes)
    : file_(std::move(file)),
      text_(csv_text(file_, std::move(bytes))),
      names_(header_of(file_, text_)) {
  if (rows() == 0) throw DataError(file_ + " has a header and no rows");
}

Matrix CsvTable::numbers(const std::vector<std::string>& names) const {
  for (const auto& name : names) {
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) {
      throw not_a_column(name, file_, names_);
    }
  }
  if (const auto twice = first_twice(names)) {
    throw DataError("column '" + excerpt(*twice) + "' of " + file_ + " is asked for twice");
  }
  Matrix numbers(rows(), static_cast<Index>(names.size()));
  for (std::size_t first = 0; first < names.size(); first += block) {
    const std::size_t width = std::min(block, names.size() - first);
    for_each_row(file_, text_, padded(names, first), [&](Index row, const Cells& cells) {
      for (std::size_t k = 0; k < width; ++k) {
        const auto number = parse_number(cells[k]);
        if (!number || std::abs(*number) > std::numeric_limits<Real>::max()) {
          throw not_a_number(place(row), names[first + k], cells[k]);
        }
        numbers(row, static_cast<Index>(first + k)) = static_cast<Real>(*number);
      }
    });
  }
  return numbers;
}

std::vector<std::string> CsvTable::text(const std::string& name) const {
  if (std::find(names_.begin(), names_.end(), name) == names_.end()) {
    throw not_a_column(name, file_, names_);
  }
  std::vector<std::string> cells;
  cells.reserve(static_cast<std::size_t>(rows()));
  const std::vector<std::string> asked{name};
  for_each_row(file_, text_, padded(asked, 0),
               [&](Index, const Cells& row) { cells.emplace_back(row[0]); });
  return cells;
}

std::string CsvTable::place(Index row) const {
  return place_of(file_, static_cast<std::size_t>(row) + 2);
}

CsvTable read_table(const std::filesystem::path& path) { return {path.string(), read_file(path)}; }

Matrix read_columns(const std::filesystem::path& path, const std::vector<std::string>& names) {
  return read_table(path).numbers(names);
}

std::vector<std::string> column_names(const std::filesystem::path& path) {
  return read_table(path).names();
}

}  // namespace nn
