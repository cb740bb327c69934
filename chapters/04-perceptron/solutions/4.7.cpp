#include "4.7.hpp"

#include <set>

namespace nn::exercise {

//! [solution]
namespace {

// The input that belongs to a place of the truth table, with the 1 of the bias behind it.
Vector input(std::size_t place, Index d) {
  Vector a = Vector::Ones(d + 1);
  for (Index j = 0; j < d; ++j) a(j) = (place >> j) & 1 ? Real(1) : Real(0);
  return a;
}

}  // namespace

std::optional<Unit> one_unit_for(const std::vector<bool>& truth, Index d) {
  Vector w = Vector::Zero(d + 1);  // whole numbers, the bias last
  std::set<std::vector<Real>> seen;
  while (seen.emplace(w.begin(), w.end()).second) {
    bool settled = true;
    for (std::size_t place = 0; place < truth.size(); ++place) {
      const Vector a = input(place, d);
      const Real side = truth[place] ? Real(1) : Real(-1);
      if (side * w.dot(a) > 0) continue;
      w += side * a;
      settled = false;
    }
    if (settled) return Unit{w.head(d), w(d)};
  }
  // The same weights before two sweeps: it would go on for ever.
  return std::nullopt;
}
//! [solution]

}  // namespace nn::exercise
