#include <nn/core/contract.hpp>
#include <nn/model/maxout_unit.hpp>

#include <boost/test/unit_test.hpp>

using nn::MaxoutUnit, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(model_maxout_unit)

BOOST_AUTO_TEST_CASE(three_lines_meet_at_minus_1_and_1) {
  const MaxoutUnit unit = nn::three_lines();
  BOOST_TEST(unit.value(-3) == 1);
  BOOST_TEST(unit.value(-1) == 0);
  BOOST_TEST(unit.value(Real(0.5)) == 0);
  BOOST_TEST(unit.value(4) == 3);
  BOOST_TEST(unit.derivative(-3) == Real(-0.5));
  BOOST_TEST(unit.derivative(0) == 0);
  BOOST_TEST(unit.derivative(4) == 1);
}

BOOST_AUTO_TEST_CASE(at_a_corner_the_first_line_counts) {
  BOOST_TEST(nn::three_lines().derivative(-1) == Real(-0.5));
  BOOST_TEST(nn::three_lines().derivative(1) == 0);
}

BOOST_AUTO_TEST_CASE(a_unit_without_lines_is_refused) {
  BOOST_CHECK_THROW(MaxoutUnit{}.value(0), std::invalid_argument);
  BOOST_CHECK_THROW((MaxoutUnit{Vector(2), Vector(1)}.value(0)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
