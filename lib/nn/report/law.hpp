#pragma once
#include <limits>
#include <string>

namespace nn {

/// What a number on the command line must satisfy: an interval, open or closed at either end.
struct Law {
  double low = -std::numeric_limits<double>::infinity();  ///< from here
  double high = std::numeric_limits<double>::infinity();  ///< to here
  bool above_low = false;                                 ///< `low` itself is not allowed
  bool below_high = false;                                ///< `high` itself is not allowed

  /// Whether `number` obeys; NaN never does.
  bool holds(double number) const;

  /// The law in print: ">= 0", "> 0 and < 1", empty when every number obeys.
  std::string text() const;
};

/// number >= low
Law at_least(double low);

/// number > low
Law above(double low);

/// low <= number <= high
Law between(double low, double high);

/// low <= number < high
Law from_to_below(double low, double high);

}  // namespace nn
