// What a perceptron does not notice, and what it does.
#include "distance.hpp"
#include "two_clouds.hpp"

#include <nn/learn/perceptron.hpp>

#include <Eigen/QR>
#include <boost/test/unit_test.hpp>

using nn::ClassificationData, nn::Index, nn::Matrix, nn::Perceptron, nn::PerceptronFit, nn::Real;

BOOST_AUTO_TEST_SUITE(perceptron_symmetries)

namespace {

PerceptronFit fit(const ClassificationData& data, bool bias = true) {
  nn::Rng rng(9);
  return Perceptron{.bias = bias}.fit(data, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(swapping_the_names_of_the_classes_turns_the_weights_around) {
  const ClassificationData data = two_clouds(60, 3, Real(0.3), Real(0.05), 1);
  ClassificationData swapped = data;
  swapped.y = 1 - data.y.array();
  const PerceptronFit one = fit(data), other = fit(swapped);
  BOOST_TEST((one.line.theta == -other.line.theta));
  BOOST_TEST(one.mistakes == other.mistakes);
}

BOOST_AUTO_TEST_CASE(without_bias_the_unit_of_the_features_only_scales_the_weights) {
  const ClassificationData data = two_clouds(60, 3, 0, Real(0.05), 2);
  ClassificationData scaled = data;
  scaled.X *= 1024;
  const PerceptronFit one = fit(data, false), other = fit(scaled, false);
  BOOST_TEST((1024 * one.line.theta == other.line.theta));
  BOOST_TEST(one.mistakes == other.mistakes);
  BOOST_TEST(one.line.theta(3) == 0);
}

BOOST_AUTO_TEST_CASE(with_bias_the_unit_of_the_features_matters) {
  const ClassificationData data = two_clouds(60, 3, Real(0.3), Real(0.05), 3);
  ClassificationData scaled = data;
  scaled.X *= 1024;
  BOOST_TEST(fit(scaled).mistakes > 10 * fit(data).mistakes);
}

BOOST_AUTO_TEST_CASE(the_order_of_the_features_permutes_the_weights) {
  // Quarters, so that a sum is the same in any order.
  ClassificationData data = two_clouds(60, 3, Real(0.3), Real(0.15), 4);
  data.X = (data.X.array() * 64).round() / 64;
  ClassificationData reversed = data;
  reversed.X = data.X.rowwise().reverse();
  const PerceptronFit one = fit(data), other = fit(reversed);
  BOOST_TEST((one.line.theta.head(3) == other.line.theta.head(3).reverse()));
  BOOST_TEST(one.line.theta(3) == other.line.theta(3));
}

BOOST_AUTO_TEST_CASE(a_rotation_of_the_space_rotates_the_weights) {
  const ClassificationData data = two_clouds(60, 3, Real(0.3), Real(0.1), 5);
  nn::Rng rng(10);
  const Matrix random = nn::normal_matrix(3, 3, 0, 1, rng);
  const Matrix Q = Eigen::HouseholderQR<Matrix>(random).householderQ();
  ClassificationData rotated = data;
  rotated.X = data.X * Q;
  const PerceptronFit one = fit(data), other = fit(rotated);
  BOOST_TEST(one.mistakes == other.mistakes);
  BOOST_TEST(distance_in_eps(Q * other.line.theta.head(3), one.line.theta.head(3)) < 1000);
}

BOOST_AUTO_TEST_SUITE_END()
