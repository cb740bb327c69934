#include <nn/core/number.hpp>
#include <nn/report/law.hpp>

#include <cmath>

namespace nn {

bool Law::holds(double number) const {
  return (above_low ? number > low : number >= low) &&
         (below_high ? number < high : number <= high);
}

std::string Law::text() const {
  std::string text;
  if (std::isfinite(low)) text = (above_low ? "> " : ">= ") + format_exact(low);
  if (std::isfinite(high)) {
    if (!text.empty()) text += " and ";
    text += (below_high ? "< " : "<= ") + format_exact(high);
  }
  return text;
}

Law at_least(double low) { return {.low = low}; }

Law above(double low) { return {.low = low, .above_low = true}; }

Law between(double low, double high) { return {.low = low, .high = high}; }

Law from_to_below(double low, double high) {
  return {.low = low, .high = high, .below_high = true};
}

}  // namespace nn
