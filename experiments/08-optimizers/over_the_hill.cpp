// Figure 8.12: a shallow minimum before a deep one: where plain descent and momentum end.
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/momentum.hpp>
#include <nn/optimize/optimizer.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace nn;

namespace {

//! [valleys]
// Waves in a wide bowl: f(x) = -cos x + (k/2) (x - 2 pi)^2. The lowest point is 2 pi; one wave
// before it lies a shallow minimum. No curvature exceeds 1 + k.
struct Waves {
  Real k = Real(0.1);

  Real value(Real x) const {
    const Real off = x - 2 * std::numbers::pi_v<Real>;
    return -std::cos(x) + k / 2 * off * off;
  }
  Real slope(Real x) const { return std::sin(x) + k * (x - 2 * std::numbers::pi_v<Real>); }
  Real curvature(Real x) const { return std::cos(x) + k; }

  Real operator()(const Vector& theta, Vector& gradient) const {
    gradient(0) = slope(theta(0));
    return value(theta(0));
  }

  // Where the slope is 0 near x, by Newton's method.
  Real level(Real x) const {
    for (int i = 0; i < 50; ++i) x -= slope(x) / curvature(x);
    return x;
  }
};
//! [valleys]

template <Optimizer O>
std::vector<Real> roll(const Waves& waves, const O& recipe, Real start, Index steps) {
  Vector theta = Vector::Constant(1, start), gradient(1);
  auto state = recipe.start(1);
  std::vector<Real> places{start};
  for (Index t = 0; t < steps; ++t) {
    waves(theta, gradient);
    recipe.update(theta, gradient, state);
    places.push_back(theta(0));
  }
  return places;
}

constexpr Real drawn = Real(0.1);  // the rate of the two walks that are shown

void experiment(Figure& figure) {
  const Waves waves;
  const Real start = figure.number("start");
  const Index steps = figure.whole("steps");
  const Real shallow = waves.level(Real(0.5)), hill = waves.level(Real(2.8));
  const Real limit = 2 / (1 + waves.k);  // of the rate of plain descent
  Table& shape = figure.table("shape", {"x", "value"});
  for (Index i = 0; i <= 240; ++i) {
    const Real x = Real(-2.6) + Real(12) * static_cast<Real>(i) / 240;
    shape.row(x, waves.value(x));
  }
  // Plain descent at every per cent of its limit.
  Table& descent = figure.table("descent", {"rate", "end", "farthest"});
  Real stray = 0, farthest = start;
  for (Index percent = 1; percent <= 99; ++percent) {
    const Real rate = limit * static_cast<Real>(percent) / 100;
    const auto places = roll(waves, GradientDescent{.learning_rate = rate}, start, 5000);
    const Real most = *std::ranges::max_element(places);
    descent.row(rate, places.back(), most);
    stray = std::max(stray, std::abs(places.back() - shallow));
    farthest = std::max(farthest, most);
  }
  // The least momentum, to three decimals, that ends beyond the hill.
  Table& threshold = figure.table("threshold", {"rate", "alpha", "friction"});
  Real least = 1, most = 0;
  for (const Real rate : {0.01, 0.02, 0.05, 0.1, 0.2, 0.5}) {
    const Index count = static_cast<Index>(20 / rate) + 2000;
    Index k = 0;
    const auto crosses = [&] {
      const Momentum recipe{.learning_rate = rate, .momentum = static_cast<Real>(k) / 1000};
      return roll(waves, recipe, start, count).back() > hill;
    };
    while (k < 999 && !crosses()) ++k;
    const Real alpha = static_cast<Real>(k) / 1000, friction = (1 - alpha) / std::sqrt(rate);
    threshold.row(rate, alpha, friction);
    least = std::min(least, friction);
    most = std::max(most, friction);
    if (rate == drawn) figure.value("threshold", alpha);
  }
  Table& walks = figure.table("walks", {"run", "step", "x", "value"});
  const auto draw = [&](const char* name, const std::vector<Real>& places) {
    for (Index t = 0; t <= steps; ++t) {
      const Real x = places[static_cast<std::size_t>(t)];
      walks.row(name, t, x, waves.value(x));
    }
  };
  draw("descent", roll(waves, GradientDescent{.learning_rate = drawn}, start, steps));
  draw("momentum", roll(waves, Momentum{.learning_rate = drawn}, start, steps));
  figure.value("start", start);
  figure.value("shallow", shallow);
  figure.value("hill", hill);
  figure.value("limit", limit);
  figure.value("stray", stray);
  figure.value("farthest", farthest);
  figure.value("friction_least", least);
  figure.value("friction_most", most);
  figure.value("drawn", drawn);
  figure.claim(
      "Descent ends in the shallow minimum for every stable rate. Momentum crosses the hill as "
      "soon as \\f$(1 - \\alpha)/\\sqrt\\eta\\f$ is below {:.2f} to {:.2f}, whichever the rate: "
      "with "
      "η = {} from α = {:.3f} on.",
      least, most, drawn, 1 - *threshold.at(3, "friction").number() * std::sqrt(drawn));
  figure.caption(
      "Left, waves in a wide bowl, and {} steps from x = {} at the rate {}: descent (squares) and "
      "momentum with α = 0.9 (circles); the cross is the lowest point. Right, the least α that "
      "crosses, measured to three decimals, against the rate; the line has a constant "
      "\\f$(1 - \\alpha)/\\sqrt\\eta\\f$. The stable rates of descent end at {:.2f}; {} of them "
      "were "
      "tried, and the farthest it came was x = {:.2f}, the hill being at {:.2f}.",
      steps, start, drawn, limit, descent.rows(), farthest, hill);
  figure.describe("The function", shape, {.x = "x", .y = "value"});
  figure.describe("Place against step", walks, {.x = "step", .y = "x", .by = "run"});
  figure.describe("Least momentum that crosses against rate", threshold,
                  {.x = "rate", .y = "alpha"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "over_the_hill",
                      .title = "Over the hill",
                      .parameters = {{"start", -2.0, "where the walks begin", between(-3, 0)},
                                     {"steps", 60, "steps drawn", between(10, 400)}}},
                     experiment);
}
