// What the penalty of L2 does to a step of descent, and what training returns.
#include <nn/learn/penalty.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(learn_weight_decay)

namespace {

struct Example {
  Rng rng{1};
  Mlp net = mlp({2, 5, 1}, Activation(Tanh{}));
  Matrix X = normal_matrix(20, 2, 0, 1, rng), Y = normal_matrix(20, 1, 0, 1, rng);
  Vector theta = uniform_matrix(net.parameters(), 1, -1, 1, rng);
  Vector step(const auto& penalty) {
    BatchRisk risk(net, Squared{}, X, Y, 0, penalty);
    Rng order(1);
    return train(risk, theta, GradientDescent{.learning_rate = Real(0.1)}, {.epochs = 1}, order)
        .theta;
  }
};

}  // namespace

// \checks{mlp_weight_decay}
BOOST_FIXTURE_TEST_CASE(each_step_shrinks_the_weights_by_one_factor_first, Example) {
  const Real lambda = Real(0.5), rate = Real(0.1);
  const Vector plain = step(NoPenalty{}), decayed = step(L2{.lambda = lambda});
  const Vector mask = net.weight_mask();
  for (Index j = 0; j < theta.size(); ++j) {
    const Real moved = plain(j) - theta(j);  // by the loss alone
    const Real factor = mask(j) == 1 ? 1 - rate * lambda : 1;
    BOOST_TEST(std::abs(decayed(j) - (factor * theta(j) + moved)) <= Real(1e-5));
  }
}

// \checks{mlp_early_stopping}
BOOST_FIXTURE_TEST_CASE(training_returns_what_was_best_on_the_samples_held_out, Example) {
  const Matrix fresh = normal_matrix(20, 2, 0, 1, rng), truth = normal_matrix(20, 1, 0, 1, rng);
  BatchRisk risk(net, Squared{}, X, Y, 5);
  std::vector<Vector> path;
  const TrainingRun run = train(
      risk, theta, GradientDescent{.learning_rate = Real(0.3)}, {.epochs = 200, .patience = 25},
      rng, [&](const Vector& at) { return Squared{}.value(net.forward(at, fresh), truth); },
      [&](Index, const Vector& at, const History&) { path.push_back(at); });
  const auto& losses = run.history.validation_loss;
  const auto best = std::ranges::min_element(losses) - losses.begin();
  BOOST_TEST(run.best_epoch == best + 1);
  BOOST_TEST((run.theta == path[static_cast<std::size_t>(best)]));
  BOOST_TEST(losses.size() == path.size());
  BOOST_TEST(losses.size() == static_cast<std::size_t>(run.best_epoch + 25),
             "25 epochs without a better one end it");
}

BOOST_AUTO_TEST_SUITE_END()
