#include "2.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::corrected_parts, exercise::near, exercise::Parts;

namespace {

struct Fits {
  Matrix predictions;
  RowVector truth;
  Fits() {
    Rng rng(3);
    predictions = normal_matrix(3, 4, 1, 1, rng);
    truth = normal_matrix(1, 4, 0, 1, rng);
  }
};

// The parts of a world in which there are these fits and no others.
Parts of_all(const Matrix& predictions, const RowVector& truth) {
  Parts sum{0, 0};
  const Real entries = static_cast<Real>(predictions.size());
  for (Index j = 0; j < truth.size(); ++j) {
    const Real mean = predictions.col(j).mean();
    for (Index i = 0; i < predictions.rows(); ++i) {
      sum.squared_bias += (mean - truth(j)) * (mean - truth(j)) / entries;
      sum.variance += (predictions(i, j) - mean) * (predictions(i, j) - mean) / entries;
    }
  }
  return sum;
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(it_answers_with_numbers, Fits) {
  const Parts found = corrected_parts(predictions, truth);
  EXPECT(std::isfinite(found.squared_bias) && std::isfinite(found.variance),
         "The squared bias or the variance is not a number. Has the function been written?");
}

BOOST_FIXTURE_TEST_CASE(fits_that_all_agree, Fits) {
  const Parts found = corrected_parts(predictions.row(0).replicate(3, 1), truth);
  EXPECT(near(found.variance, 0, 16), "Where all fits agree there is no variance.");
  EXPECT(near(found.squared_bias, (predictions.row(0) - truth).squaredNorm() / 4, 16),
         "Where all fits agree there is nothing to correct, and all their error is bias. A bias is "
         "of one point: square it there, then take the mean over the points.");
}

// Three tables are all there is in this world. Draw two of them, with putting back, in all 9 ways.
BOOST_FIXTURE_TEST_CASE(right_on_average, Fits) {
  Parts average{0, 0};
  for (Index i = 0; i < 3; ++i) {
    for (Index j = 0; j < 3; ++j) {
      Matrix drawn(2, 4);
      drawn << predictions.row(i), predictions.row(j);
      const Parts found = corrected_parts(drawn, truth);
      average.squared_bias += found.squared_bias / 9;
      average.variance += found.variance / 9;
    }
  }
  const Parts all = of_all(predictions, truth);
  EXPECT(near(average.variance, all.variance, 100),
         "In a world of three tables, over all pairs of them, the variance should be on average "
             << "that of the whole: " << all.variance << ", not " << average.variance
             << ". The mean was taken from the same m fits: what replaces m?");
  EXPECT(near(average.squared_bias, all.squared_bias, 100),
         "In a world of three tables, over all pairs of them, the squared bias should be on "
             << "average that of the whole: " << all.squared_bias << ", not "
             << average.squared_bias
             << ". A mean of m fits scatters, too. What does its scatter add to its square?");
}

BOOST_FIXTURE_TEST_CASE(right_on_average_with_four_fits, Fits) {
  Parts average{0, 0};
  Matrix drawn(4, 4);
  for (Index code = 0; code < 81; ++code) {
    drawn << predictions.row(code % 3), predictions.row(code / 3 % 3),
        predictions.row(code / 9 % 3), predictions.row(code / 27);
    const Parts found = corrected_parts(drawn, truth);
    average.squared_bias += found.squared_bias / 81;
    average.variance += found.variance / 81;
  }
  const Parts all = of_all(predictions, truth);
  EXPECT(near(average.variance, all.variance, 1000) &&
             near(average.squared_bias, all.squared_bias, 1000),
         "With two fits the estimates are right on average, with four they are not. How do the "
         "corrections depend on m?");
}

BOOST_FIXTURE_TEST_CASE(the_parts_add_up, Fits) {
  const Parts found = corrected_parts(predictions, truth);
  const Real error = (predictions.rowwise() - truth).squaredNorm() / 12;
  EXPECT(near(found.squared_bias + found.variance, error, 100),
         "Together they should still be the mean squared error against the truth: what one of them "
         "gains the other loses.");
}

BOOST_AUTO_TEST_CASE(below_zero) {
  const Parts found = corrected_parts(Matrix{{1}, {3}}, RowVector{{2}});
  EXPECT(near(found.variance, 2, 16) && near(found.squared_bias, -1, 16),
         "Predictions of 1 and 3 for a truth of 2: the mean is right by luck, and the estimate of "
         "the squared bias is -1. Cut it off at 0, and it is no longer right on average.");
}
