#include <nn/core/contract.hpp>
#include <nn/data/exclusive_or.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>

using nn::ClassificationData, nn::ExclusiveOr, nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(data_exclusive_or)

BOOST_AUTO_TEST_CASE(without_noise_the_truth_table_repeats) {
  nn::Rng rng(1);
  const ClassificationData data = ExclusiveOr{.noise = 0}.draw(10, rng);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  for (Index i = 0; i < 10; ++i) {
    const Index a = (i % 4) / 2, b = i % 2;
    BOOST_TEST(data.X(i, 0) == static_cast<Real>(a));
    BOOST_TEST(data.X(i, 1) == static_cast<Real>(b));
    BOOST_TEST(data.y(i) == (a != b));
  }
}

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.
BOOST_AUTO_TEST_CASE(the_noise_has_its_size_and_changes_no_answer) {
  constexpr Index n = 20000;
  nn::Rng calm(2), rough(2);
  const ClassificationData table = ExclusiveOr{.noise = 0}.draw(n, calm);
  const ClassificationData data = ExclusiveOr{.noise = Real(0.6)}.draw(n, rough);
  const Matrix errors = data.X - table.X;
  const double variance = errors.squaredNorm() / (2.0 * n);
  BOOST_TEST(std::abs(errors.mean()) < 5 * 0.6 / std::sqrt(2.0 * n));
  BOOST_TEST(std::abs(variance / 0.36 - 1) < 5 * std::sqrt(2.0 / (2.0 * n)));
  BOOST_TEST((data.y == table.y));
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  nn::Rng rng(3);
  BOOST_CHECK_THROW(ExclusiveOr{}.draw(3, rng), std::invalid_argument);
  BOOST_CHECK_THROW(ExclusiveOr{.noise = -1}.draw(4, rng), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
