#include <nn/core/contract.hpp>
#include <nn/metric/spread.hpp>

#include <boost/test/unit_test.hpp>

using nn::Real, nn::Spread, nn::spread;

BOOST_AUTO_TEST_SUITE(metric_spread)

BOOST_AUTO_TEST_CASE(one_number_is_its_own_spread) {
  const Spread s = spread({7});
  BOOST_TEST(s.low == 7);
  BOOST_TEST(s.median == 7);
  BOOST_TEST(s.high == 7);
}

BOOST_AUTO_TEST_CASE(the_band_holds_the_middle_eight_tenths) {
  std::vector<Real> numbers;
  for (int i = 20; i >= 1; --i) numbers.push_back(static_cast<Real>(i));
  const Spread s = spread(numbers);
  BOOST_TEST(s.low == 3);  // 1 and 2 lie below
  BOOST_TEST(s.median == Real(10.5));
  BOOST_TEST(s.high == 18);
}

BOOST_AUTO_TEST_CASE(the_median_of_an_odd_number_is_the_middle_one) {
  BOOST_TEST(spread({9, 1, 4}).median == 4);
}

BOOST_AUTO_TEST_CASE(nothing_has_no_spread) { BOOST_CHECK_THROW(spread({}), nn::DataError); }

BOOST_AUTO_TEST_SUITE_END()
