#include "9.6.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::scale_by_data;

namespace {

using Function = std::function<Real(Real)>;

const Function relu = [](Real z) { return z > 0 ? z : Real(0); };
const Function swish = [](Real z) { return z / (1 + std::exp(-z)); };
const Function hyperbolic = [](Real z) { return std::tanh(z); };

// Five layers with weights far too large, and inputs that are neither centred nor of size 1.
struct Net {
  std::vector<Matrix> weights;
  Matrix X;
  Net() {
    Rng rng(8);
    X = normal_matrix(60, 12, 3, 5, rng);
    const std::vector<Index> widths{12, 30, 20, 40, 25, 10};
    for (std::size_t l = 1; l < widths.size(); ++l) {
      weights.push_back(normal_matrix(widths[l - 1], widths[l], 0, 1, rng));
    }
  }
};

std::vector<Real> mean_squares(const Net& net, const Function& f) {
  std::vector<Real> squares;
  Matrix H = net.X;
  for (const Matrix& W : net.weights) {
    const Matrix Z = H * W;
    squares.push_back(Z.squaredNorm() / static_cast<Real>(Z.size()));
    H = Z.unaryExpr(f);
  }
  return squares;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_layer_has_mean_square_1) {
  for (const Function& f : {relu, swish, hyperbolic}) {
    Net net;
    scale_by_data(net.weights, net.X, f);
    const std::vector<Real> squares = mean_squares(net, f);
    for (std::size_t l = 0; l < squares.size(); ++l) {
      DEMAND(std::abs(squares[l] - 1) < Real(1e-4),
             "The sums of layer " << l + 1 << " have the mean square " << squares[l]
                                  << " after your scaling. Has the function been written? A layer "
                                  << "must hear what the one before says after it was scaled.");
    }
  }
}

BOOST_AUTO_TEST_CASE(only_the_scale_changes) {
  Net before, after;
  scale_by_data(after.weights, after.X, relu);
  for (std::size_t l = 0; l < before.weights.size(); ++l) {
    const Matrix& W = before.weights[l];
    const Real factor = after.weights[l].norm() / W.norm();
    EXPECT((after.weights[l] - factor * W).norm() < Real(1e-4) * after.weights[l].norm(),
           "Each layer is multiplied by one number; layer " << l + 1 << " is not.");
    EXPECT(factor > 0 && factor < Real(0.9),
           "Layer " << l + 1 << " was far too large, and your factor is " << factor << ".");
  }
}

BOOST_AUTO_TEST_CASE(a_silent_layer_is_left_alone) {
  Net net;
  net.weights[2].setZero();
  scale_by_data(net.weights, net.X, relu);
  for (const Matrix& W : net.weights) {
    DEMAND(W.allFinite(), "Where all sums are 0 no factor helps: leave the layer as it is.");
  }
}
