#pragma once
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>

/// A network with weights, samples and labels of chance: what gradients are tried on.
struct RandomNetwork {
  nn::Mlp net;
  nn::Vector theta;
  nn::Matrix X;
  nn::Labels y;

  /// `samples` of chance for a network of these widths with tanh.
  RandomNetwork(const std::vector<nn::Index>& widths, nn::Index samples, nn::Rng& rng)
      : net(nn::mlp(widths, nn::Activation(nn::Tanh{}))),
        theta(net.start(nn::xavier_normal, rng)),
        X(nn::normal_matrix(samples, widths.front(), 0, 1, rng)),
        y(samples) {
    for (nn::Index i = 0; i < samples; ++i) y(i) = rng.index(widths.back());
  }
};
