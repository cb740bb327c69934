#pragma once
#include <nn/data/split.hpp>

#include <vector>

namespace nn {

/// Parts `data` into k folds at random; each fold is held out once, while the others train. Every
/// sample is held out exactly once, and the sizes of the folds differ by at most one.
/// \param data n >= 2 samples
/// \param k number of folds, 2 <= k <= n
/// \param rng source of the shuffle
/// Source: Stone 1974.
std::vector<Split> folds(const RegressionData& data, Index k, Rng& rng);

}  // namespace nn
