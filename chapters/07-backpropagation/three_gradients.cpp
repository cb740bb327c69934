#include "three_gradients.hpp"

#include <nn/autodiff/tape.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/scalar_loss.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/scalar_mlp.hpp>
#include <nn/optimize/finite_differences.hpp>

using namespace nn;

namespace {

Var sample_loss(const std::vector<Var>& o, const Targets& targets, Index i) {
  if (targets.kind == Targets::Kind::squared) return scalar_squared(o, targets.Y.row(i));
  if (o.size() == 1) return scalar_binary_cross_entropy(o[0], targets.y(i));
  return scalar_cross_entropy(o, targets.y(i));
}

Vector by_tape(const Mlp& net, const Vector& theta, const Matrix& X, const Targets& targets) {
  //! [by_tape]
  Vector gradient = Vector::Zero(theta.size());
  for (Index i = 0; i < X.rows(); ++i) {
    Tape tape;
    std::vector<Var> numbers;
    for (const Real number : theta) numbers.push_back(tape.variable(number));
    const std::vector<Var> o = scalar_forward(net, numbers, X.row(i));
    const std::vector<double> all = tape.gradient(sample_loss(o, targets, i));
    for (Index k = 0; k < theta.size(); ++k) {
      gradient(k) += static_cast<Real>(all[static_cast<std::size_t>(k)]);
    }
  }
  return gradient / static_cast<Real>(X.rows());
  //! [by_tape]
}

template <class L>
ThreeGradients compared(const Mlp& net, L loss, const Vector& theta, const Matrix& X,
                        const typename L::Target& Y, const Targets& targets) {
  EmpiricalRisk risk(net, loss, X, Y);
  const auto [value, gradient] = evaluate(risk, theta);
  return {value, gradient, by_tape(net, theta, X, targets), finite_differences(risk, theta)};
}

}  // namespace

Real ThreeGradients::distance(const Vector& other) const {
  const Real size = by_hand.cwiseAbs().maxCoeff(),
             difference = (other - by_hand).cwiseAbs().maxCoeff();
  return size > 0 ? difference / size : difference;
}

ThreeGradients three_gradients(const Mlp& net, const Vector& theta, const Matrix& X,
                               const Targets& targets) {
  if (targets.kind == Targets::Kind::squared) {
    return compared(net, Squared{}, theta, X, targets.Y, targets);
  }
  if (net.layers.back().outputs() == 1) {
    return compared(net, BinaryCrossEntropy{}, theta, X, targets.y, targets);
  }
  return compared(net, SoftmaxCrossEntropy{}, theta, X, targets.y, targets);
}
