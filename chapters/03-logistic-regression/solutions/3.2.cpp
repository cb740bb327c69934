#include "3.2.hpp"

#include <cmath>

namespace nn::exercise {

//! [solution]
Vector signed_distances(const Matrix& X, const Vector& w, Real b) {
  return ((X * w).array() + b) / w.norm();
}

Real zone_of_doubt(const Vector& w, Real p) { return 2 * std::log(p / (1 - p)) / w.norm(); }
//! [solution]

}  // namespace nn::exercise
