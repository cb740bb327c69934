#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/blobs.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>
#include <vector>

using nn::Blob, nn::Blobs, nn::ClassificationData, nn::Index, nn::Matrix, nn::Real, nn::RowVector;

namespace {

const RowVector left{{-3, 1}}, right{{5, 2}};

Blobs two(Real spread, Index n_left, Index n_right) {
  return {{{.name = "left", .centre = left, .spread = spread, .count = n_left},
           {.name = "right", .centre = right, .spread = 2 * spread, .count = n_right}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(data_blobs)

BOOST_AUTO_TEST_CASE(blobs_without_spread_are_their_centres) {
  nn::Rng rng(1);
  const ClassificationData data = two(0, 2, 3).draw(rng);
  Matrix expected(5, 2);
  expected << -3, 1, -3, 1, 5, 2, 5, 2, 5, 2;
  BOOST_TEST(distance_in_eps(data.X, expected) == 0);
  BOOST_TEST((data.y == nn::Labels{{0, 0, 1, 1, 1}}));
  BOOST_TEST((data.classes == std::vector<std::string>{"left", "right"}));
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
}

// False alarms: with a fresh seed each five-sigma bound would fail once in 1.7 million.
BOOST_AUTO_TEST_CASE(each_blob_has_its_own_centre_and_spread) {
  constexpr Index n = 20000;
  nn::Rng rng(2);
  const ClassificationData data = two(Real(0.5), n, n).draw(rng);
  const double root = std::sqrt(double(n));
  for (const auto& [first, centre, spread] : {std::tuple{Index(0), left, 0.5}, {n, right, 1.0}}) {
    const Matrix X = data.X.middleRows(first, n);
    const RowVector mean = X.colwise().mean();
    const Matrix around = X.rowwise() - centre;
    BOOST_TEST(std::abs(mean(0) - centre(0)) < 5 * spread / root);
    BOOST_TEST(std::abs(mean(1) - centre(1)) < 5 * spread / root);
    for (const Index j : {0, 1}) {
      const double variance = around.col(j).squaredNorm() / Real(n);
      BOOST_TEST(std::abs(variance / (spread * spread) - 1) < 5 * std::sqrt(2.0) / root);
    }
    BOOST_TEST(std::abs(around.col(0).dot(around.col(1))) / n < 5 * spread * spread / root);
  }
}

BOOST_AUTO_TEST_CASE(the_spread_does_not_change_the_draw) {
  nn::Rng narrow(3), wide(3);
  const Matrix near = two(1, 4, 4).draw(narrow).X, far = two(2, 4, 4).draw(wide).X;
  const Matrix centre =
      (Matrix(2, 2) << left, right).finished()({0, 0, 0, 0, 1, 1, 1, 1}, Eigen::all);
  BOOST_TEST(distance_in_eps(far - centre, 2 * (near - centre)) <= 8);
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  nn::Rng rng(4);
  BOOST_CHECK_THROW(Blobs{}.draw(rng), nn::DataError);
  const Blobs nowhere{{{.name = "a", .centre = RowVector()}}};
  BOOST_CHECK_THROW(nowhere.draw(rng), nn::DataError);
  BOOST_CHECK_THROW(two(-1, 2, 2).draw(rng), std::invalid_argument);
  BOOST_CHECK_THROW(two(1, 2, 0).draw(rng), std::invalid_argument);
  Blobs crooked = two(1, 2, 2);
  crooked.blobs[1].centre = RowVector::Zero(3);
  BOOST_CHECK_THROW(crooked.draw(rng), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
