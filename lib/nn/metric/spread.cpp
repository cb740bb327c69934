#include <nn/core/contract.hpp>
#include <nn/metric/spread.hpp>

#include <algorithm>

namespace nn {

Spread spread(std::vector<Real> numbers) {
  if (numbers.empty()) throw DataError("a spread needs at least one number");
  std::ranges::sort(numbers);
  const std::size_t n = numbers.size(), tenth = n / 10;
  return {numbers[tenth], (numbers[(n - 1) / 2] + numbers[n / 2]) / 2, numbers[n - 1 - tenth]};
}

}  // namespace nn
