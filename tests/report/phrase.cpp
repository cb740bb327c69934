#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/report/phrase.hpp>

#include <cmath>

using nn::fixed;
using nn::phrase;
using nn::significant;

BOOST_AUTO_TEST_SUITE(phrases)

BOOST_AUTO_TEST_CASE(fills_in_values) {
  BOOST_TEST(phrase("{} points, \\f$\\frac{{1}}{{n}}\\f$ = {:.3f}", 20, 0.05) ==
             "20 points, \\f$\\frac{1}{n}\\f$ = 0.050");
}

BOOST_AUTO_TEST_CASE(prints_no_nan_as_if_it_were_a_number) {
  BOOST_CHECK_THROW(phrase("{}", std::nan("")), nn::NumericError);
  BOOST_CHECK_THROW(phrase("{:.2f}", float{INFINITY}), nn::NumericError);
  BOOST_TEST(fixed(std::nan(""), 2) == "undefined");
  BOOST_TEST(significant(INFINITY, 2) == "infinite");
  BOOST_TEST(significant(-INFINITY, 2) == "-infinite");
}

BOOST_AUTO_TEST_CASE(what_rounds_to_zero_has_no_sign) {
  BOOST_TEST(fixed(-1e-17, 2) == "0.00");
  BOOST_TEST(fixed(-0.01, 2) == "-0.01");
  BOOST_TEST(significant(-0.0, 3) == "0");
  BOOST_TEST(significant(-1e-10, 3) == "-1e-10");
}

BOOST_AUTO_TEST_CASE(keeps_the_digits_asked_for) {
  BOOST_TEST(fixed(454.15844, 1) == "454.2");
  BOOST_TEST(significant(0.012345, 3) == "0.0123");
  BOOST_TEST(significant(0.000012345, 3) == "1.23e-05");
  BOOST_TEST(significant(454.15844, 3) == "454");
}

BOOST_AUTO_TEST_SUITE_END()
