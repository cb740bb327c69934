#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/digit_bitmaps.hpp>
#include <nn/data/glyphs.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <stdexcept>

using nn::ClassificationData, nn::Glyphs, nn::Index, nn::Matrix, nn::Real, nn::RowVector;

BOOST_AUTO_TEST_SUITE(data_glyphs)

namespace {

constexpr Glyphs clean{.shift = 0, .thickness = 0, .faintest = 1, .noise = 0};

Matrix image(const ClassificationData& data, Index i) {
  const RowVector row = data.X.row(i);
  return Eigen::Map<const Matrix>(row.data(), nn::digit_side, nn::digit_side);
}

ClassificationData drawn(const Glyphs& glyphs, Index n, std::uint64_t seed) {
  nn::Rng rng(seed);
  return glyphs.draw(n, rng);
}

}  // namespace

BOOST_AUTO_TEST_CASE(untouched_images_are_the_bitmaps_by_turns) {
  const ClassificationData data = drawn(clean, 23, 1);
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  for (Index i = 0; i < 23; ++i) {
    BOOST_TEST(data.y(i) == i % 10);
    BOOST_TEST((image(data, i) == nn::digit_bitmap(i % 10)));
  }
}

BOOST_AUTO_TEST_CASE(bitmaps_are_ten_different_digits_in_ink_and_paper) {
  for (Index k = 0; k < 10; ++k) {
    const Matrix bitmap = nn::digit_bitmap(k);
    BOOST_TEST(((bitmap.array() == 0) || (bitmap.array() == 1)).all());
    BOOST_TEST(bitmap.row(0).sum() == 0);  // room to move in
    BOOST_TEST(bitmap.col(7).sum() == 0);
    for (Index other = 0; other < k; ++other) {
      BOOST_TEST((bitmap - nn::digit_bitmap(other)).cwiseAbs().sum() >= 3);
    }
  }
  BOOST_CHECK_THROW(nn::digit_bitmap(-1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::digit_bitmap(10), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(pixels_stay_between_paper_and_ink) {
  const Matrix X = drawn({.shift = 3, .thickness = 1, .noise = Real(0.5)}, 500, 2).X;
  BOOST_TEST(X.cols() == 64);
  BOOST_TEST(X.minCoeff() == 0);
  BOOST_TEST(X.maxCoeff() == 1);
}

BOOST_AUTO_TEST_CASE(a_move_keeps_the_ink_and_shifts_its_centre) {
  Glyphs moving = clean;
  moving.shift = Real(0.99);  // so that row 0 and column 7 catch what moves up and right
  const ClassificationData data = drawn(moving, 400, 3);
  const RowVector places = RowVector::LinSpaced(8, 0, 7);
  Real most = 0;
  for (Index i = 0; i < 400; ++i) {
    const Matrix before = nn::digit_bitmap(data.y(i)), after = image(data, i);
    if (std::abs(after.sum() - before.sum()) > 100 * eps) continue;  // moved out of the image
    const Real columns = (after * places.transpose()).sum() / after.sum() -
                         (before * places.transpose()).sum() / before.sum();
    BOOST_TEST(std::abs(columns) <= Real(0.99) + 100 * eps);
    most = std::max(most, std::abs(columns));
  }
  BOOST_TEST(most > 0.7);
}

BOOST_AUTO_TEST_CASE(thickness_darkens_neighbours_only) {
  Glyphs thick = clean;
  thick.thickness = 1;
  const ClassificationData data = drawn(thick, 50, 4);
  for (Index i = 0; i < 50; ++i) {
    const Matrix bitmap = nn::digit_bitmap(data.y(i)), fat = image(data, i);
    BOOST_TEST((fat.array() >= bitmap.array()).all());
    const Matrix added = fat - bitmap;
    BOOST_TEST(((added.array() == 0) || (added.array() == added.maxCoeff())).all());
    for (Index r = 0; r < 8; ++r) {
      for (Index c = 0; c < 8; ++c) {
        const bool beside = (r > 0 && bitmap(r - 1, c) > 0) || (r < 7 && bitmap(r + 1, c) > 0) ||
                            (c > 0 && bitmap(r, c - 1) > 0) || (c < 7 && bitmap(r, c + 1) > 0);
        BOOST_TEST((added(r, c) > 0) == (beside && bitmap(r, c) == 0));
      }
    }
  }
}

// A largest ink within 0.01 of either end is missed by 2000 draws with probability 2e-18.
BOOST_AUTO_TEST_CASE(contrast_reaches_from_the_faintest_to_1) {
  Glyphs faint = clean;
  faint.faintest = Real(0.5);
  const auto ink = drawn(faint, 2000, 5).X.rowwise().maxCoeff().eval();
  BOOST_TEST(ink.minCoeff() >= Real(0.5));
  BOOST_TEST(ink.minCoeff() < 0.51);
  BOOST_TEST(ink.maxCoeff() <= 1);
  BOOST_TEST(ink.maxCoeff() > 0.99);
}

BOOST_AUTO_TEST_CASE(noise_changes_nothing_else) {
  Glyphs calm;
  calm.noise = 0;
  Glyphs rough = calm;
  rough.noise = Real(1e-3);
  const Matrix difference = drawn(rough, 100, 6).X - drawn(calm, 100, 6).X;
  BOOST_TEST(difference.cwiseAbs().maxCoeff() < 0.006);  // six sigma: 1 in 10^5 of 6400 pixels
  BOOST_TEST(difference.cwiseAbs().maxCoeff() > 0.002);
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  const Real nan = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(drawn({}, 0, 7), std::invalid_argument);
  for (const Real wrong : {Real(-0.1), Real(9), nan}) {
    BOOST_CHECK_THROW(drawn({.shift = wrong}, 5, 7), std::invalid_argument);
    BOOST_CHECK_THROW(drawn({.thickness = wrong}, 5, 7), std::invalid_argument);
    BOOST_CHECK_THROW(drawn({.faintest = wrong}, 5, 7), std::invalid_argument);
  }
  BOOST_CHECK_THROW(drawn({.faintest = 0}, 5, 7), std::invalid_argument);
  BOOST_CHECK_THROW(drawn({.noise = -1}, 5, 7), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
