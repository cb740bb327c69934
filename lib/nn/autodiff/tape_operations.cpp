// Each operation computes its value and its local derivatives, and hands both to the tape.
#include <nn/autodiff/tape.hpp>

#include <cmath>

namespace nn {

//! [arithmetic]
Var operator-(Var x) { return Tape::record("-", -x.value, x, -1); }
Var operator+(Var x, Var y) {
  const double sum = x.value + y.value;
  return Tape::record("+", sum, x, 1, y, 1);
}
Var operator-(Var x, Var y) {
  const double difference = x.value - y.value;
  return Tape::record("-", difference, x, 1, y, -1);
}
Var operator*(Var x, Var y) {
  const double product = x.value * y.value;
  return Tape::record("*", product, x, y.value, y, x.value);
}
Var operator/(Var x, Var y) {
  const double q = x.value / y.value;
  return Tape::record("/", q, x, 1 / y.value, y, -q / y.value);
}
Var exp(Var x) {
  const double e = std::exp(x.value);
  return Tape::record("exp", e, x, e);
}
//! [arithmetic]

Var max(Var x, Var y) {
  const bool first = x.value > y.value;
  return Tape::record("max", first ? x.value : y.value, x, first ? 1 : 0, y, first ? 0 : 1);
}
Var min(Var x, Var y) {
  const bool first = x.value < y.value;
  return Tape::record("min", first ? x.value : y.value, x, first ? 1 : 0, y, first ? 0 : 1);
}
Var abs(Var x) {
  const double sign = x.value > 0 ? 1 : x.value < 0 ? -1 : 0;
  return Tape::record("abs", std::abs(x.value), x, sign);
}

Var expm1(Var x) { return Tape::record("expm1", std::expm1(x.value), x, std::exp(x.value)); }
Var log(Var x) { return Tape::record("log", std::log(x.value), x, 1 / x.value); }
Var log1p(Var x) { return Tape::record("log1p", std::log1p(x.value), x, 1 / (1 + x.value)); }
Var sqrt(Var x) {
  const double r = std::sqrt(x.value);
  return Tape::record("sqrt", r, x, 1 / (2 * r));
}
Var sin(Var x) { return Tape::record("sin", std::sin(x.value), x, std::cos(x.value)); }
Var cos(Var x) { return Tape::record("cos", std::cos(x.value), x, -std::sin(x.value)); }
Var tanh(Var x) {
  const double c = 1 / std::cosh(x.value);  // 1 - tanh^2 would round to 0 beyond 19
  return Tape::record("tanh", std::tanh(x.value), x, c * c);
}

//! [gate]
Var sigmoid(Var x) {
  const double e = std::exp(-std::abs(x.value));
  const double small = e / (1 + e), large = 1 / (1 + e);
  return Tape::record("sigmoid", x.value < 0 ? small : large, x, small * large);
}
//! [gate]

Var pow(Var x, Var y) {
  const double p = std::pow(x.value, y.value);
  const double in_x = y.value == 0 ? 0 : y.value * std::pow(x.value, y.value - 1);
  const double in_y = p == 0 ? 0 : p * std::log(x.value);
  return Tape::record("^", p, x, in_x, y, in_y);
}

}  // namespace nn
