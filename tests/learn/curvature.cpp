#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/curvature.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Curvature, nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_curvature)

namespace {

struct Example {
  Matrix X, A, Y;
  Example() {
    nn::Rng rng(1);
    X = nn::normal_matrix(40, 2, 1, 2, rng);
    Y = nn::normal_matrix(40, 1, 0, 1, rng);
    A = Matrix(40, 3);
    A << Matrix::Ones(40, 1), X;
  }
};

}  // namespace

// \checks{hessian}
BOOST_AUTO_TEST_CASE(two_axes_by_hand) {
  Matrix A(3, 2);
  A << 3, 0, 0, 0, 0, 6;  // AᵀA / n = diag(3, 12)
  const Curvature c = nn::curvature(A);
  BOOST_TEST(std::abs(c.smallest - 3) < 20 * eps);
  BOOST_TEST(std::abs(c.largest - 12) < 80 * eps);
}

// \checks{hessian}
BOOST_AUTO_TEST_CASE(it_is_the_extreme_second_derivative_of_the_risk) {
  // The gradient of the squared risk is linear, so that its change along v is H v; the change along
  // the axis found by repeated multiplication is the largest eigenvalue.
  const Example example;
  nn::EmpiricalRisk risk(nn::Affine{2, 1}, nn::Squared{}, example.X, example.Y);
  const Vector gradient_at_0 = nn::evaluate(risk, Vector::Zero(3)).gradient;
  Vector v = Vector::Ones(3);
  Real largest = 0;
  for (int i = 0; i < 500; ++i) {
    const Vector Hv = nn::evaluate(risk, v).gradient - gradient_at_0;
    largest = Hv.norm() / v.norm();
    v = Hv.normalized();
  }
  BOOST_TEST(std::abs(nn::curvature(example.A).largest - largest) < 100 * eps * largest);
}

// \checks{hessian}
BOOST_AUTO_TEST_CASE(trace_and_determinant_are_those_of_the_gram_matrix) {
  const Example example;
  const Matrix H = example.X.transpose() * example.X / 40;
  const Curvature c = nn::curvature(example.X);
  BOOST_TEST(std::abs(c.smallest + c.largest - H.trace()) < 100 * eps * H.trace());
  const Real determinant = H(0, 0) * H(1, 1) - H(0, 1) * H(1, 0);
  BOOST_TEST(std::abs(c.smallest * c.largest - determinant) < 200 * eps * H.trace() * H.trace());
}

// \checks{contraction}
BOOST_AUTO_TEST_CASE(each_step_multiplies_the_distance_along_an_axis) {
  // The axes of [3 0; 0 0; 0 6] are the coordinates, lambda is 3 and 12; at the rate 1/8 the
  // factors 1 - eta lambda are 5/8 and -1/2.
  Matrix X(3, 2);
  X << 3, 0, 0, 0, 0, 6;
  const nn::Affine plane{2, 1};
  Vector theta(3), gradient;
  theta << 8, 8, 0;  // the lowest point is at 0
  const Matrix Y = Matrix::Zero(3, 1);
  nn::EmpiricalRisk risk(plane, nn::Squared{}, X, Y);
  const nn::GradientDescent descent{.learning_rate = Real(0.125)};
  auto state = descent.start(3);
  for (int step = 1; step <= 3; ++step) {
    risk(theta, gradient);
    gradient(2) = 0;  // the shift stays where it is
    descent.update(theta, gradient, state);
    BOOST_TEST(std::abs(theta(0) - 8 * std::pow(Real(0.625), Real(step))) < 20 * eps);
    BOOST_TEST(std::abs(theta(1) - 8 * std::pow(Real(-0.5), Real(step))) < 20 * eps);
  }
}

// \checks{rate_limit}
BOOST_AUTO_TEST_CASE(descent_converges_below_the_limit_and_not_above) {
  const Example example;
  const Real limit = nn::curvature(example.A).rate_limit();
  nn::EmpiricalRisk risk(nn::Affine{2, 1}, nn::Squared{}, example.X, example.Y);
  const auto end = [&](Real rate) {
    return nn::minimize(risk, Vector::Ones(3), nn::GradientDescent{.learning_rate = rate},
                        {.max_steps = 1000});
  };
  const Real start = nn::evaluate(risk, Vector::Ones(3)).gradient.cwiseAbs().maxCoeff();
  BOOST_TEST(end(Real(0.98) * limit).gradient_norm < start / 1000);
  BOOST_TEST(end(Real(1.02) * limit).gradient_norm > start * 1000);
}

// \checks{condition}
BOOST_AUTO_TEST_CASE(the_condition_is_the_quotient_of_the_axes) {
  Matrix A(3, 2);
  A << 3, 0, 0, 0, 0, 6;
  BOOST_TEST(std::abs(nn::curvature(A).condition() - 4) < 100 * eps);
  BOOST_TEST(std::abs(nn::curvature(Matrix::Identity(5, 3)).condition() - 1) < 20 * eps);
}

// \checks{condition}
BOOST_AUTO_TEST_CASE(a_flat_axis_makes_it_infinite) {
  nn::Rng rng(2);
  const Matrix wide = nn::normal_matrix(2, 3, 0, 1, rng);
  Matrix dependent = nn::normal_matrix(50, 3, 0, 1, rng);
  dependent.col(2) = dependent.col(0) - dependent.col(1);
  for (const Matrix& A : {wide, dependent, Matrix(Matrix::Ones(10, 2))}) {
    const Curvature c = nn::curvature(A);
    BOOST_TEST(c.smallest == 0);
    BOOST_TEST(std::isinf(c.condition()));
  }
}

BOOST_AUTO_TEST_CASE(small_axes_keep_their_digits) {
  // Along the diagonal of [1 1; s -s] the axes are 1 and s^2: formed as a product they would drown.
  const Real s = 64 * eps;
  Matrix A(2, 2);
  A << 1, 1, s, -s;
  BOOST_TEST(std::abs(nn::curvature(A).smallest / (s * s) - 1) < 0.5);
}

BOOST_AUTO_TEST_CASE(what_has_no_curvature_is_refused) {
  BOOST_CHECK_THROW(nn::curvature(Matrix(0, 2)), nn::DataError);
  BOOST_CHECK_THROW(nn::curvature(Matrix(2, 0)), nn::DataError);
  BOOST_CHECK_THROW(nn::curvature(Matrix::Constant(2, 2, std::numeric_limits<Real>::infinity())),
                    nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
