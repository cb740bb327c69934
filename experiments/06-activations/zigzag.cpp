// Figure 6.8: the path of a unit whose inputs are all positive, against centred inputs.
#include <nn/core/random.hpp>
#include <nn/metric/spread.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index d = 2;

struct Path {
  std::vector<Vector> points;  // the weights before each step and at the end
  Real one_sign = 0;           // share of the steps whose weight changes share one sign
  Real length = 0;             // of the path, in units of the straight way to the goal
  Index steps = 0;             // until the goal is within a twentieth of the way
};

// Descent on one sample a step, for targets without noise: y = w*·x. The unit has no bias, so that
// only what the inputs do to the weights is seen.
//! [walk]
Path walk(const Matrix& X, const Vector& goal, Real rate, Index most, Rng& rng) {
  Path path;
  Vector w = Vector::Zero(d);
  path.points.push_back(w);
  Index alike = 0;
  while (path.steps < most && (w - goal).norm() > goal.norm() / 20) {
    const Vector x = X.row(rng.index(X.rows()));
    const Vector change = -rate * (w - goal).dot(x) * x;  // all of it has the sign of one number
    w += change;
    ++path.steps;
    alike += (change.array() >= 0).all() || (change.array() <= 0).all();
    path.length += change.norm() / goal.norm();
    path.points.push_back(w);
  }
  path.one_sign = static_cast<Real>(alike) / static_cast<Real>(path.steps);
  return path;
}
//! [walk]

void experiment(Figure& figure) {
  const Index seeds = figure.whole("seeds"), most = figure.whole("steps");
  const std::vector<Real> rates = {Real(0.05), Real(0.1), Real(0.2), Real(0.4), Real(0.8)};
  Vector goal(d);
  goal << 1, -1;  // one weight is to rise, the other to fall
  Table& paths = figure.table("paths", {"inputs", "step", "w1", "w2"});
  Table& summary = figure.table("summary", {"inputs", "rate", "one_sign", "low", "length", "high"});
  std::vector<std::vector<Real>> lengths;  // for each kind of input, one for each seed
  for (const bool centred : {false, true}) {
    const char* name = centred ? "centred" : "positive";
    Real best = 0;
    Index fewest = most + 1;
    std::vector<Path> chosen;
    for (const Real rate : rates) {  // each kind of input at its best rate
      std::vector<Path> runs;
      std::vector<Real> steps;
      for (Index seed = 0; seed < seeds; ++seed) {
        Rng rng = figure.rng().stream("seed " + std::to_string(seed));
        Matrix X = uniform_matrix(figure.whole("samples"), d, 0, 1, rng);
        if (centred) X.array() -= Real(0.5);
        // Both kinds have inputs of mean square 1.
        X *= std::sqrt(static_cast<Real>(X.size())) / X.norm();
        runs.push_back(walk(X, goal, rate, most, rng));
        steps.push_back(static_cast<Real>(runs.back().steps));
      }
      const Index median = static_cast<Index>(spread(steps).median);
      if (median < fewest) fewest = median, best = rate, chosen = runs;
    }
    std::vector<Real> alike, now;
    for (const Path& path : chosen) now.push_back(path.length), alike.push_back(path.one_sign);
    lengths.push_back(now);
    const Spread length = spread(now);
    summary.row(name, best, spread(alike).median, length.low, length.median, length.high);
    for (std::size_t t = 0; t < chosen.front().points.size(); ++t) {
      paths.row(name, t, chosen.front().points[t](0), chosen.front().points[t](1));
    }
    const std::string key = name;
    figure.value(key + "_one_sign", 100 * spread(alike).median);
    figure.value(key + "_length", length.median);
    figure.value(key + "_steps", fewest);
    figure.value(key + "_rate", best);
  }
  Index longer = 0;
  for (std::size_t seed = 0; seed < lengths[0].size(); ++seed) {
    longer += lengths[0][seed] > lengths[1][seed];
  }
  figure.value("longer", longer);
  figure.value("seeds", seeds);
  const auto at = [&](Index row, const char* column) { return *summary.at(row, column).number(); };
  figure.claim(
      "With all-positive inputs and one sample a step, the changes of the two weights share one "
      "sign "
      "in {:.0f} % of the steps, and the path is {:.1f} times the straight way; with centred "
      "inputs "
      "it is {:.0f} % and {:.1f} times. With {} of {} seeds the positive inputs take the longer "
      "path.",
      100 * at(0, "one_sign"), at(0, "length"), 100 * at(1, "one_sign"), at(1, "length"), longer,
      seeds);
  figure.caption(
      "The weights of a unit with two inputs on the way from 0 to the goal, where one has risen "
      "and "
      "the other has fallen, one sample a step. Left, inputs between 0 and 1; right, the same, "
      "centred; both scaled to mean square 1, and each at its best rate of {}. "
      "Shares and lengths are medians over {} seeds.",
      rates.size(), seeds);
  figure.describe("Second weight against first", paths, {.x = "w1", .y = "w2", .by = "inputs"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "zigzag",
                      .title = "The zig-zag of positive inputs",
                      .seed = 68,
                      .parameters = {{"samples", 50, "samples", at_least(10)},
                                     {"steps", 2000, "steps at most", at_least(10)},
                                     {"seeds", 100, "seeds", at_least(10)}}},
                     experiment);
}
