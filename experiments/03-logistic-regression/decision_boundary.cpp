// Figure 3.4: the probabilities of a logistic regression over the plane, its weight vector, and
// what a vector of twice the length does to them.
#include "region.hpp"

#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/blobs.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <numbers>

using namespace nn;

namespace {

constexpr Real levels[] = {Real(0.1), Real(0.25), Real(0.5), Real(0.75), Real(0.9)};

// Where on the way from `start` along `direction` the probability passes `level`, by halving
// intervals: no use is made of the model's being linear.
//! [passes]
Real passes(const Fitted<Affine>& line, const RowVector& start, const RowVector& direction,
            Real level) {
  Real below = -100, above = 100;
  for (int halving = 0; halving < 200; ++halving) {
    const Real middle = (below + above) / 2;
    const Real p = sigmoid(line.predict(start + middle * direction)(0));
    (p < level ? below : above) = middle;
  }
  return (below + above) / 2;
}
//! [passes]

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points");
  const Blobs truth{
      {{.name = "0", .centre = RowVector{{Real(-1.1), Real(-0.5)}}, .spread = 1, .count = n},
       {.name = "1", .centre = RowVector{{Real(1.1), Real(0.9)}}, .spread = 1, .count = n}}};
  const ClassificationData data = truth.draw(rng);
  const Window window{.left = -4, .right = 4, .bottom = -4, .top = 4};

  const Fitted<Affine> fit = LogisticRegression{}.fit(data).line;
  const Fitted<Affine> doubled{fit.model, 2 * fit.theta};  // the bias, too: the boundary stays

  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  for (Index i = 0; i < data.X.rows(); ++i) {
    samples.row(data.classes[static_cast<std::size_t>(data.y(i))], data.X(i, 0), data.X(i, 1));
  }
  Table& areas = figure.table("areas", {"area", "x1", "x2"});
  Table& contours = figure.table("contours", {"panel", "level", "x1", "x2"});
  Table& vectors = figure.table("vectors", {"panel", "x1", "x2", "w1", "w2"});
  Real width[2], angle = 0;
  for (const int panel : {1, 2}) {
    const Fitted<Affine>& line = panel == 1 ? fit : doubled;
    const Vector w = line.model.W(line.theta).col(0);
    const Real b = line.model.b(line.theta)(0);
    const RowVector across = w.transpose() / w.norm(), along{{-across(1), across(0)}};
    // The boundary's point nearest to the middle of the window.
    const RowVector middle = passes(line, RowVector::Zero(2), across, Real(0.5)) * across;
    for (const Real level : levels) {
      const Real logit = std::log(level / (1 - level));
      const RowVector on = middle + logit / w.norm() * across;
      for (const Real end : {Real(-20), Real(20)}) {
        contours.row(panel, level, on(0) + end * along(0), on(1) + end * along(1));
      }
      const std::string name = std::to_string(panel) + " " + fixed(100 * level, 0);
      if (level >= Real(0.5))
        add_polygon(areas, name + " above", clip(window.corners(), w, b - logit));
      if (level <= Real(0.5))
        add_polygon(areas, name + " below", clip(window.corners(), -w, logit - b));
    }
    vectors.row(panel, middle(0), middle(1), w(0), w(1));
    width[panel - 1] =
        passes(line, middle, across, Real(0.9)) - passes(line, middle, across, Real(0.1));
    if (panel == 1) {
      // Two points of the boundary, found along two parallels to the second axis.
      const RowVector up{{0, 1}}, left{{-2, 0}}, right{{2, 0}};
      const RowVector boundary = (right + passes(line, right, up, Real(0.5)) * up) -
                                 (left + passes(line, left, up, Real(0.5)) * up);
      angle = std::acos(across.dot(boundary) / boundary.norm()) * 180 / std::numbers::pi_v<Real>;
    }
  }

  const Real norm = fit.model.W(fit.theta).norm();
  figure.value("angle", angle);
  figure.value("norm", norm);
  figure.value("width", width[0]);
  figure.value("width_doubled", width[1]);
  figure.value("width_theory", 2 * std::log(Real(9)) / norm);
  figure.value("width_factor", width[0] / width[1]);
  figure.claim(
      "The weight vector stands at {:.2f}° to the boundary, and its length sets the sharpness: "
      "with "
      "|w| doubled the band from 10 % to 90 % is narrower by the factor {:.2f}.",
      angle, width[0] / width[1]);
  figure.caption(
      "Left, a logistic regression of {} samples in the plane: lines of equal probability of the "
      "squares at 10, 25, 50, 75 and 90 %, and the weight vector w, drawn at half its length "
      "{:.2f} "
      "from the boundary. The band from 10 % to 90 % is {:.2f} wide. Right, w and b doubled: the "
      "boundary stays, the band is {:.2f} wide.",
      2 * n, norm, width[0], width[1]);
  figure.describe("Samples, x2 against x1", samples,
                  {.x = "x1", .y = "x2", .by = "class", .points = true});
  figure.describe("Weight vectors, second against first weight, fitted and doubled", vectors,
                  {.x = "w1", .y = "w2", .by = "panel"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "decision_boundary",
                      .title = "Decision boundary and weight vector",
                      .seed = 3,
                      .parameters = {{"points", 60, "samples of each class", at_least(10)}}},
                     experiment);
}
