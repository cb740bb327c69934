// How the figures of this chapter train a network: all samples in every step, by Adam.
#pragma once
#include <nn/learn/train.hpp>
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/adam.hpp>

/// The network after so many steps from `theta`.
template <class Loss, class Penalty = nn::NoPenalty>
nn::Fitted<nn::Mlp> descend(const nn::Mlp& net, const nn::Vector& theta, const Loss& loss,
                            const nn::Matrix& X, const typename Loss::Target& Y, nn::Real rate,
                            nn::Index steps, const Penalty& penalty = {}) {
  nn::BatchRisk risk(net, loss, X, Y, 0, penalty);
  nn::Rng order(0);  // all samples in one batch: their order matters to the last bit only
  return {net,
          nn::train(risk, theta, nn::Adam{.learning_rate = rate}, {.epochs = steps}, order).theta};
}
