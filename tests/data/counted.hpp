#pragma once
#include <nn/data/dataset.hpp>

/// n samples that tell which they are: sample i is (i, 2 i).
inline nn::RegressionData counted(nn::Index n) {
  nn::RegressionData data{nn::Matrix(n, 1), nn::Matrix(n, 1), {"x"}};
  for (nn::Index i = 0; i < n; ++i) {
    data.X(i, 0) = static_cast<nn::Real>(i);
    data.Y(i, 0) = static_cast<nn::Real>(2 * i);
  }
  return data;
}
