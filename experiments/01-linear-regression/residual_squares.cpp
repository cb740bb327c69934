// Figure 1.1: least squares as areas. Every residual carries a square; the line of least squares is
// held against the same line tilted about the point of means.
#include <nn/core/random.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

/// The line y = b + w x.
struct Line {
  Real w, b;
};

/// The line of another slope through the same point of means.
Line through_means(const RegressionData& data, Real slope) {
  return {slope, data.Y.mean() - slope * data.X.mean()};
}

/// The residuals y - (b + w x), n x 1.
Matrix residuals(const RegressionData& data, const Line& line) {
  return data.Y.array() - (line.w * data.X.array() + line.b);
}

/// One row for each square. A square lies on the side of its residual where the line turns away
/// from it, so that no square crosses a rising line.
void draw_squares(Table& squares, const char* name, const RegressionData& data, const Line& line) {
  const Matrix r = residuals(data, line);
  for (Index i = 0; i < data.X.rows(); ++i) {
    const Real x = data.X(i), y = data.Y(i), fitted = y - r(i);
    squares.row(name, x, y, fitted, std::min(x, x - r(i)), std::max(x, x - r(i)));
  }
}

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const NoisyLine truth{
      .intercept = Real(1.2), .slope = Real(0.6), .noise = figure.number("noise"), .high = 10};
  const RegressionData data = truth.draw(figure.whole("points"), rng);

  const LinearFit fit = LinearRegression{}.fit(data);
  const Affine& model = fit.line.model;
  const Line least{model.W(fit.line.theta)(0), model.b(fit.line.theta)(0)};
  const Line tilted = through_means(data, figure.number("tilt") * least.w);
  const Real area = residuals(data, least).squaredNorm();
  const Real area_tilted = residuals(data, tilted).squaredNorm();

  Table& squares = figure.table("squares", {"line", "x", "y", "fitted", "left", "right"});
  draw_squares(squares, "least squares", data, least);
  draw_squares(squares, "tilted", data, tilted);

  Table& lines = figure.table("lines", {"line", "slope", "intercept", "area"});
  lines.row("least squares", least.w, least.b, area);
  lines.row("tilted", tilted.w, tilted.b, area_tilted);

  // Every tilt, not only the one that is drawn: slopes out to twice the tilt on either side.
  Table& tilts = figure.table("tilts", {"slope", "area"});
  for (Index k = -50; k <= 50; ++k) {
    const Real slope = least.w + static_cast<Real>(k) / 25 * (tilted.w - least.w);
    tilts.row(slope, residuals(data, through_means(data, slope)).squaredNorm());
  }

  figure.value("slope", least.w);
  figure.value("area", area);
  figure.value("area_tilted", area_tilted);
  figure.value("ratio", area_tilted / area);
  figure.claim(
      "No line has a smaller total area of squares than the least-squares line: here {:.2f}, "
      "against {:.2f} at {:.4g} times its slope.",
      area, area_tilted, figure.number("tilt"));
  figure.caption(
      "Above, {} points (x, y) with the least-squares line on the left and the same line tilted "
      "about the point of means on the right. Each residual is one side of a square; the outlined "
      "square has the area of all of them together. Below, this total area against the slope, for "
      "lines through the point of means.",
      data.X.rows());
  figure.describe("points", squares, {.x = "x", .y = "y", .by = "line", .points = true});
  figure.describe("total area of the squares against the slope of the line", tilts,
                  {.x = "slope", .y = "area"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "residual_squares",
       .title = "Residual squares",
       .seed = 20,
       .parameters = {{"points", 12, "points drawn", at_least(3)},
                      {"noise", 1.1, "standard deviation of the noise", above(0)},
                      {"tilt", 1.25, "slope of the tilted line over that of the fit", above(1)}}},
      experiment);
}
