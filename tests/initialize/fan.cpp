// Variances by fan, constants, and what the schemes refuse.
#include <nn/initialize/any_initializer.hpp>
#include <nn/initialize/initialize.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::Fan, nn::Matrix, nn::Real, nn::Rng;

BOOST_AUTO_TEST_SUITE(initialize_fan)

BOOST_AUTO_TEST_CASE(a_variance_is_divided_by_the_fan_it_names) {
  BOOST_TEST(nn::scaled_variance(2, Fan::in, 4, 16) == Real(0.5));
  BOOST_TEST(nn::scaled_variance(2, Fan::out, 4, 16) == Real(0.125));
  BOOST_TEST(nn::scaled_variance(2, Fan::mean, 4, 16) == Real(0.2));
  BOOST_TEST(nn::scaled_variance(0, Fan::in, 4, 16) == 0);
}

BOOST_AUTO_TEST_CASE(between_equal_widths_all_fans_agree) {
  for (const Fan fan : {Fan::in, Fan::out, Fan::mean}) {
    BOOST_TEST(nn::scaled_variance(1, fan, 8, 8) == Real(0.125));
  }
}

BOOST_AUTO_TEST_CASE(constants_are_constant_and_draw_nothing) {
  Rng rng(1), untouched(1);
  BOOST_TEST((nn::constant_weights(Real(0.3))(3, 4, rng) == Matrix::Constant(3, 4, Real(0.3))));
  BOOST_TEST((nn::initializer_named("zeros")(3, 4, rng) == Matrix::Zero(3, 4)));
  BOOST_TEST(rng.uniform(0, 1) == untouched.uniform(0, 1));
}

BOOST_AUTO_TEST_CASE(the_same_seed_gives_the_same_weights_and_another_does_not) {
  for (const std::string& name : nn::initializer_names()) {
    Rng first(3), second(3), other(4);
    const nn::Initializer draw = nn::initializer_named(name);
    const Matrix W = draw(5, 6, first);
    BOOST_TEST((W == draw(5, 6, second)), name);
    if (name != "zeros") BOOST_TEST((W != draw(5, 6, other)), name);
  }
}

BOOST_AUTO_TEST_CASE(a_gain_below_0_and_a_width_below_1_are_refused) {
  BOOST_CHECK_THROW(nn::scaled_normal(-1, Fan::in), std::invalid_argument);
  BOOST_CHECK_THROW(nn::scaled_uniform(-1, Fan::in), std::invalid_argument);
  BOOST_CHECK_THROW(nn::normal_weights(-1), std::invalid_argument);
  BOOST_CHECK_THROW(nn::scaled_variance(-1, Fan::in, 1, 1), std::invalid_argument);
  Rng rng(1);
  BOOST_CHECK_THROW(nn::lecun_normal(0, 2, rng), std::invalid_argument);
  BOOST_CHECK_THROW(nn::xavier_uniform(2, 0, rng), std::invalid_argument);
  BOOST_CHECK_THROW(nn::he_normal(0, 2, rng), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
