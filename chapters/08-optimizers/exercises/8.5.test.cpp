#include "8.5.hpp"

#include <nn/core/random.hpp>
#include <nn/optimize/test_functions.hpp>

#include <grading.hpp>

#include <cmath>
#include <numbers>

using namespace nn;
using exercise::answers, exercise::near, exercise::way_out;

namespace {

// H with the curvatures a along the angle phi and b across it.
Matrix turned(Real a, Real b, Real phi) {
  const Real c = std::cos(phi), s = std::sin(phi);
  return Matrix{{a * c * c + b * s * s, (a - b) * c * s}, {(a - b) * c * s, a * s * s + b * c * c}};
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_saddle_of_the_page) {
  const auto found = way_out(Saddle{}.hessian(Vector::Zero(2)));
  DEMAND(found && answers(*found, 2, 1), "x^2 - y^2 falls along y: there is a way out.");
  EXPECT(near(Vector(found->cwiseAbs()), Vector{{0, 1}}, 100), "The way out is along y.");
}

BOOST_AUTO_TEST_CASE(a_valley_has_none) {
  EXPECT(!way_out(Matrix{{2, 0}, {0, 5}}), "Both curvatures are positive: there is no way down.");
  EXPECT(!way_out(Matrix{{2, 1}, {1, 2}}), "The curvatures of 2 1; 1 2 are 3 and 1.");
  EXPECT(!way_out(Matrix::Zero(2, 2)), "A level place falls in no direction.");
  EXPECT(!way_out(Himmelblau{}.hessian(Vector{{3, 2}})), "3, 2 is a minimum of Himmelblau's.");
}

BOOST_AUTO_TEST_CASE(a_saddle_that_the_diagonal_hides) {
  const auto found = way_out(Matrix{{1, 2}, {2, 1}});
  DEMAND(found && answers(*found, 2, 1),
         "1 2; 2 1 has the curvatures 3 and -1, though its diagonal is positive.");
  EXPECT(near((*found)(0), -(*found)(1), 100), "It falls along x = -y.");
}

BOOST_AUTO_TEST_CASE(any_saddle_and_any_hilltop) {
  Rng rng(85);
  for (int trial = 0; trial < 50; ++trial) {
    const Real phi = rng.uniform(0, std::numbers::pi_v<Real>);
    const Real b = -rng.uniform(Real(0.1), 2), a = b + rng.uniform(Real(0.1), 4);
    const Matrix H = turned(a, b, phi);
    const auto found = way_out(H);
    DEMAND(found && answers(*found, 2, 1), "A curvature of " << b << " is a way out.");
    DEMAND(near(found->norm(), 1, 100), "The direction has the length 1.");
    DEMAND(near(found->dot(H * *found), b, 1000), "Along your direction the curvature is "
                                                      << found->dot(H * *found)
                                                      << "; the smallest is " << b << ".");
  }
}
