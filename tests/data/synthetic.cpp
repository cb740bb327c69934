#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/synthetic.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>

using nn::Index, nn::Matrix, nn::Real, nn::RegressionData, nn::RowVector;

BOOST_AUTO_TEST_SUITE(data_synthetic)

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.

BOOST_AUTO_TEST_CASE(a_line_without_noise_is_a_line) {
  const nn::NoisyLine line{.intercept = 3, .slope = -2, .noise = 0, .low = -1, .high = 4};
  nn::Rng rng(1);
  const RegressionData data = line.draw(200, rng);
  BOOST_TEST(data.X.rows() == 200);
  BOOST_TEST(data.X.cols() == 1);
  BOOST_TEST(distance_in_eps(data.Y, (3 - 2 * data.X.array()).matrix()) <= 4);
  BOOST_TEST(data.X.minCoeff() >= -1);
  BOOST_TEST(data.X.maxCoeff() < 4);
  BOOST_TEST(data.X.maxCoeff() - data.X.minCoeff() > 4.5);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
}

BOOST_AUTO_TEST_CASE(the_noise_of_a_line_has_its_size) {
  constexpr Index n = 20000;
  const nn::NoisyLine line{.intercept = 3, .slope = -2, .noise = Real(0.5)};
  nn::Rng rng(2);
  const RegressionData data = line.draw(n, rng);
  const Matrix noise = data.Y - (3 - 2 * data.X.array()).matrix();
  BOOST_TEST(std::abs(noise.mean()) < 5 * 0.5 / std::sqrt(double(n)));
  BOOST_TEST(std::abs(noise.squaredNorm() / Real(n) - 0.25) < 5 * 0.25 * std::sqrt(2.0 / n));
}

BOOST_AUTO_TEST_CASE(a_plane_without_noise_is_a_plane) {
  nn::NoisyPlane plane{.W = Matrix(3, 2), .b = RowVector(2), .noise = 0};
  plane.W << 1, 2, 3, 4, 5, 6;
  plane.b << -7, 8;
  nn::Rng rng(3);
  const RegressionData data = plane.draw(50, rng);
  BOOST_TEST(data.X.cols() == 3);
  BOOST_TEST(data.Y.cols() == 2);
  Matrix expected = data.X * plane.W;
  expected.col(0).array() -= 7;
  expected.col(1).array() += 8;
  BOOST_TEST(distance_in_eps(data.Y, expected) <= 8);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
}

BOOST_AUTO_TEST_CASE(a_plane_without_features_is_noise_about_b) {
  const nn::NoisyPlane plane{.W = Matrix(0, 1), .b = RowVector::Constant(1, 2), .noise = 0};
  nn::Rng rng(4);
  BOOST_TEST(distance_in_eps(plane.draw(3, rng).Y, Matrix::Constant(3, 1, 2)) == 0);
}

BOOST_AUTO_TEST_CASE(the_noise_is_drawn_after_the_points) {
  // More noise must not move the points, so that figures with and without it can be compared.
  nn::Rng calm(5), rough(5);
  const Matrix X = nn::NoisyLine{.noise = 0}.draw(10, calm).X;
  BOOST_TEST((nn::NoisyLine{.noise = 9}.draw(10, rough).X == X));
}

BOOST_AUTO_TEST_CASE(outliers_move_as_many_targets_as_asked) {
  nn::Rng rng(6);
  const RegressionData data = nn::NoisyLine{}.draw(30, rng);
  const RegressionData spoilt = nn::with_outliers(data, 4, 100, rng);
  const Matrix moved = spoilt.Y - data.Y;
  BOOST_TEST((moved.array() > 99).count() == 4);
  BOOST_TEST((moved.array() == 0).count() == 26);
  BOOST_TEST((spoilt.X == data.X));
  BOOST_TEST((nn::with_outliers(data, 0, 100, rng).Y == data.Y));
  BOOST_TEST(((nn::with_outliers(data, 30, 100, rng).Y - data.Y).array() > 99).all());
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  nn::Rng rng(7);
  BOOST_CHECK_THROW(nn::NoisyLine{}.draw(0, rng), std::invalid_argument);
  BOOST_CHECK_THROW((nn::NoisyLine{.noise = -1}.draw(3, rng)), std::invalid_argument);
  BOOST_CHECK_THROW((nn::NoisyLine{.low = 1, .high = 1}.draw(3, rng)), std::invalid_argument);
  const nn::NoisyPlane crooked{.W = Matrix::Zero(2, 2), .b = RowVector::Zero(1)};
  BOOST_CHECK_THROW(crooked.draw(3, rng), nn::ShapeError);
  const RegressionData data = nn::NoisyLine{}.draw(3, rng);
  BOOST_CHECK_THROW(nn::with_outliers(data, 4, 1, rng), std::invalid_argument);
  BOOST_CHECK_THROW(nn::with_outliers(data, -1, 1, rng), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
