#include <boost/test/unit_test.hpp>

#include <nn/report/law.hpp>

#include <cmath>

BOOST_AUTO_TEST_SUITE(law)

BOOST_AUTO_TEST_CASE(ends_belong_or_not) {
  BOOST_TEST(nn::at_least(2).holds(2));
  BOOST_TEST(!nn::at_least(2).holds(1.5));
  BOOST_TEST(!nn::above(0).holds(0));
  BOOST_TEST(nn::above(0).holds(1e-300));
  BOOST_TEST(nn::between(0, 1).holds(1));
  BOOST_TEST(!nn::between(0, 1).holds(1.5));
  BOOST_TEST(nn::from_to_below(0, 1).holds(0));
  BOOST_TEST(!nn::from_to_below(0, 1).holds(1));
}

BOOST_AUTO_TEST_CASE(without_ends_every_number_obeys) {
  BOOST_TEST(nn::Law{}.holds(-1e308));
  BOOST_TEST(!nn::Law{}.holds(std::nan("")));
}

BOOST_AUTO_TEST_CASE(says_what_it_demands) {
  BOOST_TEST(nn::Law{}.text() == "");
  BOOST_TEST(nn::at_least(0).text() == ">= 0");
  BOOST_TEST(nn::above(0.5).text() == "> 0.5");
  BOOST_TEST(nn::between(-1, 1).text() == ">= -1 and <= 1");
  BOOST_TEST(nn::from_to_below(0, 1).text() == ">= 0 and < 1");
}

BOOST_AUTO_TEST_SUITE_END()
