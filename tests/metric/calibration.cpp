#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/metric/calibration.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Labels, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(metric_calibration)

namespace {

constexpr Real eps = std::numeric_limits<Real>::epsilon();

// Labels that come true as often as p says.
Labels drawn(const Vector& p, nn::Rng& rng) {
  Labels y(p.size());
  for (Index i = 0; i < p.size(); ++i) y(i) = rng.uniform(0, 1) < p(i) ? 1 : 0;
  return y;
}

}  // namespace

// \checks{calibration}
BOOST_AUTO_TEST_CASE(bins_by_hand) {
  const Vector p{{Real(0), Real(0.125), Real(0.75), Real(1), Real(0.875)}};
  const auto bins = nn::calibration(p, Labels{{0, 1, 1, 1, 0}}, 4);
  BOOST_REQUIRE(bins.size() == 2U);  // the two in the middle hold nobody
  BOOST_TEST(bins[0].count == 2);
  BOOST_TEST(bins[0].predicted == Real(0.0625));
  BOOST_TEST(bins[0].observed == Real(0.5));
  BOOST_TEST(bins[1].count == 3);
  BOOST_TEST(bins[1].predicted == Real(0.875));
  BOOST_TEST(bins[1].observed == Real(2) / 3);
  const Real expected = (2 * Real(0.4375) + 3 * (Real(0.875) - Real(2) / 3)) / 5;
  BOOST_TEST(std::abs(nn::calibration_error(bins) - expected) < 8 * eps);
}

BOOST_AUTO_TEST_CASE(true_probabilities_are_calibrated_and_boasting_ones_are_not) {
  nn::Rng rng(8);
  const Vector p = nn::uniform_matrix(20000, 1, 0, 1, rng);
  const Labels y = drawn(p, rng);
  // Each of ten bins holds about 2000 samples: its share is off by 0.011 or so.
  BOOST_TEST(nn::calibration_error(nn::calibration(p, y, 10)) < Real(0.02));
  const Vector boast = (p.array() > Real(0.5)).cast<Real>();
  BOOST_TEST(nn::calibration_error(nn::calibration(boast, y, 10)) > Real(0.2));
}

BOOST_AUTO_TEST_CASE(what_is_no_probability_and_no_label_is_refused) {
  BOOST_CHECK_THROW(nn::calibration(Vector{{Real(1.5)}}, Labels{{1}}, 10), nn::DataError);
  BOOST_CHECK_THROW(nn::calibration(Vector{{Real(0.5)}}, Labels{{2}}, 10), nn::DataError);
  BOOST_CHECK_THROW(nn::calibration(Vector{{Real(0.5)}}, Labels{{1, 0}}, 10), nn::ShapeError);
  BOOST_CHECK_THROW(nn::calibration(Vector{{Real(0.5)}}, Labels{{1}}, 0), std::invalid_argument);
  const Real nan = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(nn::calibration(Vector{{nan}}, Labels{{1}}, 10), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
