#include <nn/core/contract.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>

#include <boost/test/unit_test.hpp>
#include <type_traits>

using nn::Affine, nn::Index, nn::Matrix, nn::Real, nn::RowVector, nn::Vector;

BOOST_AUTO_TEST_SUITE(model_affine)

namespace {

static_assert(nn::Model<Affine>);

// A number in a table's place must not compile; nor may a map into a copy be written.
template <class X>
concept CanPredict = requires(const nn::Fitted<Affine>& line, const X& x) {
  line.predict(x);
};
static_assert(CanPredict<Matrix>);
static_assert(!CanPredict<Index>);
static_assert(!CanPredict<Real>);
static_assert(!CanPredict<const char*>);

// d = 2, q = 3: W = [1 2 3; 4 5 6], b = [10 20 30].
struct Example {
  Affine affine{2, 3};
  Vector theta = Vector(9);
  Example() { theta << 1, 2, 3, 4, 5, 6, 10, 20, 30; }
};

}  // namespace

BOOST_AUTO_TEST_CASE(theta_holds_w_row_by_row_and_then_b) {
  const Example example;
  BOOST_TEST(example.affine.parameters() == 9);
  Matrix W(2, 3);
  W << 1, 2, 3, 4, 5, 6;
  RowVector b(3);
  b << 10, 20, 30;
  BOOST_TEST((example.affine.W(example.theta) == W));
  BOOST_TEST((example.affine.b(example.theta) == b));
}

BOOST_AUTO_TEST_CASE(what_is_written_through_the_maps_is_in_theta) {
  Example example;
  example.affine.W(example.theta)(1, 0) = -4;
  example.affine.b(example.theta)(2) = -30;
  BOOST_TEST(example.theta(3) == -4);
  BOOST_TEST(example.theta(8) == -30);
}

// \checks{affine}
BOOST_AUTO_TEST_CASE(the_output_is_xw_plus_b_in_each_row) {
  const Example example;
  Matrix X(2, 2), expected(2, 3);
  X << 1, 0, -1, 2;
  expected << 11, 22, 33, 17, 28, 39;
  BOOST_TEST((example.affine.forward(example.theta, X) == expected));
}

// \checks{model}
BOOST_AUTO_TEST_CASE(one_output_is_the_intercept_and_a_weighted_sum) {
  const Affine line{3, 1};
  Vector theta(4);
  theta << 2, -1, 0.5, 7;
  Matrix x(1, 3);
  x << 3, 4, 10;
  BOOST_TEST(line.forward(theta, x)(0, 0) == 7 + 2 * 3 - 1 * 4 + Real(0.5) * 10);
}

// \checks{affine_gradient}
BOOST_AUTO_TEST_CASE(the_gradient_is_x_transposed_times_do_and_the_sum_of_its_rows) {
  const Example example;
  Matrix X(2, 2), dO(2, 3);
  X << 1, 2, 3, 4;
  dO << 1, 0, -1, 2, 5, 0;
  Vector gradient, expected(9);
  expected << 7, 15, -1, 10, 20, -2, 3, 5, -1;
  example.affine.backward(example.theta, X, {}, dO, gradient);
  BOOST_TEST((gradient == expected));
}

BOOST_AUTO_TEST_CASE(the_mask_spares_the_biases) {
  Vector expected(9);
  expected << 1, 1, 1, 1, 1, 1, 0, 0, 0;
  BOOST_TEST(((Affine{2, 3}.weight_mask()) == expected));
}

BOOST_AUTO_TEST_CASE(without_features_only_the_shift_remains) {
  const Affine constant{0, 2};
  Vector theta(2), gradient;
  theta << 4, 5;
  const Matrix O = constant.forward(theta, Matrix(3, 0));
  BOOST_TEST(O.rows() == 3);
  BOOST_TEST((O.col(0).array() == 4).all());
  BOOST_TEST((O.col(1).array() == 5).all());
  constant.backward(theta, Matrix(3, 0), {}, Matrix::Ones(3, 2), gradient);
  BOOST_TEST((gradient == Vector::Constant(2, 3)));
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_refused) {
  const Example example;
  Affine::Trace trace;
  Vector gradient;
  const Matrix X = Matrix::Zero(4, 2), dO = Matrix::Zero(4, 3);
  BOOST_CHECK_THROW(example.affine.forward(example.theta, Matrix::Zero(4, 3)), nn::ShapeError);
  BOOST_CHECK_THROW(example.affine.forward(Vector::Zero(8), X), nn::ShapeError);
  BOOST_CHECK_THROW(example.affine.W(Vector(Vector::Zero(8))), nn::ShapeError);
  BOOST_CHECK_THROW(example.affine.b(Vector(Vector::Zero(10))), nn::ShapeError);
  BOOST_CHECK_THROW(example.affine.backward(example.theta, X, trace, dO.topRows(3), gradient),
                    nn::ShapeError);
  BOOST_CHECK_THROW(example.affine.backward(example.theta, Matrix::Zero(4, 5), trace, dO, gradient),
                    nn::ShapeError);
  BOOST_CHECK_THROW(example.affine.backward(Vector::Zero(8), X, trace, dO, gradient),
                    nn::ShapeError);
}

BOOST_AUTO_TEST_CASE(models_are_values) {
  BOOST_TEST((Affine{2, 3} == Affine{2, 3}));
  BOOST_TEST((Affine{2, 3} != Affine{3, 2}));
}

BOOST_AUTO_TEST_CASE(a_brick_within_a_larger_theta_is_the_same_brick) {
  const Example example;
  Vector larger = Vector::Constant(14, 77);
  larger.segment(3, 9) = example.theta;
  const Matrix X{{1, 2}, {-1, 0}, {3, 5}}, dO{{1, 0, 2}, {-1, 3, 1}, {4, -2, 5}};
  BOOST_TEST((example.affine.W(larger, 3) == example.affine.W(example.theta)));
  BOOST_TEST((example.affine.b(larger, 3) == example.affine.b(example.theta)));
  Matrix O;
  example.affine.forward(larger, 3, X, O);
  BOOST_TEST((O == example.affine.forward(example.theta, X)));
  Vector within = Vector::Constant(14, 77), alone;
  Affine::Trace trace;
  example.affine.forward(example.theta, X, trace);
  example.affine.backward(example.theta, X, trace, dO, alone);
  example.affine.backward(X, dO, within, 3);
  BOOST_TEST((within.segment(3, 9) == alone));
  BOOST_TEST((within.head(3).array() == 77).all());
  BOOST_TEST((within.tail(2).array() == 77).all());
}

BOOST_AUTO_TEST_CASE(a_brick_that_reaches_beyond_the_end_is_refused) {
  const Example example;
  Vector larger = Vector::Zero(11);
  Matrix O;
  BOOST_CHECK_NO_THROW(example.affine.W(larger, 2));
  for (const Index at : {3, -1}) {
    BOOST_CHECK_THROW(example.affine.W(larger, at), nn::ShapeError);
    BOOST_CHECK_THROW(example.affine.b(larger, at), nn::ShapeError);
    BOOST_CHECK_THROW(example.affine.forward(larger, at, Matrix::Zero(1, 2), O), nn::ShapeError);
    BOOST_CHECK_THROW(example.affine.backward(Matrix::Zero(1, 2), Matrix::Zero(1, 3), larger, at),
                      nn::ShapeError);
  }
}

BOOST_AUTO_TEST_SUITE_END()
