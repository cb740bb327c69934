// Chapter 3: logistic and multinomial regression. Without arguments it tells the story of the
// O-rings and of Fisher's irises; with --data it fits the classes of a table of your own.
#include "breaks.hpp"
#include "fits.hpp"
#include "irises.hpp"

#include <nn/core/stable.hpp>
#include <nn/data/standardizer.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/cross_entropy_hessian.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/newton_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/optimize/check_gradient.hpp>
#include <nn/optimize/check_hessian.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/program.hpp>

#include <string>

using namespace nn;

namespace {

constexpr Real challenger = 31;  // degrees Fahrenheit, the forecast for the launch

void tell_the_steps(const ClassificationData& data, Narration& tell, Result& result) {
  tell.heading("Newton's steps");
  const Affine line{1, 1};
  NewtonRisk<BinaryCrossEntropy> risk(line, data.X, data.y, 0);
  NewtonStop stop;
  stop.scale = risk.scale();
  std::vector<Vector> path;
  std::vector<Real> losses;
  newton(risk, Vector::Zero(2), stop, [&](Index, Real loss, const Vector& theta) {
    path.push_back(theta);
    losses.push_back(loss);
  });
  std::vector<std::vector<std::string>> rows;
  for (std::size_t t = 0; t < path.size(); ++t) {
    rows.push_back(
        {std::to_string(t), fixed(losses[t], 8), fixed(path[t](1), 10), fixed(path[t](0), 12)});
  }
  tell.table({"step", "mean loss", "intercept", "slope"}, rows);
  result.set("newton_steps", path.size() - 1);
}

void tell_the_forecast(const ClassificationData& data, Narration& tell, Result& result) {
  tell.heading("At 31 degrees");
  const LogisticFit fit = LogisticRegression{}.fit(data);
  const Matrix cold{{challenger}}, range = Vector::LinSpaced(60, 30, 85);
  const std::vector<PlotSeries> curve = {{.x = range, .y = fit.probability(range), .line = true}};
  if (const auto plot = ascii_plot(curve, {.x_label = "°F", .rows = 14})) tell.verbatim(*plot);
  const Real logit = fit.line.predict(cold)(0), error = standard_error_of_logit(fit, cold)(0);
  const auto at = [&](Real deviations) { return sigmoid(logit + deviations * error); };
  const Real low = at(Real(-1.96)), high = at(Real(1.96));
  tell.say(
      "The forecast was {:.0f} degrees, {:.0f} below the coldest launch. The curve says {:.4f}; "
      "its 95 % band runs from {:.2f} to {:.7f}.",
      challenger, data.X.minCoeff() - challenger, at(0), low, high);
  result.set("coldest", data.X.minCoeff());
  result.set("p_cold", at(0));
  result.set("p_cold_low", low);
  result.set("p_cold_high", high);
}

void tell_the_other_road(const ClassificationData& data, Narration& tell, Result& result) {
  tell.heading("The other road");
  const Standardizer scaler = Standardizer::fit(data.X);
  const Matrix X = scaler.transform(data.X);
  const Affine line{1, 1};
  EmpiricalRisk risk(line, BinaryCrossEntropy{}, X, data.y);
  const Descent end = minimize(risk, Vector::Zero(2), GradientDescent{.learning_rate = 4},
                               {.max_steps = 100000, .gradient_norm = Real(1e-12)});
  const Real slope = end.theta(0) / scaler.scale(0);
  const Real intercept = end.theta(1) - slope * scaler.mean(0);
  tell.say(
      "Gradient descent on standardised temperatures needs {} steps for the same answer: "
      "intercept {:.8f}, slope {:.8f}.",
      end.steps, intercept, slope);
  result.set("descent_steps", end.steps);

  const Vector start = Vector::Ones(2);
  const Index gradient = agreed_digits(check_gradient(risk, start).error);
  const Matrix A = design_matrix(X, true).rowwise().reverse();  // in the order of theta
  const Matrix H = cross_entropy_hessian(BinaryCrossEntropy{}, A, line.forward(start, X));
  const Index hessian = agreed_digits(hessian_error(risk, start, H));
  tell.say(
      "At w = b = 1 the gradient by hand and by central differences agree to {} digits, the "
      "Hessian and the differences of the gradient to {}.",
      gradient, hessian);
  Result agreed;
  agreed.set("gradient_digits", gradient);
  agreed.set("hessian_digits", hessian);
  result.set("check", agreed);
}

void tell_story(const Settings& settings, Narration& tell, Result& result) {
  const ClassificationData data = read_orings();
  tell.heading("The data");
  tell.say("{} launches before Challenger, by their temperature in °F:", data.X.rows());
  for (const Index label : {1, 0}) {
    std::string line = label == 1 ? "an O-ring damaged " : "none damaged      ";
    for (Index i = 0; i < data.y.size(); ++i) {
      if (data.y(i) == label) line += fmt::format(" {:.0f}", data.X(i, 0));
    }
    tell.line("{}", line);
  }
  tell.heading("The fit");
  fit_and_tell(chosen_classes(data, settings), settings, tell, result);
  if (settings.l2 > 0) return;
  tell_the_steps(data, tell, result);
  tell_the_forecast(data, tell, result);
  tell_the_other_road(data, tell, result);
  tell_irises(tell, result);
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  Break broken = Break::nothing;
  Options options(
      "logistic-regression",
      "Chapter 3: fits the probabilities of two classes or more by maximum likelihood.");
  options.number("--l2", settings.l2, "penalty lambda on the weights", at_least(0));
  options.list("--classes", settings.classes, "A,B,...", "only the samples of these classes");
  options.text("--positive", settings.positive, "CLASS", "this class against the rest");
  options.text("--reference", settings.reference, "CLASS",
               "the class that others are compared with");
  options.whole("--max-iterations", settings.stop.max_iterations, "Newton steps at most",
                at_least(0));
  options.number("--tolerance", settings.stop.tolerance,
                 "gradient that counts as none, as a share of the largest possible", above(0));
  options.choice("--break", broken, breaks, "fail on purpose, to see what it looks like");
  return run_program(
      argc, argv, options, [&](const Shared& shared, Narration& tell, Result& result) {
        if (broken != Break::nothing) return tell_break(broken, tell, result);
        if (shared.data.empty()) return tell_story(settings, tell, result);
        const auto data = read_classification(shared.data, {shared.features, shared.target});
        fit_and_tell(chosen_classes(data, settings), settings, tell, result);
      });
}
