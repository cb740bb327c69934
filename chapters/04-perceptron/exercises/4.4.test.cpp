#include "4.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <algorithm>
#include <sstream>
#include <string>

using namespace nn;
using exercise::mistake_counts, exercise::near;

namespace {

using Counts = std::vector<Index>;

bool are_counts(const Counts& counts, std::size_t n) {
  return counts.size() == n &&
         std::all_of(counts.begin(), counts.end(), [](Index count) { return count >= 0; });
}

std::string spelt(const Counts& counts) {
  std::ostringstream text;
  for (const Index count : counts) text << ' ' << count;
  return text.str();
}

// The long way: the perceptron with its weights, on rows with a 1 in front.
Counts by_weights(const Matrix& A, const Vector& y, Index max_sweeps) {
  Vector w = Vector::Zero(A.cols());
  Counts counts(static_cast<std::size_t>(y.size()), 0);
  for (Index sweep = 0; sweep < max_sweeps; ++sweep) {
    for (Index i = 0; i < y.size(); ++i) {
      if (y(i) * A.row(i).dot(w) > 0) continue;
      w += y(i) * A.row(i).transpose();
      ++counts[static_cast<std::size_t>(i)];
    }
  }
  return counts;
}

// Points with whole coordinates and a 1 in front, so that no sum is rounded. A line through two of
// the coordinates separates them, or a circle does.
struct Points {
  Matrix A{Matrix::Ones(25, 3)};
  Vector line{Vector(25)}, circle{Vector(25)};
  Points() {
    Rng rng(4);
    const std::vector<Index> order = rng.permutation(25);
    for (Index i = 0; i < 25; ++i) {
      const Index place = order[static_cast<std::size_t>(i)];
      const Index first = place / 5 - 2, second = place % 5 - 2;
      A(i, 1) = static_cast<Real>(first);
      A(i, 2) = static_cast<Real>(second);
      line(i) = 3 * first - 2 * second >= 2 ? 1 : -1;
      circle(i) = first * first + second * second <= 2 ? 1 : -1;
    }
  }
  Matrix gram() const { return A * A.transpose(); }
};

// The sums that decide, for all samples at once.
Vector sums(const Matrix& G, const Vector& y, const Counts& counts) {
  Vector pull(y.size());
  for (Index j = 0; j < y.size(); ++j) {
    pull(j) = static_cast<Real>(counts[static_cast<std::size_t>(j)]) * y(j);
  }
  return G * pull;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_counts, Points) {
  EXPECT(are_counts(mistake_counts(gram(), line, 1), 25),
         "Expected n counts, none below 0. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(three_samples_by_hand) {
  const Matrix A{{1, 0}, {1, 1}, {1, 3}};
  const Counts found = mistake_counts(A * A.transpose(), Vector{{-1, -1, 1}}, 1);
  EXPECT(found == (Counts{1, 0, 1}),
         "The samples 0, 1 and 3 of the classes -1, -1, 1: one sweep makes mistakes on the first "
         "and the last, so the counts are 1 0 1. Found"
             << spelt(found) << ". All counts are 0 before the first sample, so its sum is 0, and "
             << "that is a mistake. It pulls from the next sample on, toward its own class.");
}

BOOST_FIXTURE_TEST_CASE(sweep_after_sweep, Points) {
  for (const Index sweeps : {0, 1, 2, 3, 100}) {
    const Counts expected = by_weights(A, line, sweeps);
    const Counts found = mistake_counts(gram(), line, sweeps);
    DEMAND(are_counts(found, 25), "Expected n counts, none below 0.");
    std::size_t i = 0;
    while (i < 24 && found[i] == expected[i]) ++i;
    DEMAND(found == expected,
           "After " << sweeps << " sweeps sample " << i << " should have the count " << expected[i]
                    << ", that of its mistakes by a "
                    << "perceptron with weights, and you count " << found[i]
                    << ". A sample pulls with its class: w is the sum of count, class and sample.");
  }
}

BOOST_FIXTURE_TEST_CASE(never_settling, Points) {
  EXPECT(mistake_counts(gram(), circle, 30) == by_weights(A, circle, 30),
         "No line separates a circle from its surroundings. After 30 sweeps the counts should be "
         "those of the perceptron with weights.");
}

BOOST_AUTO_TEST_CASE(exclusive_or_with_another_product) {
  const Matrix A{{1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}};
  const Vector y{{-1, 1, 1, -1}};
  const Matrix G = (A * A.transpose()).array().square();
  const Counts counts = mistake_counts(G, y, 1000);
  DEMAND(are_counts(counts, 4), "Expected n counts, none below 0.");
  EXPECT((sums(G, y, counts).cwiseProduct(y).array() > 0).all(),
         "With the squares of the products in G the four samples of XOR can be separated, and a "
         "thousand sweeps are plenty. G is all the function needs, whatever stands in it.");
}

BOOST_FIXTURE_TEST_CASE(a_circle_with_another_product, Points) {
  const Matrix G = gram().array().square();
  const Counts counts = mistake_counts(G, circle, 2000);
  DEMAND(are_counts(counts, 25), "Expected n counts, none below 0.");
  EXPECT((sums(G, circle, counts).cwiseProduct(circle).array() > 0).all(),
         "With the squares of the products in G the circle can be separated from what lies "
         "outside.");
}
