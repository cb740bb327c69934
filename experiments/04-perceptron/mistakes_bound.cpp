// Mistakes made against the bound of the theorem, for classes drawn with gaps of several widths.
#include <nn/core/random.hpp>
#include <nn/data/dataset.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Real gaps[] = {Real(0.4), Real(0.2), Real(0.1), Real(0.05), Real(0.02)};

//! [draw]
// Samples in the unit disc on either side of a random line, none nearer to it than `gap`.
ClassificationData draw_samples(Index n, Real gap, Rng& rng) {
  const Real angle = rng.uniform(0, 2 * std::numbers::pi_v<Real>), offset = rng.uniform(-0.3, 0.3);
  const RowVector across{{std::cos(angle), std::sin(angle)}};
  ClassificationData data{Matrix(n, 2), Labels(n), {"below", "above"}, {"x1", "x2"}};
  for (Index i = 0; i < n;) {
    const RowVector x = uniform_matrix(1, 2, -1, 1, rng);
    const Real height = x.dot(across) - offset;
    if (x.norm() > 1 || std::abs(height) < gap) continue;
    data.X.row(i) = x;
    data.y(i++) = height > 0 ? 1 : 0;
  }
  return data;
}
//! [draw]

Real median(std::vector<Real> numbers) {
  std::ranges::sort(numbers);
  const std::size_t n = numbers.size();
  return (numbers[(n - 1) / 2] + numbers[n / 2]) / 2;
}

// The exponent a of mistakes = c bound^a, from a line through the logarithms.
Real exponent(const Table& runs) {
  RegressionData logs{Matrix(runs.rows(), 1), Matrix(runs.rows(), 1), {"log bound"}};
  for (Index i = 0; i < runs.rows(); ++i) {
    logs.X(i) = static_cast<Real>(std::log(*runs.at(i, "bound").number()));
    logs.Y(i) = static_cast<Real>(std::log(*runs.at(i, "mistakes").number()));
  }
  return LinearRegression{}.fit(logs).line.theta(0);
}

void experiment(Figure& figure) {
  const Index n = figure.whole("points"), draws = figure.whole("draws");
  Table& runs = figure.table("runs", {"gap", "bound", "mistakes", "share"});
  Table& medians = figure.table("medians", {"gap", "bound", "mistakes"});
  std::vector<Real> shares;
  for (const Real gap : gaps) {
    Rng rng = figure.rng().stream("gap " + std::to_string(gap));
    std::vector<Real> bounds, counts;
    for (Index draw = 0; draw < draws; ++draw) {
      const ClassificationData data = draw_samples(n, gap, rng);
      const Real bound = largest_margin(data).mistake_bound();
      const PerceptronFit fit = Perceptron{.max_epochs = 1000000}.fit(data, rng);
      const Real mistakes = static_cast<Real>(fit.mistakes);
      runs.row(gap, bound, fit.mistakes, mistakes / bound);
      bounds.push_back(bound);
      counts.push_back(mistakes);
      shares.push_back(mistakes / bound);
    }
    medians.row(gap, median(bounds), median(counts));
  }
  const Real closest = *std::ranges::max_element(shares), typical = median(shares);
  figure.value("runs", runs.rows());
  figure.value("points", n);
  figure.value("exponent", exponent(runs));
  figure.value("closest", closest);
  figure.value("typical", typical);
  figure.claim(
      "In all {} runs the mistakes stay within \\f$(R/\\gamma)^2\\f$, and the bound is loose: half "
      "of "
      "the runs make fewer than {:.1f} % of the mistakes that it allows, and none more than {:.0f} "
      "%.",
      runs.rows(), 100 * typical, 100 * closest);
  figure.caption(
      "Mistakes against the bound, on logarithmic axes, for {} draws of {} samples with each of {} "
      "gaps between the classes. The solid line is the bound itself, the squares are the medians "
      "for "
      "one gap. Every run starts at w = 0 and shuffles the samples in each epoch; R and the margin "
      "count the bias.",
      draws, n, std::size(gaps));
  figure.describe("Mistakes against the bound, one point a run", runs,
                  {.x = "bound", .y = "mistakes", .points = true});
  figure.describe("Median mistakes against the median bound of one gap", medians,
                  {.x = "bound", .y = "mistakes"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "mistakes_bound",
                      .title = "Mistakes and the margin",
                      .seed = 3,
                      .parameters = {{"points", 200, "samples of a draw", at_least(4)},
                                     {"draws", 40, "draws for each gap", at_least(10)}}},
                     experiment);
}
