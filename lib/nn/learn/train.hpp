#pragma once
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
  /// Epochs without a better validation loss before it gives up; 0: it never does.
  Index patience = 0;
};

/// What training has seen: one entry an epoch.
struct History {
  std::vector<Real> loss;             ///< mean risk of the epoch's batches, each before its step
  std::vector<Real> validation_loss;  ///< after the epoch; empty without a validation
};

/// Where training ended.
struct TrainingRun {
  Vector theta;  ///< p; with a validation, the best seen there
  History history;
  Index best_epoch;  ///< epochs taken before theta
};

/// Watches training: called with the number of epochs done, theta and the history after each.
using TrainingWatch = std::function<void(Index epoch, const Vector& theta, const History& history)>;

/// The loss on data that training does not see, >= 0.
using Validation = std::function<Real(const Vector& theta)>;

/// Throws NumericError, naming step and quantity, unless loss and gradient are finite.
inline void require_finite_step(Real loss, const Vector& gradient, Index step) {
  const auto refuse = [step](const char* what) {
    throw NumericError(std::string("training stopped: the ") + what + " is not finite at step " +
                       std::to_string(step));
  };
  if (!std::isfinite(loss)) refuse("loss");
  if (!gradient.allFinite()) refuse("gradient");
}

/// Mini-batch training: each epoch shuffles the samples and makes one step of the optimizer a
/// batch. \param risk a BatchRisk \param theta p, the start \param recipe the optimizer \param stop
/// when to end \param rng source of the shuffles \param validation judged after each epoch;
/// training then returns the best theta, not the last \param watch told after each epoch Throws
/// NumericError, naming the step and the quantity, when one is no longer finite.
//! [train]
template <class Risk, Optimizer O>
TrainingRun train(Risk& risk, Vector theta, const O& recipe, const TrainingStop& stop, Rng& rng,
                  const Validation& validation = nullptr, const TrainingWatch& watch = nullptr) {
  auto state = recipe.start(theta.size());
  Vector gradient(theta.size());
  TrainingRun run{theta, {}, 0};
  Real best = std::numeric_limits<Real>::infinity();
  for (Index epoch = 1; epoch <= stop.epochs; ++epoch) {
    risk.shuffle(rng);
    Real sum = 0;
    for (Index b = 0; b < risk.batches(); ++b) {
      risk.select(b);
      const Real loss = risk(theta, gradient);
      require_finite_step(loss, gradient, state.t);
      sum += loss;
      recipe.update(theta, gradient, state);
    }
    run.history.loss.push_back(sum / static_cast<Real>(risk.batches()));
    if (validation) run.history.validation_loss.push_back(validation(theta));
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

}  // namespace nn
