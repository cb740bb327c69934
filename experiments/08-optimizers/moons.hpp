// The small task that several figures train: two moons, one hidden layer.
#pragma once
#include <nn/data/two_moons.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/any_optimizer.hpp>

#include <cmath>
#include <string>
#include <variant>

/// n samples of two moons and the net that is to part them.
struct Moons {
  nn::ClassificationData data;
  nn::Mlp net = nn::mlp({2, 12, 1}, nn::Activation(nn::Tanh{}));

  Moons(nn::Index n, nn::Rng rng) : data(nn::TwoMoons{.noise = nn::Real(0.2)}.draw(n, rng)) {}

  /// The mean loss over all samples at theta.
  nn::Real loss(const nn::Vector& theta) const {
    return nn::BinaryCrossEntropy{}.value(net.forward(theta, data.X), data.y);
  }

  /// Where seed `seed` of the run starts, whatever the optimizer.
  nn::Vector start(const nn::Rng& rng, nn::Index seed) const {
    nn::Rng own = rng.stream("start " + std::to_string(seed));
    return net.start(nn::xavier_uniform, own);
  }

  /// The order of the batches of that seed.
  nn::Rng order(const nn::Rng& rng, nn::Index seed) const {
    return rng.stream("order " + std::to_string(seed));
  }
};
