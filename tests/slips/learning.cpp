// Slips about networks and how they learn.
#include "distance.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/adagrad.hpp>
#include <nn/optimize/momentum.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(slips_about_learning)

namespace {

struct Network {
  nn::Rng rng = nn::Rng(8);
  nn::Mlp net = nn::mlp({2, 3, 1}, nn::Activation(nn::Tanh{}));
  Vector theta = net.start(nn::xavier_normal, rng);
  Matrix X = nn::normal_matrix(5, 2, 0, 1, rng), Y = nn::normal_matrix(5, 1, 0, 1, rng);
};

}  // namespace

BOOST_AUTO_TEST_CASE(there_is_one_bias_an_output_however_many_samples) {
  //! [bias_row]
  const nn::Affine layer{3, 2};
  BOOST_TEST(layer.parameters() == 3 * 2 + 2);
  Vector theta = Vector::Zero(8);
  layer.b(theta) << 10, 20;
  const Matrix O = layer.forward(theta, Matrix::Random(7, 3));
  BOOST_TEST((O.rowwise() - O.row(0)).isZero());  // the same row, added seven times
  //! [bias_row]
}

BOOST_FIXTURE_TEST_CASE(forward_propagation_learns_nothing, Network) {
  //! [forward]
  const Vector before = theta;
  const Matrix once = net.forward(theta, X), again = net.forward(theta, X);
  BOOST_TEST((once == again));
  BOOST_TEST((theta == before));
  //! [forward]
}

BOOST_FIXTURE_TEST_CASE(back_propagation_computes_and_the_optimizer_moves, Network) {
  //! [backward]
  nn::EmpiricalRisk risk(net, nn::Squared{}, X, Y);
  const Vector before = theta;
  Vector gradient(theta.size());
  const Real loss = risk(theta, gradient);  // forward, backward
  BOOST_TEST((theta == before));
  BOOST_TEST(gradient.norm() > 0);
  const Vector moved = theta - Real(0.05) * gradient;  // the step
  BOOST_TEST(risk(moved, gradient) < loss);
  //! [backward]
}

BOOST_AUTO_TEST_CASE(units_that_square_are_no_universal_approximators) {
  //! [square]
  nn::Rng rng(9);
  const Index units = 50;
  const Vector w = nn::normal_matrix(units, 1, 0, 1, rng),
               b = nn::normal_matrix(units, 1, 0, 1, rng),
               v = nn::normal_matrix(units, 1, 0, 1, rng);
  const auto output = [&](Real x) { return v.dot(Vector((w * x + b).array().square())); };
  // The third difference of a parabola is 0: fifty units are one parabola.
  const Real third = output(3) - 3 * output(2) + 3 * output(1) - output(0);
  BOOST_TEST(std::abs(third) < 1e4 * eps * std::abs(output(3)));
  //! [square]
}

BOOST_AUTO_TEST_CASE(the_two_lines_of_momentum_in_the_other_order_come_one_step_late) {
  //! [momentum]
  const nn::Momentum recipe{.learning_rate = Real(0.1), .momentum = Real(0.9)};
  const auto slope = [](Real w) { return 2 * w; };  // of w squared
  Vector theta = Vector::Constant(1, 1);
  auto state = recipe.start(1);
  Real w = 1, v = 0;
  const auto other_order = [&] {
    w += v;
    v = recipe.momentum * v - recipe.learning_rate * slope(w);
  };
  other_order();  // the velocity is still 0: nothing moves
  BOOST_TEST(w == 1);
  for (int t = 0; t < 20; ++t) {
    recipe.update(theta, Vector::Constant(1, slope(theta(0))), state);
    other_order();
    BOOST_TEST(std::abs(w - theta(0)) < 100 * eps);
  }
  //! [momentum]
}

BOOST_AUTO_TEST_CASE(adagrad_makes_no_rate_grow) {
  //! [adagrad]
  nn::Rng rng(10);
  const nn::AdaGrad recipe{.learning_rate = 1};
  Vector theta = Vector::Zero(2), rate = Vector::Constant(2, 1e9);
  auto state = recipe.start(2);
  for (int t = 0; t < 50; ++t) {
    const Vector g{{rng.normal(0, 1), rng.normal(0, Real(0.01))}};  // a steep and a flat axis
    const Vector before = theta;
    recipe.update(theta, g, state);
    const Vector now = (before - theta).cwiseQuotient(g);  // what g was multiplied by
    BOOST_TEST((now.array() <= rate.array() * (1 + 1000 * eps)).all());
    rate = now;
  }
  BOOST_TEST(rate(1) > 10 * rate(0));  // larger on the flat axis, and falling there too
  //! [adagrad]
}

BOOST_AUTO_TEST_SUITE_END()
