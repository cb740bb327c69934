#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/circles.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::Circles, nn::ClassificationData, nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(data_circles)

BOOST_AUTO_TEST_CASE(without_noise_the_samples_lie_on_their_rings_by_turns) {
  nn::Rng rng(1);
  const ClassificationData data =
      Circles{.outer = 3, .inner = Real(0.25), .noise = 0}.draw(201, rng);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  BOOST_TEST(data.classes[0] == "outer");
  BOOST_TEST(data.classes[1] == "inner");
  for (Index i = 0; i < 201; ++i) {
    BOOST_TEST(data.y(i) == i % 2);
    const Real radius = i % 2 ? Real(0.25) : Real(3);
    BOOST_TEST(std::abs(data.X.row(i).norm() - radius) <= 8 * eps * radius);
  }
  // All four quadrants are met: by chance one of them would stay empty once in 10^12 draws.
  for (const int a : {-1, 1}) {
    for (const int b : {-1, 1}) {
      BOOST_TEST(
          ((data.X.col(0).array() * Real(a) > 0) && (data.X.col(1).array() * Real(b) > 0)).any());
    }
  }
}

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.
BOOST_AUTO_TEST_CASE(the_noise_has_its_size_and_leaves_the_rings_where_they_are) {
  constexpr Index n = 20000;
  nn::Rng calm(2), rough(2);
  const Matrix ring = Circles{.noise = 0}.draw(n, calm).X;
  const Matrix errors = Circles{.noise = Real(0.3)}.draw(n, rough).X - ring;
  const double variance = errors.squaredNorm() / (2.0 * n);
  BOOST_TEST(std::abs(errors.mean()) < 5 * 0.3 / std::sqrt(2.0 * n));
  BOOST_TEST(std::abs(variance / 0.09 - 1) < 5 * std::sqrt(2.0 / (2.0 * n)));
}

BOOST_AUTO_TEST_CASE(the_seed_decides) {
  nn::Rng one(3), same(3), other(4);
  const Matrix X = Circles{}.draw(20, one).X;
  BOOST_TEST((Circles{}.draw(20, same).X == X));
  BOOST_TEST((Circles{}.draw(20, other).X != X));
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  nn::Rng rng(5);
  const Real nan = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(Circles{}.draw(1, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Circles{.noise = -1}.draw(4, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Circles{.noise = nan}.draw(4, rng), std::invalid_argument);
  BOOST_CHECK_THROW((Circles{.outer = 1, .inner = 1}.draw(4, rng)), std::invalid_argument);
  BOOST_CHECK_THROW((Circles{.outer = 1, .inner = -1}.draw(4, rng)), std::invalid_argument);
  BOOST_CHECK_THROW(Circles{.outer = nan}.draw(4, rng), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
