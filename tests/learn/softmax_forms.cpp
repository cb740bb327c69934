#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/softmax_forms.hpp>

#include <boost/test/unit_test.hpp>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(learn_softmax_forms)

namespace {

struct Example {
  nn::Rng rng = nn::Rng(9);
  Matrix B = nn::normal_matrix(3, 4, 0, 1, rng);
  Matrix A = nn::normal_matrix(10, 3, 0, 1, rng);
  Matrix P = nn::softmax(A * B);
};

}  // namespace

// \checks{reference_form}
BOOST_AUTO_TEST_CASE(no_probability_changes_and_the_reference_is_zero) {
  const Example e;
  for (Index r = 0; r < 4; ++r) {
    const Matrix C = nn::against_reference(e.B, r);
    BOOST_TEST(C.col(r).cwiseAbs().maxCoeff() == 0);
    BOOST_TEST(distance_in_eps(nn::softmax(e.A * C), e.P) < 20);
    // P_k = e^{beta_k x} P_r: the factor that is often dropped is the reference's probability.
    const Matrix odds = (e.A * C).array().exp();
    const Matrix rebuilt = odds.array().colwise() * e.P.col(r).array();
    BOOST_TEST(distance_in_eps(rebuilt, e.P) < 20);
    const nn::Vector reference = 1 / odds.rowwise().sum().array();
    BOOST_TEST(distance_in_eps(reference, e.P.col(r)) < 20);
  }
}

// \checks{symmetric_form}
BOOST_AUTO_TEST_CASE(the_symmetric_form_sums_to_zero_and_is_the_shortest) {
  const Example e;
  const Matrix S = nn::symmetric_form(e.B);
  BOOST_TEST(S.rowwise().sum().cwiseAbs().maxCoeff() < 8 * eps);
  BOOST_TEST(distance_in_eps(nn::softmax(e.A * S), e.P) < 20);
  for (Index r = 0; r < 4; ++r) BOOST_TEST(S.norm() < nn::against_reference(e.B, r).norm());
}

BOOST_AUTO_TEST_CASE(there_and_back) {
  const Example e;
  const Matrix there = nn::against_reference(e.B, 1);
  BOOST_TEST(distance_in_eps(nn::symmetric_form(there), nn::symmetric_form(e.B)) < 8);
  BOOST_TEST(distance_in_eps(nn::against_reference(there, 3), nn::against_reference(e.B, 3)) < 8);
  BOOST_CHECK_THROW(nn::against_reference(e.B, 4), nn::ShapeError);
  BOOST_CHECK_THROW(nn::against_reference(e.B, -1), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
