// The laws of every loss whose targets are labels: written once, run for each.
#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/core/stable.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/loss.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <type_traits>

using nn::Index, nn::Labels, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(classification_loss_laws)

namespace {

using Losses = boost::mpl::list<nn::BinaryCrossEntropy, nn::SoftmaxCrossEntropy>;

template <class L>
struct Example {
  static constexpr bool binary = std::is_same_v<L, nn::BinaryCrossEntropy>;
  Index classes = binary ? 2 : 4;
  Index outputs = binary ? 1 : 4;
  nn::Rng rng = nn::Rng(17);
  Matrix O = nn::normal_matrix(11, outputs, 0, 2, rng);
  Labels y = Labels(11);
  Example() {
    for (Index i = 0; i < 11; ++i) y(i) = rng.index(classes);
  }
  // The probabilities of all classes, however many logits there are.
  Matrix probabilities() const {
    if (!binary) return nn::softmax(O);
    Matrix P(11, 2);
    P << nn::sigmoid(-O), nn::sigmoid(O);
    return P;
  }
};

const Real close = 100 * std::pow(eps, Real(2) / 3);

}  // namespace

// \checks{cross_entropy_gradient}
BOOST_AUTO_TEST_CASE_TEMPLATE(the_gradient_is_that_of_the_value, L, Losses) {
  static_assert(nn::Loss<L>);
  const Example<L> e;
  auto objective = [&](const Vector& theta, Vector& gradient) {
    const Matrix O = Eigen::Map<const Matrix>(theta.data(), e.O.rows(), e.O.cols());
    Matrix dO;
    L{}.gradient(O, e.y, dO);
    gradient = Eigen::Map<const Vector>(dO.data(), dO.size());
    return L{}.value(O, e.y);
  };
  const Vector theta = Eigen::Map<const Vector>(e.O.data(), e.O.size());
  const auto check = nn::check_gradient(objective, theta);
  BOOST_TEST(check.error < close,
             "logit " << check.worst << ": " << check.analytic << " against " << check.numerical);
}

// \checks{classifier_gradient}
BOOST_AUTO_TEST_CASE_TEMPLATE(the_gradient_of_the_risk_is_that_of_its_value, L, Losses) {
  Example<L> e;
  const nn::Affine model{3, e.outputs};
  const Matrix X = nn::normal_matrix(11, 3, 0, 1, e.rng);
  const Vector theta = nn::normal_matrix(model.parameters(), 1, 0, 1, e.rng);
  nn::EmpiricalRisk risk(model, L{}, X, e.y, nn::L2{.lambda = Real(0.3)});
  BOOST_TEST(nn::check_gradient(risk, theta).error < close);
}

// \checks{cross_entropy}
// \checks{softmax_cross_entropy}
BOOST_AUTO_TEST_CASE_TEMPLATE(the_value_is_the_mean_negative_log_likelihood, L, Losses) {
  const Example<L> e;
  const Matrix P = e.probabilities();
  Real sum = 0;
  for (Index i = 0; i < 11; ++i) sum -= std::log(P(i, e.y(i)));
  BOOST_TEST(std::abs(L{}.value(e.O, e.y) - sum / 11) < 20 * eps * sum / 11);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_batch_twice_has_the_same_value, L, Losses) {
  const Example<L> e;
  Matrix O2(22, e.outputs);
  Labels y2(22);
  O2 << e.O, e.O;
  y2 << e.y, e.y;
  const Real once = L{}.value(e.O, e.y);
  BOOST_TEST(std::abs(L{}.value(O2, y2) - once) <= 8 * eps * once);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(logits_of_ten_thousand_cost_what_they_should, L, Losses) {
  const Index q = Example<L>::binary ? 1 : 3;
  Matrix O = Matrix::Zero(2, q), dO;
  O.col(q - 1) << Real(1e4), Real(-1e4);  // the last class: surely, surely not
  const Index last = q == 1 ? 1 : q - 1;
  BOOST_TEST(L{}.value(O, Labels{{last, 0}}) <= std::log(Real(2)) / 2);
  BOOST_TEST(L{}.value(O.topRows(1), Labels{{0}}) == Real(1e4));  // wrong by ten thousand
  L{}.gradient(O, Labels{{0, last}}, dO);
  BOOST_TEST(dO.allFinite());
  BOOST_TEST(std::abs(dO(0, q - 1) - Real(0.5)) < eps);
  BOOST_TEST(std::abs(dO(1, q - 1) + Real(0.5)) < eps);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_confident_right_answer_costs_its_small_amount, L, Losses) {
  const Index q = Example<L>::binary ? 1 : 2;
  const Real z = std::numeric_limits<Real>::digits > 24 ? 700 : 80;
  Matrix O = Matrix::Zero(1, q), dO;
  O(0, q - 1) = z;
  const Real expected = std::exp(-z);
  BOOST_TEST(std::abs(L{}.value(O, Labels{{1}}) - expected) < 4 * eps * expected);
  L{}.gradient(O, Labels{{1}}, dO);
  BOOST_TEST(std::abs(dO(0, q - 1) + expected) < 4 * eps * expected);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(other_shapes_and_labels_are_refused, L, Losses) {
  const Example<L> e;
  Matrix dO;
  Labels wrong = e.y;
  wrong(3) = e.classes;
  BOOST_CHECK_THROW(L{}.value(e.O, wrong), nn::DataError);
  wrong(3) = -1;
  BOOST_CHECK_THROW(L{}.gradient(e.O, wrong, dO), nn::DataError);
  BOOST_CHECK_THROW(L{}.value(e.O, Labels::Zero(10)), nn::ShapeError);
  BOOST_CHECK_THROW(L{}.gradient(e.O, Labels::Zero(12), dO), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(softmax_cross_entropy_ignores_a_common_shift_and_its_gradient_sums_to_zero) {
  const Example<nn::SoftmaxCrossEntropy> e;
  const nn::SoftmaxCrossEntropy loss;
  const Matrix whole = (8 * e.O).array().round();  // whole numbers: the shift rounds nothing
  Matrix dO;
  BOOST_TEST(loss.value(whole.array() + 500, e.y) == loss.value(whole, e.y));
  loss.gradient(e.O, e.y, dO);
  BOOST_TEST(dO.rowwise().sum().cwiseAbs().maxCoeff() < 4 * eps);
}

BOOST_AUTO_TEST_CASE(two_classes_of_softmax_cost_as_one_logit_does) {
  const Example<nn::BinaryCrossEntropy> e;
  Matrix O2 = Matrix::Zero(11, 2);
  O2.col(1) = e.O;
  const Real one = nn::BinaryCrossEntropy{}.value(e.O, e.y);
  BOOST_TEST(std::abs(nn::SoftmaxCrossEntropy{}.value(O2, e.y) - one) < 8 * eps * one);
}

BOOST_AUTO_TEST_SUITE_END()
