#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/spirals.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>
#include <stdexcept>

using nn::ClassificationData, nn::Index, nn::Matrix, nn::Real, nn::Spirals;

BOOST_AUTO_TEST_SUITE(data_spirals)

BOOST_AUTO_TEST_CASE(without_noise_the_angle_tells_the_arm) {
  nn::Rng rng(1);
  const Spirals three{.arms = 3, .turns = Real(1.5), .start = Real(0.2), .noise = 0};
  const ClassificationData data = three.draw(300, rng);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  BOOST_TEST(data.classes == (std::vector<std::string>{"arm 1", "arm 2", "arm 3"}),
             boost::test_tools::per_element());
  for (Index i = 0; i < 300; ++i) {
    const double x = data.X(i, 0), y = data.X(i, 1), r = std::hypot(x, y);
    BOOST_TEST((0.2 - 4 * eps <= r && r <= 1 + 4 * eps));
    // Turned back by the winding, every sample of arm k stands at k thirds of a circle.
    const double turns = std::atan2(y, x) / (2 * std::numbers::pi) - 1.5 * r - double(i % 3) / 3;
    BOOST_TEST(std::abs(turns - std::round(turns)) < 20 * eps);
    BOOST_TEST(data.y(i) == i % 3);
  }
}

BOOST_AUTO_TEST_CASE(arms_without_turns_are_rays) {
  nn::Rng rng(2);
  const Matrix X = Spirals{.turns = 0, .noise = 0}.draw(40, rng).X;
  for (Index i = 0; i < 40; ++i) {
    BOOST_TEST(std::abs(X(i, 1)) < 4 * eps);
    BOOST_TEST((X(i, 0) > 0) == (i % 2 == 0));
  }
}

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.
BOOST_AUTO_TEST_CASE(the_noise_has_its_size_and_leaves_the_arms_where_they_are) {
  constexpr Index n = 20000;
  nn::Rng calm(3), rough(3);
  const Matrix arms = Spirals{.noise = 0}.draw(n, calm).X;
  const Matrix errors = Spirals{.noise = Real(0.2)}.draw(n, rough).X - arms;
  const double variance = errors.squaredNorm() / (2.0 * n);
  BOOST_TEST(std::abs(errors.mean()) < 5 * 0.2 / std::sqrt(2.0 * n));
  BOOST_TEST(std::abs(variance / 0.04 - 1) < 5 * std::sqrt(2.0 / (2.0 * n)));
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  nn::Rng rng(4);
  BOOST_CHECK_THROW(Spirals{.arms = 1}.draw(10, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Spirals{.arms = 3}.draw(2, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Spirals{.turns = -1}.draw(10, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Spirals{.start = 1}.draw(10, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Spirals{.start = Real(-0.1)}.draw(10, rng), std::invalid_argument);
  BOOST_CHECK_THROW(Spirals{.noise = -1}.draw(10, rng), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
