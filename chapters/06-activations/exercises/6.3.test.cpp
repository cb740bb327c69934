#include "6.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <algorithm>

using namespace nn;
using exercise::dead_on_box;

BOOST_AUTO_TEST_CASE(one_input) {
  // Units x - 2, -x + 0.5 and x on the interval from 0 to 1.
  const Matrix W{{1, -1, 1}};
  const RowVector b{{-2, Real(0.5), 0}};
  const auto dead = dead_on_box(W, b, Vector{{0}}, Vector{{1}});
  EXPECT((dead == std::vector<Index>{0}),
         "On [0, 1] only the unit x - 2 is never positive: the answer is unit 0 alone.");
}

BOOST_AUTO_TEST_CASE(a_sum_of_exactly_0_is_dead) {
  const auto dead = dead_on_box(Matrix{{1}}, RowVector{{-1}}, Vector{{0}}, Vector{{1}});
  EXPECT((dead == std::vector<Index>{0}), "x - 1 reaches 0 at 1 and gives out 0 there too.");
}

BOOST_AUTO_TEST_CASE(the_corners_decide) {
  Rng rng(6);
  const Index d = 4, q = 40;
  const Matrix W = normal_matrix(d, q, 0, 1, rng);
  const RowVector b = normal_matrix(1, q, -2, 1, rng);
  const Vector low{{-1, 0, Real(-0.5), Real(0.2)}}, high{{1, Real(0.5), 0, Real(0.9)}};
  std::vector<Index> wanted;
  for (Index j = 0; j < q; ++j) {
    bool dead = true;
    for (Index corner = 0; corner < 16; ++corner) {
      Real z = b(j);
      for (Index i = 0; i < d; ++i) z += W(i, j) * ((corner >> i) % 2 ? high(i) : low(i));
      dead = dead && z <= 0;
    }
    if (dead) wanted.push_back(j);
  }
  EXPECT(dead_on_box(W, b, low, high) == wanted,
         "Of 40 random units on a box of 4 inputs " << wanted.size()
                                                    << " are dead. The largest sum is reached in a "
                                                       "corner: which, for a negative weight?");
}

BOOST_AUTO_TEST_CASE(many_inputs) {
  const Index d = 200;  // 2 to the power of 200 corners
  const Matrix W = Matrix::Ones(d, 2);
  const RowVector b{{-201, -199}};
  const auto dead = dead_on_box(W, b, Vector::Zero(d), Vector::Ones(d));
  EXPECT((dead == std::vector<Index>{0}),
         "The sum of 200 inputs up to 1 reaches 200: the first unit is dead, the second is not.");
}
