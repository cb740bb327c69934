// The laws of every model, and of the risk of every pair of model and loss.
#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/absolute.hpp>
#include <nn/loss/huber.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(model_laws)

namespace {

// One of each, with 3 inputs and 2 outputs.
template <class M>
M make();
template <>
nn::Affine make<nn::Affine>() {
  return {3, 2};
}

// Networks of several shapes, each a type of its own: the laws go through types.
struct TanhNet : nn::Mlp {
  TanhNet() : nn::Mlp(nn::mlp({3, 4, 2}, nn::Activation(nn::Tanh{}))) {}
};
struct SoftplusNet : nn::Mlp {
  SoftplusNet() : nn::Mlp(nn::mlp({3, 5, 4, 3, 2}, nn::Activation(nn::Softplus{}))) {}
};
struct PreluNet : nn::Mlp {
  PreluNet() : nn::Mlp(nn::mlp({3, 6, 4, 2}, nn::Prelu{})) {}
};
struct MaxoutNet : nn::Mlp {
  MaxoutNet() : nn::Mlp(nn::mlp({3, 4, 2}, nn::Maxout{3})) {}
};
template <>
TanhNet make<TanhNet>() {
  return {};
}
template <>
SoftplusNet make<SoftplusNet>() {
  return {};
}
template <>
PreluNet make<PreluNet>() {
  return {};
}
template <>
MaxoutNet make<MaxoutNet>() {
  return {};
}

template <class M, class L>
struct Pair {
  using Model = M;
  using Loss = L;
};

using Models = boost::mpl::list<nn::Affine, TanhNet, SoftplusNet, PreluNet, MaxoutNet>;
using Pairs = boost::mpl::list<Pair<nn::Affine, nn::Squared>, Pair<nn::Affine, nn::Absolute>,
                               Pair<nn::Affine, nn::Huber>, Pair<TanhNet, nn::Squared>,
                               Pair<SoftplusNet, nn::Huber>, Pair<PreluNet, nn::Squared>,
                               Pair<MaxoutNet, nn::Squared>>;

template <class M>
struct Example {
  M model = make<M>();
  nn::Rng rng = nn::Rng(21);
  Vector theta = nn::normal_matrix(model.parameters(), 1, 0, 1, rng);
  Matrix X = nn::normal_matrix(9, 3, 0, 1, rng);
  // Far from the outputs, so that no residual is near a kink of the losses.
  Matrix Y = model.forward(theta, X).array() + 3;
};

}  // namespace

// \checks{affine_gradient}
// \checks{risk}
BOOST_AUTO_TEST_CASE_TEMPLATE(the_gradient_of_the_risk_is_that_of_its_value, P, Pairs) {
  const Example<typename P::Model> e;
  nn::EmpiricalRisk risk(e.model, typename P::Loss{}, e.X, e.Y, nn::L2{.lambda = Real(0.3)});
  const nn::GradientCheck check = nn::check_gradient(risk, e.theta);
  BOOST_TEST(
      check.error < 100 * std::pow(eps, Real(2) / 3),
      "parameter " << check.worst << ": " << check.analytic << " against " << check.numerical);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_sample_is_answered_alone_as_in_company, M, Models) {
  const Example<M> e;
  const Matrix O = e.model.forward(e.theta, e.X);
  for (Index i = 0; i < e.X.rows(); ++i) {
    BOOST_TEST(distance_in_eps(e.model.forward(e.theta, e.X.row(i)), O.row(i)) < 20);
  }
  const Matrix backwards = e.model.forward(e.theta, e.X.colwise().reverse());
  BOOST_TEST(distance_in_eps(backwards.colwise().reverse(), O) < 20);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_gradient_adds_up_over_samples, M, Models) {
  Example<M> e;
  const Matrix dO = nn::normal_matrix(9, 2, 0, 1, e.rng);
  typename M::Trace trace;
  Vector whole, part, sum = Vector::Zero(e.model.parameters());
  e.model.forward(e.theta, e.X, trace);
  e.model.backward(e.theta, e.X, trace, dO, whole);
  for (Index i = 0; i < e.X.rows(); ++i) {
    const Matrix x = e.X.row(i);
    e.model.forward(e.theta, x, trace);
    e.model.backward(e.theta, x, trace, dO.row(i), part);
    sum += part;
  }
  BOOST_TEST(distance_in_eps(whole, sum) < 50);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_used_trace_and_gradient_change_nothing, M, Models) {
  Example<M> e;
  const Matrix dO = nn::normal_matrix(9, 2, 0, 1, e.rng);
  typename M::Trace fresh, used;
  e.model.forward(e.theta, Matrix::Constant(20, 3, 7), used);
  const Matrix O = e.model.forward(e.theta, e.X, fresh);
  BOOST_TEST((e.model.forward(e.theta, e.X, used) == O));
  Vector from_fresh, from_used = Vector::Constant(50, 7);
  e.model.backward(e.theta, e.X, fresh, dO, from_fresh);
  e.model.backward(e.theta, e.X, used, dO, from_used);
  BOOST_TEST((from_fresh == from_used));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_mask_is_1_or_0_for_each_parameter, M, Models) {
  const M model = make<M>();
  const Vector mask = model.weight_mask();
  BOOST_TEST(mask.size() == model.parameters());
  BOOST_TEST(((mask.array() == 0) || (mask.array() == 1)).all());
  BOOST_TEST((mask.array() == 1).any());
  BOOST_TEST((mask.array() == 0).any());
}

BOOST_AUTO_TEST_CASE_TEMPLATE(biases_are_neither_charged_nor_pulled, P, Pairs) {
  const Example<typename P::Model> e;
  const Vector mask = e.model.weight_mask();
  const Real lambda = Real(0.7);
  nn::EmpiricalRisk plain(e.model, typename P::Loss{}, e.X, e.Y);
  nn::EmpiricalRisk decayed(e.model, typename P::Loss{}, e.X, e.Y, nn::L2{.lambda = lambda});
  const nn::Evaluation without = nn::evaluate(plain, e.theta),
                       with = nn::evaluate(decayed, e.theta);
  const Vector weights = (mask.array() == 1).select(e.theta, Real(0));
  BOOST_TEST(distance_in_eps(with.gradient - without.gradient, lambda * weights) < 20);
  const Real charge = lambda / 2 * weights.squaredNorm();
  BOOST_TEST(std::abs(with.value - without.value - charge) < 20 * eps * with.value);
}

BOOST_AUTO_TEST_SUITE_END()
