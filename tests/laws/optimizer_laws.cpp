// The laws of every optimizer: written once, run for each.
#include "distance.hpp"

#include <nn/core/random.hpp>
#include <nn/optimize/adam.hpp>
#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/momentum.hpp>
#include <nn/optimize/schedule.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <vector>

using nn::Index, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimizer_laws)

namespace {

struct FallingRate {
  Real operator()(Index t) const { return Real(0.5) / static_cast<Real>(t + 1); }
};

using Falling = nn::Scheduled<nn::GradientDescent, FallingRate>;
using FallingMomentum = nn::Scheduled<nn::Momentum, FallingRate>;
using FallingAdam = nn::Scheduled<nn::Adam, FallingRate>;
using Optimizers = boost::mpl::list<nn::GradientDescent, nn::Momentum, nn::Nesterov, nn::AdaGrad,
                                    nn::RmsProp, nn::Adam, nn::AdamW, Falling, FallingMomentum,
                                    FallingAdam>;
using WithoutMemory =
    boost::mpl::list<nn::GradientDescent, Falling, nn::AdaGrad,
                     nn::RmsProp>;  // whose next step depends on this gradient alone

// AdamW pulls at every weight, gradient or not.
using WithoutDecay = boost::mpl::list<nn::GradientDescent, nn::Momentum, nn::Nesterov, nn::AdaGrad,
                                      nn::RmsProp, nn::Adam, Falling, FallingMomentum, FallingAdam>;

using Settling = boost::mpl::list<nn::GradientDescent, nn::Momentum, nn::Adam>;

constexpr Index p = 6;
constexpr int steps = 5;

template <class O>
Vector walk(const O& recipe, Vector theta, const std::vector<Vector>& gradients) {
  auto state = recipe.start(theta.size());
  for (const Vector& gradient : gradients) recipe.update(theta, gradient, state);
  return theta;
}

std::vector<Vector> random_gradients(std::uint64_t seed) {
  nn::Rng rng(seed);
  std::vector<Vector> gradients;
  for (int i = 0; i < steps; ++i) gradients.push_back(nn::normal_matrix(p, 1, 0, 1, rng));
  return gradients;
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(the_clock_counts_the_steps, O, Optimizers) {
  const O recipe{};
  auto state = recipe.start(p);
  BOOST_TEST(state.t == 0);
  Vector theta = Vector::Zero(p);
  for (Index t = 1; t <= steps; ++t) {
    recipe.update(theta, Vector::Ones(p), state);
    BOOST_TEST(state.t == t);
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(permuting_the_parameters_permutes_the_steps, O, Optimizers) {
  const std::vector<Vector> gradients = random_gradients(31);
  const Vector start = Vector::LinSpaced(p, -1, 1);
  const std::vector<Index> order = nn::Rng(32).permutation(p);
  std::vector<Vector> permuted;
  for (const Vector& gradient : gradients) permuted.push_back(gradient(order));
  const Vector end = walk(O{}, start, gradients), other = walk(O{}, Vector(start(order)), permuted);
  BOOST_TEST((other == Vector(end(order))));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_first_step_goes_downhill, O, Optimizers) {
  const Vector gradient = random_gradients(33).front();
  const Vector step = walk(O{}, Vector(Vector::Zero(p)), {gradient});
  for (Index i = 0; i < p; ++i) BOOST_TEST(step(i) * gradient(i) < 0);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_fresh_state_knows_nothing_of_an_older_run, O, Optimizers) {
  const std::vector<Vector> gradients = random_gradients(34);
  const O recipe{};
  const Vector first = walk(recipe, Vector(Vector::Ones(p)), gradients);
  BOOST_TEST((walk(recipe, Vector(Vector::Ones(p)), gradients) == first));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(what_never_had_a_gradient_never_moves, O, WithoutDecay) {
  std::vector<Vector> gradients = random_gradients(36);
  for (Vector& gradient : gradients) gradient(2) = 0;
  const Vector end = walk(O{}, Vector(Vector::Ones(p)), gradients);
  BOOST_TEST(end(2) == 1);
  BOOST_TEST((end.array() != 1).count() == p - 1);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_sign_of_the_gradients_is_that_of_the_steps, O, Optimizers) {
  std::vector<Vector> gradients = random_gradients(37);
  const Vector there = walk(O{}, Vector(Vector::Zero(p)), gradients);
  for (Vector& gradient : gradients) gradient = -gradient;
  BOOST_TEST((walk(O{}, Vector(Vector::Zero(p)), gradients) == -there));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_bowl_is_descended_to_its_bottom, O, Settling) {
  O recipe{};
  recipe.learning_rate = Real(0.05);
  auto state = recipe.start(p);
  Vector theta = Vector::LinSpaced(p, -2, 3);
  const Vector curvature = Vector::LinSpaced(p, Real(0.5), 2);
  for (int t = 0; t < 2000; ++t) recipe.update(theta, curvature.cwiseProduct(theta), state);
  BOOST_TEST(theta.cwiseAbs().maxCoeff() < 0.05);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(without_a_gradient_nothing_moves, O, WithoutMemory) {
  std::vector<Vector> gradients = random_gradients(35);
  const Vector there = walk(O{}, Vector(Vector::Ones(p)), gradients);
  gradients.push_back(Vector::Zero(p));
  BOOST_TEST((walk(O{}, Vector(Vector::Ones(p)), gradients) == there));
}

BOOST_AUTO_TEST_SUITE_END()
