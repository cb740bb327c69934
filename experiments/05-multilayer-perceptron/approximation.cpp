// How near networks of one hidden layer come to a curve, against their width: constructed from
// steps and from chords, trained with tanh and ReLU, and made of squares, which cannot.
#include "curve.hpp"
#include "training.hpp"

#include <nn/data/standardizer.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/constructed.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

using namespace nn;

namespace {

constexpr Index widest = 128;
constexpr Real rates[] = {Real(0.01), Real(0.03), Real(0.1)};

const Vector& fine() {
  static const Vector x = Vector::LinSpaced(2001, 0, 1);
  return x;
}

Real largest_error(const Matrix& O, const Vector& x) {
  return (O.col(0) - x.unaryExpr(&hills)).cwiseAbs().maxCoeff();
}

// The slope of the straight line through log error against log units.
Real log_slope(const std::vector<Real>& units, const std::vector<Real>& errors) {
  Matrix A(static_cast<Index>(units.size()), 2), y(A.rows(), 1);
  for (std::size_t i = 0; i < units.size(); ++i) {
    A.row(static_cast<Index>(i)) << 1, std::log(units[i]);
    y(static_cast<Index>(i)) = std::log(errors[i]);
  }
  return least_squares(A, y).B(1);
}

// Squares instead of bends: units (wx + b)^2 with random w and b, and the best weights behind
// them. More could not be had by training.
//! [squares]
LeastSquares best_of_squares(Index units, const Vector& x, Rng& rng, Matrix& features) {
  const Matrix w = normal_matrix(1, units, 0, 1, rng), b = normal_matrix(1, units, 0, 1, rng);
  features = ((x * w).rowwise() + b.row(0)).cwiseAbs2();
  features.conservativeResize(Eigen::NoChange, units + 1);
  features.col(units).setOnes();  // the output's bias
  return least_squares(features, x.unaryExpr(&hills));
}
//! [squares]

// Where training ends from one start; the kinks begin all over the interval, since with biases of 0
// they would all begin at one place.
Real trained_error(const Bend& bend, Index units, Real rate, Index start, const Figure& figure) {
  const Vector x = Vector::LinSpaced(figure.whole("points"), 0, 1);
  const Standardizer scale = Standardizer::fit(x);
  const Mlp net = mlp({1, units, 1}, bend);
  const Affine& first = net.layers[0].affine;
  Rng rng = figure.rng().stream("start " + std::to_string(start));
  Vector theta = net.start(he_normal, rng);
  for (Index j = 0; j < units; ++j) {
    first.b(theta, 0)(j) = -first.W(theta, 0)(0, j) * rng.uniform(Real(-1.7), Real(1.7));
  }
  const Fitted<Mlp> fit = descend(net, theta, Squared{}, scale.transform(x), x.unaryExpr(&hills),
                                  rate, figure.whole("steps"));
  return largest_error(fit.predict(scale.transform(fine())), fine());
}

struct Band {
  Real rate, median, low, high;
};

// The errors over all starts, at the rate with the best median.
//! [sweep]
Band best_band(const Bend& bend, Index units, const Figure& figure) {
  Band best{};
  for (const Real rate : rates) {
    std::vector<Real> errors;
    for (Index start = 1; start <= figure.whole("starts"); ++start) {
      errors.push_back(trained_error(bend, units, rate, start, figure));
    }
    std::ranges::sort(errors);
    const std::size_t n = errors.size();
    const Real median = (errors[(n - 1) / 2] + errors[n / 2]) / 2;
    if (best.rate == 0 || median < best.median) {
      best = {rate, median, errors.front(), errors.back()};
    }
  }
  return best;
}
//! [sweep]

std::array<Real, 2> construct(Table& table, Figure& figure) {
  std::vector<Real> widths, by_towers, by_chords;
  for (Index h = 2; h <= widest; h *= 2) {
    const Real steps = largest_error(towers(hills, 0, 1, h).predict(fine()), fine());
    const Real lines = largest_error(chords(hills, 0, 1, h).predict(fine()), fine());
    table.row("towers", h, steps, steps, steps, 0);
    table.row("chords", h, lines, lines, lines, 0);
    if (h < 16) continue;  // narrower ones do not see the wave yet
    widths.push_back(static_cast<Real>(h));
    by_towers.push_back(steps);
    by_chords.push_back(lines);
  }
  const std::array slopes{log_slope(widths, by_towers), log_slope(widths, by_chords)};
  figure.value("tower_slope", slopes[0]);
  figure.value("chord_slope", slopes[1]);
  return slopes;
}

void square(Table& table, Figure& figure) {
  Rng rng = figure.rng().stream("squares");
  Index rank = 0;
  Matrix features;
  for (Index h = 2; h <= widest; h *= 2) {
    const LeastSquares best = best_of_squares(h, fine(), rng, features);
    rank = std::max(rank, best.rank);
    const Real error = largest_error(features * best.B, fine());
    table.row("squares", h, error, error, error, 0);
    figure.value("square_error", error);
  }
  figure.value("square_rank", rank);
}

void experiment(Figure& figure) {
  Table& table = figure.table("errors", {"net", "units", "median", "low", "high", "rate"});
  const auto slope = construct(table, figure);
  for (const auto& [name, bend] :
       {std::pair{"tanh", Bend(Activation(Tanh{}))}, {"relu", Bend(Activation(Relu{}))}}) {
    for (Index h = 2; h <= 32; h *= 2) {
      const Band band = best_band(bend, h, figure);
      table.row(name, h, band.median, band.low, band.high, band.rate);
      figure.value(std::string(name) + "_" + std::to_string(h), band.median);
    }
  }
  square(table, figure);
  const auto median = [&](const std::string& net, Index units) {
    for (Index row = 0; row < table.rows(); ++row) {
      if (*table.at(row, "net").text() == net &&
          *table.at(row, "units").number() == static_cast<double>(units)) {
        return *table.at(row, "median").number();
      }
    }
    throw std::logic_error("no row for " + net);
  };
  const double gain = median("chords", 8) / median("tanh", 8);
  const double loss = median("relu", 32) / median("chords", 32);
  figure.value("tanh_gain", gain);
  figure.value("relu_loss", loss);
  figure.claim(
      "With h units, towers come as near as about 1/h (slope −{:.2f}) and chords as near as 1/h² "
      "(slope −{:.2f}); trained nets follow neither line: {} tanh units end {:.0f} times nearer "
      "than {} chords, {} ReLU units {:.0f} times farther off than {} chords; squares gain nothing "
      "from width.",
      -slope[0], -slope[1], 8, gain, 8, 32, loss, 32);
  figure.caption(
      "Largest distance from the curve of figure 5.2 for networks of one hidden layer. Lines: "
      "weights written down, as towers of steps or as chords of ReLU units; and squares, units "
      "(wx + b)² with the best weights behind them. Points: trained on {} samples in {} steps of "
      "Adam, median and range over {} starts, each width at the best of the rates 0.01, 0.03 and "
      "0.1.",
      figure.whole("points"), figure.whole("steps"), figure.whole("starts"));
  figure.describe("Largest error (median over starts) against hidden units", table,
                  {.x = "units", .y = "median", .by = "net"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "approximation",
                      .title = "Error against width",
                      .seed = 2,
                      .parameters = {{"starts", 10, "starts of each width and rate", at_least(1)},
                                     {"points", 64, "training points", at_least(8)},
                                     {"steps", 1500, "steps of Adam", at_least(1)}}},
                     experiment);
}
