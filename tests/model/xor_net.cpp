#include <nn/core/contract.hpp>
#include <nn/model/xor_net.hpp>

#include <boost/test/unit_test.hpp>

using nn::Labels, nn::Matrix;

BOOST_AUTO_TEST_SUITE(model_xor_net)

// \checks{xor_net}
BOOST_AUTO_TEST_CASE(three_units_answer_xor) {
  Matrix X(4, 2), H(4, 2);
  X << 0, 0, 0, 1, 1, 0, 1, 1;
  H << 1, 0, 1, 1, 1, 1, 0, 1;
  const nn::XorNet net;
  BOOST_TEST((net.hidden(X) == H));
  BOOST_TEST((net.fire(X) == Labels{{0, 1, 1, 0}}));
}

BOOST_AUTO_TEST_CASE(its_units_may_be_replaced) {
  Matrix X(4, 2);
  X << 0, 0, 0, 1, 1, 0, 1, 1;
  const nn::XorNet never{.both = {nn::Vector{{1, 1}}, 3}};
  BOOST_TEST((never.fire(X) == Labels::Zero(4)));
}

BOOST_AUTO_TEST_CASE(two_inputs_are_needed) {
  BOOST_CHECK_THROW(nn::XorNet{}.fire(Matrix::Zero(4, 3)), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
