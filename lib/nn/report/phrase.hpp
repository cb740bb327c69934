#pragma once
#include <fmt/core.h>

#include <cmath>
#include <string>
#include <type_traits>

namespace nn {

/// Throws NumericError: a NaN or an infinity is not to be printed as if it were a number.
[[noreturn]] void refuse_not_finite();

/// The text with its values filled in by {fmt}: `phrase("limit {:.3f}", limit)`. A brace of TeX is
/// written twice. Throws NumericError if a value is not finite.
template <class... T>
std::string phrase(fmt::format_string<T...> text, const T&... values) {
  [[maybe_unused]] const auto check = [](const auto& value) {
    if constexpr (std::is_floating_point_v<std::decay_t<decltype(value)>>) {
      if (!std::isfinite(value)) refuse_not_finite();
    }
  };
  (check(values), ...);
  return fmt::vformat(text, fmt::make_format_args(values...));
}

/// `number` with so many digits after the point. What rounds to zero has no sign, so that the last
/// bit of a computation does not show; NaN is "undefined", infinity "infinite".
std::string fixed(double number, int decimals);

/// `number` with so many significant digits: 1.23e-05, 0.0123, 123. The same exceptions.
std::string significant(double number, int digits);

}  // namespace nn
