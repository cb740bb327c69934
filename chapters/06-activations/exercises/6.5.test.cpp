#include "6.5.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::slope_gradient;

BOOST_AUTO_TEST_CASE(one_sample) {
  const RowVector found = slope_gradient(Matrix{{-3, 2}}, Matrix{{5, 7}});
  DEMAND(answers(found, 1, 2), "Two units have two slopes: the answer is 1 x 2.");
  EXPECT(found(0) == -15,
         "The first unit's input is -3, so the loss changes by 5 · (-3) for each 1 "
         "of its slope, not by "
             << found(0) << ".");
  EXPECT(found(1) == 0,
         "A unit with a positive input does not use its slope: 0, not " << found(1) << ".");
}

BOOST_AUTO_TEST_CASE(samples_add_up) {
  const RowVector found = slope_gradient(Matrix{{-1}, {-2}, {4}}, Matrix{{1}, {10}, {100}});
  DEMAND(answers(found, 1, 1), "One unit, one slope.");
  EXPECT(found(0) == -21,
         "-1 and -20 add to -21, not " << found(0) << ". The mean stands in the loss already.");
}

BOOST_AUTO_TEST_CASE(it_is_what_a_small_change_does) {
  Rng rng(7);
  const Matrix Z = normal_matrix(30, 5, 0, 1, rng), dH = normal_matrix(30, 5, 0, 1, rng);
  const RowVector found = slope_gradient(Z, dH);
  DEMAND(answers(found, 1, 5), "Five units, five slopes.");
  // A loss that is linear in H, so that a change of 1 is as good as a small one.
  const auto loss = [&](const RowVector& alpha) {
    const Matrix scaled = Z.array().rowwise() * alpha.array();
    return (Z.array() > 0).select(Z, scaled).cwiseProduct(dH).sum();
  };
  for (Index j = 0; j < 5; ++j) {
    RowVector alpha = RowVector::Zero(5);
    const Real before = loss(alpha);
    alpha(j) = 1;
    const Real change = loss(alpha) - before;
    EXPECT(std::abs(change - found(j)) < 1000 * exercise::eps,
           "Raising slope " << j << " by 1 changes the loss by " << change << ", not by "
                            << found(j) << ".");
  }
}

BOOST_AUTO_TEST_CASE(no_sample_no_gradient) {
  const RowVector found = slope_gradient(Matrix(0, 3), Matrix(0, 3));
  DEMAND(answers(found, 1, 3), "Three units have three slopes, seen or not.");
  EXPECT(found.isZero(0), "Nothing was seen, nothing changes.");
}
