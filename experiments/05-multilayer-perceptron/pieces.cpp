// How many straight pieces a ReLU net of one input has: with weights written down, at random, and
// trained on a saw-tooth.
#include "training.hpp"

#include <nn/loss/squared.hpp>
#include <nn/model/linear_pieces.hpp>
#include <nn/model/sawtooth.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index width = 8, deepest = 5, shown = 3;

Index pieces(const Fitted<Mlp>& net) { return linear_pieces(net.model, net.theta, 0, 1); }

Matrix teeth(const Vector& x, Index depth) {
  return x.unaryExpr([=](Real at) { return sawtooth(at, Index(1) << depth); });
}

// Weights as He draws them; kinks of the first layer all over the interval, those behind it where
// normal biases put them.
Fitted<Mlp> random_net(Index depth, Index start, const Figure& figure) {
  std::vector<Index> widths(static_cast<std::size_t>(depth), width);
  widths.insert(widths.begin(), 1);
  widths.push_back(1);
  const Mlp net = mlp(widths, Activation(Relu{}));
  Rng rng = figure.rng().stream("start " + std::to_string(start));
  Vector theta = net.start(he_normal, rng);
  for (std::size_t l = 0; l + 1 < net.layers.size(); ++l) {
    const Affine& layer = net.layers[l].affine;
    for (Index j = 0; j < width; ++j) {
      layer.b(theta, net.offset(l))(j) =
          l == 0 ? -layer.W(theta, 0)(0, j) * rng.uniform(0, 1) : rng.normal(0, Real(0.3));
    }
  }
  return {net, theta};
}

Fitted<Mlp> trained_net(Index depth, Index start, const Figure& figure) {
  const Vector x = Vector::LinSpaced(figure.whole("points"), 0, 1);
  const Fitted<Mlp> from = random_net(depth, start, figure);
  return descend(from.model, from.theta, Squared{}, x, teeth(x, depth), figure.number("rate"),
                 figure.whole("steps"));
}

struct Band {
  double median, low, high;
};

Band band(std::vector<Index> counts) {
  std::ranges::sort(counts);
  const std::size_t n = counts.size();
  return {static_cast<double>(counts[(n - 1) / 2] + counts[n / 2]) / 2,
          static_cast<double>(counts.front()), static_cast<double>(counts.back())};
}

// A net as a function, with its joints.
void write_function(const Fitted<Mlp>& net, Figure& figure) {
  const Vector x = Vector::LinSpaced(801, 0, 1);
  const Matrix O = net.predict(x), wanted = teeth(x, shown);
  Table& function = figure.table("function", {"x", "net", "teeth"});
  for (Index i = 0; i < x.size(); ++i) function.row(x(i), O(i), wanted(i));
  const std::vector<Real> ends = piece_ends(net.model, net.theta, 0, 1);
  Table& joints = figure.table("joints", {"x", "y"});
  for (std::size_t i = 1; i + 1 < ends.size(); ++i) {
    joints.row(ends[i], net.predict(Matrix::Constant(1, 1, ends[i]))(0));
  }
  figure.describe("A trained net against x", function, {.x = "x", .y = "net"});
}

void experiment(Figure& figure) {
  Table& counts = figure.table("counts", {"net", "depth", "median", "low", "high"});
  for (Index depth = 1; depth <= deepest; ++depth) {
    for (const auto& [name, folds] : {std::pair{"two", Index(2)}, {"eight", width}}) {
      const Index found = pieces(sawtooth_net(folds, depth));
      counts.row(name, depth, found, found, found);
      figure.value(std::string(name) + "_" + std::to_string(depth), found);
    }
    std::vector<Index> at_random, trained;
    std::vector<std::pair<Real, Fitted<Mlp>>> runs;
    for (Index start = 1; start <= figure.whole("starts"); ++start) {
      at_random.push_back(pieces(random_net(depth, start, figure)));
      const Fitted<Mlp> net = trained_net(depth, start, figure);
      trained.push_back(pieces(net));
      const Vector x = Vector::LinSpaced(801, 0, 1);
      runs.emplace_back((net.predict(x) - teeth(x, depth)).norm(), net);
    }
    std::ranges::sort(runs, {}, [](const auto& run) { return run.first; });
    for (const auto& [name, found] : {std::pair{"random", at_random}, {"trained", trained}}) {
      const auto [median, low, high] = band(found);
      counts.row(name, depth, median, low, high);
      figure.value(std::string(name) + "_" + std::to_string(depth), median);
    }
    if (depth == shown) write_function(runs[runs.size() / 2].second, figure);
  }
  figure.describe("Straight pieces (median over starts) against hidden layers", counts,
                  {.x = "depth", .y = "median", .by = "net"});
  const auto median = [&](Index row) { return *counts.at(row, "median").number(); };
  const Index last = counts.rows() - 4;  // two, eight, random, trained
  figure.claim(
      "With constructed weights every layer of two units doubles the number of pieces, and every "
      "layer of {} multiplies it by {}, up to {} with {} layers; random nets of that shape have {} "
      "in the median, trained ones {}.",
      width, width, median(last + 1), deepest, median(last + 2), median(last + 3));
  figure.caption(
      "Left, a ReLU network with {} hidden layers of {} units after training on the saw-tooth "
      "drawn thin, the run with the median error of {}; a dot marks each joint between two "
      "straight pieces. "
      "Right, pieces between 0 and 1 against the number of hidden layers. Random and trained nets "
      "have {} units a layer: median and range over {} starts, trained on a saw-tooth that doubles "
      "its pieces with each layer.",
      shown, width, figure.whole("starts"), width, figure.whole("starts"));
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "pieces",
       .title = "Straight pieces",
       .seed = 8,
       .parameters = {{"starts", 11, "random starts of each depth", at_least(1)},
                      {"points", 129, "training points", at_least(8)},
                      {"steps", 800, "steps of Adam", at_least(1)},
                      {"rate", 0.01,
                       "its rate, of 0.003, 0.01 and 0.03 the one with the most pieces",
                       above(0)}}},
      experiment);
}
