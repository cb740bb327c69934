#pragma once
#include <nn/report/phrase.hpp>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

/// What a program tells its reader: headings, prose, tables, and lines as they are.
///
/// Blocks stand one blank line apart. Values reach the text as in `phrase`: a NaN or an infinity
/// throws NumericError; `fixed` and `significant` say it in words.
class Narration {
 public:
  /// Tells its story to `out`, or nobody if that is null.
  explicit Narration(std::FILE* out) : out_(out) {}

  /// "== The fit =="; a page of the book cites the text between two of these.
  void heading(std::string_view text);

  /// A paragraph, wrapped at 80 columns.
  template <class... T>
  void say(fmt::format_string<T...> text, const T&... values) {
    paragraph(phrase(text, values...));
  }

  /// One line as it is; lines that follow each other stand together.
  template <class... T>
  void line(fmt::format_string<T...> text, const T&... values) {
    verbatim(phrase(text, values...));
  }

  /// Ready-made lines, such as a plot in characters.
  void verbatim(std::string_view lines);

  /// A table under its header. A column of numbers is aligned to the right, one of words to the
  /// left. Throws std::invalid_argument unless every row has as many cells as the header.
  void table(const std::vector<std::string>& header,
             const std::vector<std::vector<std::string>>& rows);

 private:
  enum class Block { none, lines, other };

  void paragraph(std::string_view text);
  void print(std::string_view text, Block block);

  std::FILE* out_;
  Block last_ = Block::none;
};

}  // namespace nn
