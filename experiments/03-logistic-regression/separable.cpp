// Figure 3.5: gradient descent on classes that a line parts: the weights grow like the logarithm of
// the step, unless a penalty holds them.
#include <nn/core/random.hpp>
#include <nn/data/blobs.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace nn;

namespace {

// The hyperplane of the largest margin, (w, b) with y (x w + b) >= 1 for all samples and as short
// as possible; descent turns toward it, and in the end adds its length for each unit of log t
// (Soudry et al. 2018, Journal of Machine Learning Research 19(70), 1). Its direction is that of
// the shortest vector in the convex hull of the y [x, 1]; Gilbert finds it by moving again and
// again toward the corner that lies lowest (1966, SIAM Journal on Control 4(1), 61).
//! [largest_margin]
Vector largest_margin(const ClassificationData& data, Index moves) {
  Matrix corners(data.X.rows(), data.X.cols() + 1);
  corners << data.X, Vector::Ones(data.X.rows());
  for (Index i = 0; i < corners.rows(); ++i) corners.row(i) *= Real(2 * data.y(i) - 1);
  Vector shortest = corners.colwise().mean().transpose();
  for (Index move = 0; move < moves; ++move) {
    Index lowest = 0;
    (corners * shortest).minCoeff(&lowest);
    const Vector way = corners.row(lowest).transpose() - shortest;
    const Real share = -way.dot(shortest) / way.squaredNorm();
    if (!(share > 0)) break;
    shortest += std::min(share, Real(1)) * way;
  }
  return shortest / (corners * shortest).minCoeff();
}
//! [largest_margin]

/// Where a descent stands.
struct End {
  Real norm;  ///< |w|
  Real loss;  ///< without the penalty
};

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index n = figure.whole("points"), steps = figure.whole("steps");
  const Real lambda = figure.number("lambda");
  const Blobs truth{{{.name = "0",
                      .centre = RowVector{{Real(-1.2), Real(-0.8)}},
                      .spread = Real(0.5),
                      .count = n},
                     {.name = "1",
                      .centre = RowVector{{Real(1.2), Real(0.8)}},
                      .spread = Real(0.5),
                      .count = n}}};
  const ClassificationData data = truth.draw(rng);
  // The curvature of cross-entropy is at most a quarter of that of squared loss.
  const Real rate = 4 / curvature(design_matrix(data.X, true)).largest;

  Table& runs = figure.table("runs", {"run", "step", "norm", "loss"});
  const Matrix& X = data.X;
  // Descends under a penalty; a step is kept where the last kept one is 5 % behind.
  //! [descend]
  auto descend = [&](const char* name, Real l2) {
    EmpiricalRisk risk(Affine{2, 1}, BinaryCrossEntropy{}, X, data.y, L2{l2});
    Index next = 1;
    End end{};
    minimize(risk, Vector(Vector::Zero(3)), GradientDescent{.learning_rate = rate},
             {.max_steps = steps}, [&](Index t, Real value, const Vector& theta) {
               if (t < next && t < steps) return;
               next = t + 1 + t / 20;
               end.norm = theta.head(2).norm();
               end.loss = value - l2 / 2 * end.norm * end.norm;
               runs.row(name, t, end.norm, end.loss);
             });
    return end;
  };
  //! [descend]
  const auto [norm_end, loss_end] = descend("no penalty", 0);
  const auto [norm_l2, loss_l2] = descend("L2", lambda);

  // |w| against log t over the last two decades.
  std::vector<Real> log_t, norms;
  for (Index row = 0; row < runs.rows() && *runs.at(row, "run").text() == "no penalty"; ++row) {
    const double t = *runs.at(row, "step").number();
    if (t < static_cast<double>(steps) / 100) continue;
    log_t.push_back(static_cast<Real>(std::log(t)));
    norms.push_back(static_cast<Real>(*runs.at(row, "norm").number()));
  }
  const auto column = [](const std::vector<Real>& numbers) {
    return Matrix(Eigen::Map<const Vector>(numbers.data(), static_cast<Index>(numbers.size())));
  };
  const Vector trend = LinearRegression{}.fit({column(log_t), column(norms), {}}).line.theta;
  const Vector widest = largest_margin(data, 100000);
  const LogisticFit unpenalised = LogisticRegression{}.fit(data);
  const LogisticFit penalised = LogisticRegression{.l2 = lambda}.fit(data);
  Table& fit = figure.table("fit", {"slope", "intercept", "from", "to"});
  fit.row(trend(0), trend(1), static_cast<Real>(steps) / 100, steps);
  Table& samples = figure.table("samples", {"class", "x1", "x2"});
  for (Index i = 0; i < X.rows(); ++i) {
    samples.row(data.classes[static_cast<std::size_t>(data.y(i))], X(i, 0), X(i, 1));
  }

  figure.value("steps", steps);
  figure.value("lambda", lambda);
  figure.value("rate", rate);
  figure.value("slope", trend(0));
  figure.value("slope_theory", widest.head(2).norm());
  figure.value("norm_end", norm_end);
  figure.value("norm_l2", norm_l2);
  figure.value("norm_l2_limit", penalised.line.theta.head(2).norm());
  figure.value("separated", unpenalised.separated ? 1 : 0);
  figure.value("loss_end", loss_end);
  figure.value("loss_l2", loss_l2);
  figure.claim(
      "Without a penalty |w| grows without bound, by {:.2f} log t, where theory says {:.2f}; with "
      "L2, λ = {}, it stops at {:.2f}.",
      trend(0), widest.head(2).norm(), lambda, norm_l2);
  figure.caption(
      "Gradient descent on {} samples that a line parts, with and without the penalty λ/2 |w|². "
      "Left, the length of the weight vector against step; thin, a straight line fitted to the "
      "last "
      "two decades. Right, the mean loss without the penalty term. After {} steps |w| is {:.1f} "
      "and "
      "growing, or {:.2f} and at rest.",
      2 * n, steps, norm_end, norm_l2);
  figure.describe("Length of w against step", runs, {.x = "step", .y = "norm", .by = "run"});
  figure.describe("Loss against step", runs, {.x = "step", .y = "loss", .by = "run"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "separable",
                      .title = "Separable classes",
                      .seed = 4,
                      .parameters = {{"points", 10, "samples of each class", at_least(3)},
                                     {"lambda", 0.01, "of the penalty", above(0)},
                                     {"steps", 300000, "of each descent", between(1000, 3000000)}}},
                     experiment);
}
