#include "breaks.hpp"

#include <nn/core/contract.hpp>
#include <nn/io/csv.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/squared.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/program.hpp>

using namespace nn;

namespace {

constexpr Real light_years = Real(3.2616e6);  // in one megaparsec

struct Walk {
  std::vector<double> losses;  // before each step and after the last
  Vector theta;                // w and b at the end
};

// Plain descent from 0.
Walk descend(const RegressionData& data, Real rate, Index steps) {
  const Affine line{1, 1};
  EmpiricalRisk risk(line, Squared{}, data.X, data.Y);
  Walk walk;
  walk.theta = minimize(risk, Vector::Zero(line.parameters()), GradientDescent{.learning_rate = rate},
                        {.max_steps = steps},
                        [&](Index, Real value, const Vector&) {
                          walk.losses.push_back(static_cast<double>(value));
                        }).theta;
  return walk;
}

Real slope_of(const LinearFit& fit) { return fit.line.model.W(fit.line.theta)(0, 0); }

void break_learning_rate(RegressionData data, Narration& tell, Result& result) {
  const Curvature bowl = curvature(design_matrix(data.X, true));
  const Real rate = 2 * bowl.rate_limit();
  const auto losses = descend(data, rate, 12).losses;
  tell.say("The limit is 2 / lambda max = {:.4f}. We walk at twice that, {:.4f}.",
           bowl.rate_limit(), rate);
  std::vector<std::vector<std::string>> rows;
  for (std::size_t t = 0; t < losses.size(); t += 2) {
    rows.push_back({std::to_string(t), significant(losses[t], 4)});
  }
  tell.table({"step", "loss"}, rows);
  const double growth = losses.back() / losses[losses.size() - 2];
  const Real factor = 1 - rate * bowl.largest;
  tell.say("The last step multiplied the loss by {:.3f}.", growth);
  result.set("rate", rate);
  result.set("limit", bowl.rate_limit());
  result.set("losses", losses);
  result.set("growth", growth);
  result.set("predicted_growth", factor * factor);
}

void break_collinear(RegressionData data, Narration& tell, Result& result) {
  data.X.conservativeResize(Eigen::NoChange, 2);
  data.X.col(1) = light_years * data.X.col(0);
  data.names = {"megaparsec", "light_year"};
  const LinearFit fit = LinearRegression{}.fit(data);
  tell.say("The distance stands in the table twice, in megaparsecs and in light-years.");
  std::string refusal;
  try {
    LinearRegression{.solver = Solver::normal_equations}.fit(data);
  } catch (const NumericError& error) {
    refusal = error.what();
  }
  tell.say("normal-equations: {}", refusal);
  const auto W = fit.line.model.W(fit.line.theta);
  tell.say("qr: {} columns, rank {}.", fit.p, fit.rank);
  tell.table({"", "estimate", "standard error"},
             {{"megaparsec", significant(W(0, 0), 6), "undefined"},
              {"light_year", significant(W(1, 0), 6), "undefined"}});
  tell.say("The two together still predict {:.1f} km/s for each megaparsec.",
           W(0, 0) + light_years * W(1, 0));
  result.set("columns", fit.p);
  result.set("rank", fit.rank);
  result.set("refusal", refusal);
  result.set("slopes", Vector(W.col(0)));
}

void break_outlier(RegressionData data, Narration& tell, Result& result) {
  const LinearFit before = LinearRegression{}.fit(data);
  Index row = 0;
  data.X.col(0).minCoeff(&row);
  const Real slipped = 10 * data.Y(row, 0);
  tell.say("The nearest nebula moves at {:.0f} km/s; we write {:.0f}.", data.Y(row, 0), slipped);
  data.Y(row, 0) = slipped;
  const LinearFit after = LinearRegression{}.fit(data);
  tell.table({"", "slope", "standard error", "R squared"},
             {{"before", fixed(slope_of(before), 1), fixed(before.standard_errors(1, 0), 1),
               fixed(before.r_squared(0), 3)},
              {"after", fixed(slope_of(after), 1), fixed(after.standard_errors(1, 0), 1),
               fixed(after.r_squared(0), 3)}});
  result.set("slope_before", slope_of(before));
  result.set("slope_after", slope_of(after));
  result.set("standard_error_before", before.standard_errors(1, 0));
  result.set("standard_error_after", after.standard_errors(1, 0));
}

void break_scaling(RegressionData data, Narration& tell, Result& result) {
  data.X.col(0) *= light_years;
  const Curvature bowl = curvature(design_matrix(data.X, true));
  const Walk walk = descend(data, 1 / bowl.largest, 10000);
  const LinearFit fit = LinearRegression{}.fit(data);
  const Real best = Squared{}.value(fit.line.predict(data.X), data.Y);
  tell.say("Distances in light-years: the condition number of the bowl is {:.1e}.", bowl.condition());
  const auto& losses = walk.losses;
  tell.table({"step", "loss"}, {{"0", significant(losses[0], 6)},
                                {"1", significant(losses[1], 6)},
                                {"10", significant(losses[10], 6)},
                                {"10000", significant(losses.back(), 6)}});
  tell.say("It looks converged. But the least loss is {}, at an intercept of {}, and after all these "
           "steps the intercept is {}.",
           significant(best, 6), fixed(fit.line.theta(1), 2), fixed(walk.theta(1), 2));
  result.set("condition", bowl.condition());
  result.set("losses", std::vector<double>{losses[0], losses[1], losses.back()});
  result.set("least_loss", best);
  result.set("intercept", walk.theta(1));
  result.set("least_squares_intercept", fit.line.theta(1));
}

}  // namespace

RegressionData read_hubble() {
  const auto path = data_file(NN_CHAPTER, "hubble.csv");
  return {read_columns(path, {"distance_mpc"}), read_columns(path, {"velocity_km_s"}), {"distance_mpc"}};
}

void tell_break(Break broken, Narration& tell, Result& result) {
  const RegressionData data = read_hubble();
  switch (broken) {
    case Break::learning_rate: return break_learning_rate(data, tell, result);
    case Break::collinear: return break_collinear(data, tell, result);
    case Break::outlier: return break_outlier(data, tell, result);
    case Break::scaling: return break_scaling(data, tell, result);
    case Break::nothing: return;
  }
}
