// Chapter 1: linear regression. Without arguments it tells the story of Hubble's 24 nebulae; with
// --data it fits a line, a plane or a hyperplane to a table of your own.
#include "breaks.hpp"

#include <nn/core/contract.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/squared.hpp>
#include <nn/optimize/check_gradient.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <limits>

using namespace nn;

namespace {

constexpr Real undefined = std::numeric_limits<Real>::quiet_NaN();

struct Settings {
  LinearRegression recipe;
  bool through_origin = false;
  Break broken = Break::nothing;
};

const std::vector<std::pair<std::string, Solver>> methods = {
    {"qr", Solver::qr},
    {"normal-equations", Solver::normal_equations},
    {"pseudo-inverse", Solver::pseudo_inverse},
    {"gradient-descent", Solver::gradient_descent}};

std::string name_of(Solver solver) {
  return std::ranges::find(methods, solver, &std::pair<std::string, Solver>::second)->first;
}

// The coefficients in the order of their names, the intercept first; NaN if descent did not end.
Vector coefficients(const LinearFit& fit, bool intercept) {
  Vector values(fit.p);
  if (intercept) values(0) = fit.line.model.b(fit.line.theta)(0);
  values.tail(fit.line.model.inputs) = fit.line.model.W(fit.line.theta).col(0);
  if (!fit.converged) values.setConstant(undefined);
  return values;
}

//! [fit]
void fit_and_tell(const RegressionData& data, const Settings& settings, Narration& tell,
                       Result& result) {
  const LinearFit fit = settings.recipe.fit(data);
  std::vector<std::string> names = data.names;
  if (settings.recipe.intercept) names.insert(names.begin(), "intercept");
  const Vector beta = coefficients(fit, settings.recipe.intercept);
  result.set("method", name_of(settings.recipe.solver));
  result.set("n", fit.n);
  result.set("d", data.X.cols());
  result.set("rank", fit.rank);
  result.set("coefficients", names, beta);
  result.set("standard_errors", names, Vector(fit.standard_errors.col(0)));
  result.set("residual_sd", fit.converged ? fit.residual_sd(0) : undefined);
  result.set("r_squared", fit.converged ? fit.r_squared(0) : undefined);
  result.set("converged", fit.converged);

  tell.heading("The fit");
  std::vector<std::vector<std::string>> rows;
  for (Index j = 0; j < fit.p; ++j) {
    rows.push_back({names[static_cast<std::size_t>(j)], significant(beta(j), 6),
                    significant(fit.standard_errors(j, 0), 4)});
  }
  tell.table({"", "estimate", "standard error"}, rows);
  if (!fit.converged) tell.say("Gradient descent ran out of steps; these are no coefficients yet.");
  if (fit.rank < fit.p) {
    tell.say("The {} columns have rank {}: many coefficients fit equally well, and these are the "
             "smallest.", fit.p, fit.rank);
  }
  tell.say("{} samples, residual standard deviation {}, R squared {}.", fit.n,
           significant(fit.residual_sd(0), 4), fixed(fit.r_squared(0), 4));
}
//! [fit]

void tell_the_roads(const RegressionData& data, Settings settings, Narration& tell) {
  tell.heading("Four roads to one point");
  std::vector<std::vector<std::string>> rows;
  for (const auto& [name, solver] : methods) {
    settings.recipe.solver = solver;
    const Vector beta = coefficients(settings.recipe.fit(data), true);
    rows.push_back({name, fixed(beta(0), 5), fixed(beta(1), 5)});
  }
  tell.table({"method", "intercept", "slope"}, rows);
}

void check_the_gradient(const RegressionData& data, Narration& tell, Result& result) {
  const Affine line{1, 1};
  EmpiricalRisk risk(line, Squared{}, data.X, data.Y);
  const GradientCheck check = check_gradient(risk, Vector::Ones(line.parameters()));
  const Index digits = agreed_digits(check.error);
  tell.heading("A check of the gradient");
  tell.say("At w = b = 1 the gradient by hand and by central differences agree to {} digits.", digits);
  Result agreed;
  agreed.set("agreed_digits", digits);
  result.set("gradient_check", agreed);
}

void tell_story(const Settings& settings, Narration& tell, Result& result) {
  const RegressionData data = read_hubble();
  tell.heading("The data");
  tell.say("Hubble 1929: distance (Mpc, to the right) and velocity (km/s, upward) of {} nebulae.",
           data.X.rows());
  if (const auto plot = ascii_plot({{.x = data.X.col(0), .y = data.Y.col(0)}})) tell.verbatim(*plot);
  fit_and_tell(data, settings, tell, result);
  if (!settings.recipe.intercept || settings.recipe.ridge > 0) return;
  tell_the_roads(data, settings, tell);
  check_the_gradient(data, tell, result);
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  Options options("linear-regression", "Chapter 1: fits a line, a plane or a hyperplane by least squares.");
  options.choice("--method", settings.recipe.solver, methods, "how to solve");
  options.flag("--no-intercept", settings.through_origin, "fit through the origin");
  options.number("--ridge", settings.recipe.ridge, "penalty lambda on the slopes", at_least(0));
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
  return run_program(argc, argv, options, [&](const Shared& shared, Narration& tell, Result& result) {
    settings.recipe.intercept = !settings.through_origin;
    if (settings.broken != Break::nothing) return tell_break(settings.broken, tell, result);
    if (shared.data.empty()) return tell_story(settings, tell, result);
    const RegressionData data = read_regression(shared.data, {shared.features, shared.target});
    fit_and_tell(data, settings, tell, result);
  });
}
