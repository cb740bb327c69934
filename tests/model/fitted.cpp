#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>

#include <boost/test/unit_test.hpp>

using nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(model_fitted)

BOOST_AUTO_TEST_CASE(it_predicts_with_its_own_parameters) {
  const nn::Fitted<nn::Affine> line{{1, 1}, Vector{{3, -1}}};
  const Matrix X{{0}, {1}, {2}};
  const Matrix expected{{-1}, {2}, {5}};
  BOOST_TEST((line.predict(X) == expected));
}

BOOST_AUTO_TEST_CASE(a_copy_stands_alone) {
  const nn::Fitted<nn::Affine> line{{1, 1}, Vector{{3, -1}}};
  nn::Fitted<nn::Affine> copy = line;
  copy.theta(0) = 0;
  BOOST_TEST(line.predict(Matrix{{2}})(0, 0) == 5);
}

BOOST_AUTO_TEST_SUITE_END()
