// Ezekiel's cars: a line and a parabola with their bands. Does the distance grow with the square?
#include <nn/io/dataset.hpp>
#include <nn/learn/polynomial_regression.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <boost/math/distributions/students_t.hpp>
#include <cmath>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const RegressionData cars = read_regression(data_file(NN_CHAPTER, "cars.csv"));
  Table& points = figure.table("points", {"speed", "distance"});
  for (Index i = 0; i < cars.X.rows(); ++i) points.row(cars.X(i), cars.Y(i));

  const Matrix speeds = Vector::LinSpaced(61, 0, 30);
  Table& curves = figure.table("curves", {"degree", "speed", "fitted", "low", "high"});
  for (const Index degree : {1, 2}) {
    const PolynomialFit fit = PolynomialRegression{.degree = degree}.fit(cars);
    const Matrix fitted = fit.predict(speeds), error = standard_error_of_mean(fit, speeds);
    for (Index i = 0; i < speeds.rows(); ++i) {
      curves.row(degree, speeds(i), fitted(i), fitted(i) - error(i), fitted(i) + error(i));
    }
    figure.value("residual_sd_" + std::to_string(degree), fit.residual_sd);
    figure.value("r_squared_" + std::to_string(degree), fit.r_squared);
  }

  //! [test]
  const PolynomialFit fit = PolynomialRegression{.degree = 2}.fit(cars);
  const PowerForm form = fit.in_powers();
  const Real square = form.coefficients(2);
  const Real error = form.standard_errors(2);
  const Real ratio = square / error;
  const auto freedom = static_cast<double>(fit.n - fit.p);
  const boost::math::students_t distribution(freedom);
  const double p = 2 * boost::math::cdf(distribution, -std::abs(ratio));
  //! [test]
  Table& fits = figure.table("fits", {"power", "coefficient", "error"});
  for (Index j = 0; j < 3; ++j) fits.row(j, form.coefficients(j), form.standard_errors(j));

  figure.value("cars", cars.X.rows());
  figure.value("square", square);
  figure.value("square_se", error);
  figure.value("ratio", ratio);
  figure.value("p", p);
  figure.value("freedom", freedom);
  figure.value("slope_error", form.standard_errors(1));
  figure.claim(
      "The quadratic term that physics asks for is {:.3f} ± {:.3f} feet per (mph)², {:.1f} "
      "standard errors from 0 (p = {:.2f}): {} cars cannot show it.",
      square, error, ratio, p, cars.X.rows());
  figure.caption(
      "Stopping distance against speed of {} cars, with the line (dashed) and the parabola "
      "(solid) that fit them best; bands are one standard error of the mean to either side. "
      "Where there are cars the two bands overlap; they part where there are none.",
      cars.X.rows());
  figure.describe("Stopping distance in feet against speed in mph", points,
                  {.x = "speed", .y = "distance", .points = true});
  figure.describe("Line and parabola", curves, {.x = "speed", .y = "fitted", .by = "degree"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER, .name = "braking", .title = "Braking distance"},
                     experiment);
}
