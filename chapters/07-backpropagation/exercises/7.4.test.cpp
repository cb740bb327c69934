#include "7.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::Back, exercise::near, exercise::residual_backward;

namespace {

struct Example {
  Rng rng = Rng(12);
  Matrix X = normal_matrix(6, 3, 0, 1, rng), W = normal_matrix(3, 3, 0, 1, rng);
  RowVector b = normal_matrix(1, 3, 0, 1, rng);
  Matrix dH = normal_matrix(6, 3, 0, 1, rng);

  bool fits(const Back& back) const {
    return answers(back.dX, 6, 3) && answers(back.dW, 3, 3) && answers(back.db, 1, 3);
  }

  // A loss whose gradient with respect to H is dH.
  Real loss() const {
    const Matrix Z = (X * W).rowwise() + b;
    return (X + Matrix(Z.array().tanh())).cwiseProduct(dH).sum();
  }

  // The derivative of the loss by one of the numbers above.
  Real slope(Real& number) const {
    const Real h = std::cbrt(exercise::eps), here = number;
    number = here + h;
    const Real above = loss();
    number = here - h;
    const Real below = loss();
    number = here;
    return (above - below) / (2 * h);
  }

  template <class M>
  M slopes(M& numbers) const {
    M all = numbers;
    for (Index i = 0; i < numbers.size(); ++i) all(i) = slope(numbers(i));
    return all;
  }
};

const Real reach = 100 / std::cbrt(exercise::eps);  // of differences, in eps

}  // namespace

BOOST_AUTO_TEST_CASE(without_weights_only_the_path_around_is_left) {
  const Matrix X{{1, 2}}, dH{{5, -3}};
  const Back back = residual_backward(X, Matrix::Zero(2, 2), RowVector::Zero(2), dH);
  DEMAND(answers(back.dX, 1, 2), "dX has the shape of X.");
  EXPECT(near(back.dX, dH, 16),
         "With W = 0 the layer hands X on unchanged, and so it hands dH back "
         "unchanged. The path around is missing.");
}

BOOST_AUTO_TEST_CASE(all_gradients_are_those_of_differences) {
  Example e;
  const Back back = residual_backward(e.X, e.W, e.b, e.dH);
  DEMAND(e.fits(back), "dX is n x d, dW d x d, db 1 x d.");
  EXPECT(near(back.db, e.slopes(e.b), reach), "db is not what differences give.");
  EXPECT(near(back.dW, e.slopes(e.W), reach), "dW is not what differences give.");
  EXPECT(near(back.dX, e.slopes(e.X), reach),
         "dX is not what differences give. Two arrows leave X.");
}
