// The hand-written backward pass of every network is the gradient of what the network computes:
// every bend, every loss, one to four hidden layers, by two witnesses that know nothing of it.
#include "network.hpp"

#include "distance.hpp"

#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <algorithm>
#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using nn::Index, nn::Labels, nn::Matrix, nn::Mlp, nn::Real, nn::Rng, nn::Var, nn::Vector;

BOOST_AUTO_TEST_SUITE(network_laws)

namespace {

constexpr Index samples = 5, features = 3, width = 4;

// 1e-13 and 1e-8 in double precision.
const Real tape_bound = 450 * eps;
const Real difference_bound = 275 * std::pow(eps, Real(2) / 3);

// Ten steps of the differences: more than a step can move what stands in front of a bend. That is
// 6e-5 in double precision, 0.05 in single.
const Real least_distance = 10 * std::cbrt(eps);

struct SquaredCase {
  static constexpr Index outputs = 2;
  nn::Squared loss{};
  Matrix target;
  explicit SquaredCase(Rng& rng) : target(nn::normal_matrix(samples, outputs, 0, 1, rng)) {}

  Var cost(const Numbers<Var>& o, Index i) const {
    const Var first = o[0] - Var(target(i, 0)), second = o[1] - Var(target(i, 1));
    return (first * first + second * second) / Var(2);
  }
};

Labels random_labels(Index K, Rng& rng) {
  Labels y(samples);
  for (Index& label : y) label = rng.index(K);
  return y;
}

struct SoftmaxCase {
  static constexpr Index outputs = 3;
  nn::SoftmaxCrossEntropy loss{};
  Labels target;
  explicit SoftmaxCase(Rng& rng) : target(random_labels(outputs, rng)) {}

  Var cost(const Numbers<Var>& o, Index i) const {
    return log(exp(o[0]) + exp(o[1]) + exp(o[2])) - o[static_cast<std::size_t>(target(i))];
  }
};

struct BinaryCase {
  static constexpr Index outputs = 1;
  nn::BinaryCrossEntropy loss{};
  Labels target;
  explicit BinaryCase(Rng& rng) : target(random_labels(2, rng)) {}

  Var cost(const Numbers<Var>& o, Index i) const {
    return log1p(exp(target(i) == 1 ? -o[0] : o[0]));
  }
};

using Cases = boost::mpl::list<SquaredCase, SoftmaxCase, BinaryCase>;

std::vector<nn::Bend> bends() {
  std::vector<nn::Bend> all;
  for (const std::string& name : nn::activation_names())
    all.emplace_back(nn::activation_named(name));
  all.emplace_back(nn::Activation(nn::Elu{.alpha = Real(0.5)}));  // has a kink
  all.emplace_back(nn::Prelu{});
  all.emplace_back(nn::Maxout{2});
  all.emplace_back(nn::Maxout{3});
  return all;
}

bool is_step(const nn::Bend& bend) {
  const auto* f = std::get_if<nn::Activation>(&bend);
  return f && std::holds_alternative<nn::Step>(*f);
}

// A network with parameters and samples that stand away from every kink.
struct Drawn {
  Mlp net;
  Vector theta;
  Matrix X;

  Drawn(const nn::Bend& bend, Index hidden, Index outputs, Rng& rng) {
    std::vector<Index> widths(static_cast<std::size_t>(hidden) + 2, width);
    widths.front() = features;
    widths.back() = outputs;
    net = nn::mlp(widths, bend);
    do {
      theta = net.start(nn::xavier_normal, rng) +
              nn::normal_matrix(net.parameters(), 1, 0, Real(0.2), rng);
      X = nn::normal_matrix(samples, features, 0, 1, rng);
    } while (distance() < least_distance);
  }

  Real distance() const {
    Mlp::Trace trace;
    net.forward(theta, X, trace);
    Real least = std::numeric_limits<Real>::infinity();
    for (std::size_t l = 0; l < net.layers.size(); ++l) {
      least = std::min(least, distance_to_kink(net.layers[l].bend, trace.layers[l].Z));
    }
    return least;
  }
};

Real relative(const Vector& a, const Vector& b) {
  if (!a.allFinite() || !b.allFinite()) return std::numeric_limits<Real>::infinity();
  return (a - b).cwiseAbs().maxCoeff() / a.cwiseAbs().maxCoeff();
}

template <class Case, class Visit>
void for_each_network(Visit visit) {
  const std::vector<nn::Bend> all = bends();
  for (std::size_t k = 0; k < all.size(); ++k) {
    for (Index hidden = 1; hidden <= 4; ++hidden) {
      Rng rng = Rng(41).stream(std::to_string(10 * k + static_cast<std::size_t>(hidden)));
      const Drawn drawn(all[k], hidden, Case::outputs, rng);
      const Case c(rng);
      nn::EmpiricalRisk risk(drawn.net, c.loss, drawn.X, c.target);
      BOOST_TEST_CONTEXT("bend " << k << " of the family, hidden layers " << hidden) {
        visit(drawn, c, risk, all[k]);
      }
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(backward_is_what_the_tape_finds, Case, Cases) {
  Real worst = 0;
  for_each_network<Case>([&](const Drawn& drawn, const Case& c, auto& risk, const nn::Bend&) {
    const Vector by_hand = nn::evaluate(risk, drawn.theta).gradient;
    const auto cost = [&c](const Numbers<Var>& o, Index i) { return c.cost(o, i); };
    const Real error = relative(by_hand, tape_gradient(drawn.net, drawn.theta, drawn.X, cost));
    BOOST_TEST(error < tape_bound);
    worst = std::max(worst, error);
  });
  BOOST_TEST_MESSAGE("farthest from the tape: " << worst);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(backward_is_what_differences_find, Case, Cases) {
  Real worst = 0;
  for_each_network<Case>([&](const Drawn& drawn, const Case&, auto& risk, const nn::Bend&) {
    const nn::GradientCheck check = nn::check_gradient(risk, drawn.theta);
    BOOST_TEST(check.error < difference_bound);
    worst = std::max(worst, check.error);
  });
  BOOST_TEST_MESSAGE("farthest from the differences: " << worst);
}

// Whoever learns through steps learns in the last layer only.
BOOST_AUTO_TEST_CASE_TEMPLATE(nothing_comes_back_through_a_step, Case, Cases) {
  for_each_network<Case>([](const Drawn& drawn, const Case&, auto& risk, const nn::Bend& bend) {
    const Vector gradient = nn::evaluate(risk, drawn.theta).gradient;
    const Index last = drawn.net.offset(drawn.net.layers.size() - 1);
    BOOST_TEST((gradient.head(last).array() == 0).all() == is_step(bend));
    BOOST_TEST((gradient.tail(Case::outputs).array() != 0).all());
  });
}

BOOST_AUTO_TEST_SUITE_END()
