#include <nn/core/contract.hpp>
#include <nn/metric/calibration.hpp>

#include <algorithm>
#include <cmath>

namespace nn {
namespace {

void require_probability(Real p, Index label) {
  if (!(p >= 0 && p <= 1)) throw DataError("a probability outside [0, 1]");
  if (label != 0 && label != 1) throw DataError("a label that is neither 0 nor 1");
}

}  // namespace

//! [calibration]
std::vector<CalibrationBin> calibration(const Vector& p, const Labels& y, Index bins) {
  require_option(bins >= 1, "bins", static_cast<Real>(bins), ">= 1");
  require_shape("p", p, y.size(), 1);
  std::vector<CalibrationBin> parts(static_cast<std::size_t>(bins), {0, 0, 0});
  for (Index i = 0; i < p.size(); ++i) {
    require_probability(p(i), y(i));
    const auto part = static_cast<Index>(p(i) * static_cast<Real>(bins));
    CalibrationBin& bin = parts[static_cast<std::size_t>(std::min(part, bins - 1))];
    bin.count += 1;
    bin.predicted += p(i);
    bin.observed += static_cast<Real>(y(i));
  }
  std::erase_if(parts, [](const CalibrationBin& bin) { return bin.count == 0; });
  for (CalibrationBin& bin : parts) {
    bin.predicted /= static_cast<Real>(bin.count);
    bin.observed /= static_cast<Real>(bin.count);
  }
  return parts;
}
//! [calibration]

Real calibration_error(const std::vector<CalibrationBin>& bins) {
  Real sum = 0, n = 0;
  for (const CalibrationBin& bin : bins) {
    sum += static_cast<Real>(bin.count) * std::abs(bin.predicted - bin.observed);
    n += static_cast<Real>(bin.count);
  }
  return sum / n;
}

}  // namespace nn
