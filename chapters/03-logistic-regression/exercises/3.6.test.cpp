#include "3.6.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>
#include <limits>

using namespace nn;
using exercise::best_sharpness, exercise::near;

namespace {

constexpr Real infinity = std::numeric_limits<Real>::infinity();

// Four samples with the logits 2 and 0; three of them are of class 0.
const Matrix four{{2, 0}, {2, 0}, {2, 0}, {2, 0}};
const Labels three_of_four{{0, 0, 1, 0}};

// The loss, computed in double so that a small change of s can be seen in it.
double loss(const Matrix& O, const Labels& y, double s) {
  double sum = 0;
  for (Index i = 0; i < O.rows(); ++i) {
    const double top = O.row(i).maxCoeff();
    double powers = 0;
    for (Index k = 0; k < O.cols(); ++k) powers += std::exp(s * (double(O(i, k)) - top));
    sum += std::log(powers) - s * (double(O(i, y(i))) - top);
  }
  return sum / double(O.rows());
}

// Labels drawn with the probabilities softmax(true_sharpness O).
struct Drawn {
  Matrix O;
  Labels y;
  Drawn(Index n, Real true_sharpness) : y(n) {
    Rng rng(6);
    O = normal_matrix(n, 3, 0, 2, rng);
    for (Index i = 0; i < n; ++i) {
      const RowVector p = (true_sharpness * O.row(i)).array().exp();
      const Real chance = rng.uniform(0, p.sum());
      y(i) = chance < p(0) ? 0 : chance < p(0) + p(1) ? 1 : 2;
    }
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_number) {
  EXPECT(best_sharpness(four, three_of_four) >= 0,
         "Expected a number of at least 0. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(three_of_four_are_right) {
  const Real found = best_sharpness(four, three_of_four), expected = std::log(Real(3)) / 2;
  EXPECT(near(found, expected, 1000),
         "The logits 2 and 0 are right three times out of four. They should be multiplied so that "
         "the probability is 3/4: 2 s = log 3, s = "
             << expected << ", not " << found << ". Its inverse is the temperature.");
}

BOOST_AUTO_TEST_CASE(lowest_at_the_answer) {
  for (const Real sharpness : {Real(0.2), Real(1), Real(3)}) {
    const auto [O, y] = Drawn(50, sharpness);
    const double s = double(best_sharpness(O, y));
    DEMAND(loss(O, y, s) < loss(O, y, 1.01 * s) && loss(O, y, s) < loss(O, y, 0.99 * s),
           "50 samples: at s = " << s << " the loss is " << loss(O, y, s) << ". At 0.99 s or "
                                 << "1.01 s it is lower.");
  }
}

BOOST_AUTO_TEST_CASE(in_other_units) {
  const auto [O, y] = Drawn(50, Real(0.5));
  const Real expected = best_sharpness(O, y);
  for (const Real unit : {Real(1e-6), Real(1e-2), Real(1e2), Real(1e6)}) {
    DEMAND(near(best_sharpness(unit * O, y) * unit / expected, 1, 10000),
           "Logits " << unit << " times as large should have s " << 1 / unit << " times as large. "
                     << "Look for a range in which the slope of the loss changes its sign, before "
                     << "you halve it; and mind the exponential of a large number.");
  }
  Rng rng(66);
  const Matrix shifted = O.colwise() + Vector(normal_matrix(50, 1, 0, 5, rng));
  EXPECT(near(best_sharpness(shifted, y) / expected, 1, 100000),
         "A number added to all logits of a sample should change nothing.");
}

BOOST_AUTO_TEST_CASE(worse_than_nothing) {
  EXPECT(best_sharpness(four, Labels{{1, 1, 0, 1}}) == 0,
         "The logits are wrong three times out of four: best not to listen to them, s = 0.");
  EXPECT(best_sharpness(four, Labels{{1, 1, 0, 0}}) == 0,
         "The logits are right as often as wrong: an even chance is best, s = 0.");
}

BOOST_AUTO_TEST_CASE(never_wrong) {
  EXPECT(best_sharpness(four, Labels{{0, 0, 0, 0}}) == infinity,
         "The largest logit is always right: the surer the better, and s grows for ever.");
  EXPECT(best_sharpness(Matrix{{3, 3, 1}, {0, 2, 1}}, Labels{{1, 1}}) == infinity,
         "Two logits are equally large, and the label is one of them: no larger s harms it.");
  EXPECT(best_sharpness(Matrix{{3, 3, 1}, {0, 2, 1}}, Labels{{1, 2}}) < infinity,
         "One label is not the largest of its row: endless sharpness would call it impossible.");
}

BOOST_AUTO_TEST_CASE(nothing_to_sharpen) {
  EXPECT(best_sharpness(Matrix{{2, 2, 2}, {-1, -1, -1}}, Labels{{0, 2}}) == 1,
         "All logits of each sample are equal: no s changes anything, and it should stay 1.");
  EXPECT(
      near(best_sharpness(Matrix{{2, 0}, {2, 0}, {2, 0}, {2, 0}, {5, 5}}, Labels{{0, 0, 1, 0, 1}}),
           std::log(Real(3)) / 2, 1000),
      "A sample with equal logits should have no say in s.");
}

BOOST_AUTO_TEST_CASE(many_samples) {
  const auto [O, y] = Drawn(4000, Real(0.4));
  EXPECT(std::abs(best_sharpness(O, y) - Real(0.4)) < Real(0.04),
         "The labels were drawn at s = 0.4. From 4000 of them you find " << best_sharpness(O, y)
                                                                         << ".");
}
