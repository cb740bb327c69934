#pragma once
#include <fmt/core.h>

#include <cmath>
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace nn {

/// What a program tells its reader: headings, prose, tables, and lines as they are.
///
/// Blocks stand one blank line apart. Numbers reach the text through {fmt}; a NaN or an infinity
/// does not, it throws NumericError. `fixed` and `significant` say such things in words.
class Narration {
 public:
  /// Tells its story to `out`, or nobody if that is null.
  explicit Narration(std::FILE* out) : out_(out) {}

  /// "== The fit =="; a page of the book cites the text between two of these.
  void heading(std::string_view text);

  /// A paragraph, wrapped at 80 columns.
  template <class... T>
  void say(fmt::format_string<T...> text, const T&... values) {
    paragraph(format(text, values...));
  }

  /// One line as it is; lines that follow each other stand together.
  template <class... T>
  void line(fmt::format_string<T...> text, const T&... values) {
    verbatim(format(text, values...));
  }

  /// Ready-made lines, such as a plot in characters.
  void verbatim(std::string_view lines);

  /// A table under its header. A column of numbers is aligned to the right, one of words to the
  /// left. Every row has as many cells as the header.
  void table(const std::vector<std::string>& header,
             const std::vector<std::vector<std::string>>& rows);

 private:
  enum class Block { none, lines, other };

  template <class... T>
  static std::string format(fmt::format_string<T...> text, const T&... values) {
    (require_sayable(values), ...);
    return fmt::vformat(text, fmt::make_format_args(values...));
  }

  template <class T>
  static void require_sayable(const T& value) {
    if constexpr (std::is_floating_point_v<T>) {
      if (!std::isfinite(value)) refuse_not_finite();
    }
  }

  [[noreturn]] static void refuse_not_finite();
  void paragraph(std::string_view text);
  void print(std::string_view text, Block block);

  std::FILE* out_;
  Block last_ = Block::none;
};

/// `number` with so many digits after the point. What rounds to zero has no sign, so that the last
/// bit of a computation does not show; NaN is "undefined", infinity "infinite".
std::string fixed(double number, int decimals);

/// `number` with so many significant digits: 1.23e-05, 0.0123, 123. The same exceptions.
std::string significant(double number, int digits);

}  // namespace nn
