#include "5.5.hpp"

#include <nn/core/random.hpp>

#include <grading.hpp>

using namespace nn;
using exercise::answers, exercise::Block, exercise::Dense, exercise::landscape, exercise::near;

namespace {

bool fits_together(const std::vector<Dense>& net, Index m) {
  return net.size() == 3 && answers(net[0].W, 2, 4 * m) && answers(net[0].b, 1, 4 * m) &&
         answers(net[1].W, 4 * m, m) && answers(net[1].b, 1, m) && answers(net[2].W, m, 1) &&
         answers(net[2].b, 1, 1);
}

Real output(const std::vector<Dense>& net, Real x1, Real x2) {
  RowVector h{{x1, x2}};
  for (std::size_t l = 0; l < net.size(); ++l) {
    h = (h * net[l].W + net[l].b).eval();
    if (l + 1 < net.size()) h = (h.array() >= 0).cast<Real>().eval();
  }
  return h(0);
}

Real truth(const std::vector<Block>& blocks, Real x1, Real x2) {
  Real sum = 0;
  for (const Block& one : blocks) {
    if (one.left <= x1 && x1 < one.right && one.bottom <= x2 && x2 < one.top) sum += one.height;
  }
  return sum;
}

void check(const std::vector<Block>& blocks, const char* hint) {
  const Index m = static_cast<Index>(blocks.size());
  const std::vector<Dense> net = landscape(blocks);
  DEMAND(fits_together(net, m), "Expected three layers, 2 x " << 4 * m << ", " << 4 * m << " x "
                                                              << m << " and " << m << " x 1.");
  for (int i = -30; i <= 30; ++i) {
    for (int j = -30; j <= 30; ++j) {
      const Real x1 = static_cast<Real>(i) / 8 + Real(0.013);
      const Real x2 = static_cast<Real>(j) / 8 + Real(0.017);
      DEMAND(near(output(net, x1, x2), truth(blocks, x1, x2), 100),
             "At " << x1 << ", " << x2 << " the answer is " << output(net, x1, x2) << " instead of "
                   << truth(blocks, x1, x2) << ". " << hint);
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_three_layers) {
  EXPECT(fits_together(landscape({{0, 1, 0, 1, 1}}), 1),
         "Expected three layers, 2 x 4, 4 x 1 and 1 x 1, with biases. Has the function been "
         "written?");
}

BOOST_AUTO_TEST_CASE(one_block) {
  check({{0, 1, 0, 2, 3}},
        "Four steps, one for each side. How many of them are 1 inside, and how many outside?");
  check({{-3, Real(-0.5), -1, 1, -2}}, "A height may be negative.");
}

BOOST_AUTO_TEST_CASE(blocks_beside_and_over_one_another) {
  check({{0, 1, 0, 1, 1}, {1, 2, 0, 1, 2}, {0, 2, 1, 2, -1}}, "Beside one another.");
  check({{-2, 2, -2, 2, 1}, {-1, 1, -1, 1, 2}}, "One upon the other: heights add.");
}

BOOST_AUTO_TEST_CASE(a_whole_landscape) {
  Rng rng(1);
  std::vector<Block> blocks;
  for (int k = 0; k < 25; ++k) {
    const Real left = rng.uniform(-3, 3), bottom = rng.uniform(-3, 3);
    blocks.push_back({left, left + rng.uniform(Real(0.2), 2), bottom,
                      bottom + rng.uniform(Real(0.2), 2), rng.normal(0, 1)});
  }
  check(blocks, "Each block looks at its own four steps and at no others.");
}
