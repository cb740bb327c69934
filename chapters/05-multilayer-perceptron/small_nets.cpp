// The part of the story whose nets are small enough to be looked at number by number.
#include "story.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/truth_table.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/model/collapse.hpp>
#include <nn/optimize/adam.hpp>

using namespace nn;

namespace {

//! [xor]
TrainingRun learn_xor(const Mlp& net, std::uint64_t seed) {
  const ClassificationData table = truth_table(xor_answers);
  Rng start(seed), order(seed);
  BatchRisk risk(net, BinaryCrossEntropy{}, table.X, table.y, 0);
  return train(risk, net.start(xavier_uniform, start), Adam{.learning_rate = Real(0.05)},
               {.epochs = 500}, order);
}
//! [xor]

void tell_xor(Narration& tell, Result& result) {
  tell.heading("XOR learned");
  const ClassificationData table = truth_table(xor_answers);
  const Mlp net = mlp({2, 2, 1}, Activation(Tanh{}));
  std::uint64_t seed = 0;
  Fitted<Mlp> fit{net, {}};
  Real loss = 0;
  do {
    const TrainingRun run = learn_xor(net, ++seed);
    fit.theta = run.theta;
    loss = run.history.loss.back();
    tell.line("Start {}: loss {:.4f} after 500 steps.", seed, loss);
  } while (decide(fit.predict(table.X)) != table.y && seed < 20);
  Mlp::Trace trace;
  const Matrix O = net.forward(fit.theta, table.X, trace);
  const Matrix& H = trace.layers[0].H;
  std::vector<std::vector<std::string>> rows;
  for (Index i = 0; i < 4; ++i) {
    rows.push_back({fixed(table.X(i, 0), 0), fixed(table.X(i, 1), 0), fixed(H(i, 0), 2),
                    fixed(H(i, 1), 2), fixed(sigmoid(O(i)), 3), std::to_string(table.y(i))});
  }
  tell.table({"x1", "x2", "h1", "h2", "p", "wanted"}, rows);
  result.set("xor_starts", seed);
  result.set("xor_loss", loss);
}

void tell_counts(Narration& tell, Result& result) {
  tell.heading("A 3-4-4-1 network");
  const Mlp net = mlp({3, 4, 4, 1}, Activation(Tanh{}));
  std::vector<std::vector<std::string>> rows;
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const Affine& layer = net.layers[l].affine;
    rows.push_back({std::to_string(l + 1),
                    std::to_string(layer.inputs) + " x " + std::to_string(layer.outputs),
                    std::to_string(layer.inputs * layer.outputs), std::to_string(layer.outputs)});
  }
  tell.table({"layer", "W", "weights", "biases"}, rows);
  Rng rng(1);
  const Vector theta = uniform_matrix(net.parameters(), 1, -1, 1, rng);
  const Matrix x{{Real(0.5), -1, 2}};
  Mlp::Trace trace;
  net.forward(theta, x, trace);
  const Affine& first = net.layers[0].affine;
  const auto w = first.W(theta, 0).col(0);
  tell.say("{} parameters in all. One node, at x = (0.5, -1, 2):", net.parameters());
  tell.line("z1 = 0.5·({:.2f}) - 1·({:.2f}) + 2·({:.2f}) + ({:.2f}) = {:.4f}", w(0), w(1), w(2),
            first.b(theta, 0)(0), trace.layers[0].Z(0));
  tell.line("h1 = tanh z1 = {:.4f}", trace.layers[0].H(0));
  result.set("parameters_3441", net.parameters());
}

void tell_collapse(Narration& tell, Result& result) {
  tell.heading("Layers without bends");
  const Mlp net = mlp({2, 50, 50, 1}, Activation(Identity{}));
  Rng rng(2);
  const Vector theta = net.start(xavier_normal, rng);
  const Fitted<Affine> whole = collapse(net, theta);
  const Matrix X = uniform_matrix(1000, 2, -1, 1, rng);
  const Real difference = (net.forward(theta, X) - whole.predict(X)).cwiseAbs().maxCoeff();
  tell.say("A 2-50-50-1 network without bends has {} parameters. Multiplied out, {} are left:",
           net.parameters(), whole.theta.size());
  tell.line("o = {:.4f} x1 + ({:.4f}) x2 + ({:.4f})", whole.theta(0), whole.theta(1),
            whole.theta(2));
  if (difference > Real(1e-12)) throw NumericError("the layers multiplied out answer otherwise");
  tell.say("On 1000 points the two answer the same, up to rounding.");
  result.set("collapse_parameters", net.parameters());
  result.set("collapse_left", whole.theta.size());
  result.set("collapse_difference", difference);
}

}  // namespace

void tell_small_nets(Narration& tell, Result& result) {
  tell_xor(tell, result);
  tell_counts(tell, result);
  tell_collapse(tell, result);
}
