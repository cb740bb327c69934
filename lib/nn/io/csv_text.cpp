#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/io/csv_text.hpp>

#include <algorithm>

namespace nn {
namespace {

constexpr std::size_t longest_line = (std::size_t{1} << 24) - 1;

std::string_view without_ending(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// What keeps `line` from being a row of its own, "" if nothing does.
std::string fault_of(std::string_view line) {
  if (line.find_first_not_of(" \t") == line.npos) return "the line is blank";
  if (line.size() > longest_line) {
    return "the line has " + std::to_string(line.size()) + " bytes, the most is " +
           std::to_string(longest_line);
  }
  if (line.find('\0') != line.npos) return "a NUL byte: this is not plain text (save it as CSV)";
  if (line.find('\r') != line.npos)
    return "a carriage return amid the line (end lines in newlines)";
  if (std::count(line.begin(), line.end(), '"') % 2 != 0) {
    return "a quote is not closed on its line (line breaks within a cell are not read)";
  }
  if (first_not_utf8(line) != line.size()) return "the text is not UTF-8 (save it as UTF-8)";
  return "";
}

}  // namespace

CsvText csv_text(const std::string& file, std::string bytes) {
  while (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
  const auto last = bytes.find_last_not_of(" \t\r\n");
  if (last == bytes.npos) throw DataError(file + " is empty");
  bytes.resize(std::min(bytes.find('\n', last), bytes.size()));
  bytes += '\n';

  CsvText text{std::move(bytes), 0};
  for (std::size_t begin = 0; begin < text.bytes.size();) {
    const auto end = text.bytes.find('\n', begin) + 1;
    ++text.lines;
    const auto line = std::string_view(text.bytes).substr(begin, end - begin);
    const auto fault = fault_of(without_ending(line));
    if (!fault.empty()) throw DataError(file + ":" + std::to_string(text.lines) + ": " + fault);
    begin = end;
  }
  return text;
}

std::string_view line_of(const CsvText& text, std::size_t number) {
  std::size_t begin = 0;
  for (; number > 1; --number) begin = text.bytes.find('\n', begin) + 1;
  return without_ending(
      std::string_view(text.bytes).substr(begin, text.bytes.find('\n', begin) + 1 - begin));
}

}  // namespace nn
