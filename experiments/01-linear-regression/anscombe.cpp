// Anscombe's quartet: four tables, one line, and what is left when the line is taken away.
#include <nn/io/csv.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <string>

using namespace nn;

namespace {

constexpr Index quartet = 4;

void experiment(Figure& figure) {
  const CsvTable published = read_table(data_file(NN_CHAPTER, "anscombe.csv"));
  Table& points = figure.table("points", {"set", "x", "y", "fitted", "residual"});
  Table& fits = figure.table("fits", {"set", "slope", "intercept", "r_squared"});
  Vector slopes(quartet), intercepts(quartet), r_squared(quartet);
  for (Index set = 0; set < quartet; ++set) {
    const std::string number = std::to_string(set + 1);
    const RegressionData data{
        published.numbers({"x" + number}), published.numbers({"y" + number}), {}};
    const LinearFit fit = LinearRegression{}.fit(data);
    slopes(set) = fit.line.theta(0);
    intercepts(set) = fit.line.theta(1);
    r_squared(set) = fit.r_squared(0);
    fits.row(set + 1, slopes(set), intercepts(set), r_squared(set));
    const Matrix fitted = fit.line.predict(data.X);
    for (Index i = 0; i < fit.n; ++i) {
      points.row(set + 1, data.X(i), data.Y(i), fitted(i), data.Y(i) - fitted(i));
    }
  }

  figure.value("slope_low", slopes.minCoeff());
  figure.value("slope_high", slopes.maxCoeff());
  figure.value("intercept_low", intercepts.minCoeff());
  figure.value("intercept_high", intercepts.maxCoeff());
  figure.value("r_squared_low", r_squared.minCoeff());
  figure.value("r_squared_high", r_squared.maxCoeff());
  figure.claim(
      "The four fits agree to two decimals, y = {:.2f} + {:.2f} x with R² = {:.2f}, and only the "
      "first of them is right.",
      intercepts(0), slopes(0), r_squared(0));
  figure.caption(
      "Above, Anscombe's four tables of {} points, each with its own least-squares line: the "
      "slopes lie between {:.4f} and {:.4f}, the intercepts between {:.3f} and {:.3f}, R² between "
      "{:.4f} and {:.4f}. Below, the residuals against x. The first are scattered; the second "
      "bend; in the third one point has tilted the line for all the others; in the fourth one "
      "point alone decides the slope.",
      published.rows(), slopes.minCoeff(), slopes.maxCoeff(), intercepts.minCoeff(),
      intercepts.maxCoeff(), r_squared.minCoeff(), r_squared.maxCoeff());
  figure.describe("Points, y against x", points, {.x = "x", .y = "y", .by = "set", .points = true});
  figure.describe("Residuals against x", points,
                  {.x = "x", .y = "residual", .by = "set", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER, .name = "anscombe", .title = "Anscombe's quartet"},
                     experiment);
}
