#include "7.1.hpp"

#include <grading.hpp>
#include <nn/autodiff/tape.hpp>
#include <nn/core/random.hpp>

using namespace nn;
using exercise::answers, exercise::gradient_of_f, exercise::near;

namespace {

Vector by_tape(Real x, Real y, Real z) {
  Tape tape;
  const Var u = tape.variable(x), v = tape.variable(y), w = tape.variable(z);
  const std::vector<double> g = tape.gradient((u + v) * max(v, w));
  return Vector{{static_cast<Real>(g[0]), static_cast<Real>(g[1]), static_cast<Real>(g[2])}};
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_three_numbers) {
  EXPECT(answers(gradient_of_f(1, 2, 0), 3, 1), "Expected three numbers.");
}

BOOST_AUTO_TEST_CASE(where_y_is_larger) {
  const Vector g = gradient_of_f(1, 2, 0);
  DEMAND(answers(g, 3, 1), "Expected three numbers.");
  EXPECT(near(g(0), 2, 4), "At (1, 2, 0) the derivative in x is max(y, z) = 2, found " << g(0));
  EXPECT(near(g(2), 0, 4), "At (1, 2, 0) the maximum does not listen to z; found " << g(2));
  EXPECT(near(g(1), 5, 4), "At (1, 2, 0) the derivative in y is 5, found "
                               << g(1) << ". y is used twice: what comes back on each way?");
}

BOOST_AUTO_TEST_CASE(where_z_is_larger) {
  const Vector g = gradient_of_f(1, 2, 3);
  DEMAND(answers(g, 3, 1), "Expected three numbers.");
  EXPECT(near(g, Vector{{3, 3, 3}}, 4), "At (1, 2, 3) all three derivatives are 3, found "
                                            << g.transpose() << ". Which way is closed for y now?");
}

BOOST_AUTO_TEST_CASE(as_the_tape_has_it) {
  Rng rng(1);
  for (int trial = 0; trial < 100; ++trial) {
    const Real x = rng.normal(0, 2), y = rng.normal(0, 2), z = rng.normal(0, 2);
    DEMAND(near(gradient_of_f(x, y, z), by_tape(x, y, z), 8),
           "At (" << x << ", " << y << ", " << z << ") the tape says "
                  << by_tape(x, y, z).transpose());
  }
}
