#include "counted.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/split.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <limits>
#include <stdexcept>
#include <vector>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(data_split)

namespace {

nn::Split split_with_seed(Index n, Real share, std::uint64_t seed) {
  nn::Rng rng(seed);
  return nn::split(counted(n), share, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_sample_is_in_one_part_with_its_own_target) {
  const nn::Split parts = split_with_seed(50, Real(0.3), 1);
  BOOST_TEST(parts.training.X.rows() == 35);
  BOOST_TEST(parts.validation.X.rows() == 15);
  std::vector<Real> seen;
  for (const auto* part : {&parts.training, &parts.validation}) {
    for (Index i = 0; i < part->X.rows(); ++i) {
      BOOST_TEST(part->Y(i, 0) == 2 * part->X(i, 0));
      seen.push_back(part->X(i, 0));
    }
    BOOST_TEST(part->names == std::vector<std::string>{"x"}, boost::test_tools::per_element());
  }
  std::sort(seen.begin(), seen.end());
  BOOST_REQUIRE(seen.size() == 50u);
  for (std::size_t i = 0; i < 50; ++i) BOOST_TEST(seen[i] == static_cast<Real>(i));
}

BOOST_AUTO_TEST_CASE(each_part_keeps_a_sample) {
  BOOST_TEST(split_with_seed(10, Real(0.001), 1).validation.X.rows() == 1);
  BOOST_TEST(split_with_seed(10, Real(0.999), 1).training.X.rows() == 1);
  const nn::Split pair = split_with_seed(2, Real(0.5), 1);
  BOOST_TEST(pair.training.X.rows() == 1);
  BOOST_TEST(pair.validation.X.rows() == 1);
}

BOOST_AUTO_TEST_CASE(the_seed_decides_who_is_held_out) {
  const nn::Split one = split_with_seed(100, Real(0.2), 1),
                  same = split_with_seed(100, Real(0.2), 1);
  const nn::Split other = split_with_seed(100, Real(0.2), 2);
  BOOST_TEST((one.validation.X == same.validation.X));
  BOOST_TEST((one.validation.X != other.validation.X));
}

BOOST_AUTO_TEST_CASE(the_held_out_are_not_the_first) {
  // By chance alone all 20 of 100 would stand in the first fifth with probability 2e-21.
  BOOST_TEST(split_with_seed(100, Real(0.2), 1).validation.X.maxCoeff() > 20);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_split_is_refused) {
  BOOST_CHECK_THROW(split_with_seed(1, Real(0.5), 1), nn::DataError);
  BOOST_CHECK_THROW(split_with_seed(0, Real(0.5), 1), nn::DataError);
  BOOST_CHECK_THROW(split_with_seed(10, 0, 1), std::invalid_argument);
  BOOST_CHECK_THROW(split_with_seed(10, 1, 1), std::invalid_argument);
  BOOST_CHECK_THROW(split_with_seed(10, std::numeric_limits<Real>::quiet_NaN(), 1),
                    std::invalid_argument);
  nn::RegressionData unpaired = counted(10);
  unpaired.Y = Matrix::Zero(3, 1);
  nn::Rng rng(1);
  BOOST_CHECK_THROW(nn::split(unpaired, Real(0.5), rng), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(classes_are_split_as_numbers_are) {
  const nn::RegressionData numbers = counted(50);
  const nn::Labels y = nn::Labels::NullaryExpr(50, [](Index i) { return i % 3; });
  const nn::ClassificationData data{numbers.X, y, {"a", "b", "c"}, {"x"}};
  nn::Rng rng(1);
  const nn::ClassificationSplit parts = nn::split(data, Real(0.3), rng);
  const nn::Split same = split_with_seed(50, Real(0.3), 1);
  BOOST_TEST((parts.training.X == same.training.X));
  BOOST_TEST((parts.validation.X == same.validation.X));
  for (const auto* part : {&parts.training, &parts.validation}) {
    BOOST_CHECK_NO_THROW(nn::require_valid(*part));
    BOOST_TEST(part->classes == data.classes, boost::test_tools::per_element());
    for (Index i = 0; i < part->y.size(); ++i) {
      BOOST_TEST(part->y(i) == static_cast<Index>(part->X(i, 0)) % 3);
    }
  }
  nn::ClassificationData unpaired = data;
  unpaired.y = nn::Labels::Zero(3);
  BOOST_CHECK_THROW(nn::split(unpaired, Real(0.5), rng), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
