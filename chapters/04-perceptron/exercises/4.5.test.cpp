#include "4.5.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

using namespace nn;
using exercise::answers, exercise::averaged_weights, exercise::Mistake, exercise::near;

namespace {

const Matrix two{{1, 2}, {1, -1}};
const Vector their_sides{{1, -1}};

// A perceptron on a cloud that no line separates; after every step its weights go into a sum.
struct Run {
  Matrix A;
  Vector y, average;
  std::vector<Mistake> mistakes;
  Index steps = 200;
  Run() {
    Rng rng(5);
    A = normal_matrix(20, 3, 0, 1, rng);
    A.col(0).setOnes();
    y = Vector(20);
    for (Index i = 0; i < 20; ++i) y(i) = A(i, 1) + rng.normal(0, 1) > 0 ? 1 : -1;
    Vector w = Vector::Zero(3);
    average = w;
    for (Index step = 1; step <= steps; ++step) {
      const Index i = rng.index(20);
      if (y(i) * A.row(i).dot(w) <= 0) {
        w += y(i) * A.row(i).transpose();
        mistakes.push_back({step, i});
      }
      average += w / static_cast<Real>(steps);
    }
  }
};

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  EXPECT(answers(averaged_weights(two, their_sides, {{1, 0}}, 4), 2, 1),
         "Expected d numbers, one for each column of A. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(a_mistake_at_the_first_step) {
  const Vector found = averaged_weights(two, their_sides, {{1, 0}}, 4);
  EXPECT(
      near(found, Vector{{1, 2}}, 16),
      "A mistake at step 1 on the sample [1, 2] of class 1: the weights are [1, 2] after each of "
      "the 4 steps, the first included, and so is their mean. Found "
          << found.transpose() << ".");
}

BOOST_AUTO_TEST_CASE(a_mistake_at_the_last_step) {
  const Vector found = averaged_weights(two, their_sides, {{4, 1}}, 4);
  EXPECT(
      near(found, Vector{{Real(-0.25), Real(0.25)}}, 16),
      "A mistake at the last of 4 steps, on the sample [1, -1] of class -1: only the last weights "
      "are not 0, and the mean is [-1/4, 1/4]. Found "
          << found.transpose()
          << ". For how many steps does a mistake stay in the weights, and with which sign?");
}

BOOST_AUTO_TEST_CASE(two_mistakes) {
  const Vector found = averaged_weights(two, their_sides, {{1, 0}, {3, 1}}, 4);
  EXPECT(near(found, Vector{{Real(0.5), Real(2.5)}}, 16),
         "Mistakes at steps 1 and 3 of 4: the weights are [1, 2], [1, 2], [0, 3], [0, 3], their "
         "mean [0.5, 2.5]. Found "
             << found.transpose() << ". A mistake stays in the weights to the end, the next one is "
             << "added to it.");
}

BOOST_FIXTURE_TEST_CASE(a_whole_run, Run) {
  const Vector found = averaged_weights(A, y, mistakes, steps);
  EXPECT(near(found, average, 1000), "200 steps, with the weights added up after each, give "
                                         << average.transpose() << ", and you " << found.transpose()
                                         << ".");
}

BOOST_FIXTURE_TEST_CASE(no_mistake_at_all, Run) {
  EXPECT(near(averaged_weights(A, y, {}, steps), Vector::Zero(3), 0),
         "Without a mistake the weights stay 0, and their mean does.");
}

BOOST_FIXTURE_TEST_CASE(the_same_sample_again, Run) {
  const Vector found = averaged_weights(two, their_sides, {{1, 0}, {2, 0}}, 2);
  EXPECT(
      near(found, Vector{{Real(1.5), 3}}, 16),
      "A sample may be mistaken twice, and then counts twice. Found " << found.transpose() << ".");
}
