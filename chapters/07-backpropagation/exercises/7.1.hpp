#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// A value and its two derivatives.
struct Slopes {
  Real value;
  Real dx;
  Real dy;
};

/// The function
/// \f[ f(x, y) = (x + y) \, (x y + x) \f]
/// with its derivatives, by a walk forward and a walk back through its graph.
Slopes walk(Real x, Real y);

}  // namespace nn::exercise
