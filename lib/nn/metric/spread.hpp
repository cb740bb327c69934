#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn {

/// What many seeds gave: the median, and the band that holds the middle eight tenths.
struct Spread {
  Real low;     ///< a tenth of the numbers lie below it
  Real median;  ///< as many below as above
  Real high;    ///< a tenth lie above it
};

/// The spread of n >= 1 numbers. Throws DataError if there is none.
Spread spread(std::vector<Real> numbers);

}  // namespace nn
