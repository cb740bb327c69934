#include <nn/activation/activation.hpp>
#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>

#include <algorithm>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(activation)

namespace {

using Exact = boost::multiprecision::cpp_bin_float_50;
constexpr Real eps = std::numeric_limits<Real>::epsilon();
constexpr bool is_double = sizeof(Real) == sizeof(double);

Real error_in_eps(Real found, const Exact& truth) {
  return Exact(abs(Exact(found) - truth) / abs(truth) / eps).convert_to<Real>();
}

Real slope(const auto& f, Real z) { return f.derivative(z, f.value(z)); }

// Where the exponential of -z is a normal number.
const Real deepest = is_double ? 700 : 85;

}  // namespace

BOOST_AUTO_TEST_CASE(the_sigmoid_slope_keeps_its_digits) {
  for (Real z = -deepest; z <= deepest; z += deepest / 600) {
    const Exact e = exp(-abs(Exact(z)));
    BOOST_TEST(error_in_eps(slope(nn::Sigmoid{}, z), e / ((1 + e) * (1 + e))) < 6, "z = " << z);
  }
  BOOST_TEST(slope(nn::Sigmoid{}, 40) > 0);
  BOOST_TEST(slope(nn::Sigmoid{}, 0) == Real(0.25));
}

BOOST_AUTO_TEST_CASE(the_tanh_slope_keeps_its_digits) {
  for (Real z = -deepest / 2; z <= deepest / 2; z += deepest / 1200) {
    const Exact e = exp(-2 * abs(Exact(z)));
    BOOST_TEST(error_in_eps(slope(nn::Tanh{}, z), 4 * e / ((1 + e) * (1 + e))) < 6, "z = " << z);
  }
  for (const Real z : {Real(20), deepest / 2}) BOOST_TEST(slope(nn::Tanh{}, -z) > 0);
  BOOST_TEST(slope(nn::Tanh{}, 0) == 1);
}

BOOST_AUTO_TEST_CASE(the_textbook_slopes_round_to_0) {
  if (!is_double) return;
  const auto last = [](auto naive) {  // the last place on a grid of tenths that is above 0
    int tenth = 0;
    while (naive(static_cast<Real>(tenth) / 10) > 0) ++tenth;
    return static_cast<Real>(tenth - 1) / 10;
  };
  const Real sigmoid = last([](Real z) {
    const Real a = nn::Sigmoid{}.value(z);
    return a * (1 - a);
  });
  const Real tanh = last([](Real z) {
    const Real a = nn::Tanh{}.value(z);
    return 1 - a * a;
  });
  BOOST_TEST((sigmoid > Real(36.7) && sigmoid < Real(37.6)), "at " << sigmoid);
  BOOST_TEST((tanh > Real(18.3) && tanh < Real(19.2)), "at " << tanh);
}

BOOST_AUTO_TEST_CASE(tanh_is_a_stretched_and_shifted_sigmoid) {
  for (Real z = -20; z <= 20; z += Real(0.3)) {
    const Real shifted = 2 * nn::Sigmoid{}.value(2 * z) - 1;
    BOOST_TEST(std::abs(nn::Tanh{}.value(z) - shifted) <= 4 * eps);
  }
}

BOOST_AUTO_TEST_CASE(elu_keeps_its_digits_near_0_and_in_the_tail) {
  for (const Real alpha : {Real(1), Real(0.5), Real(2)}) {
    const nn::Elu f{alpha};
    for (Real size = Real(1e-30); size < deepest; size *= Real(1.4)) {
      const Exact z = -Exact(size), a = alpha;
      BOOST_TEST(error_in_eps(f.value(-size), a * expm1(z)) < 4, "z = " << z);
      BOOST_TEST(error_in_eps(slope(f, -size), a * exp(z)) < 3, "z = " << z);
      BOOST_TEST(f.value(size) == size);
      BOOST_TEST(slope(f, size) == 1);
    }
    BOOST_TEST(f.value(-1000) == -alpha);
  }
}

BOOST_AUTO_TEST_CASE(softplus_keeps_its_digits_and_its_slope_is_the_sigmoid) {
  for (Real z = -deepest; z <= deepest; z += deepest / 600) {
    BOOST_TEST(error_in_eps(nn::Softplus{}.value(z), log1p(exp(Exact(z)))) < 3, "z = " << z);
    BOOST_TEST(slope(nn::Softplus{}, z) == nn::Sigmoid{}.value(z));
  }
}

BOOST_AUTO_TEST_CASE(at_each_kink_the_left_side_is_taken_and_at_the_jump_the_value_of_the_right) {
  BOOST_TEST(slope(nn::Relu{}, 0) == 0);
  BOOST_TEST(slope(nn::LeakyRelu{}, 0) == Real(0.01));
  BOOST_TEST(slope(nn::Prelu{}, 0) == Real(0.25));
  BOOST_TEST(slope(nn::Elu{.alpha = 2}, 0) == 2);
  BOOST_TEST(nn::Prelu{}.alpha_derivative(0) == 0);
  BOOST_TEST(nn::Step{}.value(Real(0)) == 1);
  BOOST_TEST(nn::Step{}.value(Real(-0.0)) == 1);
  BOOST_TEST(slope(nn::Step{}, 0) == 0);
}

BOOST_AUTO_TEST_CASE(what_is_not_a_number_is_not_rectified_away) {
  const Real nan = std::numeric_limits<Real>::quiet_NaN();
  BOOST_TEST(std::isnan(nn::Relu{}.value(nan)));
  BOOST_TEST(std::isnan(nn::LeakyRelu{}.value(nan)));
  BOOST_TEST(std::isnan(nn::Prelu{}.value(nan)));
  BOOST_TEST(std::isnan(nn::Elu{}.value(nan)));
  BOOST_TEST(std::isnan(nn::Elu{}.value(std::copysign(nan, Real(-1)))));
}

BOOST_AUTO_TEST_CASE(the_max_form_of_prelu_needs_an_alpha_of_at_most_1) {
  const auto max_form = [](Real alpha, Real z) { return std::max(alpha * z, z); };
  for (const Real z : {Real(-3), Real(-0.5), Real(0), Real(2)}) {
    for (const Real alpha : {Real(0.25), Real(1), Real(-0.5)}) {
      BOOST_TEST(nn::Prelu{alpha}.value(z) == max_form(alpha, z));
    }
  }
  BOOST_TEST(nn::Prelu{2}.value(Real(-3)) == -6);
  BOOST_TEST(max_form(2, -3) == -3);
  BOOST_TEST(max_form(2, 3) == 6);
}

BOOST_AUTO_TEST_CASE(the_gradient_of_alpha_is_the_difference_of_the_sum) {
  nn::Rng rng(8);
  const Matrix Z = nn::normal_matrix(6, 4, 0, 2, rng), dH = nn::normal_matrix(6, 4, 0, 1, rng);
  const auto sum = [&](Real alpha) {  // linear in alpha: the difference is exact but for rounding
    Matrix H;
    nn::apply(nn::Prelu{alpha}, Z, H);
    return H.cwiseProduct(dH).sum();
  };
  const Real difference = sum(Real(1.25)) - sum(Real(0.25));
  BOOST_TEST(std::abs(nn::alpha_gradient(nn::Prelu{}, Z, dH) - difference) < 200 * eps);
  BOOST_CHECK_THROW(nn::alpha_gradient(nn::Prelu{}, Z, Matrix::Zero(4, 6)), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(the_family_is_found_by_name) {
  for (const std::string& name : nn::activation_names()) {
    BOOST_TEST(nn::name_of(nn::activation_named(name)) == name);
  }
  BOOST_CHECK_THROW(nn::activation_named("sigmoid "), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
