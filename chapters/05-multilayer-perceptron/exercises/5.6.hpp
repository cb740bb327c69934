#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A network with one input, one hidden layer of rectified units, and one output.
/// \f[ o(x) = c + \sum_{j=1}^{h} v_j \max(0,\; x + b_j) \f]
struct Corners {
  Vector b;  ///< h
  Vector v;  ///< h
  Real c;
};

/// The network that joins the points (x_0, y_0), ..., (x_m, y_m) by straight lines, with m hidden
/// units. It is y_0 on the left of x_0, and on the right of x_m the last line goes on.
/// x rises strictly; m >= 1.
Corners join(const Vector& x, const Vector& y);

}  // namespace nn::exercise
