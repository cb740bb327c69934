#include "4.2.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::mistake_bound, exercise::near;

namespace {

// Two samples on an axis; the line x = 1 lies between them.
const Matrix two{{3}, {0}};
const Vector their_sides{{1, -1}};

// Samples that the line with these weights separates, none of them closer to it than 0.1.
struct Separable {
  Matrix X;
  Vector y, w;
  Real b = Real(0.3);
  explicit Separable(std::uint64_t seed) : X(30, 2), y(30), w(2) {
    Rng rng(seed);
    w << rng.normal(0, 1), rng.normal(0, 1);
    for (Index i = 0; i < 30;) {
      X.row(i) << rng.uniform(-2, 2), rng.uniform(-2, 2);
      const Real sum = X.row(i).dot(w) + b;
      y(i) = sum > 0 ? 1 : -1;
      if (std::abs(sum) > w.norm() / 10) ++i;
    }
  }
};

// Rosenblatt's rule, sweep after sweep, until a sweep makes no mistake.
Real mistakes_made(const Matrix& X, const Vector& y) {
  Vector w = Vector::Zero(X.cols());
  Real b = 0, mistakes = 0, before = -1;
  while (mistakes != before) {
    before = mistakes;
    for (Index i = 0; i < y.size(); ++i) {
      if (y(i) * (X.row(i).dot(w) + b) > 0) continue;
      w += y(i) * X.row(i).transpose();
      b += y(i);
      mistakes += 1;
    }
  }
  return mistakes;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_number) {
  const auto bound = mistake_bound(two, their_sides, Vector{{1}}, -1);
  DEMAND(bound.has_value(), "The line x = 1 separates 3 from 0: there is a bound.");
  EXPECT(std::isfinite(*bound), "The bound is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(a_single_sample) {
  const auto bound = mistake_bound(Matrix{{0}}, Vector{{1}}, Vector{{0}}, 5);
  DEMAND(bound.has_value(), "One sample at 0 of class 1, weight 0 and bias 5: a sum above 0.");
  EXPECT(near(*bound, 1, 16),
         "One sample at 0, and only the bias is at work: R = 1, the margin is "
         "1, and there is one mistake. The bound is 1, not "
             << *bound << ". The 1 in front of each sample counts, in R and "
             << "in the length of the weights.");
}

BOOST_AUTO_TEST_CASE(two_samples) {
  const auto bound = mistake_bound(two, their_sides, Vector{{1}}, -1);
  DEMAND(bound.has_value(), "The line x = 1 separates 3 from 0: there is a bound.");
  EXPECT(near(*bound, 20, 100),
         "The samples 3 and 0, on two sides of x = 1: R² = 1 + 9, the sums y (w x + b) are 2 and "
         "1, and the weights with the bias have the squared length 2. So the bound is 20, not "
             << *bound << ".");
}

BOOST_AUTO_TEST_CASE(the_same_line_in_other_numbers) {
  const Separable data(2);
  const auto one = mistake_bound(data.X, data.y, data.w, data.b);
  const auto ten = mistake_bound(data.X, data.y, 10 * data.w, 10 * data.b);
  DEMAND(one.has_value() && ten.has_value(), "These weights separate the samples.");
  EXPECT(near(*one, *ten, 1000),
         "Ten times the weights and the bias are the same line, and should prove the same bound.");
}

BOOST_AUTO_TEST_CASE(a_line_that_proves_nothing) {
  EXPECT(!mistake_bound(two, their_sides, Vector{{1}}, 1).has_value(),
         "The line x = -1 has both samples on one side. It proves nothing: return nothing.");
  EXPECT(!mistake_bound(two, -their_sides, Vector{{1}}, -1).has_value(),
         "A line with the classes on the wrong sides proves nothing: return nothing. Squaring "
         "hides the sign of a margin.");
  EXPECT(!mistake_bound(two, their_sides, Vector{{1}}, -3).has_value(),
         "The line x = 3 passes through a sample. Without room on both sides there is no bound: a "
         "margin of 0 would promise infinitely many mistakes.");
  EXPECT(!mistake_bound(two, their_sides, Vector{{0}}, 0).has_value(),
         "Weights that are all 0 are no line.");
}

BOOST_AUTO_TEST_CASE(real_runs_keep_it) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Separable data(seed);
    const auto bound = mistake_bound(data.X, data.y, data.w, data.b);
    DEMAND(bound.has_value(), "These weights separate the samples.");
    const Real made = mistakes_made(data.X, data.y);
    DEMAND(made <= *bound, "A perceptron made " << made << " mistakes, and your bound is " << *bound
                                                << ". It should be a promise.");
  }
}
