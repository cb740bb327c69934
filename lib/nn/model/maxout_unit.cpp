#include <nn/core/contract.hpp>
#include <nn/model/maxout_unit.hpp>

namespace nn {
namespace {

Index largest_line(const MaxoutUnit& unit, Real x) {
  require_option(unit.w.size() >= 1, "lines", static_cast<Real>(unit.w.size()), ">= 1");
  require_shape("b", unit.b, unit.w.size(), 1);
  Index largest = 0;
  (unit.w * x + unit.b).maxCoeff(&largest);
  return largest;
}

}  // namespace

Real MaxoutUnit::value(Real x) const {
  const Index m = largest_line(*this, x);
  return w(m) * x + b(m);
}

Real MaxoutUnit::derivative(Real x) const { return w(largest_line(*this, x)); }

MaxoutUnit three_lines() {
  MaxoutUnit unit{Vector(3), Vector(3)};
  unit.w << Real(-0.5), 0, 1;
  unit.b << Real(-0.5), 0, -1;
  return unit;
}

}  // namespace nn
