#include <nn/autodiff/tape.hpp>

#include <cmath>

namespace nn {

Var Tape::variable(double value, const std::string& name) {
  nodes_.push_back({.operation = name, .value = value});
  return {value, this, nodes_.size() - 1};
}

//! [record]
Var Tape::record(const char* operation, double value, Var x, double dx) {
  if (!x.tape) return value;
  auto& nodes = x.tape->nodes_;
  nodes.push_back({operation, value, 1, {x.node}, {dx}});
  return {value, x.tape, nodes.size() - 1};
}

Var Tape::record(const char* operation, double value, Var x, double dx, Var y, double dy) {
  if (!x.tape) return record(operation, value, y, dy);
  if (!y.tape) return record(operation, value, x, dx);
  auto& nodes = x.tape->nodes_;
  nodes.push_back({operation, value, 2, {x.node, y.node}, {dx, dy}});
  return {value, x.tape, nodes.size() - 1};
}
//! [record]

//! [sweep]
std::vector<double> Tape::gradient(Var root) const {
  std::vector<double> gradient(nodes_.size(), 0);
  if (!root.tape) return gradient;
  gradient[root.node] = 1;
  for (std::size_t j = root.node + 1; j-- > 0;) {
    const Node& node = nodes_[j];
    for (std::size_t k = 0; k < node.parents; ++k) {
      gradient[node.parent[k]] += gradient[j] * node.partial[k];
    }
  }
  return gradient;
}
//! [sweep]

Var operator-(Var x) { return Tape::record("-", -x.value, x, -1); }
Var operator+(Var x, Var y) { return Tape::record("+", x.value + y.value, x, 1, y, 1); }
Var operator-(Var x, Var y) { return Tape::record("-", x.value - y.value, x, 1, y, -1); }
Var operator*(Var x, Var y) { return Tape::record("*", x.value * y.value, x, y.value, y, x.value); }
Var operator/(Var x, Var y) {
  const double q = x.value / y.value;
  return Tape::record("/", q, x, 1 / y.value, y, -q / y.value);
}

Var exp(Var x) {
  const double e = std::exp(x.value);
  return Tape::record("exp", e, x, e);
}
Var expm1(Var x) { return Tape::record("expm1", std::expm1(x.value), x, std::exp(x.value)); }
Var log(Var x) { return Tape::record("log", std::log(x.value), x, 1 / x.value); }
Var log1p(Var x) { return Tape::record("log1p", std::log1p(x.value), x, 1 / (1 + x.value)); }
Var sqrt(Var x) {
  const double r = std::sqrt(x.value);
  return Tape::record("sqrt", r, x, 1 / (2 * r));
}
Var tanh(Var x) {
  const double c = 1 / std::cosh(x.value);  // 1 - tanh^2 would round to 0 beyond 19
  return Tape::record("tanh", std::tanh(x.value), x, c * c);
}

}  // namespace nn
