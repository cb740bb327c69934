#include "7.5.hpp"

#include <grading.hpp>
#include <nn/autodiff/tape.hpp>

#include <chrono>
#include <cmath>

using namespace nn;
using exercise::answers, exercise::forward_mode, exercise::Step;

namespace {

std::vector<Step> steps_of(const Tape& tape) {
  std::vector<Step> steps;
  for (const Tape::Node& node : tape.nodes()) {
    Step step;
    for (std::size_t k = 0; k < node.parents; ++k) {
      step.operands.push_back(node.parent[k]);
      step.partials.push_back(static_cast<Real>(node.partial[k]));
    }
    steps.push_back(step);
  }
  return steps;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_chain) {
  // u₁ = 2 u₀, u₂ = 3 u₁
  const Vector u = forward_mode({{{}, {}}, {{0}, {2}}, {{1}, {3}}}, 0);
  DEMAND(answers(u, 3, 1), "Three steps, three derivatives.");
  EXPECT(u(0) == 1, "The derivative of the input by itself is 1, not " << u(0) << ".");
  EXPECT(u(2) == 6, "3 times 2 is 6, not " << u(2) << ".");
}

BOOST_AUTO_TEST_CASE(a_fork_and_a_constant) {
  // u₂ = u₀ + u₁ with u₁ a constant; u₃ = u₀ u₂ at u₀ = 4, u₂ = 9
  const Vector u = forward_mode({{{}, {}}, {{}, {}}, {{0, 1}, {1, 1}}, {{0, 2}, {9, 4}}}, 0);
  DEMAND(answers(u, 4, 1), "Four steps, four derivatives.");
  EXPECT(u(1) == 0, "A constant does not move.");
  EXPECT(u(3) == 13, "9 directly and 4 · 1 through the sum: 13, not " << u(3) << ".");
}

BOOST_AUTO_TEST_CASE(it_meets_the_reverse_sweep) {
  Tape tape;
  const Var x = tape.variable(0.7), y = tape.variable(-1.2);
  const Var f = exp(x * y) / (1.0 + y * y) + tanh(x) * log1p(x);
  const auto back = tape.gradient(f);
  const auto steps = steps_of(tape);
  for (const Var& input : {x, y}) {
    const Vector u = forward_mode(steps, input.node);
    DEMAND(answers(u, static_cast<Index>(steps.size()), 1), "As many derivatives as steps.");
    const double found = static_cast<double>(u(static_cast<Index>(f.node)));
    EXPECT(std::abs(found - back[input.node]) < 64 * static_cast<double>(exercise::eps),
           "The reverse sweep finds " << back[input.node] << ", and you find " << found << ".");
  }
}

BOOST_AUTO_TEST_CASE(a_walk_and_no_tree) {
  std::vector<Step> steps{{{}, {}}};  // u₍ₖ₊₁₎ = ½ uₖ + ½ uₖ: 2 to the power of 200 paths
  for (std::size_t k = 0; k < 200; ++k) steps.push_back({{k, k}, {Real(0.5), Real(0.5)}});
  const Vector u = forward_mode(steps, 0);
  DEMAND(answers(u, 201, 1), "As many derivatives as steps.");
  EXPECT(u(200) == 1, "Half and half is one, two hundred times over.");
}
