#include "7.5.hpp"

#include <grading.hpp>
#include <nn/autodiff/tape.hpp>
#include <nn/core/random.hpp>

using namespace nn;
using exercise::answers, exercise::near, exercise::shared_gradient;

namespace {

struct Loop {
  Rng rng{7};
  Matrix X = normal_matrix(4, 3, 0, 1, rng);
  Matrix W = normal_matrix(3, 3, 0, Real(0.8), rng);
  Matrix dH = normal_matrix(4, 3, 0, 1, rng);

  // The tape on the same network; L is the sum of dH times H_T.
  Matrix by_tape(Index T) const {
    Tape tape;
    std::vector<Var> w;
    for (Index k = 0; k < 9; ++k) w.push_back(tape.variable(W(k / 3, k % 3)));
    Var loss = 0;
    for (Index i = 0; i < 4; ++i) {
      std::vector<Var> h{X(i, 0), X(i, 1), X(i, 2)};
      for (Index t = 0; t < T; ++t) {
        std::vector<Var> next;
        for (std::size_t j = 0; j < 3; ++j) {
          next.push_back(tanh(h[0] * w[j] + h[1] * w[3 + j] + h[2] * w[6 + j]));
        }
        h = next;
      }
      for (Index j = 0; j < 3; ++j) loss = loss + Var(dH(i, j)) * h[static_cast<std::size_t>(j)];
    }
    const std::vector<double> all = tape.gradient(loss);
    Matrix gradient(3, 3);
    for (Index k = 0; k < 9; ++k)
      gradient(k / 3, k % 3) = static_cast<Real>(all[static_cast<std::size_t>(k)]);
    return gradient;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_a_matrix, Loop) {
  EXPECT(answers(shared_gradient(X, W, dH, 2), 3, 3), "Expected a matrix as large as W.");
}

BOOST_AUTO_TEST_CASE(one_number) {
  // h = tanh(w x) at w = 0: the slope of tanh is 1, so dL/dw = x.
  const Matrix found = shared_gradient(Matrix{{3}}, Matrix{{0}}, Matrix{{1}}, 1);
  EXPECT(near(found, Matrix{{3}}, 4),
         "At w = 0 and x = 3 a single layer has the gradient 3, found " << found);
}

BOOST_FIXTURE_TEST_CASE(one_layer, Loop) {
  EXPECT(near(shared_gradient(X, W, dH, 1), by_tape(1), 32),
         "A single layer: X' times dZ, with dZ = dH times the slope of tanh.");
}

BOOST_FIXTURE_TEST_CASE(two_layers, Loop) {
  EXPECT(near(shared_gradient(X, W, dH, 2), by_tape(2), 64),
         "Two layers with the same W. It is used twice: what does each use hand back?");
}

BOOST_FIXTURE_TEST_CASE(twenty_layers, Loop) {
  EXPECT(near(shared_gradient(X, W, dH, 20), by_tape(20), 1000),
         "Twenty layers with the same W. Each layer's slope is taken at its own Z.");
}
