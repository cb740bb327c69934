#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Labels, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(core_stable)

namespace {

using Exact = boost::multiprecision::cpp_bin_float_50;
constexpr Real eps = std::numeric_limits<Real>::epsilon();
// Beyond this the exponential is smaller than any normal number.
const Real deepest = -std::log(std::numeric_limits<Real>::min());

// How far `found` is from the truth, in units of eps of the truth.
Real error_in_eps(Real found, const Exact& truth) {
  const Exact difference = abs(Exact(found) - truth) / truth;
  return (difference / eps).convert_to<Real>();
}

}  // namespace

// \checks{sigmoid}
BOOST_AUTO_TEST_CASE(the_sigmoid_keeps_its_digits_on_both_sides) {
  for (Real z = -deepest; z <= deepest; z += deepest / 977) {
    BOOST_TEST(error_in_eps(nn::sigmoid(z), 1 / (1 + exp(-Exact(z)))) < 4, "z = " << z);
  }
  BOOST_TEST(nn::sigmoid(Real(0)) == Real(0.5));
}

BOOST_AUTO_TEST_CASE(the_sigmoid_neither_overflows_nor_leaves_0_to_1) {
  for (const Real z : {Real(100), Real(1000), Real(1e4), std::numeric_limits<Real>::max()}) {
    BOOST_TEST(nn::sigmoid(z) == 1);
    BOOST_TEST(nn::sigmoid(-z) >= 0);
    BOOST_TEST(nn::sigmoid(-z) < Real(1e-40));
  }
}

// \checks{sigmoid_slope}
BOOST_AUTO_TEST_CASE(the_slope_is_the_product_of_both_probabilities) {
  const Exact h("1e-20");
  for (const int z : {-30, -3, 0, 1, 12}) {
    const auto exact = [](const Exact& at) { return Exact(1 / (1 + exp(-at))); };
    const Exact slope = (exact(z + h) - exact(z - h)) / (2 * h);
    BOOST_TEST(error_in_eps(nn::sigmoid(Real(z)) * nn::sigmoid(Real(-z)), slope) < 8);
    BOOST_TEST(slope <= Exact(0.25));
  }
}

BOOST_AUTO_TEST_CASE(softplus_keeps_its_digits_on_both_sides) {
  for (Real z = -deepest; z <= deepest; z += deepest / 977) {
    BOOST_TEST(error_in_eps(nn::softplus(z), log1p(exp(Exact(z)))) < 4, "z = " << z);
  }
  BOOST_TEST(nn::softplus(Real(1e4)) == Real(1e4));
  BOOST_TEST(nn::softplus(Real(-1e4)) == 0);
}

// \checks{log_sum_exp}
BOOST_AUTO_TEST_CASE(log_sum_exp_is_exact_where_the_naive_form_overflows) {
  const Matrix O{{1, 2, 0}, {1e4, 1e4, 1e4}, {-1e4, -1e4, -1e4}, {1e4, 0, -1e4}};
  const Vector found = nn::log_sum_exp(O);
  const Exact first = log(exp(Exact(1)) + exp(Exact(2)) + 1);
  BOOST_TEST(error_in_eps(found(0), first) < 4);
  const Real log3 = std::log(Real(3));
  BOOST_TEST(found(1) == Real(1e4) + log3);
  BOOST_TEST(found(2) == Real(-1e4) + log3);
  BOOST_TEST(found(3) == Real(1e4));
}

// \checks{softmax}
BOOST_AUTO_TEST_CASE(softmax_of_1_2_0) {
  const Matrix P = nn::softmax(Matrix{{1, 2, 0}});
  const Exact sum = exp(Exact(1)) + exp(Exact(2)) + 1;
  for (Index k = 0; k < 3; ++k) {
    BOOST_TEST(error_in_eps(P(0, k), exp(Exact(k == 0 ? 1 : k == 1 ? 2 : 0)) / sum) < 4);
  }
}

// \checks{softmax_shift}
BOOST_AUTO_TEST_CASE(rows_sum_to_one_and_a_shift_changes_nothing) {
  nn::Rng rng(3);
  const Matrix O = nn::normal_matrix(20, 5, 0, 3, rng).array().round();
  const Matrix P = nn::softmax(O);
  BOOST_TEST((P.rowwise().sum().array() - 1).abs().maxCoeff() < 8 * eps);
  BOOST_TEST((P.array() > 0).all());
  BOOST_TEST((nn::softmax(O.array() + 1000) == P));  // whole numbers: the shift rounds nothing
  BOOST_TEST((nn::arg_max(P) == nn::arg_max(O)));
}

BOOST_AUTO_TEST_CASE(two_classes_are_the_sigmoid_of_the_difference) {
  for (Real z = -30; z <= 30; z += Real(0.7)) {
    const Matrix P = nn::softmax(Matrix{{z, 0}});
    BOOST_TEST(std::abs(P(0, 0) - nn::sigmoid(z)) <= 4 * eps * P(0, 0));
  }
}

BOOST_AUTO_TEST_CASE(the_largest_score_wins_and_the_first_of_equals) {
  BOOST_TEST((nn::arg_max(Matrix{{1, 3, 2}, {5, 5, 0}, {-1, -2, -1}}) == Labels{{1, 0, 0}}));
}

BOOST_AUTO_TEST_SUITE_END()
