#include "8.2.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::clip, exercise::near;

BOOST_AUTO_TEST_CASE(short_gradients_stay_as_they_are) {
  const Vector g{{3, -4}};
  EXPECT((clip(g, 6) == g), "A gradient of length 5 is within 6 and stays as it is.");
  EXPECT((clip(g, 5) == g), "A gradient as long as the limit stays as it is.");
  EXPECT((clip(Vector::Zero(3), 1) == Vector::Zero(3)), "A gradient of 0 stays 0, not 0/0.");
}

BOOST_AUTO_TEST_CASE(long_gradients_keep_their_direction) {
  EXPECT(near(clip(Vector{{3, -4}}, 1), Vector{{Real(0.6), Real(-0.8)}}, 10),
         "3, -4 cut to the length 1 is 0.6, -0.8. Was each entry cut by itself? Then the direction "
         "changes.");
  EXPECT(near(clip(Vector{{0, 0, -7}}, Real(0.5)), Vector{{0, 0, Real(-0.5)}}, 10),
         "The sign stays as well.");
}

BOOST_AUTO_TEST_CASE(numbers_whose_squares_overflow) {
  const Real huge = std::numeric_limits<Real>::max() / 4;
  const Vector found = clip(Vector{{huge, -huge}}, 1);
  const Real root = std::sqrt(Real(0.5));
  EXPECT(
      near(found, Vector{{root, -root}}, 10),
      "The entries are finite, but their squares are not. Divide by the largest entry before you "
      "square.");
}
