#include "counted.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/folds.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <vector>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(data_folds)

namespace {

std::vector<nn::Split> folded(Index n, Index k, std::uint64_t seed = 1) {
  nn::Rng rng(seed);
  return nn::folds(counted(n), k, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_sample_is_held_out_once) {
  for (const Index k : {2, 3, 10, 23}) {
    const auto parts = folded(23, k);
    BOOST_TEST(parts.size() == static_cast<std::size_t>(k));
    std::vector<Real> seen;
    for (const auto& part : parts) {
      BOOST_TEST(part.training.X.rows() + part.validation.X.rows() == 23);
      BOOST_TEST((part.training.Y == 2 * part.training.X));
      BOOST_TEST(part.validation.X.rows() >= 23 / k);
      BOOST_TEST(part.validation.X.rows() <= 23 / k + 1);
      for (Index i = 0; i < part.validation.X.rows(); ++i) {
        const Real x = part.validation.X(i, 0);
        BOOST_TEST(part.validation.Y(i, 0) == 2 * x);
        BOOST_TEST((part.training.X.array() != x).all());
        seen.push_back(x);
      }
    }
    std::sort(seen.begin(), seen.end());
    BOOST_REQUIRE(seen.size() == 23u);
    for (std::size_t i = 0; i < 23; ++i) BOOST_TEST(seen[i] == static_cast<Real>(i));
  }
}

BOOST_AUTO_TEST_CASE(the_seed_decides_who_is_together) {
  BOOST_TEST((folded(20, 4, 1)[0].validation.X == folded(20, 4, 1)[0].validation.X));
  BOOST_TEST((folded(20, 4, 1)[0].validation.X != folded(20, 4, 2)[0].validation.X));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_folded_is_refused) {
  BOOST_CHECK_THROW(folded(10, 1), std::invalid_argument);
  BOOST_CHECK_THROW(folded(10, 11), std::invalid_argument);
  nn::RegressionData unpaired = counted(10);
  unpaired.Y = Matrix::Zero(3, 1);
  nn::Rng rng(1);
  BOOST_CHECK_THROW(nn::folds(unpaired, 2, rng), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
