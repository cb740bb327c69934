// Hubble's table of 1929: the line with an intercept, its uncertainty, and the line through the
// origin.
#include <nn/io/csv.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const CsvTable published = read_table(data_file(NN_CHAPTER, "hubble.csv"));
  const RegressionData data{
      published.numbers({"distance_mpc"}), published.numbers({"velocity_km_s"}), {"distance_mpc"}};
  const std::vector<std::string> names = published.text("object");

  //! [two_lines]
  const LinearFit free = LinearRegression{}.fit(data);
  const LinearFit through_origin = LinearRegression{.intercept = false}.fit(data);
  //! [two_lines]
  const Real slope = free.line.theta(0), intercept = free.line.theta(1);
  const Real slope_origin = through_origin.line.theta(0);

  Table& nebulae = figure.table("nebulae", {"object", "distance", "velocity"});
  for (Index i = 0; i < data.X.rows(); ++i) {
    nebulae.row(names[static_cast<std::size_t>(i)], data.X(i), data.Y(i));
  }
  Table& lines = figure.table("lines", {"distance", "fitted", "low", "high", "through_origin"});
  const Matrix distances = Vector::LinSpaced(45, 0, Real(2.2));
  const Matrix fitted = free.line.predict(distances);
  const Matrix error = standard_error_of_mean(free, distances);
  const Matrix from_origin = through_origin.line.predict(distances);
  for (Index i = 0; i < distances.rows(); ++i) {
    lines.row(distances(i), fitted(i), fitted(i) - error(i), fitted(i) + error(i), from_origin(i));
  }
  Table& fits = figure.table("fits", {"line", "slope", "slope_se", "intercept", "intercept_se"});
  fits.row("free", slope, free.standard_errors(1), intercept, free.standard_errors(0));
  fits.row("through_origin", slope_origin, through_origin.standard_errors(0), 0, 0);

  figure.value("nebulae", free.n);
  figure.value("slope", slope);
  figure.value("slope_se", free.standard_errors(1));
  figure.value("intercept", intercept);
  figure.value("intercept_se", free.standard_errors(0));
  figure.value("slope_origin", slope_origin);
  figure.value("slope_origin_se", through_origin.standard_errors(0));
  figure.value("residual_sd", free.residual_sd(0));
  figure.value("r_squared", free.r_squared(0));
  figure.claim(
      "Hubble's {} nebulae recede by {:.0f} ± {:.0f} km/s for each megaparsec, and by {:.0f} ± "
      "{:.0f} if the line must pass through the origin: the two agree within one standard error.",
      free.n, slope, free.standard_errors(1), slope_origin, through_origin.standard_errors(0));
  figure.caption(
      "Velocity away from us against distance, as Hubble published them in 1929. The solid line "
      "has an intercept, {:.0f} ± {:.0f} km/s; the shaded band is one standard error of the line "
      "to either side. The dashed line has none. The nebulae themselves scatter by {:.0f} km/s "
      "about the solid line.",
      intercept, free.standard_errors(0), free.residual_sd(0));
  figure.describe("Velocity in km/s against distance in megaparsecs", nebulae,
                  {.x = "distance", .y = "velocity", .points = true});
  figure.describe("Line with intercept", lines, {.x = "distance", .y = "fitted"});
  figure.describe("Line through the origin", lines, {.x = "distance", .y = "through_origin"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv, {.chapter = NN_CHAPTER, .name = "hubble", .title = "Hubble 1929"},
                     experiment);
}
