#include "7.6.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::curvature_along, exercise::near;

namespace {

const Real reach = 1000 / std::cbrt(exercise::eps);  // of differences, in eps

// The gradient of a sum of exp(θⱼ) and of products of neighbours, and its Hessian.
Vector gradient(const Vector& theta) {
  Vector g = theta.array().exp();
  for (Index j = 0; j + 1 < theta.size(); ++j) {
    g(j) += theta(j + 1);
    g(j + 1) += theta(j);
  }
  return g;
}

Matrix hessian(const Vector& theta) {
  Matrix H = Vector(theta.array().exp()).asDiagonal();
  for (Index j = 0; j + 1 < theta.size(); ++j) H(j, j + 1) = H(j + 1, j) = 1;
  return H;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_parabola) {
  const auto slope = [](const Vector& theta) { return Vector(3 * theta); };
  const Vector found = curvature_along(slope, Vector{{2}}, Vector{{5}});
  DEMAND(answers(found, 1, 1), "One parameter, one number.");
  EXPECT(near(found, Vector{{15}}, reach),
         "The second derivative is 3, and 3 · 5 = 15, not " << found(0) << ".");
}

BOOST_AUTO_TEST_CASE(a_curved_function) {
  Rng rng(13);
  const Vector theta = normal_matrix(8, 1, 0, 1, rng), v = normal_matrix(8, 1, 0, 1, rng);
  const Vector found = curvature_along(gradient, theta, v);
  DEMAND(answers(found, 8, 1), "Eight parameters, eight numbers.");
  EXPECT(near(found, hessian(theta) * v, reach), "It is not the product with the Hessian.");
}

BOOST_AUTO_TEST_CASE(a_long_and_a_short_direction) {
  Rng rng(14);
  const Vector theta = normal_matrix(8, 1, 0, 1, rng), v = normal_matrix(8, 1, 0, 1, rng);
  for (const Real length : {Real(1e-6), Real(1e6)}) {
    const Vector found = curvature_along(gradient, theta, length * v);
    DEMAND(answers(found, 8, 1), "Eight parameters, eight numbers.");
    EXPECT(near(found / length, hessian(theta) * v, reach),
           "With a direction " << length
                               << " times as long the digits are gone. How far from theta "
                                  "have you gone?");
  }
}

BOOST_AUTO_TEST_CASE(two_gradients) {
  int calls = 0;
  const auto counting = [&](const Vector& theta) { return ++calls, gradient(theta); };
  curvature_along(counting, Vector::Zero(3), Vector::Ones(3));
  EXPECT(calls == 2, "Two gradients are enough, and " << calls << " were asked for.");
}
