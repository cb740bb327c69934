#pragma once
#include <Eigen/Core>

/// Everything the book builds: models, losses, optimizers, and what feeds and reports them.
namespace nn {

/// The library's number type: double, or float with `-DNN_REAL=float`.
using Real = NN_REAL;

/// Sizes and positions, signed as Eigen's are.
using Index = Eigen::Index;

/// Any table of numbers. Row-major: a sample is a row and lies together in memory.
using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// A column of numbers; all parameters of a model stand in one.
using Vector = Eigen::Matrix<Real, Eigen::Dynamic, 1>;

/// A row of numbers: one sample, or a bias b (1 x q).
using RowVector = Eigen::Matrix<Real, 1, Eigen::Dynamic, Eigen::RowMajor>;

/// One class number for each sample, 0 <= label < K.
using Labels = Eigen::Matrix<Index, Eigen::Dynamic, 1>;

}  // namespace nn
