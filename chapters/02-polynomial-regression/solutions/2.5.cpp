#include "2.5.hpp"

namespace nn::exercise {

//! [solution]
Vector recentred(Vector beta, Real c) {
  const Index degree = beta.size() - 1;
  for (Index done = 0; done < degree; ++done) {
    for (Index k = degree - 1; k >= done; --k) beta(k) += c * beta(k + 1);
  }
  return beta;
}
//! [solution]

}  // namespace nn::exercise
