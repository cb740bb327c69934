// The laws of every loss: written once, run for each.
#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/loss/absolute.hpp>
#include <nn/loss/huber.hpp>
#include <nn/loss/loss.hpp>
#include <nn/loss/squared.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(loss_laws)

namespace {

using Losses = boost::mpl::list<nn::Squared, nn::Absolute, nn::Huber>;
constexpr Real eps = std::numeric_limits<Real>::epsilon();

// Outputs and targets whose residuals keep away from the kinks at 0 and at delta = 1.
struct Example {
  Matrix O, Y;
  explicit Example(Index n = 7, Index q = 3) {
    nn::Rng rng(11);
    Y = nn::normal_matrix(n, q, 0, 2, rng);
    O = Y;
    for (Index i = 0; i < O.size(); ++i) {
      const Real size = i % 2 == 0 ? rng.uniform(Real(0.2), Real(0.8)) : rng.uniform(Real(1.2), 4);
      O.data()[i] += i % 3 == 0 ? -size : size;
    }
  }
};

}  // namespace

// \checks{squared_gradient}
BOOST_AUTO_TEST_CASE_TEMPLATE(the_gradient_is_that_of_the_value, Loss, Losses) {
  static_assert(nn::Loss<Loss>);
  const Example example;
  const Loss loss;
  auto objective = [&](const Vector& theta, Vector& gradient) {
    const Matrix O = Eigen::Map<const Matrix>(theta.data(), example.O.rows(), example.O.cols());
    Matrix dO;
    loss.gradient(O, example.Y, dO);
    gradient = Eigen::Map<const Vector>(dO.data(), dO.size());
    return loss.value(O, example.Y);
  };
  const Vector theta = Eigen::Map<const Vector>(example.O.data(), example.O.size());
  const auto check = nn::check_gradient(objective, theta);
  BOOST_TEST(check.error < 100 * std::pow(eps, Real(2) / 3),
             "parameter " << check.worst << ": " << check.analytic << " against " << check.numerical);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_perfect_answer_costs_nothing, Loss, Losses) {
  const Example example;
  const Loss loss;
  Matrix dO;
  loss.gradient(example.Y, example.Y, dO);
  BOOST_TEST(loss.value(example.Y, example.Y) == 0);
  BOOST_TEST(dO.cwiseAbs().maxCoeff() == 0);
  BOOST_TEST(loss.value(example.O, example.Y) > 0);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_batch_twice_has_the_same_value, Loss, Losses) {
  const Example example;
  const Loss loss;
  Matrix O2(2 * example.O.rows(), example.O.cols()), Y2(O2.rows(), O2.cols());
  O2 << example.O, example.O;
  Y2 << example.Y, example.Y;
  const Real once = loss.value(example.O, example.Y);
  BOOST_TEST(std::abs(loss.value(O2, Y2) - once) <= 8 * eps * once);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(outputs_and_targets_of_other_shapes_are_refused, Loss, Losses) {
  const Loss loss;
  Matrix dO;
  BOOST_CHECK_THROW(loss.value(Matrix::Zero(2, 1), Matrix::Zero(3, 1)), nn::ShapeError);
  BOOST_CHECK_THROW(loss.gradient(Matrix::Zero(2, 1), Matrix::Zero(2, 2), dO), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
