#include "7.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>
#include <utility>

using namespace nn;
using exercise::answers, exercise::Arrow, exercise::near, exercise::Sweep, exercise::sweep_back;

namespace {

bool fits(const Sweep& sweep, Index n) {
  return answers(sweep.gradient, n, 1) && sweep.paths.size() == static_cast<std::size_t>(n);
}

// The long way: every path from a node is walked.
std::pair<Real, Index> walked(Index node, Index n, const std::vector<Arrow>& arrows) {
  if (node == n - 1) return {1, 1};
  Real sum = 0;
  Index paths = 0;
  for (const Arrow& arrow : arrows) {
    if (arrow.from != node) continue;
    const auto [product, count] = walked(arrow.to, n, arrows);
    sum += arrow.local * product;
    paths += count;
  }
  return {sum, paths};
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_for_every_node) {
  EXPECT(fits(sweep_back(3, {{0, 1, 2}, {1, 2, 3}}), 3), "Expected n numbers and n counts.");
}

BOOST_AUTO_TEST_CASE(a_chain) {
  const Sweep sweep = sweep_back(3, {{0, 1, 2}, {1, 2, 3}});
  DEMAND(fits(sweep, 3), "Expected n numbers and n counts.");
  EXPECT(near(sweep.gradient, Vector{{6, 3, 1}}, 4),
         "Along the chain 0 -> 1 -> 2 with the local derivatives 2 and 3 the gradients are 6, 3 "
         "and 1. Found "
             << sweep.gradient.transpose() << ". Begin at the last node, with 1.");
  EXPECT(sweep.paths == (std::vector<Index>{1, 1, 1}), "A chain has one path from each node.");
}

BOOST_AUTO_TEST_CASE(a_fork) {
  const Sweep sweep = sweep_back(4, {{0, 1, 2}, {0, 2, 5}, {1, 3, 1}, {2, 3, 10}});
  DEMAND(fits(sweep, 4), "Expected n numbers and n counts.");
  EXPECT(near(sweep.gradient(0), 52, 4),
         "Two ways lead from node 0, worth 2 and 50: found " << sweep.gradient(0) << ". They add.");
  EXPECT(sweep.paths[0] == 2, "Two paths lead from node 0, found " << sweep.paths[0]);
}

BOOST_AUTO_TEST_CASE(arrows_in_any_order) {
  const Sweep sweep = sweep_back(4, {{2, 3, 10}, {0, 1, 2}, {1, 3, 1}, {0, 2, 5}, {1, 2, 1}});
  DEMAND(fits(sweep, 4), "Expected n numbers and n counts.");
  EXPECT(near(sweep.gradient, Vector{{72, 11, 10, 1}}, 4),
         "Found " << sweep.gradient.transpose() << " where 72 11 10 1 is right. The arrows come in "
                  << "any order; a node may hand back only when it has heard from all it feeds.");
}

BOOST_AUTO_TEST_CASE(what_leads_nowhere) {
  const Sweep sweep = sweep_back(4, {{0, 1, 2}, {2, 3, 5}});
  DEMAND(fits(sweep, 4), "Expected n numbers and n counts.");
  EXPECT(sweep.gradient(0) == 0 && sweep.paths[0] == 0,
         "No path leads from node 0 to the last, so its gradient and its count are 0.");
}

BOOST_AUTO_TEST_CASE(every_path_of_random_graphs) {
  Rng rng(4);
  for (int trial = 0; trial < 20; ++trial) {
    const Index n = 8;
    std::vector<Arrow> arrows;
    for (Index k = 0; k < 16; ++k) {
      const Index from = rng.index(n - 1), to = from + 1 + rng.index(n - 1 - from);
      arrows.push_back({from, to, rng.normal(0, 1)});
    }
    const Sweep sweep = sweep_back(n, arrows);
    DEMAND(fits(sweep, n), "Expected n numbers and n counts.");
    for (Index node = 0; node < n; ++node) {
      const auto [sum, paths] = walked(node, n, arrows);
      DEMAND(near(sweep.gradient(node), sum, 200) &&
                 sweep.paths[static_cast<std::size_t>(node)] == paths,
             "In a graph of chance, node "
                 << node << " has " << paths << " paths with the sum " << sum << "; you found "
                 << sweep.paths[static_cast<std::size_t>(node)] << " and " << sweep.gradient(node));
    }
  }
}

BOOST_AUTO_TEST_CASE(a_million_million_paths) {
  // Forty diamonds in a row: each doubles the paths.
  std::vector<Arrow> arrows;
  for (Index k = 0; k < 40; ++k) {
    for (const Index side : {1, 2}) {
      arrows.push_back({3 * k, 3 * k + side, 1});
      arrows.push_back({3 * k + side, 3 * k + 3, Real(0.5)});
    }
  }
  const Sweep sweep = sweep_back(121, arrows);
  DEMAND(fits(sweep, 121), "Expected n numbers and n counts.");
  EXPECT(sweep.paths[0] == Index(1) << 40, "Forty diamonds in a row have 2^40 paths.");
  EXPECT(near(sweep.gradient(0), 1, 100),
         "Each path is worth 2^-40, and together they are worth 1.");
}
