#include "distance.hpp"

#include <nn/initialize/initialize.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Index, nn::Initializer, nn::Matrix, nn::Real, nn::Rng;

BOOST_AUTO_TEST_SUITE(initialize_initialize)

namespace {

constexpr Index fan_in = 300, fan_out = 200;
constexpr double n = double(fan_in) * double(fan_out);

Matrix drawn(const Initializer& scheme, std::uint64_t seed = 1) {
  Rng rng(seed);
  return scheme(fan_in, fan_out, rng);
}

// The mean of (w^2 / variance)^2: 3 of normal numbers, 9/5 of uniform ones.
double kurtosis(const Matrix& W, double variance) {
  return double(W.array().square().square().mean()) / (variance * variance);
}

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.
void check_moments(const Matrix& W, double variance, double fourth_moment) {
  BOOST_TEST(W.rows() == fan_in);
  BOOST_TEST(W.cols() == fan_out);
  BOOST_TEST(std::abs(double(W.mean())) < 5 * std::sqrt(variance / n));
  const double measured = double(W.squaredNorm()) / n;
  BOOST_TEST(std::abs(measured / variance - 1) < 5 * std::sqrt((fourth_moment - 1) / n));
  BOOST_TEST(std::abs(kurtosis(W, variance) - fourth_moment) < 0.3);  // tells 3 from 9/5
}

// A fair draw stays away from the outermost thousandth with probability exp(-60).
void check_range(const Matrix& W, double bound) {
  BOOST_TEST(double(W.cwiseAbs().maxCoeff()) <= bound * (1 + 2 * double(eps)));
  BOOST_TEST(double(W.maxCoeff()) > 0.999 * bound);
  BOOST_TEST(double(W.minCoeff()) < -0.999 * bound);
}

}  // namespace

// Glorot and Bengio 2010: variance 2 / (fan_in + fan_out), here 1 / 250.
BOOST_AUTO_TEST_CASE(xavier_weights_have_their_variance_and_shape) {
  check_moments(drawn(nn::xavier_uniform), 2.0 / 500, 9.0 / 5);
  check_moments(drawn(nn::xavier_normal), 2.0 / 500, 3);
  check_range(drawn(nn::xavier_uniform), std::sqrt(6.0 / 500));
}

// He and others 2015: variance 2 / fan_in, whatever the outputs.
BOOST_AUTO_TEST_CASE(he_weights_have_their_variance_and_shape) {
  check_moments(drawn(nn::he_uniform), 2.0 / 300, 9.0 / 5);
  check_moments(drawn(nn::he_normal), 2.0 / 300, 3);
  check_range(drawn(nn::he_uniform), std::sqrt(6.0 / 300));
}

BOOST_AUTO_TEST_CASE(normal_weights_are_as_wide_as_asked) {
  check_moments(drawn(nn::normal_weights(Real(0.7))), 0.49, 3);
  BOOST_TEST((drawn(nn::normal_weights(0)).array() == 0).all());
}

// The same uniform numbers, stretched: r is sqrt(6 / (3 + 5)) here, sqrt(6 / 6) = 1 there.
BOOST_AUTO_TEST_CASE(the_bounds_are_those_of_the_papers) {
  const auto bound = [](const Initializer& scheme, Index d, Index q) {
    Rng rng(2), same(2);
    const Matrix W = scheme(d, q, rng), U = nn::uniform_matrix(d, q, -1, 1, same);
    const Matrix ratio = W.array() / U.array();
    BOOST_TEST(distance_in_eps(ratio, Matrix::Constant(d, q, ratio(0, 0))) < 8);
    return ratio(0, 0);
  };
  BOOST_TEST(std::abs(bound(nn::xavier_uniform, 3, 5) - std::sqrt(Real(0.75))) < 8 * eps);
  BOOST_TEST(std::abs(bound(nn::he_uniform, 6, 5) - 1) < 8 * eps);
  BOOST_TEST(std::abs(bound(nn::he_uniform, 24, 5) - Real(0.5)) < 8 * eps);
}

BOOST_AUTO_TEST_CASE(the_seed_decides) {
  for (const Initializer& scheme :
       {Initializer(nn::xavier_uniform), Initializer(nn::xavier_normal),
        Initializer(nn::he_uniform), Initializer(nn::he_normal), nn::normal_weights(1)}) {
    BOOST_TEST((drawn(scheme, 3) == drawn(scheme, 3)));
    BOOST_TEST((drawn(scheme, 3) != drawn(scheme, 4)));
  }
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  Rng rng(5);
  for (const Initializer& scheme : {Initializer(nn::xavier_uniform), Initializer(nn::xavier_normal),
                                    Initializer(nn::he_uniform), Initializer(nn::he_normal)}) {
    BOOST_CHECK_THROW(scheme(0, 3, rng), std::invalid_argument);
    BOOST_CHECK_THROW(scheme(3, 0, rng), std::invalid_argument);
    BOOST_CHECK_THROW(scheme(-1, 3, rng), std::invalid_argument);
  }
  BOOST_CHECK_THROW(nn::normal_weights(-1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::normal_weights(std::numeric_limits<Real>::quiet_NaN()),
                    std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
