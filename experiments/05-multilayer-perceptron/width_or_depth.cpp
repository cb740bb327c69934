// What it takes to make a saw-tooth exactly, by the number of hidden layers: units and parameters
// of networks whose weights are written down.
#include <nn/model/linear_pieces.hpp>
#include <nn/model/sawtooth.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace nn;

namespace {

// The largest distance from the saw-tooth at its corners and at points between them.
Real largest_error(const Fitted<Mlp>& net, Index pieces) {
  const Vector x = Vector::LinSpaced(8 * pieces + 1, 0, 1);
  const Vector wanted = x.unaryExpr([=](Real at) { return sawtooth(at, pieces); });
  return (net.predict(x).col(0) - wanted).cwiseAbs().maxCoeff();
}

struct Cost {
  Index pieces, units, parameters;
};

Cost cost(Index folds, Index depth, Real& error) {
  const Fitted<Mlp> net = sawtooth_net(folds, depth);
  const Index pieces = linear_pieces(net.model, net.theta, 0, 1);
  error = std::max(error, largest_error(net, pieces));
  return {pieces, folds * depth, net.model.parameters()};
}

// The slope of log `cost` against log pieces between the last two rows of one depth.
Real last_slope(const Cost& before, const Cost& last, Index Cost::*of) {
  return std::log(static_cast<Real>(last.*of) / static_cast<Real>(before.*of)) /
         std::log(static_cast<Real>(last.pieces) / static_cast<Real>(before.pieces));
}

void experiment(Figure& figure) {
  const Index most = Index(1) << figure.whole("doublings");
  Table& costs = figure.table("costs", {"net", "pieces", "units", "parameters"});
  Real error = 0;
  for (const Index depth : {1, 2, 3, 4}) {
    Cost before{}, last{};
    for (Index folds = 2;; folds = depth == 1 ? 2 * folds : folds + (folds < 8 ? 1 : folds / 4)) {
      const Real pieces = std::pow(static_cast<Real>(folds), static_cast<Real>(depth));
      if (pieces > static_cast<Real>(most) + Real(0.5)) break;
      before = last;
      last = cost(folds, depth, error);
      costs.row(std::to_string(depth) + " layers", last.pieces, last.units, last.parameters);
    }
    const std::string name = std::to_string(depth);
    figure.value("units_slope_" + name, last_slope(before, last, &Cost::units));
    figure.value("parameters_slope_" + name, last_slope(before, last, &Cost::parameters));
    if (depth == 1) {
      figure.value("units_wide", last.units);
      figure.value("parameters_wide", last.parameters);
    }
  }
  Cost deep{};
  for (Index depth = 1; depth <= figure.whole("doublings"); ++depth) {
    deep = cost(2, depth, error);
    costs.row("deep", deep.pieces, deep.units, deep.parameters);
  }
  figure.value("pieces", deep.pieces);
  figure.value("units_deep", deep.units);
  figure.value("parameters_deep", deep.parameters);
  figure.value("error", error);
  figure.claim(
      "For a saw-tooth of {} pieces one hidden layer takes {} units and {} parameters, {} layers "
      "of two units take {} and {}: with constructed weights, depth needs logarithmically many "
      "where one layer needs linearly many.",
      deep.pieces, deep.pieces, *costs.at(figure.whole("doublings") - 1, "parameters").number(),
      figure.whole("doublings"), deep.units, deep.parameters);
  figure.caption(
      "Hidden units (left) and all parameters (right) of ReLU networks that make a saw-tooth "
      "exactly, up to rounding, against its number of straight pieces. The lines hold the number "
      "of hidden layers and let them grow wider; along the last line all layers have two units and "
      "their number grows.");
  figure.describe("Hidden units against pieces", costs, {.x = "pieces", .y = "units", .by = "net"});
  figure.describe("Parameters against pieces", costs,
                  {.x = "pieces", .y = "parameters", .by = "net"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "width_or_depth",
       .title = "Width against depth",
       .parameters = {{"doublings", 12, "the most pieces, as a power of two", between(4, 14)}}},
      experiment);
}
