#pragma once
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>

namespace nn {

/// The two parts of a data set: one to fit, one to judge.
struct Split {
  RegressionData training;
  RegressionData validation;
};

/// The two parts of a data set with classes.
struct ClassificationSplit {
  ClassificationData training;
  ClassificationData validation;
};

/// Parts `data` at random. Each part keeps at least one sample.
/// \param data n >= 2 samples
/// \param validation_share share of the samples to hold out, 0 < share < 1, rounded to whole
/// samples \param rng source of the shuffle
Split split(const RegressionData& data, Real validation_share, Rng& rng);

/// The same for classes, whose shares in the two parts are left to chance.
ClassificationSplit split(const ClassificationData& data, Real validation_share, Rng& rng);

}  // namespace nn
