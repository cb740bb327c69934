#pragma once
#include <nn/core/matrix.hpp>

namespace nn {

/// The brick of the book: a linear map and a shift.
/// \f[ O = XW + b \f]
/// Shapes: X is n x d, W is d x q, b is 1 x q and is added to each row, O is n x q.
/// theta holds the d q entries of W, row by row, and then the q of b.
/// \implements{affine}
/// \implements{model}
struct Affine {
  Index inputs = 0;   ///< d >= 0
  Index outputs = 0;  ///< q >= 0

  /// What backward needs beside X: nothing but room for the outputs.
  struct Trace {
    Matrix output;  ///< n x q
  };

  /// d q + q.
  Index parameters() const { return (inputs + 1) * outputs; }

  /// 1 for each entry of W, 0 for each of b.
  Vector weight_mask() const;

  /// The weights in theta, d x q.
  Eigen::Map<const Matrix> W(const Vector& theta) const;
  Eigen::Map<Matrix> W(Vector& theta) const;  ///< the same, to be written

  /// The biases in theta, 1 x q.
  Eigen::Map<const RowVector> b(const Vector& theta) const;
  Eigen::Map<RowVector> b(Vector& theta) const;  ///< the same, to be written

  /// The weights where theta belongs to a larger model, whose numbers for this brick begin at `at`.
  /// Throws ShapeError if they reach beyond the end.
  Eigen::Map<const Matrix> W(const Vector& theta, Index at) const;
  Eigen::Map<Matrix> W(Vector& theta, Index at) const;  ///< the same, to be written

  /// The biases of such a brick.
  Eigen::Map<const RowVector> b(const Vector& theta, Index at) const;
  Eigen::Map<RowVector> b(Vector& theta, Index at) const;  ///< the same, to be written

  /// Fills the trace and returns its output. Throws ShapeError if X or theta does not fit.
  const Matrix& forward(const Vector& theta, const Matrix& X, Trace& trace) const;

  /// The output, by value.
  Matrix forward(const Vector& theta, const Matrix& X) const;

  /// Fills the gradient (p) from dO (n x q):
  /// \f[ \frac{\partial L}{\partial W} = X^\top \frac{\partial L}{\partial O}, \qquad
  ///     \frac{\partial L}{\partial b} = \sum_{i=1}^{n} \frac{\partial L}{\partial o_i} \f]
  /// \implements{affine_gradient}
  void backward(const Vector& theta, const Matrix& X, const Trace& trace, const Matrix& dO,
                Vector& gradient) const;

  /// Fills O (n x q) by the brick that begins at `at` in a larger theta.
  void forward(const Vector& theta, Index at, const Matrix& X, Matrix& O) const;

  /// Fills the brick's place in a larger gradient, which must have the size of theta already.
  void backward(const Matrix& X, const Matrix& dO, Vector& gradient, Index at) const;

  bool operator==(const Affine&) const = default;

 private:
  void require_room(const Vector& theta, Index at) const;
};

}  // namespace nn
