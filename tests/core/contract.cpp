#include <nn/core/contract.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>
#include <stdexcept>
#include <string>
#include <type_traits>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(core_contract)

namespace {

template <class Error, class Call>
std::string message_of(Call call) {
  try {
    call();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_shape_says_what_came_and_what_was_expected) {
  const auto message = message_of<nn::ShapeError>(
      [] { nn::require_shape("X", Matrix::Zero(2, 5), nn::any_size, 3); });
  BOOST_TEST(message == "X is 2 x 5, expected any x 3");
}

BOOST_AUTO_TEST_CASE(rows_and_columns_are_both_looked_at) {
  BOOST_CHECK_NO_THROW(nn::require_shape("X", 2, 5, 2, 5));
  BOOST_CHECK_NO_THROW(nn::require_shape("X", 2, 5, nn::any_size, nn::any_size));
  BOOST_CHECK_NO_THROW(nn::require_shape("X", 0, 0, 0, nn::any_size));
  BOOST_CHECK_THROW(nn::require_shape("X", 2, 5, 3, 5), nn::ShapeError);
  BOOST_CHECK_THROW(nn::require_shape("X", 2, 5, 2, 4), nn::ShapeError);
  BOOST_CHECK_THROW(nn::require_shape("X", 2, 5, 5, 2), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(the_first_place_that_is_not_finite_is_named) {
  Matrix X = Matrix::Ones(3, 2);
  BOOST_CHECK_NO_THROW(nn::require_finite("X", X));
  X(2, 0) = std::numeric_limits<Real>::infinity();
  X(1, 1) = -std::numeric_limits<Real>::infinity();
  const auto message = message_of<nn::DataError>([&] { nn::require_finite("X", X); });
  BOOST_TEST(message == "X(1, 1) is -inf, expected a finite number");
}

BOOST_AUTO_TEST_CASE(nan_is_found_wherever_it_stands) {
  for (Index place = 0; place < 12; ++place) {
    Matrix X = Matrix::Ones(4, 3);
    X.data()[place] = std::numeric_limits<Real>::quiet_NaN();
    BOOST_CHECK_THROW(nn::require_finite("X", X), nn::DataError);
  }
}

BOOST_AUTO_TEST_CASE(an_option_says_its_value_and_its_law) {
  BOOST_CHECK_NO_THROW(nn::require_option(true, "delta", 1, "> 0"));
  const auto message = message_of<std::invalid_argument>(
      [] { nn::require_option(false, "delta", Real(-0.5), "> 0"); });
  BOOST_TEST(message == "delta is -0.5, expected > 0");
}

BOOST_AUTO_TEST_CASE(a_mistake_of_the_program_and_bad_data_are_told_apart) {
  static_assert(std::is_base_of_v<std::logic_error, nn::ShapeError>);
  static_assert(std::is_base_of_v<std::runtime_error, nn::DataError>);
  static_assert(std::is_base_of_v<std::runtime_error, nn::NumericError>);
  static_assert(!std::is_convertible_v<nn::DataError, nn::NumericError>);
  BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
