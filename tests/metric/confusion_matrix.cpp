#include <nn/core/contract.hpp>
#include <nn/metric/confusion_matrix.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::ConfusionMatrix, nn::Labels, nn::Real;

BOOST_AUTO_TEST_SUITE(metric_confusion_matrix)

// \checks{confusion}
BOOST_AUTO_TEST_CASE(rows_are_the_truth_and_columns_the_answers) {
  const Labels y{{0, 0, 0, 1, 1, 2}}, answers{{0, 1, 1, 1, 0, 1}};
  const ConfusionMatrix C = ConfusionMatrix::count(answers, y, 3);
  const nn::Index expected[3][3] = {{1, 2, 0}, {1, 1, 0}, {0, 1, 0}};
  for (nn::Index k = 0; k < 3; ++k) {
    for (nn::Index l = 0; l < 3; ++l) BOOST_TEST(C.counts(k, l) == expected[k][l]);
  }
  BOOST_TEST(C.right() == 2);
  BOOST_TEST(C.total() == 6);
  BOOST_TEST(C.recall(0) == Real(1) / 3);
  BOOST_TEST(C.precision(1) == Real(1) / 4);
  BOOST_TEST(C.recall(2) == 0);
  BOOST_TEST(std::isnan(C.precision(2)));  // nobody was called class 2
}

BOOST_AUTO_TEST_CASE(labels_and_lengths_must_fit) {
  BOOST_CHECK_THROW(ConfusionMatrix::count(Labels{{0, 1}}, Labels{{0}}, 2), nn::ShapeError);
  BOOST_CHECK_THROW(ConfusionMatrix::count(Labels{{2}}, Labels{{0}}, 2), nn::DataError);
  BOOST_CHECK_THROW(ConfusionMatrix::count(Labels{{0}}, Labels{{-1}}, 2), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
