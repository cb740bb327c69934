// Figure 3.10: whether the probabilities of a softmax regression come true on samples that it has
// not seen, and which classes it takes for each other.
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/blobs.hpp>
#include <nn/data/classes.hpp>
#include <nn/learn/softmax_regression.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/metric/calibration.hpp>
#include <nn/metric/confusion_matrix.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index parts = 10;  // bins of the probability

// Three classes of one spread: the true probabilities are a softmax of linear scores.
Blobs classes(Index count) {
  return {
      {{.name = "A", .centre = RowVector{{Real(-1.6), 0}}, .spread = 1, .count = count},
       {.name = "B", .centre = RowVector{{Real(0.7), 1}}, .spread = 1, .count = count},
       {.name = "C", .centre = RowVector{{Real(1.2), Real(-0.7)}}, .spread = 1, .count = count}}};
}

// The scores that the samples were drawn by, n x K: x mu_k - |mu_k|^2 / 2 for a spread of 1.
Matrix true_scores(const Blobs& blobs, const Matrix& X) {
  Matrix O(X.rows(), static_cast<Index>(blobs.blobs.size()));
  for (Index k = 0; k < O.cols(); ++k) {
    const RowVector& centre = blobs.blobs[static_cast<std::size_t>(k)].centre;
    O.col(k) = (X * centre.transpose()).array() - centre.squaredNorm() / 2;
  }
  return O;
}

//! [reliability]
// All probabilities that were given, to whichever class, and whether it was that class.
std::vector<CalibrationBin> reliability(const Matrix& scores, const Labels& y) {
  const Matrix P = softmax(scores), truth = one_hot(y, scores.cols());
  return calibration(P.reshaped(), truth.reshaped().cast<Index>(), parts);
}
//! [reliability]

/// A model and samples that it has not seen.
struct Draw {
  Matrix scores;       ///< what the model says of them
  Matrix true_scores;  ///< what is true of them
  Labels y;            ///< what they are
  Real error;          ///< calibration error of the model
};

Draw draw_and_fit(Index points, Index held_out, Rng& rng) {
  const SoftmaxFit fit = SoftmaxRegression{}.fit(classes(points).draw(rng));
  const ClassificationData unseen = classes(held_out).draw(rng);
  const Matrix scores = fit.map.predict(unseen.X);
  return {scores, true_scores(classes(1), unseen.X), unseen.y,
          calibration_error(reliability(scores, unseen.y))};
}

Real median(Vector numbers) {
  std::sort(numbers.begin(), numbers.end());
  return (numbers((numbers.size() - 1) / 2) + numbers(numbers.size() / 2)) / 2;
}

void add_bins(Table& table, const char* model, const std::vector<CalibrationBin>& bins) {
  for (const CalibrationBin& bin : bins) {
    const Real variance = bin.observed * (1 - bin.observed) / static_cast<Real>(bin.count);
    table.row(model, bin.predicted, bin.observed, 2 * std::sqrt(variance), bin.count);
  }
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points"), held_out = figure.whole("held_out");
  const Index count = figure.whole("draws");
  const Real boast = figure.number("boast");
  std::vector<Draw> draws;
  Vector fitted(count), boasting(count), truth(count);
  Table& errors = figure.table("draws", {"draw", "fitted", "boasting", "truth"});
  for (Index i = 0; i < count; ++i) {
    const Draw& draw = draws.emplace_back(draw_and_fit(n, held_out, rng));
    fitted(i) = draw.error;
    boasting(i) = calibration_error(reliability(boast * draw.scores, draw.y));
    truth(i) = calibration_error(reliability(draw.true_scores, draw.y));
    errors.row(i, fitted(i), boasting(i), truth(i));
  }
  // The one in the middle is drawn.
  const auto middle = draws.begin() + count / 2;
  std::nth_element(draws.begin(), middle, draws.end(),
                   [](const Draw& a, const Draw& b) { return a.error < b.error; });
  Table& bins = figure.table("bins", {"model", "predicted", "observed", "error", "count"});
  add_bins(bins, "fitted", reliability(middle->scores, middle->y));
  add_bins(bins, "boasting", reliability(boast * middle->scores, middle->y));

  const Labels answers = arg_max(middle->scores);
  const ConfusionMatrix confused = ConfusionMatrix::count(answers, middle->y, 3);
  const std::string names[] = {"A", "B", "C"};
  Table& counts = figure.table("confusion", {"true", "answer", "row", "column", "count"});
  Index worst_pair = 0, first = 0, second = 0;  // both ways of taking one for the other
  for (Index k = 0; k < 3; ++k) {
    for (Index l = 0; l < 3; ++l) {
      counts.row(names[k], names[l], k, l, confused.counts(k, l));
      const Index pair = confused.counts(k, l) + confused.counts(l, k);
      if (k >= l || pair <= worst_pair) continue;
      worst_pair = pair;
      first = k;
      second = l;
    }
  }
  const Real wrong = static_cast<Real>(confused.total() - confused.right());
  const Real share = static_cast<Real>(worst_pair) / wrong;
  const Real right = accuracy(answers, middle->y);
  figure.value("calibration_error", median(fitted));
  figure.value("calibration_error_low", fitted.minCoeff());
  figure.value("calibration_error_high", fitted.maxCoeff());
  figure.value("calibration_error_boasting", median(boasting));
  figure.value("calibration_error_boasting_low", boasting.minCoeff());
  figure.value("calibration_error_truth", median(truth));
  figure.value("accuracy", right);
  figure.value("worst_pair", worst_pair);
  figure.value("worst_pair_share", share);
  figure.value("worst_pair_first", first);
  figure.value("worst_pair_second", second);
  figure.value("held_out", 3 * held_out);
  figure.claim(
      "Log-loss training is calibrated here: what is said and what happens differ by {:.3f}, about "
      "as little as for the true probabilities, {:.3f}; logits times {:.0f} by {:.3f}. Of the "
      "mistakes {:.0f} % are between {} and {}.",
      median(fitted), median(truth), boast, median(boasting), 100 * share, names[first],
      names[second]);
  figure.caption(
      "Softmax regression of {} samples, judged on {} new ones from the same three Gaussian "
      "classes. "
      "Left, of the probabilities in each tenth of [0, 1], the mean against the share that came "
      "true; bars are two standard deviations of chance. Squares: the same with all logits times "
      "{:.0f}, an overconfident model with the same answers. The numbers of the claim are medians "
      "of "
      "{} draws, fitted from {:.3f} to {:.3f}; the middle one is shown. Right, how often each "
      "class "
      "got each answer; {:.1f} % are right.",
      3 * n, 3 * held_out, boast, count, fitted.minCoeff(), fitted.maxCoeff(), 100 * right);
  figure.describe("Share that came true against mean probability", bins,
                  {.x = "predicted", .y = "observed", .by = "model"});
  figure.describe("Counts by answer (0, 1, 2), one series for each true class", counts,
                  {.x = "column", .y = "count", .by = "true"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "reliability",
       .title = "Reliability diagram and confusion matrix",
       .seed = 1,
       .parameters = {{"points", 200, "training samples of each class", at_least(20)},
                      {"held_out", 1000, "new samples of each class", at_least(50)},
                      {"draws", 21, "of both sets", between(1, 1000)},
                      {"boast", 3.0, "factor of the boasting logits", above(1)}}},
      experiment);
}
