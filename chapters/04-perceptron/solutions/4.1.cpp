#include "4.1.hpp"

namespace nn::exercise {

//! [solution]
Unit nor_unit() { return {Vector{{-1, -1}}, Real(0.5)}; }

Unit implies_unit() { return {Vector{{-1, 1}}, Real(0.5)}; }

Unit at_least(Index k, Index d) { return {Vector::Ones(d), Real(0.5) - static_cast<Real>(k)}; }
//! [solution]

}  // namespace nn::exercise
