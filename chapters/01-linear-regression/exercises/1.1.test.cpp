#include "1.1.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>
#include <nn/data/synthetic.hpp>
#include <nn/learn/linear_regression.hpp>

#include <cmath>

using namespace nn;
using exercise::Line, exercise::line_by_hand, exercise::near;

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  const Line line = line_by_hand(Vector{{0, 1, 2}}, Vector{{1, 3, 2}});
  EXPECT(std::isfinite(line.slope) && std::isfinite(line.intercept),
         "The slope or the intercept is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(three_points_that_paper_can_fit) {
  const Line line = line_by_hand(Vector{{0, 1, 2}}, Vector{{1, 3, 2}});
  EXPECT(near(line.slope, Real(0.5), 16),
         "The points (0, 1), (1, 3), (2, 2) get the slope "
             << line.slope << ". Compare it with your paper: which sums does the slope divide?");
  EXPECT(near(line.slope + line.intercept, 2, 16),
         "At the mean of x the line should give the mean of y. Look at the intercept.");
}

BOOST_AUTO_TEST_CASE(a_noisy_table) {
  Rng rng(1);
  const RegressionData data =
      NoisyLine{.intercept = -3, .slope = 2, .noise = 1, .low = 1, .high = 4}.draw(40, rng);
  const Fitted<Affine> expected = LinearRegression{}.fit(data).line;
  const Line line = line_by_hand(data.X.col(0), data.Y.col(0));
  EXPECT(near(line.slope, expected.theta(0), 1000),
         "Three points fit, 40 noisy ones do not. Are x and y both measured from their means, and "
         "do both sums of the slope count the samples alike?");
  EXPECT(near(line.intercept, expected.theta(1), 1000),
         "Three points fit, 40 noisy ones do not. Does the intercept use the slope with its sign?");
}

BOOST_AUTO_TEST_CASE(a_table_far_from_zero) {
  const Real far = 100000;
  const Vector x = far + Vector::LinSpaced(15, 0, 2).array();
  const Vector y = 2 * (x.array() - far - 1);
  EXPECT(near(line_by_hand(x, y).slope, 2, 10000),
         "With x near 100000 the digits are lost: the difference of two large sums of squares is "
         "mostly rounding. Take the mean away before you square.");
}

BOOST_AUTO_TEST_CASE(all_x_equal) {
  const Vector y{{Real(0.1), Real(0.2), Real(0.6)}};
  for (const Real same : {Real(2), Real(0.1), Real(0.7)}) {
    const Line line = line_by_hand(Vector::Constant(3, same), y);
    EXPECT(line.slope == 0 && near(line.intercept, Real(0.3), 16),
           "All x are " << same << ": expected the level line through the mean of y. A computed "
                        << "mean of equal numbers may differ from them in the last digit.");
  }
  const Line line = line_by_hand(Vector{{4}}, Vector{{7}});
  EXPECT(line.slope == 0 && near(line.intercept, 7, 16),
         "A single sample has no scatter in x either: expected the level line.");
}
