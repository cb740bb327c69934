// The boundary between two half moons that nets of growing width draw.
#include "boundary.hpp"
#include "training.hpp"

#include <nn/data/two_moons.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/metric/accuracy.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>

using namespace nn;

namespace {

Fitted<Mlp> learn(const ClassificationData& data, Index hidden, Index start, const Figure& figure) {
  const Mlp net = mlp({2, hidden, 1}, Activation(Relu{}));
  Rng rng = figure.rng().stream("start " + std::to_string(start));
  return descend(net, net.start(he_normal, rng), BinaryCrossEntropy{}, data.X, data.y,
                 figure.number("rate"), figure.whole("steps"));
}

void experiment(Figure& figure) {
  Rng points = figure.rng().stream("points");
  const ClassificationData data = TwoMoons{.noise = Real(0.2)}.draw(figure.whole("n"), points);
  const Window window{-2, 3, Real(-1.6), Real(2.1)};
  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  for (Index i = 0; i < data.X.rows(); ++i) {
    samples.row(data.classes[static_cast<std::size_t>(data.y(i))], data.X(i, 0), data.X(i, 1));
  }
  Table& lines = figure.table("lines", {"hidden", "x1", "x2", "dx1", "dx2"});
  Table& fits = figure.table("fits", {"hidden", "parameters", "loss", "low", "high", "wrong"});
  for (const Index hidden : {2, 4, 8, 32}) {
    std::vector<std::pair<Real, Fitted<Mlp>>> runs;
    for (Index start = 1; start <= figure.whole("starts"); ++start) {
      Fitted<Mlp> fit = learn(data, hidden, start, figure);
      const Real loss = BinaryCrossEntropy{}.value(fit.predict(data.X), data.y);
      runs.emplace_back(loss, std::move(fit));
    }
    std::ranges::sort(runs, {}, [](const auto& run) { return run.first; });
    const auto& [loss, fit] = runs[runs.size() / 2];
    const Index wrong = (decide(fit.predict(data.X)).array() != data.y.array()).count();
    write_boundary(hidden, boundary(fit, window), lines);
    fits.row(hidden, fit.model.parameters(), loss, runs.front().first, runs.back().first, wrong);
    figure.value("loss_" + std::to_string(hidden), loss);
    figure.value("wrong_" + std::to_string(hidden), wrong);
  }
  const auto loss = [&](Index row) { return *fits.at(row, "loss").number(); };
  figure.claim(
      "Capacity grows with width: the median training loss falls from {:.2f} with 2 hidden units "
      "to {:.2f}, {:.3f} and {:.3f} with 4, 8 and 32.",
      loss(0), loss(1), loss(2), loss(3));
  figure.caption(
      "The boundary of ReLU networks with one hidden layer on the same {} samples of two half "
      "moons. Each panel shows the run with the median loss of {} starts.",
      data.X.rows(), figure.whole("starts"));
  figure.describe("Median training loss against hidden units", fits, {.x = "hidden", .y = "loss"});
  figure.describe("Samples, x2 against x1", samples,
                  {.x = "x1", .y = "x2", .by = "class", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "widths",
                      .title = "Boundary by width",
                      .seed = 5,
                      .parameters = {{"n", 160, "samples", at_least(10)},
                                     {"starts", 11, "starts of each width", at_least(1)},
                                     {"steps", 1500, "steps of Adam", at_least(1)},
                                     {"rate", 0.03, "its learning rate", above(0)}}},
                     experiment);
}
