#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/learn/train.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>
#include <vector>

using nn::Affine, nn::GradientDescent, nn::History, nn::Index, nn::Matrix, nn::Real, nn::Squared,
    nn::TrainingRun, nn::TrainingStop, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_train)

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();
constexpr Real nan = std::numeric_limits<Real>::quiet_NaN();

// y = 2 x at 1, 2, 3 and 4: three batches of one, or two of two.
struct Line {
  Matrix X{{1}, {2}, {3}, {4}}, Y{{2}, {4}, {6}, {8}};

  nn::BatchRisk<Affine, Squared> risk(Index batch) const { return {{1, 1}, {}, X, Y, batch}; }
};

TrainingRun fitted(Index batch, const TrainingStop& stop, std::uint64_t seed = 1,
                   const nn::Validation& validation = nullptr,
                   const nn::TrainingWatch& watch = nullptr, Real rate = Real(0.05)) {
  static const Line line;
  auto risk = line.risk(batch);
  nn::Rng rng(seed);
  return nn::train(risk, Vector::Zero(2), GradientDescent{.learning_rate = rate}, stop, rng,
                   validation, watch);
}

template <class Attempt>
std::string complaint(Attempt attempt) {
  try {
    attempt();
  } catch (const nn::NumericError& error) {
    return error.what();
  }
  return "none";
}

// A risk of two batches a epoch whose values and gradients are made up, to see what training does
// with them.
struct MadeUp {
  Real loss = 1;
  Real slope = 1;
  Index fails_at = 1;  // the evaluation, from 0, that gives these; those before give 1 and 1
  Index evaluations = 0;
  Index now = 0;

  Index batches() const { return 2; }
  void shuffle(nn::Rng&) {}
  void select(Index b) { now = b; }
  Index selected() const { return now == 0 ? 3 : 1; }
  Real operator()(const Vector&, Vector& gradient) {
    const bool fails = evaluations++ == fails_at;
    gradient.setConstant(fails ? slope : 1);
    return fails ? loss : 1;
  }
};

TrainingRun on(MadeUp risk, const Vector& theta = Vector::Zero(2),
               const TrainingStop& stop = {.epochs = 2}, Real rate = Real(0.5),
               const nn::Validation& validation = nullptr) {
  nn::Rng rng(1);
  return nn::train(risk, theta, GradientDescent{.learning_rate = rate}, stop, rng, validation);
}

}  // namespace

BOOST_AUTO_TEST_CASE(two_full_batch_epochs_by_hand) {
  // At w = b = 0: residuals -2, -4, -6, -8; L = 15, dw = -15, db = -5. A step of 0.1 goes to
  // w = 1.5, b = 0.5: residuals 0, -0.5, -1, -1.5; L = 0.4375, dw = -2.5, db = -0.75.
  const TrainingRun run = fitted(0, {.epochs = 2}, 1, nullptr, nullptr, Real(0.1));
  BOOST_TEST(distance_in_eps(run.theta, Vector{{Real(1.75), Real(0.575)}}) < 8);
  BOOST_TEST_REQUIRE(run.history.loss.size() == 2u);
  BOOST_TEST(std::abs(run.history.loss[0] - 15) < 100 * eps);
  BOOST_TEST(std::abs(run.history.loss[1] - Real(0.4375)) < 100 * eps);
  BOOST_TEST(run.history.validation_loss.empty());
  BOOST_TEST(run.best_epoch == 2);
}

BOOST_AUTO_TEST_CASE(batches_are_taken_in_the_order_of_the_shuffle) {
  const Line line;
  auto risk = line.risk(1), by_hand = line.risk(1);
  nn::Rng rng(5), same(5);
  Vector theta = Vector::Zero(2), gradient(2);
  for (int epoch = 0; epoch < 3; ++epoch) {
    by_hand.shuffle(same);
    for (Index b = 0; b < 4; ++b) {
      by_hand.select(b);
      by_hand(theta, gradient);
      theta -= Real(0.05) * gradient;
    }
  }
  const GradientDescent recipe{.learning_rate = Real(0.05)};
  BOOST_TEST((nn::train(risk, Vector::Zero(2), recipe, {.epochs = 3}, rng).theta == theta));
}

BOOST_AUTO_TEST_CASE(the_loss_of_an_epoch_is_the_mean_over_samples) {
  // Three samples at 1 and one at 5.
  const History history = on({.loss = 5, .fails_at = 1}).history;
  BOOST_TEST(history.loss[0] == 2);
  BOOST_TEST(history.loss[1] == 1);
}

BOOST_AUTO_TEST_CASE(the_seed_decides_the_run) {
  const TrainingRun one = fitted(1, {.epochs = 5}, 7), same = fitted(1, {.epochs = 5}, 7);
  BOOST_TEST((one.theta == same.theta));
  BOOST_TEST((one.history.loss == same.history.loss));
  BOOST_TEST((fitted(1, {.epochs = 5}, 8).theta != one.theta));
}

BOOST_AUTO_TEST_CASE(without_an_epoch_the_start_is_the_end) {
  const TrainingRun run = fitted(1, {.epochs = 0});
  BOOST_TEST((run.theta == Vector::Zero(2)));
  BOOST_TEST(run.history.loss.empty());
  BOOST_TEST(run.best_epoch == 0);
}

BOOST_AUTO_TEST_CASE(a_validation_brings_back_the_best_theta) {
  std::vector<Vector> seen;
  const std::vector<Real> losses = {5, 3, 4, 3, 6};
  const TrainingRun run = fitted(2, {.epochs = 5}, 1, [&](const Vector& theta) {
    seen.push_back(theta);
    return losses[seen.size() - 1];
  });
  BOOST_TEST((run.history.validation_loss == losses));
  BOOST_TEST(run.best_epoch == 2);  // the first of equals
  BOOST_TEST((run.theta == seen[1]));
  BOOST_TEST((run.theta != seen[4]));
}

BOOST_AUTO_TEST_CASE(patience_ends_a_run_that_gets_no_better) {
  const std::vector<Real> losses = {5, 3, 4, Real(2.5), 3, 3, 3, 3, 1};
  for (const auto& [patience, epochs, best] : {std::tuple<Index, std::size_t, Index>{1, 3, 2},
                                               {2, 6, 4},
                                               {4, 8, 4},
                                               {5, 9, 9},
                                               {0, 9, 9}}) {
    std::size_t asked = 0;
    const TrainingRun run = fitted(2, {.epochs = 9, .patience = patience}, 1,
                                   [&](const Vector&) { return losses[asked++]; });
    BOOST_TEST(run.history.loss.size() == epochs);
    BOOST_TEST(asked == epochs);
    BOOST_TEST(run.best_epoch == best);
  }
  BOOST_TEST(fitted(2, {.epochs = 9, .patience = 1}).history.loss.size() == 9u);
}

BOOST_AUTO_TEST_CASE(the_watch_sees_every_epoch_as_it_ends) {
  std::vector<Index> epochs;
  Vector last;
  const TrainingRun run = fitted(
      2, {.epochs = 4}, 1, nullptr, [&](Index epoch, const Vector& theta, const History& history) {
        epochs.push_back(epoch);
        BOOST_TEST(history.loss.size() == static_cast<std::size_t>(epoch));
        last = theta;
      });
  BOOST_TEST((epochs == std::vector<Index>{1, 2, 3, 4}));
  BOOST_TEST((last == run.theta));
}

BOOST_AUTO_TEST_CASE(what_is_not_finite_is_named_with_its_step) {
  for (const Real bad : {nan, infinity, -infinity}) {
    BOOST_TEST(complaint([&] { on({.loss = bad, .fails_at = 3}); }) ==
               "training stopped: the loss is not finite at step 3");
    BOOST_TEST(complaint([&] { on({.slope = bad, .fails_at = 1}); }) ==
               "training stopped: the gradient is not finite at step 1");
    BOOST_TEST(complaint([&] {
                 on({}, Vector{{0, bad}});
               }) == "training stopped: theta is not finite at step 0");
    BOOST_TEST(complaint([&] {
                 on({}, Vector::Zero(2), {.epochs = 2}, Real(0.5),
                    [&](const Vector&) { return bad; });
               }) == "training stopped: the validation loss is not finite at step 2");
  }
  // Loss and gradient are finite, but the step overflows.
  const Real most = std::numeric_limits<Real>::max();
  BOOST_TEST(complaint([&] { on({.slope = most, .fails_at = 2}, Vector::Zero(2), {}, 2); }) ==
             "training stopped: theta is not finite at step 3");
}

// The largest curvature is that of the mean of (x, 1)(x, 1), whose larger eigenvalue is about 8.3,
// so that a rate of 0.3 is beyond 2 / 8.3.
BOOST_AUTO_TEST_CASE(a_rate_that_is_too_large_ends_in_a_named_step) {
  const auto too_fast = [] { fitted(0, {.epochs = 100000}, 1, nullptr, nullptr, Real(0.3)); };
  BOOST_TEST(complaint(too_fast).starts_with("training stopped: the loss is not finite at step "));
  BOOST_TEST(complaint([] { fitted(0, {.epochs = 1000}, 1, nullptr, nullptr, Real(0.2)); }) ==
             "none");
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  BOOST_CHECK_THROW(fitted(1, {.epochs = -1}), std::invalid_argument);
  BOOST_CHECK_THROW(fitted(1, {.epochs = 1, .patience = -1}), std::invalid_argument);
  BOOST_CHECK_THROW(fitted(1, {.epochs = 1}, 1, nullptr, nullptr, 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
