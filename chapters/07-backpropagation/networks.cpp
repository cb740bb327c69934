#include "networks.hpp"

#include "network_file.hpp"

#include <nn/autodiff/dual.hpp>
#include <nn/autodiff/tape.hpp>
#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/scalar_loss.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/model/scalar_mlp.hpp>
#include <nn/optimize/check_gradient.hpp>
#include <nn/optimize/gradient_descent.hpp>

#include <cmath>

using namespace nn;

namespace {

Result by_layer(const Mlp& net, const Vector& gradient) {
  Result layers;
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const Affine& affine = net.layers[l].affine;
    layers.set("W" + std::to_string(l + 1), Matrix(affine.W(gradient, net.offset(l))));
    layers.set("b" + std::to_string(l + 1), RowVector(affine.b(gradient, net.offset(l))));
  }
  return layers;
}

// Weights, samples and targets of chance for a network with 3 inputs and 3 outputs.
ThreeGradients random_gradients(const Activation& activation, Index hidden, Targets::Kind kind,
                                Rng& rng) {
  std::vector<Index> widths(static_cast<std::size_t>(hidden) + 2, 4);
  widths.front() = widths.back() = 3;
  const Mlp net = mlp(widths, activation);
  const Vector theta = normal_matrix(net.parameters(), 1, 0, Real(0.7), rng);
  const Matrix X = normal_matrix(5, 3, 0, 1, rng);
  Targets targets{kind, normal_matrix(5, 3, 0, 1, rng), Labels(5)};
  for (Index i = 0; i < 5; ++i) targets.y(i) = rng.index(3);
  return three_gradients(net, theta, X, targets);
}

}  // namespace

void tell_network(const NetworkOrder& order, Narration& tell, Result& result) {
  const Mlp net = mlp(read_widths(order.widths), activation_named(order.activation));
  const auto kind = order.loss == "squared" ? Targets::Kind::squared : Targets::Kind::cross_entropy;
  const NetworkFile file = read_network(order.parameters, net, kind);
  const ThreeGradients g = three_gradients(file.net, file.theta, file.X, file.targets);
  if (!std::isfinite(g.loss)) throw NumericError("the loss is not finite at these parameters");
  result.set("loss", g.loss);
  result.set("parameters", net.parameters());
  result.set("gradient_by_hand", by_layer(net, g.by_hand));
  result.set("gradient_by_tape", by_layer(net, g.by_tape));
  result.set("gradient_by_differences", by_layer(net, g.by_differences));
  tell.say("{} samples, {} parameters, loss {}.", file.X.rows(), net.parameters(),
           significant(static_cast<double>(g.loss), 6));
  tell.say(
      "By hand and by the tape differ by {}, by hand and by differences by {} of the largest "
      "entry.",
      significant(static_cast<double>(g.tape_error()), 2),
      significant(static_cast<double>(g.difference_error()), 2));
}

void tell_agreement(std::uint64_t seed, Narration& tell, Result& result) {
  const Rng source(seed);
  Index networks = 0;
  Real tape = 0, differences = 0;
  std::vector<std::vector<std::string>> rows;
  const std::vector<std::string> smooth{"sigmoid", "tanh", "softplus"};
  for (const std::string& name : smooth) {
    Real worst_tape = 0, worst_differences = 0;
    for (const auto kind : {Targets::Kind::squared, Targets::Kind::cross_entropy}) {
      for (const Index hidden : {1, 2, 3}) {
        Rng rng = source.stream(name + std::to_string(hidden));
        for (int draw = 0; draw < 10; ++draw, ++networks) {
          const ThreeGradients g = random_gradients(activation_named(name), hidden, kind, rng);
          worst_tape = std::max(worst_tape, g.tape_error());
          worst_differences = std::max(worst_differences, g.difference_error());
        }
      }
    }
    rows.push_back({name, std::to_string(agreed_digits(worst_tape)),
                    std::to_string(agreed_digits(worst_differences))});
    tape = std::max(tape, worst_tape);
    differences = std::max(differences, worst_differences);
  }
  tell.heading("Three gradients");
  tell.say(
      "{} networks of 1 to 3 hidden layers, both losses, weights and data of chance. The "
      "digits that agree in the worst of them:",
      networks);
  tell.table({"activation", "hand and tape", "hand and differences"}, rows);
  Result agreement;
  agreement.set("networks", networks);
  agreement.set("tape_error", tape);
  agreement.set("difference_error", differences);
  agreement.set("tape_digits", agreed_digits(tape));
  agreement.set("difference_digits", agreed_digits(differences));
  result.set("agreement", agreement);
}

void tell_directions(std::uint64_t seed, Narration& tell, Result& result) {
  Rng rng = Rng(seed).stream("directions");
  const Mlp net = mlp({3, 4, 4, 2}, Activation(Tanh{}));
  const Vector theta = normal_matrix(net.parameters(), 1, 0, 1, rng);
  const RowVector x = normal_matrix(1, 3, 0, 1, rng);

  Tape tape;
  std::vector<Var> numbers;
  for (const Real number : theta) numbers.push_back(tape.variable(number));
  const std::vector<double> reverse =
      tape.gradient(scalar_cross_entropy(scalar_forward(net, numbers, x), 0));

  //! [forward_mode]
  std::vector<Dual> duals(theta.begin(), theta.end());
  std::vector<double> forward;
  for (Dual& number : duals) {
    number.slope = 1;  // with respect to this parameter
    forward.push_back(scalar_cross_entropy(scalar_forward(net, duals, x), 0).slope);
    number.slope = 0;
  }
  //! [forward_mode]

  double difference = 0;
  for (std::size_t i = 0; i < forward.size(); ++i) {
    difference = std::max(difference, std::abs(forward[i] - reverse[i]));
  }
  tell.heading("Forward or backward");
  tell.say(
      "A 3-4-4-2 network with {} parameters, one sample. The tape holds {} nodes, and one "
      "sweep gives all derivatives. Dual numbers give one derivative a pass: {} passes. The "
      "results agree to {} digits.",
      net.parameters(), tape.nodes().size(), forward.size(),
      agreed_digits(static_cast<Real>(difference)));
  Result directions;
  directions.set("parameters", net.parameters());
  directions.set("nodes", tape.nodes().size());
  directions.set("difference", difference);
  result.set("directions", directions);
}

void tell_learning(std::uint64_t seed, Narration& tell, Result& result) {
  const Rng source(seed);
  Rng drawn = source.stream("data"), start = source.stream("start");
  const ClassificationData data = TwoMoons{}.draw(200, drawn);
  const Mlp net = mlp({2, 8, 2}, Activation(Tanh{}));
  Vector theta = net.start(xavier_normal, start), gradient(net.parameters());
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, data.X, data.y);
  const GradientDescent descent{.learning_rate = 1};

  std::vector<std::vector<std::string>> rows;
  std::vector<double> losses;
  const auto note = [&](Index step, Real loss) {
    if (step != 0 && step != 20 && step != 200 && step != 2000) return;
    const Index wrong = (arg_max(net.forward(theta, data.X)).array() != data.y.array()).count();
    rows.push_back({std::to_string(step), significant(static_cast<double>(loss), 3),
                    significant(static_cast<double>(gradient.norm()), 2), std::to_string(wrong)});
    losses.push_back(static_cast<double>(loss));
  };
  //! [learning]
  GradientDescent::State state = descent.start(theta.size());
  for (Index step = 0; step <= 2000; ++step) {
    const Real loss = risk(theta, gradient);  // forward, then backward
    note(step, loss);
    descent.update(theta, gradient, state);  // nothing learns but this line
  }
  //! [learning]
  tell.heading("Gradients and learning");
  tell.say("A 2-8-2 network with tanh, two moons of {} samples, gradient descent.", data.X.rows());
  tell.table({"step", "loss", "size of the gradient", "wrong"}, rows);
  Result learning;
  learning.set("losses", losses);
  result.set("learning", learning);
}
