#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn {

/// Samples whose probabilities lie close together: what was said, and what happened.
struct CalibrationBin {
  Index count;     ///< samples, >= 1
  Real predicted;  ///< mean of their probabilities of class 1
  Real observed;   ///< share of them that are of class 1
};

/// Sorts samples by their probability of class 1 into equal parts of [0, 1]. A probability is
/// *calibrated* where predicted and observed agree: of the days with a chance of rain of 0.3, it
/// rains on three in ten.
/// \param p n probabilities in [0, 1]
/// \param y n labels, 0 or 1
/// \param bins parts, >= 1; those without a sample are left out
/// Throws ShapeError if p and y differ in length, DataError for what is no probability or no label.
std::vector<CalibrationBin> calibration(const Vector& p, const Labels& y, Index bins);

/// The mean distance between what was said and what happened, weighted by the bins' counts: 0 where
/// the probabilities are calibrated, at most 1.
/// \f[ \sum_{b} \frac{n_b}{n} \, |\bar p_b - \bar y_b| \f]
/// \implements{calibration}
Real calibration_error(const std::vector<CalibrationBin>& bins);

}  // namespace nn
