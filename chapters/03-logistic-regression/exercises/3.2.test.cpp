#include "3.2.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::near, exercise::signed_distances, exercise::zone_of_doubt;

namespace {

const Vector w34{{3, 4}};

Real probability(Real logit) { return 1 / (1 + std::exp(-logit)); }

struct Plane {
  Matrix X;
  Vector w;
  Real b = Real(0.7);
  Plane() {
    Rng rng(2);
    X = normal_matrix(6, 3, 0, 2, rng);
    w = normal_matrix(3, 1, 0, 1, rng);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Plane) {
  EXPECT(answers(signed_distances(X, w, b), 6, 1),
         "Expected n numbers, one for each sample. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(three_four_five) {
  const Matrix X{{3, 4}, {0, 0}, {Real(0.6), Real(0.8)}};
  const Vector found = signed_distances(X, w34, -5);
  EXPECT(near(found, Vector{{4, -1, 0}}, 16),
         "The line 3x + 4y = 5 is 4 away from the point (3, 4), 1 from the origin, on the other "
         "side, and passes through (0.6, 0.8). Found "
             << found.transpose() << ". The logit is no distance: what does it grow by when you "
             << "take one step along the normal? The bias is not part of the normal.");
}

BOOST_FIXTURE_TEST_CASE(walk_to_the_boundary, Plane) {
  const Vector found = signed_distances(X, w, b);
  DEMAND(answers(found, 6, 1), "Expected n numbers, one for each sample.");
  for (Index i = 0; i < 6; ++i) {
    const Vector foot = X.row(i).transpose() - found(i) * w / w.norm();
    DEMAND(near(foot.dot(w) + b, 0, 100),
           "From sample " << i << " go " << found(i)
                          << " against the normal: that should end on the boundary.");
  }
}

BOOST_FIXTURE_TEST_CASE(the_same_boundary_in_other_numbers, Plane) {
  EXPECT(near(signed_distances(X, 10 * w, 10 * b), signed_distances(X, w, b), 100),
         "Ten times w and b are the same boundary, and the samples stay where they are.");
  EXPECT(near(signed_distances(X, -w, -b), -signed_distances(X, w, b), 100),
         "With w and b reversed the classes change places, and the signs with them.");
}

BOOST_AUTO_TEST_CASE(the_zone_has_a_width) {
  EXPECT(std::isfinite(zone_of_doubt(w34, Real(0.9))),
         "The width is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(cross_the_zone) {
  for (const Real p : {Real(0.6), Real(0.9), Real(0.99)}) {
    const Real width = zone_of_doubt(w34, p);
    const Vector from_middle = width / 2 * w34 / w34.norm();
    DEMAND(near(probability(w34.dot(from_middle)), p, 100),
           "Half a width of " << width << " from the boundary the model should say " << p
                              << ", and it says " << probability(w34.dot(from_middle))
                              << ". At which logit does it say so? The zone has two sides.");
  }
}

BOOST_AUTO_TEST_CASE(sharper_with_larger_weights) {
  EXPECT(near(10 * zone_of_doubt(10 * w34, Real(0.9)), zone_of_doubt(w34, Real(0.9)), 100),
         "Ten times the weights should make the zone ten times narrower.");
  EXPECT(zone_of_doubt(w34, Real(0.99)) > zone_of_doubt(w34, Real(0.9)),
         "Who wants to be surer has to go farther.");
}
