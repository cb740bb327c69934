#include <nn/core/contract.hpp>
#include <nn/metric/accuracy.hpp>

#include <boost/test/unit_test.hpp>

using nn::Labels, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(metric_accuracy)

// \checks{decision}
BOOST_AUTO_TEST_CASE(one_logit_decides_by_its_sign) {
  BOOST_TEST((nn::decide(Matrix{{-2}, {0}, {Real(1e-30)}, {5}}) == Labels{{0, 0, 1, 1}}));
}

BOOST_AUTO_TEST_CASE(many_logits_decide_by_the_largest) {
  BOOST_TEST((nn::decide(Matrix{{1, 3, 2}, {-1, -2, -3}}) == Labels{{1, 0}}));
}

BOOST_AUTO_TEST_CASE(the_share_of_right_answers) {
  BOOST_TEST(nn::accuracy(Labels{{0, 1, 2, 2}}, Labels{{0, 1, 1, 2}}) == Real(0.75));
  BOOST_TEST(nn::accuracy(Labels{{1}}, Labels{{1}}) == 1);
  BOOST_CHECK_THROW(nn::accuracy(Labels{{0, 1}}, Labels{{0}}), nn::ShapeError);
  BOOST_CHECK_THROW(nn::accuracy(Labels(0), Labels(0)), nn::DataError);
}

BOOST_AUTO_TEST_SUITE_END()
