#include "breaks.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mistaken_mlp.hpp>
#include <nn/optimize/check_gradient.hpp>
#include <nn/optimize/gradient_descent.hpp>

using namespace nn;

namespace {

// A network whose hidden weights are square, so that a missing transpose fits.
struct Patient {
  Mlp net = mlp({2, 4, 4, 2}, Activation(Tanh{}));
  Rng rng = Rng(11);
  ClassificationData data = TwoMoons{}.draw(100, rng);
  Vector theta = net.start(xavier_normal, rng);

  EmpiricalRisk<MistakenMlp, SoftmaxCrossEntropy> risk(BackwardMistake mistake) const {
    return {MistakenMlp{net, mistake}, SoftmaxCrossEntropy{}, data.X, data.y};
  }
  // The loss after `steps` of descent with the gradient that has the mistake.
  Real learned(BackwardMistake mistake, Index steps) const {
    auto with = risk(mistake);
    auto right = risk(BackwardMistake::none);
    Vector end = theta, gradient(theta.size());
    const GradientDescent descent{.learning_rate = Real(0.5)};
    GradientDescent::State state = descent.start(theta.size());
    for (Index step = 0; step < steps; ++step) {
      with(end, gradient);
      descent.update(end, gradient, state);
    }
    return evaluate(right, end).value;
  }
};

// The largest difference in each W and each b, over the largest entry there.
std::vector<std::pair<std::string, Real>> block_errors(const Mlp& net, const Vector& found,
                                                       const Vector& right) {
  std::vector<std::pair<std::string, Real>> errors;
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const Affine& affine = net.layers[l].affine;
    const Index at = net.offset(l), weights = affine.inputs * affine.outputs;
    const auto block = [&](const char* letter, Index first, Index count) {
      const Vector off = found.segment(first, count) - right.segment(first, count);
      errors.emplace_back(
          letter + std::to_string(l + 1),
          off.cwiseAbs().maxCoeff() / right.segment(first, count).cwiseAbs().maxCoeff());
    };
    block("W", at, weights);
    block("b", at + weights, affine.outputs);
  }
  return errors;
}

void break_backward(BackwardMistake mistake, Narration& tell, Result& result) {
  constexpr Real bound = Real(1e-6);
  constexpr Index steps = 1000;
  const Patient patient;
  auto risk = patient.risk(mistake);
  const Vector found = evaluate(risk, patient.theta).gradient;
  const auto errors = block_errors(patient.net, found, finite_differences(risk, patient.theta));
  std::vector<std::vector<std::string>> rows;
  Result blocks;
  for (const auto& [name, error] : errors) {
    const double shown = static_cast<double>(error);
    rows.push_back({name, error < bound ? "below 1e-06" : fixed(shown, 2)});
    blocks.set(name, error);
  }
  tell.say("A 2-4-4-2 network with tanh and its gradient check, block by block.");
  tell.table({"block", "relative error"}, rows);
  const Real before = evaluate(risk, patient.theta).value;
  const Real right = patient.learned(BackwardMistake::none, steps);
  const Real wrong = patient.learned(mistake, steps);
  tell.say(
      "It learns all the same: from a loss of {:.3f} it comes to {:.3f} after {} steps, where "
      "the right gradient comes to {:.3f}.",
      before, wrong, steps, right);
  result.set("errors", blocks);
  result.set("loss_before", before);
  result.set("loss_mistaken", wrong);
  result.set("loss_right", right);
  result.set("steps", steps);
}

void break_nudge(Narration& tell, Result& result) {
  const Patient patient;
  auto risk = patient.risk(BackwardMistake::none);
  const Vector right = evaluate(risk, patient.theta).gradient;
  Vector unused(right.size());
  std::vector<std::vector<std::string>> rows;
  std::vector<double> nudges, errors;
  for (const double h : {1e-1, 1e-3, 1e-5, 1e-8, 1e-11, 1e-14, 1e-17}) {
    Vector theta = patient.theta, differences(right.size());
    for (Index i = 0; i < theta.size(); ++i) {
      theta(i) = patient.theta(i) + static_cast<Real>(h);
      const Real above = risk(theta, unused);
      theta(i) = patient.theta(i) - static_cast<Real>(h);
      differences(i) = (above - risk(theta, unused)) / static_cast<Real>(2 * h);
      theta(i) = patient.theta(i);
    }
    const double error = static_cast<double>((differences - right).cwiseAbs().maxCoeff() /
                                             right.cwiseAbs().maxCoeff());
    const double zeros = static_cast<double>((differences.array() == 0).count());
    rows.push_back({significant(h, 1), std::to_string(agreed_digits(static_cast<Real>(error))),
                    fixed(zeros, 0)});
    nudges.push_back(h);
    errors.push_back(error);
  }
  tell.say("The gradient is right, and central differences with h between {} and {} judge it.",
           nudges.front(), nudges.back());
  tell.table({"h", "digits that agree", "differences that are 0"}, rows);
  result.set("nudges", nudges);
  result.set("errors", errors);
}

}  // namespace

void tell_break(Break broken, Narration& tell, Result& result) {
  switch (broken) {
    case Break::transpose:
      return break_backward(BackwardMistake::transpose, tell, result);
    case Break::fork:
      return break_backward(BackwardMistake::fork, tell, result);
    case Break::slope:
      return break_backward(BackwardMistake::slope, tell, result);
    case Break::nudge:
      return break_nudge(tell, result);
    case Break::nothing:
      return;
  }
}
