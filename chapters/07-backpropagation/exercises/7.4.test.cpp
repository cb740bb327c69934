#include "7.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/objective.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::hessian_times;

namespace {

// cbrt of eps squared is the best that central differences can do.
const Real bound = 100 * std::cbrt(exercise::eps) * std::cbrt(exercise::eps);

bool close(const Vector& found, const Vector& expected) {
  return answers(found, expected.size(), 1) &&
         (found - expected).norm() <= bound * std::max(expected.norm(), Real(1e-30));
}

// L = sum of exp(theta_i) + theta' A theta / 2.
struct Bowl {
  Rng rng{5};
  Matrix A = [this] {
    const Matrix M = normal_matrix(6, 6, 0, 1, rng);
    return Matrix(M.transpose() * M);
  }();
  Vector theta = normal_matrix(6, 1, 0, 1, rng), v = normal_matrix(6, 1, 0, 1, rng);
  mutable int calls = 0;

  std::function<Vector(const Vector&)> gradient() const {
    return [this](const Vector& at) {
      ++calls;
      return Vector(A * at + at.array().exp().matrix());
    };
  }
  Vector exact(const Vector& w) const {
    return A * w + theta.array().exp().matrix().cwiseProduct(w);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_p_numbers, Bowl) {
  EXPECT(answers(hessian_times(gradient(), theta, v), 6, 1), "Expected p numbers.");
}

BOOST_FIXTURE_TEST_CASE(a_bowl, Bowl) {
  const Vector found = hessian_times(gradient(), theta, v);
  EXPECT(close(found, exact(v)), "H v should be "
                                     << exact(v).transpose() << ", found " << found.transpose()
                                     << ". Which step is best for central differences?");
}

BOOST_FIXTURE_TEST_CASE(two_gradients_are_enough, Bowl) {
  const Vector found = hessian_times(gradient(), theta, v);
  EXPECT(close(found, exact(v)) && calls <= 2,
         "The gradient was asked for " << calls << " times. Two are enough, whatever p is.");
}

BOOST_FIXTURE_TEST_CASE(a_long_and_a_short_vector, Bowl) {
  for (const double scale : {1e-6, 1e6}) {
    const Vector w = static_cast<Real>(scale) * v;
    EXPECT(close(hessian_times(gradient(), theta, w), exact(w)),
           "The same direction, " << scale << " times as long. How far does h v reach then?");
  }
}

BOOST_FIXTURE_TEST_CASE(no_direction, Bowl) {
  const Vector none = Vector::Zero(6);
  EXPECT(answers(hessian_times(gradient(), theta, none), 6, 1) &&
             hessian_times(gradient(), theta, none).norm() == 0 &&
             close(hessian_times(gradient(), theta, v), exact(v)),
         "H times 0 is 0, not a quotient of two zeros.");
}

BOOST_AUTO_TEST_CASE(a_network_has_a_symmetric_hessian) {
  Rng rng(6);
  const Mlp net = mlp({3, 5, 2}, Activation(Tanh{}));
  const Vector theta = net.start(xavier_normal, rng);
  const Matrix X = normal_matrix(10, 3, 0, 1, rng);
  Labels y(10);
  for (Index i = 0; i < 10; ++i) y(i) = i % 2;
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, X, y);
  const auto gradient = [&](const Vector& at) { return evaluate(risk, at).gradient; };
  const Vector u = normal_matrix(theta.size(), 1, 0, 1, rng),
               w = normal_matrix(theta.size(), 1, 0, 1, rng);
  const Vector Hu = hessian_times(gradient, theta, u), Hw = hessian_times(gradient, theta, w);
  DEMAND(answers(Hu, theta.size(), 1), "Expected p numbers.");
  EXPECT(Hu.norm() > 0 && std::abs(u.dot(Hw) - w.dot(Hu)) <= bound * Hu.norm() * w.norm(),
         "For a network u' H w = w' H u, and yours are " << u.dot(Hw) << " and " << w.dot(Hu));
}
