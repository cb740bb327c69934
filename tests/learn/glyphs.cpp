// The drawn digits are as hard as the book says: too hard for a linear model, not for a network.
#include <nn/core/stable.hpp>
#include <nn/data/glyphs.hpp>
#include <nn/initialize/initialize.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/adam.hpp>

#include <boost/test/unit_test.hpp>

using nn::ClassificationData, nn::Index, nn::Mlp, nn::Real, nn::Rng;

BOOST_AUTO_TEST_SUITE(learn_glyphs)

namespace {

constexpr Index training_samples = 2000, fresh_samples = 2000;

// The share of fresh digits that a network recognises after 40 epochs.
Real share_recognised(const std::vector<Index>& widths, std::uint64_t seed) {
  const Rng rng(seed);
  Rng draw = rng.stream("training"), fresh = rng.stream("fresh"), init = rng.stream("init"),
      shuffle = rng.stream("shuffle");
  const ClassificationData training = nn::Glyphs{}.draw(training_samples, draw),
                           test = nn::Glyphs{}.draw(fresh_samples, fresh);
  const Mlp net = nn::mlp(widths, nn::Activation(nn::Relu{}));
  nn::BatchRisk risk(net, nn::SoftmaxCrossEntropy{}, training.X, training.y, 32);
  const nn::TrainingRun run =
      nn::train(risk, net.start(nn::he_normal, init), nn::Adam{.learning_rate = Real(3e-3)},
                {.epochs = 40}, shuffle);
  return nn::accuracy(nn::arg_max(net.forward(run.theta, test.X)), test.y);
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_hidden_layer_reads_what_a_linear_model_misreads) {
  for (const std::uint64_t seed : {1u, 2u, 3u}) {
    const Real linear = share_recognised({64, 10}, seed),
               net = share_recognised({64, 64, 10}, seed);
    BOOST_TEST_MESSAGE("linear " << linear << ", network " << net);
    BOOST_TEST(linear > 0.88);
    BOOST_TEST(linear < 0.93);
    BOOST_TEST(net > 0.975);
  }
}

BOOST_AUTO_TEST_SUITE_END()
