// The Hessians against finite differences of the gradients, and their laws.
#include "distance.hpp"

#include <nn/core/random.hpp>
#include <nn/learn/cross_entropy_hessian.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/check_hessian.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Labels, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_cross_entropy_hessian)

namespace {

template <nn::Loss L>
struct Example {
  nn::Affine model;
  nn::Rng rng = nn::Rng(5);
  Matrix X = nn::normal_matrix(12, 2, 0, 1, rng);
  Labels y = Labels(12);
  Vector theta;

  explicit Example(Index outputs, Index classes) : model{2, outputs} {
    for (Index i = 0; i < 12; ++i) y(i) = i % classes;
    theta = nn::normal_matrix(model.parameters(), 1, 0, 1, rng);
  }
  Matrix design() const {
    Matrix A(12, 3);
    A << X, Vector::Ones(12);
    return A;
  }
  Matrix hessian() const {
    return nn::cross_entropy_hessian(L{}, design(), model.forward(theta, X));
  }
  Real error(const Matrix& H) {
    nn::EmpiricalRisk risk(model, L{}, X, y);
    return nn::hessian_error(risk, theta, H);
  }
};

const Real close = 100 * std::pow(eps, Real(2) / 3);  // of central differences

}  // namespace

// \checks{binary_hessian}
BOOST_AUTO_TEST_CASE(the_binary_hessian_is_that_of_the_gradient) {
  Example<nn::BinaryCrossEntropy> e(1, 2);
  BOOST_TEST(e.error(e.hessian()) < close);
}

// \checks{softmax_hessian}
BOOST_AUTO_TEST_CASE(the_softmax_hessian_is_that_of_the_gradient) {
  Example<nn::SoftmaxCrossEntropy> e(3, 3);
  BOOST_TEST(e.error(e.hessian()) < close);
}

BOOST_AUTO_TEST_CASE(a_wrong_entry_is_found) {
  Example<nn::SoftmaxCrossEntropy> e(3, 3);
  Matrix H = e.hessian();
  H(2, 5) += Real(0.01);
  BOOST_TEST(e.error(H) > Real(0.01));
  H(2, 5) = std::numeric_limits<Real>::quiet_NaN();
  BOOST_TEST(!(e.error(H) < 1));
}

BOOST_AUTO_TEST_CASE(a_common_shift_of_all_classes_is_free) {
  Example<nn::SoftmaxCrossEntropy> e(3, 3);
  const Vector shift = Vector{{1, -2, 3}}.replicate(1, 3).reshaped<Eigen::RowMajor>();
  BOOST_TEST((e.hessian() * shift).cwiseAbs().maxCoeff() < 20 * eps);
}

BOOST_AUTO_TEST_CASE(both_are_symmetric_and_never_curve_downward) {
  Example<nn::SoftmaxCrossEntropy> e(3, 3);
  const Matrix H = e.hessian();
  BOOST_TEST((H == H.transpose()));
  for (int i = 0; i < 50; ++i) {
    const Vector v = nn::normal_matrix(H.rows(), 1, 0, 1, e.rng);
    BOOST_TEST(v.dot(H * v) > 0);
  }
}

BOOST_AUTO_TEST_CASE(a_decided_sample_still_counts_a_little) {
  const Matrix A{{1}};
  const Real z = std::numeric_limits<Real>::digits > 24 ? 700 : 80;  // 1 - p rounds to 0 here
  const Real expected = std::exp(-z);
  for (const Real o : {z, -z}) {
    const Real binary = nn::cross_entropy_hessian(nn::BinaryCrossEntropy{}, A, Matrix{{o}})(0);
    const Real softmax =
        nn::cross_entropy_hessian(nn::SoftmaxCrossEntropy{}, A, Matrix{{o, 0}})(0, 0);
    BOOST_TEST(std::abs(binary - expected) < 8 * eps * expected);
    BOOST_TEST(std::abs(softmax - expected) < 8 * eps * expected);
  }
}

BOOST_AUTO_TEST_SUITE_END()
