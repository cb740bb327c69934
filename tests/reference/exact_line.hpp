// A straight line by another way: sums of whole numbers, which are exact, and a few operations in
// long double at the end. Cells are taken times a power of ten that makes them whole.
#pragma once
#include <nn/learn/linear_regression.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <cstdint>

/// The numbers of a straight line y = intercept + slope x.
struct Line {
  long double intercept, slope, intercept_error, slope_error, residual_sd, r_squared;
};

/// The line through whole numbers round(x * x_unit), round(y * y_unit). Exact up to the quotients,
/// as long as n Σx² stays below 2^63.
inline Line exact_line(const nn::Matrix& x, const nn::Matrix& y, int x_unit, int y_unit) {
  std::int64_t n = x.rows(), sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
  for (nn::Index i = 0; i < x.rows(); ++i) {
    const std::int64_t a = std::llround(x(i, 0) * nn::Real(x_unit)),
                       b = std::llround(y(i, 0) * nn::Real(y_unit));
    sx += a;
    sy += b;
    sxx += a * a;
    sxy += a * b;
    syy += b * b;
  }
  const long double xx = static_cast<long double>(n * sxx - sx * sx);
  const long double xy = static_cast<long double>(n * sxy - sx * sy);
  const long double yy = static_cast<long double>(n * syy - sy * sy);
  const long double count = static_cast<long double>(n), u = x_unit, v = y_unit;
  const long double slope = xy / xx;
  const long double variance = (yy - xy * slope) / count / (count - 2);
  return {(static_cast<long double>(sy) - slope * static_cast<long double>(sx)) / count / v,
          slope * u / v,
          std::sqrt(variance * static_cast<long double>(sxx) / xx) / v,
          std::sqrt(variance * count / xx) * u / v,
          std::sqrt(variance) / v,
          xy * xy / (xx * yy)};
}

/// The library's line through one column x and one column y.
inline Line fitted_line(const nn::Matrix& x, const nn::Matrix& y,
                        nn::Solver solver = nn::Solver::qr) {
  const nn::LinearFit fit = nn::LinearRegression{.solver = solver}.fit({x, y, {}});
  return {fit.line.model.b(fit.line.theta)(0),
          fit.line.model.W(fit.line.theta)(0, 0),
          fit.standard_errors(0, 0),
          fit.standard_errors(1, 0),
          fit.residual_sd(0),
          fit.r_squared(0)};
}

/// Whether `found`, rounded to `digits` places after the point, is `published`.
inline bool rounds_to(long double found, double published, int digits) {
  return std::abs(found - published) <= 0.5L * std::pow(10.0L, -digits) * (1 + 1e-9L);
}

/// All six numbers agree to `relative`.
inline void check_lines(const Line& found, const Line& expected, long double relative) {
  const auto check = [&](const char* name, long double one, long double other) {
    BOOST_TEST(std::abs(one - other) <= relative * std::abs(other),
               name << ": " << one << ", not " << other);
  };
  check("intercept", found.intercept, expected.intercept);
  check("slope", found.slope, expected.slope);
  check("error of the intercept", found.intercept_error, expected.intercept_error);
  check("error of the slope", found.slope_error, expected.slope_error);
  check("residual deviation", found.residual_sd, expected.residual_sd);
  check("R squared", found.r_squared, expected.r_squared);
}
