#include <nn/core/contract.hpp>
#include <nn/core/number.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/wrap.hpp>

#include <algorithm>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace nn {
namespace {

std::string padded(const std::string& text, std::size_t width, bool right) {
  const std::string blanks(width - columns_of(text), ' ');
  return right ? blanks + text : text + blanks;
}

void strip_blanks(std::string& line) { line.resize(line.find_last_not_of(' ') + 1); }

// What stands in a column of numbers: a number, a word for what is none, or nothing.
bool reads_as_number(const std::string& text) {
  return text.empty() || text == "undefined" || text == "infinite" || text == "-infinite" ||
         parse_number(text);
}

}  // namespace

void Narration::print(std::string_view text, Block block) {
  if (!out_) return;
  const bool apart = last_ != Block::none && (block == Block::other || last_ != block);
  last_ = block;
  errno = 0;
  const bool spaced = !apart || std::fputc('\n', out_) != EOF;
  if (spaced && std::fwrite(text.data(), 1, text.size(), out_) == text.size()) return;
  throw DataError("cannot write to standard output: " + std::generic_category().message(errno));
}

void Narration::heading(std::string_view text) {
  print("== " + std::string(text) + " ==\n", Block::other);
}

void Narration::paragraph(std::string_view text) { print(wrap(text, 80), Block::other); }

void Narration::verbatim(std::string_view lines) {
  std::string text(lines);
  if (text.empty() || text.back() != '\n') text += '\n';
  print(text, Block::lines);
}

void Narration::table(const std::vector<std::string>& header,
                      const std::vector<std::vector<std::string>>& rows) {
  const auto columns = header.size();
  std::vector<std::size_t> widths(columns);
  std::vector<bool> numbers(columns, true);
  for (std::size_t j = 0; j < columns; ++j) widths[j] = columns_of(header[j]);
  for (const auto& row : rows) {
    if (row.size() != columns) throw std::invalid_argument("a row does not fit its header");
    for (std::size_t j = 0; j < columns; ++j) {
      widths[j] = std::max(widths[j], columns_of(row[j]));
      numbers[j] = numbers[j] && reads_as_number(row[j]);
    }
  }
  const auto line = [&](const std::vector<std::string>& cells) {
    std::string text;
    for (std::size_t j = 0; j < columns; ++j) {
      text += (j > 0 ? "  " : "") + padded(cells[j], widths[j], numbers[j]);
    }
    strip_blanks(text);
    return text + "\n";
  };
  std::string text = line(header);
  for (const auto& row : rows) text += line(row);
  print(text, Block::other);
}

}  // namespace nn
