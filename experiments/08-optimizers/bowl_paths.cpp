// Figure 8.1: six optimizers on one bowl, lying along the axes and turned by 45 degrees, each at
// the rate that is fastest there.
#include "rates.hpp"
#include "walk.hpp"

#include <nn/optimize/test_functions.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

using namespace nn;

namespace {

struct Bowl {
  const char* name;
  Real angle;

  // From the bowl's own axes (u, v) into the plane.
  Matrix turn() const {
    return Matrix{{std::cos(angle), -std::sin(angle)}, {std::sin(angle), std::cos(angle)}};
  }
};

const Bowl bowls[] = {{"aligned", 0}, {"turned", std::numbers::pi_v<Real> / 4}};

constexpr const char* names[] = {"gradient-descent", "momentum", "nesterov",
                                 "adagrad",          "rmsprop",  "adam"};

void draw_levels(Figure& figure, Real condition) {
  Table& levels = figure.table("levels", {"ring", "u", "v"});
  for (Index ring = 0; ring < 6; ++ring) {
    const Real radius = Real(4) * std::pow(Real(0.5), static_cast<Real>(ring));
    for (Index i = 0; i <= 120; ++i) {
      const Real phi = 2 * std::numbers::pi_v<Real> * static_cast<Real>(i) / 120;
      levels.row(ring, radius * std::cos(phi), radius / std::sqrt(condition) * std::sin(phi));
    }
  }
}

void experiment(Figure& figure) {
  const Real condition = figure.number("condition"), share = figure.number("share");
  const Vector start{{-1, Real(0.6)}}, lowest = Vector::Zero(2);
  const std::vector<Real> rates = rates_between(-4, 1, 20);
  Table& paths = figure.table("paths", {"optimizer", "bowl", "step", "u", "v"});
  Table& paces = figure.table("paces", {"optimizer", "bowl", "rate", "steps"});
  std::map<std::string, std::map<std::string, Matrix>> walks;
  for (const std::string name : names) {
    for (const Bowl& bowl : bowls) {
      //! [walks]
      const Quadratic function{.condition = condition, .angle = bowl.angle};
      const Vector from = bowl.turn() * start;
      const Pace pace = fastest(name, function, lowest, from, rates, share, 2000);
      const Matrix path = walk(function, from, optimizer_named(name, pace.rate), pace.steps);
      const Matrix own = path * bowl.turn();  // in the bowl's axes
      //! [walks]
      for (Index t = 0; t < own.rows(); ++t) paths.row(name, bowl.name, t, own(t, 0), own(t, 1));
      paces.row(name, bowl.name, pace.rate, pace.steps);
      figure.value(name + "_" + bowl.name, pace.steps);
      walks[name][bowl.name] = own;
    }
  }
  draw_levels(figure, condition);
  Real same = 0;
  for (const std::string name : {"gradient-descent", "momentum", "nesterov"}) {
    auto& both = walks[name];
    if (both["aligned"].rows() != both["turned"].rows()) continue;  // the test will see it
    same = std::max(same, (both["aligned"] - both["turned"]).cwiseAbs().maxCoeff());
  }
  const auto steps = [&](const std::string& name, const char* bowl) {
    return walks[name][bowl].rows() - 1;
  };
  figure.value("condition", condition);
  figure.value("same", same);
  figure.claim(
      "A rate for each parameter cures the bowl that lies along the axes and not the one that is "
      "turned: AdaGrad goes from {} steps to {}, RMSProp from {} to {}, Adam from {} to {}. "
      "Descent ({}), momentum ({}) and Nesterov ({}) take the same path in both.",
      steps("adagrad", "aligned"), steps("adagrad", "turned"), steps("rmsprop", "aligned"),
      steps("rmsprop", "turned"), steps("adam", "aligned"), steps("adam", "turned"),
      steps("gradient-descent", "aligned"), steps("momentum", "aligned"),
      steps("nesterov", "aligned"));
  figure.caption(
      "Paths on a bowl of condition number {:.0f}, drawn in the bowl's own axes; the steep one is "
      "stretched. Solid: the axes of the bowl are those of the parameters. Dashed: the bowl is "
      "turned by 45° against them, and the path is turned back for the picture. Every walk begins "
      "at the circle and ends within {:.0f} % of its first distance, where it stays; the numbers "
      "are its steps. "
      "Each optimizer has its fastest rate for each bowl, out of {} between {:.0e} and {:.0f}.",
      condition, 100 * share, rates.size(), rates.front(), rates.back());
  for (const Bowl& bowl : bowls) {
    Table& one = figure.table(std::string("paths_") + bowl.name, {"optimizer", "u", "v"});
    for (const std::string name : names) {
      const Matrix& path = walks[name][bowl.name];
      for (Index t = 0; t < path.rows(); ++t) one.row(name, path(t, 0), path(t, 1));
    }
    figure.describe(std::string("Paths on the ") + bowl.name + " bowl, steep axis against flat",
                    one, {.x = "u", .y = "v", .by = "optimizer"});
  }
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "bowl_paths",
                      .title = "Six ways down a bowl",
                      .parameters = {{"condition", 100.0, "condition number", above(1)},
                                     {"share", 0.05, "share of the first distance that ends a walk",
                                      between(1e-6, 0.5)}}},
                     experiment);
}
