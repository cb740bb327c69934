// The gradient of a mini-batch is that of the whole risk on average, and errs less the larger the
// batch is.
#include "distance.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/model/mlp.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_batch_gradient)

namespace {

struct Moons {
  nn::Rng rng{4};
  nn::ClassificationData data = nn::TwoMoons{}.draw(240, rng);
  nn::Mlp net = nn::mlp({2, 5, 1}, nn::Activation(nn::Tanh{}));
  Vector theta = net.start(nn::xavier_uniform, rng), whole = gradients(240);

  // The mean of an epoch's gradients; `error` is their mean squared distance from `from`.
  Vector gradients(Index batch, Real* error = nullptr, const Vector& from = {}) {
    nn::BatchRisk risk(net, nn::BinaryCrossEntropy{}, data.X, data.y, batch);
    risk.shuffle(rng);
    Vector gradient(theta.size()), sum = Vector::Zero(theta.size());
    for (Index b = 0; b < risk.batches(); ++b) {
      risk.select(b);
      risk(theta, gradient);
      sum += gradient;
      if (error) *error += (gradient - from).squaredNorm() / static_cast<Real>(risk.batches());
    }
    return sum / static_cast<Real>(risk.batches());
  }
};

}  // namespace

// \checks{batch_mean}
BOOST_FIXTURE_TEST_CASE(over_an_epoch_the_mean_is_the_whole_gradient, Moons) {
  for (const Index batch : {1, 4, 24, 120}) {
    BOOST_TEST(distance_in_eps(gradients(batch), whole) < 200, "batch " << batch);
  }
}

BOOST_FIXTURE_TEST_CASE(four_times_the_batch_halves_the_error, Moons) {
  Real small = 0, large = 0;
  for (int epoch = 0; epoch < 40; ++epoch) {
    gradients(4, &small, whole);
    gradients(16, &large, whole);
  }
  BOOST_TEST(std::abs(std::sqrt(small / large) - 2) < 0.15);
}

BOOST_AUTO_TEST_SUITE_END()
