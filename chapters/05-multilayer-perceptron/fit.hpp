// Trains a network on samples of either kind, and judges it.
#pragma once
#include "recipe.hpp"

#include <nn/data/dataset.hpp>
#include <nn/io/parameters.hpp>
#include <nn/learn/train.hpp>
#include <nn/model/fitted.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>
#include <optional>
#include <string>

/// What came of it. Scores are shares of right answers, or R squared.
struct Fit {
  nn::Fitted<nn::Mlp> net;   ///< in standardised units
  nn::SavedNetwork network;  ///< the same with all that predicting takes
  nn::TrainingRun run;
  nn::Index training = 0, held_out = 0;           ///< samples
  std::optional<nn::Real> score, held_out_score;  ///< nothing where R squared is not defined
};

/// How a fit begins and what it may show.
struct FitSetting {
  std::uint64_t seed = 1;
  bool quiet = false;                          ///< no progress bar
  std::optional<nn::SavedNetwork> saved = {};  ///< where to go on from
  std::string target = {};                     ///< the target's name, if there is one
};

/// Standardises the features (and the targets of a regression) on the training part, trains, and
/// judges both parts.
Fit fit(const nn::ClassificationData& data, const Recipe& recipe, const FitSetting& setting);
Fit fit(const nn::RegressionData& data, const Recipe& recipe, const FitSetting& setting);

/// The network of a saved file, ready to predict.
nn::Mlp network_of(const nn::SavedNetwork& saved);

/// Tells shape, standardisation, course and scores, and fills the result.
void tell_fit(const Fit& fit, const Recipe& recipe, nn::Narration& tell, nn::Result& result);
