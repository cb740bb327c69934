#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>
#include <nn/model/threshold_unit.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Labels, nn::Matrix, nn::Real, nn::ThresholdUnit, nn::Vector;

BOOST_AUTO_TEST_SUITE(model_threshold_unit)

namespace {

Matrix pairs() {
  Matrix X(4, 2);
  X << 0, 0, 0, 1, 1, 0, 1, 1;
  return X;
}

}  // namespace

// \checks{threshold_unit}
BOOST_AUTO_TEST_CASE(it_fires_from_the_threshold_on) {
  const ThresholdUnit unit{Vector{{2, -1}}, 3};
  Matrix X(4, 2);
  X << 2, 1, 2, 1.5, 1.5, 0, 0, -3;  // the sums are 3, 2.5, 3, 3
  BOOST_TEST((unit.fire(X) == Labels{{1, 0, 1, 1}}));
}

// \checks{threshold_unit}
BOOST_AUTO_TEST_CASE(and_nand_and_or_answer_as_their_names_say) {
  BOOST_TEST((nn::and_unit().fire(pairs()) == Labels{{0, 0, 0, 1}}));
  BOOST_TEST((nn::nand_unit().fire(pairs()) == Labels{{1, 1, 1, 0}}));
  BOOST_TEST((nn::or_unit().fire(pairs()) == Labels{{0, 1, 1, 1}}));
}

// \checks{threshold_as_bias}
BOOST_AUTO_TEST_CASE(a_bias_of_minus_the_threshold_decides_alike) {
  nn::Rng rng(3);
  for (int draw = 0; draw < 20; ++draw) {
    // Quarters, so that sums are exact and often equal the threshold.
    const auto quarters = [&](Index rows, Index cols) -> Matrix {
      return (nn::uniform_matrix(rows, cols, -4, 4, rng).array()).round() / 4;
    };
    const ThresholdUnit unit{quarters(3, 1), quarters(1, 1)(0)};
    const Matrix X = quarters(50, 3);
    const auto brick = unit.with_bias();
    BOOST_TEST(brick.model.b(brick.theta)(0) == -unit.threshold);
    BOOST_TEST((nn::step(brick.predict(X)) == unit.fire(X)));
  }
}

BOOST_AUTO_TEST_CASE(a_score_of_0_decides_for_class_1) {
  BOOST_TEST((nn::step(Matrix(Vector{{-1, -0.0, 0, 2}})) == Labels{{0, 1, 1, 1}}));
}

BOOST_AUTO_TEST_CASE(a_wrong_shape_is_refused) {
  BOOST_CHECK_THROW(nn::or_unit().fire(Matrix::Zero(2, 3)), nn::ShapeError);
  BOOST_CHECK_THROW(nn::step(Matrix::Zero(2, 3)), nn::ShapeError);
}

// \checks{xor_inequalities}
BOOST_AUTO_TEST_CASE(the_four_demands_of_xor_add_up_to_a_contradiction) {
  // With s the output at each pair, the two zeros and the two ones have the same sum for every
  // unit, so that they cannot be negative there and positive here.
  nn::Rng rng(4);
  for (int draw = 0; draw < 50; ++draw) {
    const ThresholdUnit unit{nn::normal_matrix(2, 1, 0, 1, rng), rng.normal(0, 1)};
    const auto brick = unit.with_bias();
    const Matrix s = brick.predict(pairs());
    BOOST_TEST(std::abs((s(0) + s(3)) - (s(1) + s(2))) < 20 * std::numeric_limits<Real>::epsilon());
    BOOST_TEST((unit.fire(pairs()) != Labels{{0, 1, 1, 0}}));
  }
}

BOOST_AUTO_TEST_SUITE_END()
