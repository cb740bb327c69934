// The part of the story that takes its time: two half moons, and digits.
#include "fit.hpp"
#include "story.hpp"

#include <nn/data/classes.hpp>
#include <nn/data/glyphs.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/report/ascii_plot.hpp>

using namespace nn;

namespace {

// Where the fit is undecided: along each of many verticals, the heights at which it changes sides.
PlotSeries boundary(const Fit& fit) {
  constexpr Index across = 140, up = 160;
  std::vector<Real> x, y;
  for (Index i = 0; i <= across; ++i) {
    Matrix X(up + 1, 2);
    X << Vector::Constant(up + 1, Real(-1.3) + Real(3.6) * static_cast<Real>(i) / across),
        Vector::LinSpaced(up + 1, Real(-0.9), Real(1.4));
    const Matrix O = fit.net.predict(fit.network.input.transform(X));
    for (Index j = 0; j < up; ++j) {
      if ((O(j) > 0) == (O(j + 1) > 0)) continue;
      x.push_back(X(j, 0));
      y.push_back(X(j, 1));
    }
  }
  const auto size = static_cast<Index>(x.size());
  return {.label = "boundary", .x = Vector::Map(x.data(), size), .y = Vector::Map(y.data(), size)};
}

std::vector<PlotSeries> by_class(const ClassificationData& data) {
  std::vector<PlotSeries> series;
  for (std::size_t k = 0; k < data.classes.size(); ++k) {
    const ClassificationData one = keep_classes(data, {data.classes[k]});
    series.push_back({.label = data.classes[k], .x = one.X.col(0), .y = one.X.col(1)});
  }
  return series;
}

void tell_moons(bool quiet, Narration& tell, Result& result) {
  tell.heading("Two moons");
  Rng rng(1);
  const ClassificationData data = TwoMoons{.noise = Real(0.15)}.draw(400, rng);
  const Recipe recipe{.epochs = 200, .validation = Real(0.25)};
  const Fit moons = fit(data, recipe, {.quiet = quiet});
  auto series = by_class(data);
  series.push_back(boundary(moons));
  if (const auto plot = ascii_plot(series, {.rows = 22})) tell.verbatim(*plot);
  const auto line = LogisticRegression{}.fit(data).line;
  const Real straight = accuracy(decide(line.predict(data.X)), data.y);
  Result told;
  tell_fit(moons, recipe, tell, told);
  tell.say("A straight line, fitted to all of them, gets {:.1f} % right.", 100 * straight);
  result.set("moons", told);
  result.set("moons_straight", straight);
}

// The first images as rows of characters, side by side.
void show_digits(const ClassificationData& data, Index count, Narration& tell) {
  constexpr const char* ink[] = {"  ", "░░", "▒▒", "▓▓", "██"};
  for (Index row = 0; row < 8; ++row) {
    std::string line;
    for (Index image = 0; image < count; ++image) {
      for (Index column = 0; column < 8; ++column) {
        const Real pixel = data.X(image, 8 * row + column);
        line += ink[std::min(Index(4), static_cast<Index>(5 * pixel))];
      }
      line += "  ";
    }
    tell.line("{}", line);
  }
}

void tell_digits(bool quiet, Narration& tell, Result& result) {
  tell.heading("Digits");
  Rng rng(1);
  const ClassificationData data = Glyphs{}.draw(4000, rng);
  show_digits(data, 4, tell);
  const Recipe recipe{.hidden = {"64"},
                      .activation = "relu",
                      .learning_rate = Real(0.003),
                      .epochs = 20,
                      .init = "he-normal",
                      .l2 = Real(3e-4),
                      .validation = Real(0.25)};
  const Fit digits = fit(data, recipe, {.quiet = quiet});
  Result told;
  tell_fit(digits, recipe, tell, told);
  result.set("digits", told);
  result.set("digits_right", 100 * digits.held_out_score.value());
}

}  // namespace

void tell_learning(bool quiet, Narration& tell, Result& result) {
  tell_moons(quiet, tell, result);
  tell_digits(quiet, tell, result);
}
