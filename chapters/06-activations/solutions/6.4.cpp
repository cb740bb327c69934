#include "6.4.hpp"

namespace nn::exercise {

//! [solution]
Pieces as_relu() { return as_leaky(0); }

Pieces as_leaky(Real alpha) { return {Vector{{alpha, 1}}, Vector{{0, 0}}}; }

Pieces as_absolute() { return {Vector{{-1, 1}}, Vector{{0, 0}}}; }

Difference as_clipped() {
  // max(-1, x) turns upward at -1; max(0, x - 1) takes the slope away again at 1.
  return {{Vector{{0, 1}}, Vector{{-1, 0}}}, {Vector{{0, 1}}, Vector{{0, -1}}}};
}
//! [solution]

}  // namespace nn::exercise
