#include <nn/core/contract.hpp>
#include <nn/data/dataset.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(data_dataset)

namespace {

// Row i holds 10 i and 10 i + 1, its target is -i.
nn::RegressionData counted(Index n) {
  nn::RegressionData data{Matrix(n, 2), Matrix(n, 1), {"a", "b"}};
  for (Index i = 0; i < n; ++i) {
    data.X.row(i) << static_cast<Real>(10 * i), static_cast<Real>(10 * i + 1);
    data.Y(i, 0) = static_cast<Real>(-i);
  }
  return data;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_subset_keeps_the_asked_order_and_pairs) {
  const nn::RegressionData part = nn::subset(counted(5), {4, 0, 4});
  BOOST_TEST(part.X.rows() == 3);
  BOOST_TEST(part.X.cols() == 2);
  BOOST_TEST(part.Y.rows() == 3);
  const Real expected[] = {4, 0, 4};
  for (Index i = 0; i < 3; ++i) {
    BOOST_TEST(part.X(i, 0) == 10 * expected[i]);
    BOOST_TEST(part.X(i, 1) == 10 * expected[i] + 1);
    BOOST_TEST(part.Y(i, 0) == -expected[i]);
  }
  BOOST_TEST(part.names == counted(5).names, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_empty_subset_is_empty) {
  const nn::RegressionData part = nn::subset(counted(5), {});
  BOOST_TEST(part.X.rows() == 0);
  BOOST_TEST(part.X.cols() == 2);
}

BOOST_AUTO_TEST_CASE(a_row_that_is_not_there_is_refused) {
  BOOST_CHECK_THROW(nn::subset(counted(5), {0, 5}), nn::ShapeError);
  BOOST_CHECK_THROW(nn::subset(counted(5), {-1}), nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(valid_data_have_samples_pairs_names_and_numbers) {
  BOOST_CHECK_NO_THROW(nn::require_valid(counted(1)));
  BOOST_CHECK_THROW(nn::require_valid(counted(0)), nn::DataError);

  nn::RegressionData data = counted(3);
  data.names.clear();
  BOOST_CHECK_NO_THROW(nn::require_valid(data));
  data.names = {"only one"};
  BOOST_CHECK_THROW(nn::require_valid(data), nn::ShapeError);

  data = counted(3);
  data.Y = Matrix::Zero(2, 1);
  BOOST_CHECK_THROW(nn::require_valid(data), nn::ShapeError);

  data = counted(3);
  data.X(2, 1) = std::numeric_limits<Real>::quiet_NaN();
  BOOST_CHECK_THROW(nn::require_valid(data), nn::DataError);

  data = counted(3);
  data.Y(0, 0) = std::numeric_limits<Real>::infinity();
  BOOST_CHECK_THROW(nn::require_valid(data), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
