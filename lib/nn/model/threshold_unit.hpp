#pragma once
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>

namespace nn {

/// The neuron of McCulloch and Pitts: it fires when the weighted sum of its inputs reaches a
/// threshold.
/// \f[ y = \begin{cases} 1 & \sum_{i=1}^{d} w_i x_i \ge \theta \\ 0 & \text{otherwise} \end{cases}
/// \f] Shapes: w is d x 1, a sample is a row of X (n x d). Source: McCulloch and Pitts 1943,
/// Bulletin of Mathematical Biophysics 5(4), 115. Theirs had weights of one size and absolute
/// inhibition; these weights are any numbers.
struct ThresholdUnit {
  Vector w;            ///< d weights
  Real threshold = 0;  ///< theta, in the units of the sum

  /// n answers, 1 where the unit fires. Throws ShapeError unless X has d columns.
  /// \implements{threshold_unit}
  Labels fire(const Matrix& X) const;

  /// The same unit as the brick O = XW + b of one output, whose bias is minus the threshold. It
  /// fires where the output is 0 or more.
  /// \implements{threshold_as_bias}
  Fitted<Affine> with_bias() const;
};

/// The step, as the answer of a model with one output: 1 where O (n x 1) is 0 or more, otherwise 0.
/// Throws ShapeError for another number of outputs.
Labels step(const Matrix& O);

/// Two inputs of 0 or 1: fires if both are 1, 1 + 1 >= 3/2.
ThresholdUnit and_unit();

/// Fires unless both are 1, -1 - 1 < -3/2.
ThresholdUnit nand_unit();

/// Fires if one is 1 or both are, 1 >= 1/2.
ThresholdUnit or_unit();

}  // namespace nn
