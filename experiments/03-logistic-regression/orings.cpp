// Figure 3.11: 23 launches of the space shuttle, the logistic curve of damage against
// temperature, and how far it may be trusted at 31 °F.
#include <nn/core/stable.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <map>
#include <utility>

using namespace nn;

namespace {

constexpr Real normal_975 = Real(1.959963984540054);  // 97.5 % of a normal distribution lie below

void experiment(Figure& figure) {
  const ClassificationData launches = read_classification(data_file(NN_CHAPTER, "orings.csv"));
  const Real cold = figure.number("cold");
  const LogisticFit fit = LogisticRegression{}.fit(launches);
  const Real intercept = fit.line.theta(1), slope = fit.line.theta(0);

  //! [band]
  // The band is straight in the logit, mapped by the sigmoid: it cannot leave [0, 1].
  auto band = [&](const Matrix& temperature) {
    const Vector logit = fit.line.predict(temperature);
    const Vector reach = normal_975 * standard_error_of_logit(fit, temperature);
    Matrix columns(temperature.rows(), 3);
    columns << logit - reach, logit, logit + reach;
    return sigmoid(columns);
  };
  //! [band]
  Table& curve = figure.table("curve", {"temperature", "low", "p", "high"});
  const Matrix temperatures = Vector::LinSpaced(121, 25, 85);
  const Matrix shape = band(temperatures);
  for (Index i = 0; i < shape.rows(); ++i) {
    curve.row(temperatures(i), shape(i, 0), shape(i, 1), shape(i, 2));
  }
  // Launches at the same temperature with the same outcome are drawn side by side.
  Table& points = figure.table("launches", {"temperature", "damage", "repeat"});
  std::map<std::pair<Real, Index>, Index> seen;
  for (Index i = 0; i < launches.X.rows(); ++i) {
    points.row(launches.X(i), launches.y(i), seen[{launches.X(i), launches.y(i)}]++);
  }
  const Matrix at_cold = band(Matrix::Constant(1, 1, cold));
  figure.table("cold", {"temperature", "low", "p", "high"})
      .row(cold, at_cold(0), at_cold(1), at_cold(2));

  const Real coldest = launches.X.minCoeff();
  figure.value("launches", fit.n);
  figure.value("damaged", launches.y.sum());
  figure.value("cold", cold);
  figure.value("coldest", coldest);
  figure.value("p31", at_cold(1));
  figure.value("low31", at_cold(0));
  figure.value("high31", at_cold(2));
  figure.value("intercept", intercept);
  figure.value("slope", slope);
  figure.value("se_intercept", fit.standard_errors(0));
  figure.value("se_slope", fit.standard_errors(1));
  figure.value("even", -intercept / slope);
  figure.value("deviance", fit.deviance());
  figure.value("iterations", fit.iterations);
  figure.claim(
      "At {:.0f} °F the curve says {:.4f}, but its 95 % band runs from {:.2f} to {:.4f}: {:.0f} "
      "degrees below the coldest launch the data hardly speak.",
      cold, at_cold(1), at_cold(0), at_cold(2), coldest - cold);
  figure.caption(
      "Damage of the O-rings (1) or none (0) in {} launches against the temperature at launch, "
      "with the logistic curve and its 95 % band. The slope is {:.3f} ± {:.3f} in the logit for "
      "each "
      "degree, the chances are even at {:.1f} °F. The launches lie in the shaded range; the "
      "vertical "
      "line is the temperature of the last morning, {:.0f} °F.",
      fit.n, slope, fit.standard_errors(1), -intercept / slope, cold);
  figure.describe("Launches, damage against temperature", points,
                  {.x = "temperature", .y = "damage", .points = true});
  figure.describe("Probability of damage", curve, {.x = "temperature", .y = "p"});
  figure.describe("Lower end of the band", curve, {.x = "temperature", .y = "low"});
  figure.describe("Upper end of the band", curve, {.x = "temperature", .y = "high"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "orings",
       .title = "The O-rings",
       .parameters = {{"cold", 31.0, "temperature to extend the curve to", between(25, 85)}}},
      experiment);
}
