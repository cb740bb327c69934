#include <nn/core/contract.hpp>
#include <nn/learn/descent_least_squares.hpp>
#include <nn/learn/fit_quality.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/normal_equations.hpp>
#include <nn/learn/pseudo_inverse.hpp>

#include <cmath>
#include <limits>

namespace nn {
namespace {

constexpr Real undefined = std::numeric_limits<Real>::quiet_NaN();

LeastSquares solve(Solver solver, const Matrix& A, const Matrix& Y) {
  switch (solver) {
    case Solver::normal_equations: return least_squares_by_normal_equations(A, Y);
    case Solver::pseudo_inverse: return least_squares_by_pseudo_inverse(A, Y);
    case Solver::gradient_descent: return least_squares_by_descent(A, Y);
    case Solver::qr: break;
  }
  return least_squares(A, Y);
}

// A ridge is least squares on d more rows: each weight, times sqrt(lambda), should be 0.
//! [ridge]
LeastSquares solve_with_ridge(const LinearRegression& recipe, const Matrix& A, const Matrix& Y) {
  const Index intercepts = recipe.intercept ? 1 : 0;
  const Index d = A.cols() - intercepts;
  Matrix longer = Matrix::Zero(A.rows() + d, A.cols());
  longer.topRows(A.rows()) = A;
  longer.bottomRightCorner(d, d).diagonal().setConstant(std::sqrt(recipe.ridge));
  Matrix targets = Matrix::Zero(Y.rows() + d, Y.cols());
  targets.topRows(Y.rows()) = Y;
  LeastSquares found = solve(recipe.solver, longer, targets);
  found.gram_inverse.resize(0, 0);  // it would be that of the longer matrix
  return found;
}
//! [ridge]

Fitted<Affine> as_affine(const Matrix& B, bool intercept) {
  Fitted<Affine> line{{B.rows() - (intercept ? 1 : 0), B.cols()}, {}};
  line.theta = Vector::Zero(line.model.parameters());
  line.model.W(line.theta) = B.bottomRows(line.model.inputs);
  if (intercept) line.model.b(line.theta) = B.row(0);
  return line;
}

// Standard errors, and how well the fit describes the data it was made from.
void judge(const Matrix& residuals, const Matrix& Y, bool intercept, LinearFit& fit) {
  const FitQuality quality = fit_quality(residuals, Y, fit.n - fit.rank, intercept);
  fit.residual_sd = quality.residual_sd;
  fit.r_squared = quality.r_squared;
  //! [standard_errors]
  fit.standard_errors = Matrix::Constant(fit.p, Y.cols(), undefined);
  if (fit.gram_inverse.size() != 0) {
    fit.standard_errors = fit.gram_inverse.diagonal().cwiseSqrt() * fit.residual_sd;
  }
  //! [standard_errors]
}

}  // namespace

Matrix design_matrix(const Matrix& X, bool intercept) {
  if (!intercept) return X;
  Matrix A(X.rows(), X.cols() + 1);
  A.col(0).setOnes();
  A.rightCols(X.cols()) = X;
  return A;
}

//! [fit]
LinearFit LinearRegression::fit(const RegressionData& data) const {
  require_valid(data);
  require_option(ridge >= 0 && std::isfinite(ridge), "ridge", ridge, ">= 0");
  const Matrix A = design_matrix(data.X, intercept);
  const LeastSquares found =
      ridge > 0 ? solve_with_ridge(*this, A, data.Y) : solve(solver, A, data.Y);
  LinearFit fit;
  fit.line = as_affine(found.B, intercept);
  fit.n = A.rows();
  fit.p = A.cols();
  fit.rank = ridge > 0 ? least_squares(A, data.Y).rank : found.rank;
  fit.gram_inverse = found.gram_inverse;
  fit.converged = found.converged;
  judge(data.Y - A * found.B, data.Y, intercept, fit);
  return fit;
}
//! [fit]

Matrix standard_error_of_mean(const LinearFit& fit, const Matrix& X) {
  if (fit.gram_inverse.size() == 0) throw NumericError("this fit has no standard errors");
  const Index d = fit.line.model.inputs;
  require_shape("X", X, any_size, d);
  const Matrix A = design_matrix(X, fit.p > d);
  return row_deviations(A, fit.gram_inverse) * fit.residual_sd;
}

}  // namespace nn
