// How many digits each road to the least-squares solution loses as the problem gets harder. The
// problems are made so that their answer is known exactly and fits exactly.
#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/descent_least_squares.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/normal_equations.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

using namespace nn;

namespace {

constexpr Index rows = 40, columns = 8;

/// A problem Y = A B without any residual.
struct Problem {
  Matrix A, B, Y;
};

// Turns the rows of M by random reflections: lengths and singular values stay.
void mix(Eigen::Ref<Matrix> M, Rng& rng) {
  for (Index turn = 0; turn < columns; ++turn) {
    const Vector v = normal_matrix(M.rows(), 1, 0, 1, rng);
    M -= 2 / v.squaredNorm() * v * (v.transpose() * M);
  }
}

// All singular values are 1 except the last, 1 / kappa: one direction in which the data say little.
// The entries of A are rounded to a grid of 46 binary places and B is made of small whole numbers,
// so that the product A B is exact, without any rounding.
//! [problem]
Problem with_condition(Real kappa, Rng& rng) {
  Matrix A = Matrix::Identity(rows, columns);
  A(columns - 1, columns - 1) = 1 / kappa;
  mix(A, rng);
  Matrix turned = A.transpose();
  mix(turned, rng);
  const Real grid = std::exp2(static_cast<Real>(std::numeric_limits<Real>::digits - 7));
  A = (grid * turned.transpose()).array().round() / grid;

  Matrix B(columns, 1);
  for (Real& b : B.reshaped()) b = static_cast<Real>(1 + rng.index(7));
  return {A, B, A * B};
}
//! [problem]

Real relative_error(const LeastSquares& found, const Matrix& B) {
  return (found.B - B).norm() / B.norm();
}

/// One of the roads: its name in the table, and what it finds.
struct Road {
  const char* name;
  std::function<LeastSquares(const Matrix&, const Matrix&)> solve;
};

// The error on each problem, in rising order; empty if the solver refused any of them.
std::vector<Real> errors(const Road& road, const std::vector<Problem>& problems) {
  std::vector<Real> all;
  for (const Problem& problem : problems) {
    try {
      all.push_back(relative_error(road.solve(problem.A, problem.Y), problem.B));
    } catch (const NumericError&) {
      return {};
    }
  }
  std::ranges::sort(all);
  return all;
}

/// Points of one curve, as logarithms.
struct Curve {
  std::vector<Real> condition, error;

  // The exponent a of error = c kappa^a.
  Real slope() const {
    const auto n = static_cast<Index>(condition.size());
    const Matrix x = Eigen::Map<const Vector>(condition.data(), n);
    const Matrix y = Eigen::Map<const Vector>(error.data(), n);
    const LinearFit fit = LinearRegression{}.fit({x, y, {"log kappa"}});
    return fit.line.model.W(fit.line.theta)(0);
  }
};

void experiment(Figure& figure) {
  Rng rng = figure.rng();
  const Index budget = figure.whole("steps");
  const auto draws = static_cast<std::size_t>(figure.whole("draws"));
  const std::vector<Road> roads = {{"QR", least_squares},
                                   {"normal equations", least_squares_by_normal_equations},
                                   {"gradient descent", [&](const Matrix& A, const Matrix& Y) {
                                      return least_squares_by_descent(A, Y, {.max_steps = budget});
                                    }}};

  Table& table = figure.table("errors", {"solver", "kappa", "low", "median", "high"});
  Table& made = figure.table("problems", {"kappa", "measured"});
  std::vector<Curve> straight(roads.size());
  std::vector<Real> last(roads.size(), 0);
  Real floor = 1;
  for (Index half_decade = 0; half_decade <= 24; ++half_decade) {
    const Real kappa = std::pow(Real(10), static_cast<Real>(half_decade) / 2);
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < draws; ++i) problems.push_back(with_condition(kappa, rng));
    made.row(kappa, std::sqrt(curvature(problems.front().A).condition()));
    for (std::size_t k = 0; k < roads.size(); ++k) {
      const std::vector<Real> sorted = errors(roads[k], problems);
      if (sorted.empty()) continue;
      const Real median = sorted[draws / 2];
      table.row(roads[k].name, kappa, sorted[draws / 10], median, sorted[draws - 1 - draws / 10]);
      last[k] = kappa;
      floor = std::min(floor, median);
      if (kappa > 50 && median < Real(0.01)) {  // past the floor, short of nonsense
        straight[k].condition.push_back(std::log10(kappa));
        straight[k].error.push_back(std::log10(median));
      }
    }
  }

  const Real slope_qr = straight[0].slope(), slope_normal = straight[1].slope();
  figure.value("slope_qr", slope_qr);
  figure.value("slope_normal", slope_normal);
  figure.value("floor", floor);
  figure.value("last_normal", last[1]);
  figure.claim(
      "Where the data fit exactly, QR loses \\f$\\log_{{10}}\\kappa\\f$ digits and the normal "
      "equations twice as many: here the errors grow like \\f$\\kappa^{{{:.2f}}}\\f$ and "
      "\\f$\\kappa^{{{:.2f}}}\\f$.",
      slope_qr, slope_normal);
  figure.caption(
      "Relative error of the coefficients against the condition number \\f$\\kappa(A)\\f$, on "
      "logarithmic axes. Each mark is the median over {} problems of {} rows and {} columns, "
      "whose answer is known and exact; the bands hold the middle eight tenths. From the cross "
      "on, at \\f$\\kappa = 10^{{{:.1f}}}\\f$, the normal equations begin to refuse. Gradient "
      "descent has {} steps, which suffice only while \\f$\\kappa\\f$ is small.",
      draws, rows, columns, std::log10(last[1]), budget);
  figure.describe("Relative error of the coefficients against kappa, median", table,
                  {.x = "kappa", .y = "median", .by = "solver"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "solver_accuracy",
       .title = "Three solvers and the condition number",
       .seed = 7,
       .parameters = {{"draws", 101, "problems at each condition number", at_least(11)},
                      {"steps", 1000, "steps that descent may take", at_least(1)}}},
      experiment);
}
