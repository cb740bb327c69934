#include <nn/core/contract.hpp>
#include <nn/initialize/fan.hpp>

namespace nn {

Real scaled_variance(Real gain, Fan fan, Index fan_in, Index fan_out) {
  require_option(gain >= 0, "gain", gain, ">= 0");
  require_option(fan_in >= 1, "fan_in", static_cast<Real>(fan_in), ">= 1");
  require_option(fan_out >= 1, "fan_out", static_cast<Real>(fan_out), ">= 1");
  const Real d = static_cast<Real>(fan_in), q = static_cast<Real>(fan_out);
  switch (fan) {
    case Fan::in:
      return gain / d;
    case Fan::out:
      return gain / q;
    case Fan::mean:
      break;
  }
  return gain / ((d + q) / 2);
}

}  // namespace nn
