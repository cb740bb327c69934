// The two inequalities behind the theorem, held at every mistake of many runs.
#include "distance.hpp"
#include "two_clouds.hpp"

#include <nn/learn/linear_regression.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>

#include <boost/test/unit_test.hpp>

using nn::ClassificationData, nn::Index, nn::Margin, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(perceptron_theorem)

// \checks{progress}
// \checks{growth}
// \checks{mistake_bound}
BOOST_AUTO_TEST_CASE(after_k_mistakes_w_has_come_k_margins_far_and_is_no_longer_than_root_k_radii) {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const Index d = 1 + static_cast<Index>(seed % 4);
    const ClassificationData data = two_clouds(60, d, Real(0.3), Real(0.03), seed);
    const Margin best = nn::largest_margin(data);
    const Real slack = 1 + 1000 * eps;
    nn::Rng rng(seed);
    Index k = 0;
    const auto fit =
        nn::Perceptron{.max_epochs = 100000}.fit(data, rng, [&](Index, const Vector& w) {
          ++k;
          const Real far = static_cast<Real>(k) * best.lower;
          const Real square = static_cast<Real>(k) * best.radius * best.radius;
          BOOST_TEST(slack * w.dot(best.direction) >= far);
          BOOST_TEST(w.squaredNorm() <= slack * square);
        });
    BOOST_TEST(fit.converged);
    BOOST_TEST(fit.mistakes == k);
    BOOST_TEST(static_cast<Real>(fit.mistakes) <= slack * best.mistake_bound());
  }
}

// \checks{progress}
// \checks{growth}
BOOST_AUTO_TEST_CASE(one_mistake_moves_both_as_the_proof_says) {
  const ClassificationData data = two_clouds(60, 2, Real(0.3), Real(0.03), 77);
  const nn::Matrix A = nn::design_matrix(data.X, true);
  const Margin best = nn::largest_margin(data);
  const Vector y = nn::signs(data.y);
  Vector before = Vector::Zero(3);
  nn::Perceptron{.max_epochs = 100000}.fit(data, [&](Index i, const Vector& w) {
    BOOST_TEST(y(i) * A.row(i).dot(before) <= 0);
    BOOST_TEST((w - before).dot(best.direction) >= best.lower - 100 * eps);
    BOOST_TEST(w.squaredNorm() <=
               before.squaredNorm() + A.row(i).squaredNorm() + 100 * eps * w.squaredNorm());
    before = w;
  });
}

BOOST_AUTO_TEST_SUITE_END()
