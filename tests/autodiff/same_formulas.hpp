// Formulas that every number type computes, with the slopes that mathematics gives them.
#pragma once
#include <cmath>
#include <functional>
#include <nn/autodiff/dual.hpp>
#include <nn/autodiff/tape.hpp>
#include <string>
#include <vector>

struct Formula {
  std::string name;
  std::function<nn::Dual(nn::Dual)> dual;
  std::function<nn::Var(nn::Var)> var;
  std::function<double(double)> slope;  // in closed form
  std::vector<double> at;
};

#define FORMULA(f) [](nn::Dual x) -> nn::Dual { return f; }, [](nn::Var x) -> nn::Var { return f; }

inline std::vector<Formula> formulas() {
  const std::vector<double> anywhere{-3, -0.7, -1e-3, 0.2, 1, 4.5}, positive{1e-3, 0.4, 1, 7, 300};
  return {
      {"-x", FORMULA(-x), [](double) { return -1.; }, anywhere},
      {"3 + x", FORMULA(3. + x), [](double) { return 1.; }, anywhere},
      {"x - 3", FORMULA(x - 3.), [](double) { return 1.; }, anywhere},
      {"3 - x", FORMULA(3. - x), [](double) { return -1.; }, anywhere},
      {"x x", FORMULA(x * x), [](double x) { return 2 * x; }, anywhere},
      {"x / (1 + x x)", FORMULA(x / (1. + x * x)),
       [](double x) { return (1 - x * x) / ((1 + x * x) * (1 + x * x)); }, anywhere},
      {"2 / x", FORMULA(2. / x), [](double x) { return -2 / (x * x); }, anywhere},
      {"exp", FORMULA(exp(x)), [](double x) { return std::exp(x); }, anywhere},
      {"expm1", FORMULA(expm1(x)), [](double x) { return std::exp(x); }, anywhere},
      {"log", FORMULA(log(x)), [](double x) { return 1 / x; }, positive},
      {"log1p", FORMULA(log1p(x)), [](double x) { return 1 / (1 + x); }, positive},
      {"sqrt", FORMULA(sqrt(x)), [](double x) { return 0.5 / std::sqrt(x); }, positive},
      {"sin", FORMULA(sin(x)), [](double x) { return std::cos(x); }, anywhere},
      {"cos", FORMULA(cos(x)), [](double x) { return -std::sin(x); }, anywhere},
      {"tanh",
       FORMULA(tanh(x)),
       [](double x) { return std::pow(std::cosh(x), -2); },
       {-300, -25, -1, 0, 0.3, 19, 40, 300}},
      {"sigmoid",
       FORMULA(sigmoid(x)),
       [](double x) { return std::exp(-std::abs(x)) / std::pow(1 + std::exp(-std::abs(x)), 2); },
       {-700, -400, -40, -1, 0, 2, 36, 300}},
      {"x ^ 3", FORMULA(pow(x, 3.)), [](double x) { return 3 * x * x; }, {-2, -0.5, 0, 1.5}},
      {"x ^ 0", FORMULA(pow(x, 0.)), [](double) { return 0.; }, {-2, 0, 3}},
      {"2 ^ x", FORMULA(pow(decltype(x)(2.), x)),
       [](double x) { return std::log(2) * std::pow(2, x); }, anywhere},
      {"x ^ x",
       FORMULA(pow(x, x)),
       [](double x) { return std::pow(x, x) * (std::log(x) + 1); },
       {0.3, 1, 2.5}},
      {"max(x, 1)", FORMULA(max(x, 1.)), [](double x) { return x > 1 ? 1. : 0.; }, {-1, 1, 2}},
      {"min(x, 1)", FORMULA(min(x, 1.)), [](double x) { return x < 1 ? 1. : 0.; }, {-1, 1, 2}},
      {"abs", FORMULA(abs(x)), [](double x) { return x > 0   ? 1.
                                                     : x < 0 ? -1.
                                                             : 0.; }, {-2, 0, 5}}};
}
