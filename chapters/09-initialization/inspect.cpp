#include "inspect.hpp"

#include <nn/initialize/any_initializer.hpp>
#include <nn/report/usage_error.hpp>

using namespace nn;

namespace {

constexpr Index samples = 200;

Bend bend_named(const std::string& name) {
  if (name == "prelu") return Prelu{};
  if (name == "maxout") return Maxout{};
  return activation_named(name);
}

void tell_weights(const Inspection& what, const Initializer& draw, Narration& tell,
                  Result& result) {
  Rng rng = Rng(what.seed).stream("weights");
  const Matrix W = draw(what.fan_in, what.fan_out, rng);
  const Real mean = W.mean(), sd = std::sqrt((W.array() - mean).square().mean());
  tell.say("{} x {} weights: mean {}, standard deviation {}, from {} to {}.", what.fan_in,
           what.fan_out, significant(mean, 3), significant(sd, 4), significant(W.minCoeff(), 3),
           significant(W.maxCoeff(), 3));
  result.set("mean", mean);
  result.set("standard_deviation", sd);
  result.set("minimum", W.minCoeff());
  result.set("maximum", W.maxCoeff());
}

}  // namespace

Mlp stack(Index width, Index depth, const Bend& bend) {
  Mlp net;
  for (Index l = 0; l < depth; ++l) net.layers.push_back(make_layer(width, width, bend));
  return net;
}

//! [look]
Statistics look_at(const Mlp& net, const Vector& theta, Rng& rng) {
  const Index d = net.layers.front().affine.inputs, q = net.layers.back().outputs();
  const Matrix X = normal_matrix(samples, d, 0, 1, rng);
  const Matrix dH = normal_matrix(samples, q, 0, 1, rng);
  Mlp::Trace trace;
  Vector gradient(theta.size());
  net.forward(theta, X, trace);
  net.backward(theta, X, trace, dH, gradient);
  return layer_statistics(net, theta, trace);
}
//! [look]

std::vector<std::string> bend_names() {
  std::vector<std::string> names = activation_names();
  names.insert(names.end(), {"prelu", "maxout"});
  return names;
}

void inspect(const Inspection& what, Narration& tell, Result& result) {
  constexpr Index most = 20'000'000;
  if (what.depth * what.width * what.width > most) {
    throw UsageError("--depth times the square of --width is more than 20 million");
  }
  const std::string scheme = what.scheme.empty() ? "he-normal" : what.scheme;
  const Initializer draw = initializer_named(scheme);
  tell.say("The start {} under {}, {} layers of {} units.", scheme, what.activation, what.depth,
           what.width);
  result.set("scheme", scheme);
  tell_weights(what, draw, tell, result);

  Rng rng = Rng(what.seed).stream("net");
  const Mlp net = stack(what.width, what.depth, bend_named(what.activation));
  const Vector theta = net.start(draw, rng);
  std::vector<std::vector<std::string>> rows;
  std::vector<Result> layers;
  for (const LayerStatistics& layer : look_at(net, theta, rng)) {
    Result one;
    one.set("activation_sd", layer.activation_sd);
    one.set("gradient_sd", layer.gradient_sd);
    one.set("saturated", layer.saturated);
    one.set("dead", layer.dead);
    layers.push_back(one);
    rows.push_back({std::to_string(layers.size()), significant(layer.activation_sd, 3),
                    significant(layer.gradient_sd, 3), fixed(100 * layer.saturated, 1),
                    fixed(100 * layer.dead, 1)});
  }
  tell.table({"layer", "signal sd", "gradient sd", "% saturated", "% dead"}, rows);
  result.set("layers", layers);
}
