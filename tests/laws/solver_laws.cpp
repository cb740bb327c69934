// The laws of every least-squares solver: written once, run for each.
#include "distance.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/linear_regression.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <type_traits>

using nn::Index, nn::LinearFit, nn::LinearRegression, nn::Matrix, nn::Real, nn::RegressionData,
    nn::Solver;

BOOST_AUTO_TEST_SUITE(solver_laws)

namespace {

template <Solver s>
using Is = std::integral_constant<Solver, s>;
using Solvers = boost::mpl::list<Is<Solver::qr>, Is<Solver::normal_equations>,
                                 Is<Solver::pseudo_inverse>, Is<Solver::gradient_descent>>;

// What a solver may be off by, in units of eps; the data below have condition numbers under 10, and
// descent stops when its gradient has fallen to 4096 eps.
Real bound(Solver solver) { return solver == Solver::gradient_descent ? 4096 * 20 : 500; }

struct Example {
  Solver solver;
  RegressionData data;
  Real close;

  explicit Example(Solver which) : solver(which), close(bound(which)) {
    nn::Rng rng(41);
    data.X = nn::normal_matrix(30, 3, Real(0.5), 1, rng);
    const Matrix weights = nn::normal_matrix(3, 2, 0, 2, rng);
    const Matrix noise = nn::normal_matrix(30, 2, 1, 1, rng);
    data.Y = data.X * weights + noise;
  }
  LinearFit fit(const RegressionData& d, Real ridge = 0) const {
    return LinearRegression{.ridge = ridge, .solver = solver}.fit(d);
  }
};

Matrix W(const LinearFit& fit) { return fit.line.model.W(fit.line.theta); }
Matrix b(const LinearFit& fit) { return fit.line.model.b(fit.line.theta); }

}  // namespace

// \checks{normal_equations}
// \checks{qr}
// \checks{pseudo_inverse}
BOOST_AUTO_TEST_CASE_TEMPLATE(the_residuals_are_orthogonal_to_the_columns, S, Solvers) {
  const Example e(S::value);
  const LinearFit fit = e.fit(e.data);
  BOOST_TEST(fit.converged);
  const Matrix residuals = e.data.Y - fit.line.predict(e.data.X);
  const Matrix A = nn::design_matrix(e.data.X, true);
  const Real size = A.norm() * e.data.Y.norm();
  BOOST_TEST((A.transpose() * residuals).norm() < e.close * eps * size);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(all_solvers_agree, S, Solvers) {
  const Example e(S::value);
  const LinearFit fit = e.fit(e.data), reference = Example(Solver::qr).fit(e.data);
  BOOST_TEST(distance_in_eps(fit.line.theta, reference.line.theta) < e.close);
  BOOST_TEST(distance_in_eps(fit.standard_errors, reference.standard_errors) < e.close);
  BOOST_TEST(distance_in_eps(fit.r_squared, reference.r_squared) < e.close);
  BOOST_TEST(fit.rank == 4);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(scaling_a_column_scales_its_coefficient_inversely, S, Solvers) {
  const Example e(S::value);
  RegressionData scaled = e.data;
  scaled.X.col(1) *= 4;
  Matrix expected = W(e.fit(e.data));
  expected.row(1) /= 4;
  const LinearFit fit = e.fit(scaled);
  BOOST_TEST(distance_in_eps(W(fit), expected) < 4 * e.close);
  BOOST_TEST(distance_in_eps(b(fit), b(e.fit(e.data))) < 4 * e.close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_order_of_samples_does_not_matter, S, Solvers) {
  const Example e(S::value);
  const RegressionData shuffled = nn::subset(e.data, nn::Rng(42).permutation(30));
  BOOST_TEST(distance_in_eps(e.fit(shuffled).line.theta, e.fit(e.data).line.theta) < e.close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_order_of_columns_is_that_of_their_coefficients, S, Solvers) {
  const Example e(S::value);
  RegressionData turned = e.data;
  turned.X = e.data.X.rowwise().reverse();
  BOOST_TEST(distance_in_eps(W(e.fit(turned)).colwise().reverse(), W(e.fit(e.data))) < e.close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(shifting_the_targets_shifts_the_intercept_alone, S, Solvers) {
  const Example e(S::value);
  const LinearFit before = e.fit(e.data);
  RegressionData shifted = e.data;
  shifted.Y.col(1).array() += 8;
  const LinearFit after = e.fit(shifted);
  Matrix expected = b(before);
  expected(0, 1) += 8;
  BOOST_TEST(distance_in_eps(b(after), expected) < e.close);
  BOOST_TEST(distance_in_eps(W(after), W(before)) < 10 * e.close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(shifting_a_column_moves_only_the_intercept, S, Solvers) {
  const Example e(S::value);
  const LinearFit before = e.fit(e.data);
  RegressionData shifted = e.data;
  shifted.X.col(0).array() += 1;
  const LinearFit after = e.fit(shifted);
  BOOST_TEST(distance_in_eps(W(after), W(before)) < 10 * e.close);
  BOOST_TEST(distance_in_eps(b(after), b(before) - W(before).row(0)) < 10 * e.close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_ridge_leaves_the_intercept_alone, S, Solvers) {
  // However heavy the penalty: shifted targets shift the intercept by as much, and a penalty that
  // leaves no slope leaves the mean.
  const Example e(S::value);
  RegressionData shifted = e.data;
  shifted.Y.array() += 8;
  const LinearFit before = e.fit(e.data, 10), after = e.fit(shifted, 10);
  BOOST_TEST(before.converged);
  BOOST_TEST(distance_in_eps(W(after), W(before)) < 10 * e.close);
  BOOST_TEST(distance_in_eps(b(after), (b(before).array() + 8).matrix()) < 10 * e.close);
  BOOST_TEST(W(before).norm() < W(e.fit(e.data)).norm());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_ridge_without_limit_leaves_the_mean, S, Solvers) {
  const Example e(S::value);
  const LinearFit flat = e.fit(e.data, 10000);
  const Matrix mean = e.data.Y.colwise().mean();
  BOOST_TEST(W(flat).cwiseAbs().maxCoeff() < 0.05);
  BOOST_TEST((b(flat) - mean).cwiseAbs().maxCoeff() < 0.05);
}

BOOST_AUTO_TEST_SUITE_END()
