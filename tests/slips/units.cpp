// Slips about single units and their functions.
#include "distance.hpp"

#include <nn/activation/activation.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/data/blobs.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/model/threshold_unit.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(slips_about_units)

BOOST_AUTO_TEST_CASE(with_a_bias_the_threshold_becomes_0) {
  //! [bias]
  const nn::ThresholdUnit unit = nn::and_unit();         // fires at w·x >= 3/2
  const nn::Fitted<nn::Affine> line = unit.with_bias();  // the same as w·x - 3/2 >= 0
  Matrix X(4, 2);
  X << 0, 0, 0, 1, 1, 0, 1, 1;
  const Matrix O = line.predict(X);
  for (Index i = 0; i < 4; ++i) {
    BOOST_TEST((O(i, 0) >= 0) == (unit.fire(X)(i) == 1));
  }
  BOOST_TEST(O(3, 0) < unit.threshold);  // against both bias and threshold even (1, 1) is silent
  //! [bias]
}

BOOST_AUTO_TEST_CASE(tanh_is_stretched_first_and_then_shifted) {
  //! [tanh]
  for (const Real x : {Real(-2), Real(0), Real(1)}) {
    BOOST_TEST(std::abs(2 * nn::sigmoid(2 * x) - 1 - std::tanh(x)) < 8 * eps);
    BOOST_TEST(std::abs(2 * (nn::sigmoid(2 * x) - 1) - (std::tanh(x) - 1)) < 8 * eps);
  }
  //! [tanh]
}

BOOST_AUTO_TEST_CASE(the_perceptron_finds_some_line_and_not_the_best) {
  //! [perceptron]
  nn::Rng rng(4);
  const nn::Blobs clouds{{{"a", nn::RowVector::Constant(2, -2), Real(0.7), 30},
                          {"b", nn::RowVector::Constant(2, 2), Real(0.7), 30}}};
  const nn::ClassificationData data = clouds.draw(rng);
  const Real best = nn::largest_margin(data).lower;
  const Vector y = nn::signs(data.y);
  Real widest = 0, narrowest = best;
  for (int order = 0; order < 20; ++order) {
    const nn::PerceptronFit fit = nn::Perceptron{}.fit(data, rng);
    BOOST_TEST(fit.converged);
    const Real margin =
        fit.line.predict(data.X).col(0).cwiseProduct(y).minCoeff() / fit.line.theta.norm();
    widest = std::max(widest, margin);
    narrowest = std::min(narrowest, margin);
  }
  BOOST_TEST(narrowest > 0);           // all separate,
  BOOST_TEST(narrowest < widest / 2);  // no two orders need agree,
  BOOST_TEST(widest < best);           // and none found the largest margin
  //! [perceptron]
}

BOOST_AUTO_TEST_CASE(elu_saturates_on_the_left) {
  //! [elu]
  const nn::Elu elu;
  BOOST_TEST(std::abs(elu.value(Real(-40)) + 1) < 2 * eps);
  BOOST_TEST(elu.derivative(-40, -1) < Real(1e-17));  // leaky ReLU has 0.01 there
  BOOST_TEST(nn::LeakyRelu{}.derivative(-40, Real(-0.4)) == Real(0.01));
  //! [elu]
}

BOOST_AUTO_TEST_CASE(the_maximum_is_prelu_for_slopes_up_to_1_only) {
  //! [prelu]
  for (const Real x : {Real(-3), Real(2)}) {
    BOOST_TEST(nn::Prelu{Real(0.25)}.value(x) == std::max(Real(0.25) * x, x));
    BOOST_TEST(nn::Prelu{Real(2)}.value(x) != std::max(2 * x, x));
  }
  //! [prelu]
}

BOOST_AUTO_TEST_CASE(relu_has_two_slopes_at_0_and_the_code_takes_one) {
  //! [relu]
  const nn::Relu relu;
  const Real h = Real(0.001);
  const Real from_the_right = (relu.value(h) - relu.value(Real(0))) / h;
  const Real from_the_left = (relu.value(Real(0)) - relu.value(-h)) / h;
  BOOST_TEST(from_the_right == 1);
  BOOST_TEST(from_the_left == 0);
  BOOST_TEST(relu.derivative(0, 0) == 0);  // a convention
  //! [relu]
}

BOOST_AUTO_TEST_SUITE_END()
