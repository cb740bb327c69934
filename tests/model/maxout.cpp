#include <nn/core/contract.hpp>
#include <nn/model/maxout.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::Matrix, nn::Maxout;

BOOST_AUTO_TEST_SUITE(model_maxout)

namespace {

// Two units of three pieces; the second unit's first sample has a tie.
const Matrix Z{{1, 5, 2, 7, 7, 0}, {-3, -1, -2, 4, -6, 9}};

}  // namespace

BOOST_AUTO_TEST_CASE(each_unit_answers_with_its_largest_piece) {
  Matrix H = Matrix::Constant(5, 5, 7);
  Maxout{3}.forward(Z, H);
  BOOST_TEST((H == Matrix{{5, 7}, {-1, 9}}));
  Maxout{6}.forward(Z, H);
  BOOST_TEST((H == Matrix{{7}, {9}}));
  Maxout{1}.forward(Z, H);
  BOOST_TEST((H == Z));
}

BOOST_AUTO_TEST_CASE(the_gradient_goes_to_the_largest_piece_and_the_first_of_equals) {
  Matrix dZ = Matrix::Constant(5, 5, 7);
  Maxout{3}.backward(Z, Matrix{{10, 20}, {30, 40}}, dZ);
  BOOST_TEST((dZ == Matrix{{0, 10, 0, 20, 0, 0}, {0, 30, 0, 0, 0, 40}}));
}

BOOST_AUTO_TEST_CASE(what_makes_no_whole_units_is_refused) {
  Matrix H;
  BOOST_TEST(Maxout{3}.units(6) == 2);
  BOOST_CHECK_THROW(Maxout{4}.forward(Z, H), nn::ShapeError);
  BOOST_CHECK_THROW(Maxout{4}.backward(Z, Matrix::Zero(2, 1), H), nn::ShapeError);
  BOOST_CHECK_THROW(Maxout{3}.backward(Z, Matrix::Zero(2, 3), H), nn::ShapeError);
  BOOST_CHECK_THROW(Maxout{3}.backward(Z, Matrix::Zero(1, 2), H), nn::ShapeError);
  for (const nn::Index pieces : {0, -1}) {
    BOOST_CHECK_THROW(Maxout{pieces}.forward(Z, H), std::invalid_argument);
    BOOST_CHECK_THROW(Maxout{pieces}.backward(Z, Z, H), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_SUITE_END()
