#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/noisy_curve.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>

using nn::Index, nn::Matrix, nn::NoisyCurve, nn::Real, nn::RegressionData;

BOOST_AUTO_TEST_SUITE(data_noisy_curve)

namespace {

Real square(Real x) { return x * x; }

}  // namespace

BOOST_AUTO_TEST_CASE(without_noise_the_points_lie_on_the_curve) {
  nn::Rng rng(1);
  const NoisyCurve curve{square, 0, -2, 3};
  const RegressionData data = curve.draw(100, rng);
  BOOST_TEST(distance_in_eps(data.Y, data.X.cwiseAbs2()) == 0);
  BOOST_TEST((curve.truth(data.X) == data.Y));
  BOOST_TEST(data.X.minCoeff() >= -2);
  BOOST_TEST(data.X.minCoeff() < -1.5);
  BOOST_TEST(data.X.maxCoeff() < 3);
  BOOST_TEST(data.X.maxCoeff() > 2.5);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
}

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.
BOOST_AUTO_TEST_CASE(the_noise_has_its_size) {
  constexpr Index n = 20000;
  nn::Rng rng(2);
  const RegressionData data = NoisyCurve{square, Real(0.5)}.draw(n, rng);
  const Matrix noise = data.Y - data.X.cwiseAbs2();
  BOOST_TEST(std::abs(noise.mean()) < 5 * 0.5 / std::sqrt(double(n)));
  BOOST_TEST(std::abs(noise.squaredNorm() / Real(n) - 0.25) < 5 * 0.25 * std::sqrt(2.0 / n));
}

BOOST_AUTO_TEST_CASE(at_given_places_only_the_noise_is_drawn) {
  nn::Rng calm(3), rough(3);
  const Matrix X = NoisyCurve{square, 0}.draw(50, calm).X;
  BOOST_TEST((NoisyCurve{square, 2}.draw(50, rough).X == X));
  nn::Rng rng(4), same(4);
  const RegressionData data = NoisyCurve{square, 2}.draw_at(X, rng);
  BOOST_TEST((data.X == X));
  const Matrix noise = nn::normal_matrix(50, 1, 0, 2, same);
  BOOST_TEST(distance_in_eps(data.Y, X.cwiseAbs2() + noise) == 0);
}

BOOST_AUTO_TEST_CASE(the_named_curves) {
  BOOST_TEST(std::abs(nn::one_wave(Real(0.5)) - 1) < eps);
  BOOST_TEST(std::abs(nn::one_wave(Real(-1))) < 10 * eps);
  BOOST_TEST(nn::runge(0) == 1);
  BOOST_TEST(std::abs(nn::runge(1) - Real(1) / 26) < eps);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_drawn_is_refused) {
  nn::Rng rng(5);
  BOOST_CHECK_THROW(NoisyCurve{square}.draw(0, rng), std::invalid_argument);
  BOOST_CHECK_THROW(NoisyCurve{square}.truth(Matrix::Ones(3, 2)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
