#include "5.7.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::Layer, exercise::teeth;

namespace {

bool well_formed(const std::vector<Layer>& net, Index k) {
  if (static_cast<Index>(net.size()) != k + 1) return false;
  for (std::size_t l = 0; l < net.size(); ++l) {
    const Index d = l == 0 ? 1 : 2, q = l + 1 == net.size() ? 1 : 2;
    if (!answers(net[l].W, d, q) || !answers(net[l].b, 1, q)) return false;
  }
  return true;
}

Real output(const std::vector<Layer>& net, Real x) {
  Matrix h = Matrix::Constant(1, 1, x);
  for (std::size_t l = 0; l < net.size(); ++l) {
    h = h * net[l].W + net[l].b;
    if (l + 1 < net.size()) h = h.cwiseMax(Real(0)).eval();
  }
  return h(0, 0);
}

// The value that 2^k pieces have at x.
Real tooth(Index k, Real x) {
  for (Index i = 0; i < k; ++i) x = 1 - std::abs(2 * x - 1);
  return x;
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_tooth) {
  const auto net = teeth(1);
  DEMAND(well_formed(net, 1), "One hidden layer: W is 1 x 2, then 2 x 1; two layers in all.");
  for (const Real x : {Real(0), Real(0.25), Real(0.5), Real(0.75), Real(1)}) {
    EXPECT(std::abs(output(net, x) - tooth(1, x)) < 16 * exercise::eps,
           "One tooth is " << tooth(1, x) << " at " << x << ", not " << output(net, x) << ".");
  }
}

BOOST_AUTO_TEST_CASE(each_layer_doubles_them) {
  for (Index k = 2; k <= 6; ++k) {
    const auto net = teeth(k);
    DEMAND(well_formed(net, k), k << " hidden layers of two units: " << k + 1
                                  << " layers, 1 x 2, then 2 x 2, at last 2 x 1.");
    for (int i = 0; i <= 256; ++i) {
      const Real x = static_cast<Real>(i) / 256;
      DEMAND(std::abs(output(net, x) - tooth(k, x)) < 1000 * exercise::eps,
             "With " << k << " layers the value at " << x << " is " << tooth(k, x) << ", not "
                     << output(net, x) << ".");
    }
  }
}
