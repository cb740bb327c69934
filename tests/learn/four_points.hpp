// Four points by hand: x = 0, 1, 2, 3 and y = 1, 3, 2, 5. The means are 1.5 and 2.75, the sums of
// squares and products about them Sxx = 5, Sxy = 5.5, Syy = 8.75: the slope is 1.1, the intercept
// 1.1, the residuals -0.1, 0.8, -1.3, 0.6 and their squares sum to 2.7.
#pragma once
#include "distance.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/linear_regression.hpp>

#include <cmath>

inline nn::RegressionData four_points() {
  nn::RegressionData data{nn::Matrix(4, 1), nn::Matrix(4, 1), {"x"}};
  data.X << 0, 1, 2, 3;
  data.Y << 1, 3, 2, 5;
  return data;
}

/// n samples of three features and two targets, about a plane.
inline nn::RegressionData plane(nn::Index n) {
  nn::Rng rng(1);
  nn::RegressionData data{nn::normal_matrix(n, 3, 1, 2, rng), nn::Matrix(), {}};
  const nn::Matrix W = nn::normal_matrix(3, 2, 0, 1, rng),
                   noise = nn::normal_matrix(n, 2, 4, 1, rng);
  data.Y = data.X * W + noise;
  return data;
}

inline nn::Real slope(const nn::LinearFit& fit) { return fit.line.model.W(fit.line.theta)(0, 0); }
inline nn::Real intercept(const nn::LinearFit& fit) { return fit.line.model.b(fit.line.theta)(0); }

/// Whether `found` is `expected`, a number of the size of 1, but for rounding.
inline bool near(nn::Real found, double expected) {
  return std::abs(found - static_cast<nn::Real>(expected)) < 20 * eps;
}

inline bool all_nan(const nn::Matrix& m) { return m.size() != 0 && m.array().isNaN().all(); }
