// A step made sharp, a bump of two steps, and a curve of towers: universal approximation by hand.
#include "curve.hpp"

#include <nn/model/constructed.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <string>

using namespace nn;

namespace {

constexpr Index few = 6, many = 48;

Real largest_error(const Fitted<Mlp>& net, const Vector& x) {
  return (net.predict(x).col(0) - x.unaryExpr(&hills)).cwiseAbs().maxCoeff();
}

// 1 from `left` to `right`, by one sigmoid that rises and one that falls.
//! [bump]
Fitted<Mlp> bump(Real left, Real right, Real sharpness) {
  Fitted<Mlp> net{mlp({1, 2, 1}, Activation(Sigmoid{})), Vector(7)};
  net.theta << sharpness, sharpness, -sharpness * left, -sharpness * right, 1, -1, 0;
  return net;
}
//! [bump]

void experiment(Figure& figure) {
  const Vector x = Vector::LinSpaced(601, 0, 1);
  const auto one = [](Real) { return Real(1); };
  const Real sharpest = figure.number("sharpness");
  Table& steps = figure.table("steps", {"sharpness", "x", "y"});
  for (const Real sharpness : {sharpest / 25, sharpest / 5, sharpest}) {
    // One tower from 1/2 on: a single sigmoid unit.
    const Matrix O = soft_towers(one, Real(0.5), 1, 1, sharpness).predict(x);
    for (Index i = 0; i < x.size(); ++i) steps.row(sharpness, x(i), O(i));
  }
  Table& bumps = figure.table("bump", {"x", "rise", "fall", "bump"});
  const Fitted<Mlp> net = bump(Real(0.35), Real(0.65), sharpest);
  Mlp::Trace trace;
  const Matrix O = net.model.forward(net.theta, x, trace);
  for (Index i = 0; i < x.size(); ++i) {
    bumps.row(x(i), trace.layers[0].H(i, 0), -trace.layers[0].H(i, 1), O(i));
  }
  Table& skylines = figure.table("skylines", {"units", "x", "towers", "curve"});
  Table& errors = figure.table("errors", {"units", "error", "bound"});
  const Vector fine = Vector::LinSpaced(20001, 0, 1);
  for (const Index units : {few, many}) {
    const Fitted<Mlp> sky = towers(hills, 0, 1, units);
    const Matrix heights = sky.predict(x);
    for (Index i = 0; i < x.size(); ++i) skylines.row(units, x(i), heights(i), hills(x(i)));
    errors.row(units, largest_error(sky, fine), tower_bound(steepest, 1, units));
  }
  const auto error = [&](Index row) { return *errors.at(row, "error").number(); };
  figure.value("few", few);
  figure.value("many", many);
  figure.value("few_error", error(0));
  figure.value("many_error", error(1));
  figure.value("few_bound", *errors.at(0, "bound").number());
  figure.value("many_bound", *errors.at(1, "bound").number());
  figure.claim(
      "Two steps make a bump, and bumps side by side approach the curve: {} towers come within "
      "{:.2f} of it, {} towers within {:.2f}.",
      few, error(0), many, error(1));
  figure.caption(
      "A curve from units whose weights are written down. Step: one sigmoid σ(c(x − ½)), its "
      "sharpness c five times larger from line to line. Bump: one sigmoid that rises minus one "
      "that rises later. Towers: {} bumps side by side, each as high as the thin curve at its "
      "middle. Curve: {} of them; neighbours share the step between them, so that each takes one "
      "unit.",
      few, many);
  figure.describe("One sigmoid unit against x", steps, {.x = "x", .y = "y", .by = "sharpness"});
  figure.describe("The bump against x", bumps, {.x = "x", .y = "bump"});
  figure.describe("Towers against x", skylines, {.x = "x", .y = "towers", .by = "units"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "towers",
       .title = "Step, bump, towers, curve",
       .parameters = {{"sharpness", 250.0, "of the sharpest sigmoid", at_least(50)}}},
      experiment);
}
