// Our own exp, expm1, log1p, tanh, sigmoid and softplus, measured in units in the last place.
#include <nn/core/elementary.hpp>
#include <nn/core/stable.hpp>

#include <algorithm>
#include <boost/mpl/list.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/test/unit_test.hpp>
#include <limits>
#include <vector>

namespace el = nn::elementary;

BOOST_AUTO_TEST_SUITE(core_elementary)

namespace {

using Types = boost::mpl::list<float, double>;
using Exact = boost::multiprecision::cpp_bin_float_50;

// Places on both sides of 0: evenly spread, close to 0 and far out.
template <class T>
std::vector<T> places(T lowest, T highest) {
  std::vector<T> all;
  constexpr int count = 4000;
  for (int i = 0; i <= count; ++i) {
    const T share = (T(i) + T(0.37)) / (count + 1);
    const T x = lowest + share * (highest - lowest);
    all.insert(all.end(), {x, x / 16, x / 256, x * std::exp2(T(-i % 60))});
  }
  return all;
}

// The distance of `found` from the truth in units of the truth's last place, of which results below
// the normal numbers have the same as the smallest normal one.
template <class T>
double error_in_ulps(T found, const Exact& truth) {
  if (abs(truth) > Exact(std::numeric_limits<T>::max())) {
    return std::isinf(found) ? 0 : std::numeric_limits<double>::infinity();
  }
  if (!std::isfinite(found)) return std::numeric_limits<double>::infinity();
  const T size = std::max(std::abs(truth.template convert_to<T>()), std::numeric_limits<T>::min());
  const Exact ulp = ldexp(Exact(1), std::ilogb(size) + 1 - std::numeric_limits<T>::digits);
  return Exact(abs(Exact(found) - truth) / ulp).template convert_to<double>();
}

template <class T, class Found, class Truth>
void hold(const char* name, const std::vector<T>& at, double bound, Found found, Truth truth) {
  double worst = 0;
  T where = 0;
  for (const T x : at) {
    const double error = error_in_ulps(found(x), truth(Exact(x)));
    if (error > worst) worst = error, where = x;
  }
  BOOST_TEST(worst <= bound, name << " is " << worst << " ulp off at " << where);
  BOOST_TEST(worst > 0.4, name << " is better than rounding allows: the truth is not exact");
}

template <class T>
constexpr T depth = el::Format<T>::deepest;

Exact sigmoid(const Exact& x) { return 1 / (1 + exp(-x)); }

// 50 digits do not bear a difference of numbers near 1 far from 0: both forms begin with expm1.
Exact tanh_of(const Exact& x) {
  const Exact e = expm1(2 * x);
  return e / (e + 2);
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(exp_is_within_1_ulp, T, Types) {
  hold<T>("exp", places<T>(-depth<T>, depth<T>), 1.0, el::exp<T>, [](Exact x) { return exp(x); });
}

BOOST_AUTO_TEST_CASE_TEMPLATE(expm1_is_within_2_ulp, T, Types) {
  const auto truth = [](Exact x) { return expm1(x); };
  hold<T>("expm1", places<T>(-60, depth<T>), 2.0, el::expm1<T>, truth);
  hold<T>("expm1", places<T>(-2, 2), 2.0, el::expm1<T>, truth);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(log1p_is_within_1_ulp, T, Types) {
  const auto truth = [](Exact x) { return log1p(x); };
  hold<T>("log1p", places<T>(T(-0.9999), 3), 1.0, el::log1p<T>, truth);
  hold<T>("log1p", places<T>(0, T(1e30)), 1.0, el::log1p<T>, truth);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(tanh_is_within_2_ulp, T, Types) {
  hold<T>("tanh", places<T>(-25, 25), 2.0, el::tanh<T>, tanh_of);
  hold<T>("tanh", places<T>(-1, 1), 2.0, el::tanh<T>, tanh_of);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(sigmoid_is_within_2_ulp, T, Types) {
  hold<T>("sigmoid", places<T>(-depth<T>, depth<T>), 2.0, el::sigmoid<T>, sigmoid);
  hold<T>("sigmoid", places<T>(-8, 8), 2.0, el::sigmoid<T>, sigmoid);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(softplus_is_within_2_ulp, T, Types) {
  const auto truth = [](Exact x) { return log1p(exp(x)); };
  hold<T>("softplus", places<T>(-depth<T>, depth<T>), 2.0, el::softplus<T>, truth);
  hold<T>("softplus", places<T>(-4, 4), 2.0, el::softplus<T>, truth);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(results_below_the_normal_numbers_fade_to_0, T, Types) {
  const T normal = std::log(std::numeric_limits<T>::min());
  T before = el::exp(normal);
  for (T x = normal; x > -depth<T> - 5; x -= T(0.25)) {
    const T found = el::exp(x);
    BOOST_TEST(found <= before);
    BOOST_TEST(el::sigmoid(x) == found);  // 1 + e^x is 1 here
    before = found;
  }
  BOOST_TEST(before == 0);
  const T smallest = std::numeric_limits<T>::denorm_min();
  BOOST_TEST(el::tanh(smallest) == smallest);
  BOOST_TEST(el::tanh(-smallest) == -smallest);
  BOOST_TEST(el::expm1(2 * smallest) == 2 * smallest);
  BOOST_TEST(el::log1p(smallest) == smallest);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_ends_of_the_line_are_reached, T, Types) {
  constexpr T infinity = std::numeric_limits<T>::infinity(), most = std::numeric_limits<T>::max();
  for (const T x : {T(1000), most, infinity}) {
    BOOST_TEST(el::exp(x) == infinity);
    BOOST_TEST(el::exp(-x) == 0);
    BOOST_TEST(el::expm1(x) == infinity);
    BOOST_TEST(el::expm1(-x) == -1);
    BOOST_TEST(el::tanh(x) == 1);
    BOOST_TEST(el::tanh(-x) == -1);
    BOOST_TEST(el::sigmoid(x) == 1);
    BOOST_TEST(el::sigmoid(-x) == 0);
    BOOST_TEST(el::softplus(x) == x);
    BOOST_TEST(el::softplus(-x) == 0);
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_is_not_a_number_stays_so, T, Types) {
  const T nan = std::numeric_limits<T>::quiet_NaN();
  for (const T x : {nan, std::copysign(nan, T(-1))}) {
    for (const T found :
         {el::exp(x), el::expm1(x), el::log1p(x), el::tanh(x), el::sigmoid(x), el::softplus(x)}) {
      BOOST_TEST(std::isnan(found));
    }
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_loop_gives_what_single_calls_give, T, Types) {
  const std::vector<T> at = places<T>(-30, 30);
  std::vector<T> loop(at.size());
  for (std::size_t i = 0; i < at.size(); ++i) loop[i] = el::tanh(at[i]);
  for (std::size_t i = 0; i < at.size(); ++i) {
    const volatile T alone = at[i];  // keeps this loop from being vectorised
    BOOST_REQUIRE_EQUAL(el::tanh<T>(alone), loop[i]);
    BOOST_REQUIRE_EQUAL(el::tanh<T>(-alone), -loop[i]);  // odd
  }
}

BOOST_AUTO_TEST_CASE(the_two_sigmoids_and_softpluses_of_the_library_agree) {
  for (const nn::Real z : places<nn::Real>(-80, 80)) {
    const nn::Real eps = std::numeric_limits<nn::Real>::epsilon();
    BOOST_REQUIRE_LE(std::abs(el::sigmoid(z) - nn::sigmoid(z)), 4 * eps * nn::sigmoid(z));
    BOOST_REQUIRE_LE(std::abs(el::softplus(z) - nn::softplus(z)), 4 * eps * nn::softplus(z));
  }
}

BOOST_AUTO_TEST_SUITE_END()
