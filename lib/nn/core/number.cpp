#include <nn/core/contract.hpp>
#include <nn/core/number.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace nn {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

// What stands between the blanks, without a leading '+', which std::from_chars does not know.
// A '-' after that '+' is kept out of its reach: "+-1" is no number.
std::string_view digits_of(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  if (!text.starts_with('+')) return text;
  text.remove_prefix(1);
  return text.starts_with('-') ? std::string_view{} : text;
}

// std::from_chars says "out of range" of the too large and of the too near to 0 alike. The two are
// hundreds of decimal places apart, so the place of the leading digit tells them from each other.
bool is_tiny(std::string_view number) {
  const auto mark = number.find_first_of("eE");
  const auto mantissa = number.substr(0, mark);
  const auto point = std::min(mantissa.find('.'), mantissa.size());
  const auto leading = mantissa.find_first_of("123456789");
  long long exponent = 0;
  if (mark != number.npos) {
    auto digits = number.substr(mark + 1);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const auto end = digits.data() + digits.size();
    if (std::from_chars(digits.data(), end, exponent).ec == std::errc::result_out_of_range) {
      return digits.starts_with('-');
    }
  }
  return exponent < static_cast<long long>(leading) - static_cast<long long>(point);
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  const auto number = digits_of(text);
  const auto end = number.data() + number.size();
  double value = 0;
  const auto [stop, error] = std::from_chars(number.data(), end, value);
  if (stop != end) return {};
  if (error == std::errc::result_out_of_range && is_tiny(number)) {
    return number.starts_with('-') ? -0.0 : 0.0;
  }
  if (error != std::errc{} || !std::isfinite(value)) return {};
  return value;
}

std::optional<Index> parse_whole(std::string_view text) {
  const auto number = digits_of(text);
  const auto end = number.data() + number.size();
  Index value = 0;
  const auto [stop, error] = std::from_chars(number.data(), end, value);
  if (stop != end || error != std::errc{}) return {};
  return value;
}

std::string format_exact(double number) {
  if (!std::isfinite(number)) throw NumericError("a number that is not finite cannot be written");
  std::array<char, 32> text;  // the longest is 24: -2.2250738585072014e-308
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  return {text.data(), end};
}

}  // namespace nn
