#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/two_moons.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>

using nn::ClassificationData, nn::Index, nn::Real, nn::TwoMoons;

BOOST_AUTO_TEST_SUITE(data_two_moons)

BOOST_AUTO_TEST_CASE(without_noise_the_samples_lie_on_their_half_circles_by_turns) {
  nn::Rng rng(1);
  const ClassificationData data = TwoMoons{.noise = 0}.draw(200, rng);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  for (Index i = 0; i < 200; ++i) {
    const bool inner = i % 2 == 1;
    BOOST_TEST(data.y(i) == inner);
    const Real x = data.X(i, 0) - (inner ? 1 : 0), y = data.X(i, 1) - (inner ? Real(0.5) : 0);
    BOOST_TEST(std::abs(std::hypot(x, y) - 1) <= 8 * eps);
    BOOST_TEST((inner ? -y : y) >= -4 * eps);
  }
}

BOOST_AUTO_TEST_CASE(the_seed_decides) {
  nn::Rng one(2), same(2), other(3);
  const nn::Matrix X = TwoMoons{}.draw(20, one).X;
  BOOST_TEST((TwoMoons{}.draw(20, same).X == X));
  BOOST_TEST((TwoMoons{}.draw(20, other).X != X));
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  nn::Rng rng(4);
  BOOST_CHECK_THROW(TwoMoons{}.draw(1, rng), std::invalid_argument);
  BOOST_CHECK_THROW(TwoMoons{.noise = -1}.draw(4, rng), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
