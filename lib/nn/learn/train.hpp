#pragma once
#include <nn/core/contract.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/optimize/optimizer.hpp>

#include <cmath>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace nn {

/// When training ends: whichever comes first.
struct TrainingStop {
  Index epochs = 100;  ///< >= 0
  /// Epochs without a better validation loss before it gives up, >= 0; 0: it never does. Without a
  /// validation there is nothing to lose patience over.
  Index patience = 0;
};

/// What training has seen: one entry an epoch.
struct History {
  std::vector<Real> loss;             ///< mean risk of the epoch's samples, each before its step
  std::vector<Real> validation_loss;  ///< after the epoch; empty without a validation
};

/// Where training ended.
struct TrainingRun {
  Vector theta;  ///< p; with a validation, the best seen there, the first of equals
  History history;
  Index best_epoch;  ///< epochs taken before theta; 0: no epoch was
};

/// Watches training: called with the number of epochs done, theta and the history after each.
using TrainingWatch = std::function<void(Index epoch, const Vector& theta, const History& history)>;

/// The loss on data that training does not see, >= 0.
using Validation = std::function<Real(const Vector& theta)>;

/// Throws NumericError "training stopped: `what` is not finite at step `step`" unless `finite`.
inline void require_finite_in_training(bool finite, const char* what, Index step) {
  if (finite) return;
  throw NumericError(std::string("training stopped: ") + what + " is not finite at step " +
                     std::to_string(step));
}

/// Throws NumericError, naming step and quantity, unless loss and gradient are finite.
inline void require_finite_step(Real loss, const Vector& gradient, Index step) {
  require_finite_in_training(std::isfinite(loss), "the loss", step);
  require_finite_in_training(gradient.allFinite(), "the gradient", step);
}

/// Throws std::invalid_argument for a negative wish, NumericError unless theta is finite.
inline void require_start(const TrainingStop& stop, const Vector& theta) {
  require_option(stop.epochs >= 0, "epochs", static_cast<Real>(stop.epochs), ">= 0");
  require_option(stop.patience >= 0, "patience", static_cast<Real>(stop.patience), ">= 0");
  require_finite_in_training(theta.allFinite(), "theta", 0);
}

/// One epoch: a step of the optimizer for each batch, in the risk's present order. Returns the mean
/// risk of the samples, each at the theta before its step; theta, state and gradient (p, room to
/// work in) are changed in place.
/// Throws NumericError, naming the steps taken and the quantity, where one is not finite.
//! [epoch]
template <class Risk, Optimizer O>
Real train_epoch(Risk& risk, const O& recipe, Vector& theta, typename O::State& state,
                 Vector& gradient) {
  Real sum = 0, samples = 0;
  for (Index b = 0; b < risk.batches(); ++b) {
    risk.select(b);
    const Real loss = risk(theta, gradient);
    require_finite_step(loss, gradient, state.t);
    recipe.update(theta, gradient, state);
    require_finite_in_training(theta.allFinite(), "theta", state.t);
    sum += loss * static_cast<Real>(risk.selected());
    samples += static_cast<Real>(risk.selected());
  }
  return sum / samples;
}
//! [epoch]

/// Mini-batch training: each epoch shuffles the samples and makes one step of the optimizer a
/// batch.
/// \param risk a BatchRisk
/// \param theta p, the start
/// \param recipe the optimizer
/// \param stop when to end
/// \param rng source of the shuffles
/// \param validation judged after each epoch; training then returns the best theta, not the last
/// \param watch told after each epoch
/// Throws NumericError, naming the step and the quantity, when one is not finite;
/// std::invalid_argument for fewer than 0 epochs or a patience below 0.
// clang-format off
///
/// \implements{mlp_early_stopping}
//! [train]
template <class Risk, Optimizer O>
TrainingRun train(Risk& risk, Vector theta, const O& recipe, const TrainingStop& stop,
                  Rng& rng, const Validation& validation = nullptr,
                  const TrainingWatch& watch = nullptr) {
  require_start(stop, theta);
  auto state = recipe.start(theta.size());
  Vector gradient(theta.size());
  TrainingRun run{theta, {}, 0};
  Real best = std::numeric_limits<Real>::infinity();
  for (Index epoch = 1; epoch <= stop.epochs; ++epoch) {
    risk.shuffle(rng);
    run.history.loss.push_back(train_epoch(risk, recipe, theta, state, gradient));
    if (validation) {
      run.history.validation_loss.push_back(validation(theta));
      const bool finite = std::isfinite(run.history.validation_loss.back());
      require_finite_in_training(finite, "the validation loss", state.t);
    }
    if (!validation || run.history.validation_loss.back() < best) {
      if (validation) best = run.history.validation_loss.back();
      run.theta = theta;
      run.best_epoch = epoch;
    }
    if (watch) watch(epoch, theta, run.history);
    if (stop.patience > 0 && epoch - run.best_epoch >= stop.patience) break;
  }
  return run;
}
//! [train]
// clang-format on

}  // namespace nn
