// What a learner that follows gradients sees: the share of errors of a threshold unit against the
// cross-entropy of the same unit with a sigmoid, as one threshold is moved through the petal widths
// of two species.
#include <nn/core/stable.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/model/threshold_unit.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace nn;

namespace {

constexpr Real steepness = 5;  // of the sigmoid, per centimetre

//! [two_losses]
// The share of samples that a unit with this threshold decides wrongly.
Real share_of_errors(const ClassificationData& data, Real threshold) {
  const ThresholdUnit unit{Vector{{1}}, threshold};
  const Index wrong = (unit.fire(data.X).array() != data.y.array()).count();
  return static_cast<Real>(wrong) / static_cast<Real>(data.y.size());
}

// The cross-entropy of the same unit with a sigmoid in place of the step.
Real cross_entropy(const ClassificationData& data, Real threshold) {
  const Matrix logits = steepness * (data.X.array() - threshold);
  return BinaryCrossEntropy{}.value(logits, data.y);
}
//! [two_losses]

template <class Loss>
Real slope(const Loss& loss, const ClassificationData& data, Real threshold) {
  constexpr Real nudge = Real(1e-4);
  return (loss(data, threshold + nudge) - loss(data, threshold - nudge)) / (2 * nudge);
}

void experiment(Figure& figure) {
  const auto path = data_file("03-logistic-regression", "iris.csv");
  const ClassificationData data = keep_classes(
      read_classification(path, {{"petal_width"}, "species"}), {"versicolor", "virginica"});

  Table& outputs = figure.table("outputs", {"sum", "step", "sigmoid"});
  for (Index k = -120; k <= 120; ++k) {
    const Real z = static_cast<Real>(k) / 20;
    const Labels fired = step(Matrix::Constant(1, 1, z));
    outputs.row(z, fired(0), sigmoid(z));
  }
  // Petals are measured in tenths of a centimetre; between two tenths no sample changes sides.
  Table& seen =
      figure.table("seen", {"threshold", "errors", "cross_entropy", "error_slope", "slope"});
  const Index places = figure.whole("places");
  Index flat = 0, steep = 0;
  for (Index k = 0; k < places; ++k) {
    const Real threshold =
        Real(0.9) + Real(1.7) * (static_cast<Real>(k) + Real(0.5)) / static_cast<Real>(places);
    const Real by_step = slope(share_of_errors, data, threshold);
    const Real by_sigmoid = slope(cross_entropy, data, threshold);
    seen.row(threshold, share_of_errors(data, threshold), cross_entropy(data, threshold), by_step,
             by_sigmoid);
    if (by_step == 0) ++flat;
    if (std::abs(by_sigmoid) > Real(1e-3)) ++steep;
  }
  figure.value("places", places);
  figure.value("flat", flat);
  figure.value("steep", steep);
  figure.claim(
      "The slope of the share of errors is exactly 0 at {} of {} thresholds: there is nothing to "
      "descend. That of the cross-entropy is larger than 0.001 in size at {} of them.",
      flat, places, steep);
  figure.caption(
      "Left, the step and the sigmoid against the sum. Right, one threshold moved through the "
      "petal "
      "widths of {} irises, versicolor against virginica: on top the share of errors of the "
      "threshold unit and the cross-entropy of the same unit with a sigmoid of steepness {:.0f} "
      "per "
      "cm, below the slopes that a learner would see.",
      data.X.rows(), steepness);
  figure.describe("Sigmoid against the sum", outputs, {.x = "sum", .y = "sigmoid"});
  figure.describe("Share of errors against the threshold in cm", seen,
                  {.x = "threshold", .y = "errors"});
  figure.describe("Cross-entropy against the threshold", seen,
                  {.x = "threshold", .y = "cross_entropy"});
  figure.describe("Slope of the share of errors", seen, {.x = "threshold", .y = "error_slope"});
  figure.describe("Slope of the cross-entropy", seen, {.x = "threshold", .y = "slope"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "step_gradient",
                      .title = "What a learner sees",
                      .parameters = {{"places", 340, "thresholds tried", between(17, 2000)}}},
                     experiment);
}
