// The laws of polynomial regression in every basis: written once, run for each.
#include "distance.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/polynomial_regression.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <type_traits>

using nn::Basis, nn::Index, nn::Matrix, nn::PolynomialFit, nn::PolynomialRegression, nn::Real,
    nn::RegressionData;

BOOST_AUTO_TEST_SUITE(basis_laws)

namespace {

template <Basis b>
using Is = std::integral_constant<Basis, b>;
using Bases = boost::mpl::list<Is<Basis::powers>, Is<Basis::scaled_powers>, Is<Basis::chebyshev>>;

// In units of eps; the powers below have a condition number under 100.
constexpr Real close = 2000;

struct Example {
  PolynomialRegression recipe{.degree = 3};
  RegressionData data;

  explicit Example(Basis basis) {
    recipe.basis = basis;
    nn::Rng rng(43);
    data.X = nn::uniform_matrix(25, 1, -2, 1, rng);
    data.Y = data.X.array().cube() - 2 * data.X.array() + 1;
    data.Y += nn::normal_matrix(25, 1, 0, 1, rng);
  }
  Matrix fitted(const RegressionData& d) const { return recipe.fit(d).predict(d.X); }
};

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(the_residuals_are_orthogonal_to_the_columns, B, Bases) {
  const Example e(B::value);
  const PolynomialFit fit = e.recipe.fit(e.data);
  const Matrix A = fit.basis.design(e.data.X), residuals = e.data.Y - fit.predict(e.data.X);
  BOOST_TEST((A.transpose() * residuals).norm() < close * eps * A.norm() * e.data.Y.norm());
}

// A polynomial of 2 x + 1 is a polynomial of x: units do not matter to what is fitted.
BOOST_AUTO_TEST_CASE_TEMPLATE(new_units_of_x_change_no_prediction, B, Bases) {
  const Example e(B::value);
  RegressionData moved = e.data;
  moved.X = 2 * e.data.X.array() + 1;
  BOOST_TEST(distance_in_eps(e.fitted(moved), e.fitted(e.data)) < close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(predictions_follow_the_targets, B, Bases) {
  const Example e(B::value);
  RegressionData other = e.data;
  other.Y = 3 * e.data.Y.array() - 8;
  const Matrix expected = 3 * e.fitted(e.data).array() - 8;
  BOOST_TEST(distance_in_eps(e.fitted(other), expected) < close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_order_of_samples_does_not_matter, B, Bases) {
  const Example e(B::value);
  const RegressionData shuffled = nn::subset(e.data, nn::Rng(44).permutation(25));
  BOOST_TEST(distance_in_eps(e.recipe.fit(shuffled).predict(e.data.X), e.fitted(e.data)) < close);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_higher_degree_leaves_no_larger_residuals, B, Bases) {
  Example e(B::value);
  Real before = e.data.Y.norm();
  for (const Index degree : {0, 1, 2, 3, 4, 5}) {
    e.recipe.degree = degree;
    const Real now = (e.data.Y - e.fitted(e.data)).norm();
    BOOST_TEST(now <= before * (1 + close * eps));
    before = now;
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_ridge_leaves_the_intercept_alone, B, Bases) {
  Example e(B::value);
  e.recipe.ridge = 10;
  RegressionData shifted = e.data;
  shifted.Y.array() += 8;
  const Matrix expected = e.fitted(e.data).array() + 8;
  BOOST_TEST(distance_in_eps(e.fitted(shifted), expected) < close);
}

BOOST_AUTO_TEST_SUITE_END()
