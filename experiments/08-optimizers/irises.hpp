// The real task that two figures train: Fisher's irises, one net, the same starts and orders for
// every optimizer.
#pragma once
#include <nn/data/standardizer.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/report/program.hpp>

#include <string>
#include <vector>

/// 150 irises, standardised, and a net of one hidden layer for them.
struct Irises {
  nn::ClassificationData data;
  nn::Mlp net;

  explicit Irises(const std::vector<nn::Index>& widths)
      : data(nn::read_classification(nn::data_file("03-logistic-regression", "iris.csv"))),
        net(nn::mlp(widths, nn::Activation(nn::Tanh{}))) {
    data.X = nn::Standardizer::fit(data.X).transform(data.X);
  }

  /// The mean loss over all samples at theta.
  nn::Real loss(const nn::Vector& theta) const {
    return nn::SoftmaxCrossEntropy{}.value(net.forward(theta, data.X), data.y);
  }

  /// The risk on batches of `batch` samples.
  auto risk(nn::Index batch) const {
    return nn::BatchRisk(net, nn::SoftmaxCrossEntropy{}, data.X, data.y, batch);
  }

  /// Where a seed starts, whatever the optimizer.
  nn::Vector start(const nn::Rng& chance, nn::Index seed) const {
    nn::Rng own = chance.stream("start " + std::to_string(seed));
    return net.start(nn::xavier_uniform, own);
  }

  /// The order of the batches of a seed.
  nn::Rng order(const nn::Rng& chance, nn::Index seed) const {
    return chance.stream("order " + std::to_string(seed));
  }
};
