#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace nn {

/// The text of a CSV file once it is known that a line is a row and that the CSV package reads it
/// right: UTF-8 without a byte-order mark, no NUL byte, no blank line, quotes closed where the line
/// ends, no line beyond the package's 2^24 - 1 bytes, and a newline behind the last.
struct CsvText {
  std::string bytes;      ///< lines that end in "\n" or "\r\n"
  std::size_t lines = 0;  ///< at least 1: the names of the columns
};

/// Brings the bytes of `file` into that form: takes the mark and blank last lines away, adds the
/// last newline. Throws DataError "FILE:LINE: what is wrong there" for what cannot be mended.
CsvText csv_text(const std::string& file, std::string bytes);

/// Line `number` of the text, 1 for the first, without its ending.
std::string_view line_of(const CsvText& text, std::size_t number);

}  // namespace nn
