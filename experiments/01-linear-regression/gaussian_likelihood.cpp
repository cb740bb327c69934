// Why squares: the likelihood of one weight under Gaussian noise, and its negative logarithm, which
// is the squared loss up to a factor and a constant.
#include <nn/core/random.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/loss/gaussian_likelihood.hpp>
#include <nn/loss/squared.hpp>
#include <nn/optimize/finite_differences.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>

using namespace nn;

namespace {

// The weight that makes the data most likely, found on the likelihood alone: descent along
// differences of its negative logarithm, which knows neither squares nor normal equations.
//! [most_likely]
Real most_likely(const RegressionData& data, Real s) {
  auto likelihood = [&](const Vector& theta, Vector&) {
    return gaussian_negative_log_likelihood(data.X * theta, data.Y, s);
  };
  auto descended = [&](const Vector& theta, Vector& gradient) {
    gradient = finite_differences(likelihood, theta);
    return likelihood(theta, gradient);
  };
  const Real curvature = data.X.squaredNorm() / (s * s);
  const GradientDescent descent{.learning_rate = Real(0.5) / curvature};
  return minimize(descended, Vector::Zero(1), descent, {.max_steps = 100}).theta(0);
}
//! [most_likely]

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Real s = figure.number("noise");
  const Real w_true = 2;
  const RegressionData data =
      NoisyLine{.intercept = 0, .slope = w_true, .noise = s, .low = 0, .high = 2}.draw(
          figure.whole("points"), rng);
  const Real n = static_cast<Real>(data.X.rows());

  const LinearFit fit = LinearRegression{.intercept = false}.fit(data);
  const Real w_squares = fit.line.theta(0);
  const Real w_likelihood = most_likely(data, s);

  // The noise as it is, and a noise wrongly thought to be twice as large: the same best weight.
  Table& curves =
      figure.table("curves", {"noise", "w", "likelihood", "negative_log", "from_squares"});
  const Real reach = 5 * s / data.X.norm();
  for (const Real assumed : {s, 2 * s}) {
    const auto negative_log = [&](const Matrix& O) {
      return gaussian_negative_log_likelihood(O, data.Y, assumed);
    };
    const Real constant = negative_log(data.Y);  // of a perfect fit
    const Real top = negative_log(data.X * w_squares);
    for (Index i = -60; i <= 60; ++i) {
      const Real w = w_squares + static_cast<Real>(i) / 60 * reach;
      const Matrix O = data.X * w;
      const Real squares = n / (assumed * assumed) * Squared{}.value(O, data.Y) + constant;
      curves.row(assumed == s ? "as it is" : "doubled", w, std::exp(top - negative_log(O)),
                 negative_log(O), squares);
    }
  }

  figure.value("w_likelihood", w_likelihood);
  figure.value("w_squares", w_squares);
  figure.value("w_true", w_true);
  figure.value("noise", s);
  figure.claim(
      "The weight that makes the data most likely is the weight of least squares, w = {:.4f}, "
      "whatever the size of the noise is thought to be.",
      w_squares);
  figure.caption(
      "{} points about a line through the origin, of true weight {:.2g} and noise s = {:.2g}. "
      "Left, the likelihood of each weight w, as a share of the largest: solid if the size of the "
      "noise is known, dashed if it is thought to be twice as large. Right, its negative "
      "logarithm. The rings are the squared loss, times \\f$n/s^2\\f$ and plus a constant that "
      "does not depend on w.",
      data.X.rows(), w_true, s);
  figure.describe("Likelihood against w", curves, {.x = "w", .y = "likelihood", .by = "noise"});
  figure.describe("Negative log-likelihood against w", curves,
                  {.x = "w", .y = "negative_log", .by = "noise"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "gaussian_likelihood",
                      .title = "Gaussian noise makes squared loss",
                      .seed = 8,
                      .parameters = {{"points", 12, "points drawn", at_least(2)},
                                     {"noise", 1.0, "standard deviation of the noise", above(0)}}},
                     experiment);
}
