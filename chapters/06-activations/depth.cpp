#include "depth.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/adam.hpp>
#include <nn/optimize/minimize.hpp>

#include <string>
#include <utility>
#include <vector>

using namespace nn;

//! [depth]
void tell_depth(std::uint64_t seed, Narration& tell, Result& result) {
  constexpr Index layers = 10, width = 50;
  tell.heading("Slopes multiplied");
  std::vector<std::vector<std::string>> rows;
  Result depth;
  for (const Activation& activation :
       {Activation(Sigmoid{}), Activation(Tanh{}), Activation(Relu{})}) {
    Rng rng(seed);
    const Mlp net = mlp(std::vector<Index>(layers + 1, width), activation);
    const bool rectifies = std::holds_alternative<Relu>(activation);
    const Vector theta = net.start(rectifies ? Initializer(he_normal) : xavier_normal, rng);
    const Matrix X = normal_matrix(100, width, 0, 1, rng);
    Mlp::Trace trace;
    Vector gradient;
    net.forward(theta, X, trace);
    net.backward(theta, X, trace, normal_matrix(100, width, 0, 1, rng), gradient);
    const auto size = [&](std::size_t l) { return trace.layers[l].dZ.norm(); };
    const Real left = size(0) / size(layers - 1);
    rows.push_back({name_of(activation), significant(left, 2)});
    depth.set(name_of(activation), left);
  }
  //! [depth]
  tell.say("The gradient that a network of {} layers hands back to its first, of 1 at its last:",
           layers);
  tell.table({"activation", "left"}, rows);
  result.set("depth", depth);
}

void tell_learned_slope(std::uint64_t seed, Narration& tell, Result& result) {
  Rng rng(seed);
  //! [prelu]
  const Matrix X = uniform_matrix(100, 1, -2, 2, rng), Y = X.cwiseAbs();
  const Mlp net = mlp({1, 4, 1}, Prelu{});
  const Index alpha = net.offset(1) - 1;  // behind the first layer's b
  const Vector theta = net.start(he_normal, rng);
  EmpiricalRisk risk(net, Squared{}, X, Y);
  const Descent end = minimize(risk, theta, Adam{.learning_rate = Real(0.02)}, {.max_steps = 2000});
  //! [prelu]
  tell.heading("A slope that is learned");
  tell.say(
      "A PReLU layer of 4 units learns |x|. Its slope on the left begins at {:g} and ends at "
      "{:.2f}; "
      "the loss ends at {:.1g}.",
      theta(alpha), end.theta(alpha), end.value);
  result.set("alpha_start", theta(alpha));
  result.set("alpha_end", end.theta(alpha));
  result.set("alpha_loss", end.value);
}
