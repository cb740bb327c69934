#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/learn/bias_variance.hpp>

#include <boost/test/unit_test.hpp>

using nn::Matrix, nn::Real, nn::RowVector;

BOOST_AUTO_TEST_SUITE(learn_bias_variance)

// \checks{bias_variance}
BOOST_AUTO_TEST_CASE(two_fits_at_two_places) {
  Matrix predictions(2, 2);
  predictions << 1, 5, 3, 9;  // the averages are 2 and 7, the deviations 1 and 2
  const nn::BiasVariance pieces = nn::bias_variance(predictions, RowVector{{2, 4}});
  BOOST_TEST(pieces.bias_squared == Real(9) / 2);
  BOOST_TEST(pieces.variance == Real(1 + 4) / 2);
}

// \checks{bias_variance}
BOOST_AUTO_TEST_CASE(the_two_add_up_to_the_distance_to_the_truth) {
  nn::Rng rng(8);
  const Matrix predictions = nn::normal_matrix(30, 11, 1, 2, rng);
  const RowVector truth = nn::normal_matrix(1, 11, 0, 1, rng);
  const nn::BiasVariance pieces = nn::bias_variance(predictions, truth);
  const Real whole = (predictions.rowwise() - truth).squaredNorm() / Real(330);
  BOOST_TEST(std::abs(pieces.bias_squared + pieces.variance - whole) < 50 * eps * whole);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_decomposed_is_refused) {
  BOOST_CHECK_THROW(nn::bias_variance(Matrix::Ones(2, 3), RowVector::Ones(2)), nn::ShapeError);
  BOOST_CHECK_THROW(nn::bias_variance(Matrix(0, 3), RowVector::Ones(3)), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
