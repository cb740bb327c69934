#include "distance.hpp"
#include "refusal.hpp"
#include "two_clouds.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/truth_table.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::ClassificationData, nn::Index, nn::Margin, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_margin)

// \checks{margin}
// \checks{mistake_bound}
BOOST_AUTO_TEST_CASE(two_numbers_by_hand) {
  // x = 3 and x = 1, that is (1, 3) and -(1, 1): the segment between them passes the origin at
  // (1, 3) + t (-2, -4), t = 7/10, that is at (-2/5, 1/5).
  const ClassificationData data{Matrix(Vector{{3, 1}}), nn::Labels{{1, 0}}, {"0", "1"}, {}};
  const Margin found = nn::largest_margin(data);
  const Real margin = std::sqrt(Real(0.2));
  BOOST_TEST(std::abs(found.lower - margin) < 32 * eps);
  BOOST_TEST(std::abs(found.upper - margin) < 32 * eps);
  BOOST_TEST(std::abs(found.radius - std::sqrt(Real(10))) < 8 * eps);
  BOOST_TEST(std::abs(found.mistake_bound() - 50) < 10000 * eps);
  BOOST_TEST(distance_in_eps(found.direction, Vector{{Real(-0.4), Real(0.2)}} / margin) < 8);
}

// \checks{margin}
BOOST_AUTO_TEST_CASE(the_gates_are_separable_and_xor_is_not) {
  // AND: the weights (-3, 2, 2) / sqrt 17 have 1 / sqrt 17 at (0,1), (1,0) and (1,1).
  const Margin conjunction = nn::largest_margin(nn::truth_table(nn::and_answers));
  BOOST_TEST(std::abs(conjunction.lower - 1 / std::sqrt(Real(17))) < 16 * eps);
  BOOST_TEST(conjunction.separable());
  const Margin parity = nn::largest_margin(nn::truth_table(nn::xor_answers));
  BOOST_TEST(!parity.separable());
  BOOST_TEST(parity.lower == 0);
  BOOST_TEST(parity.upper < 16 * eps);
  BOOST_TEST(parity.direction.size() == 0);
  BOOST_TEST(std::isinf(parity.mistake_bound()));
}

// \checks{margin}
BOOST_AUTO_TEST_CASE(both_bounds_meet_and_the_direction_has_the_margin) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const Index d = 1 + static_cast<Index>(seed % 5);
    const ClassificationData data = two_clouds(80, d, Real(0.2), Real(0.02), seed);
    const Margin found = nn::largest_margin(data);
    BOOST_TEST(found.separable());
    BOOST_TEST(found.lower <= found.upper);
    BOOST_TEST(found.upper - found.lower < 200 * eps * found.radius);
    const Matrix A = nn::design_matrix(data.X, true);
    const Vector own = nn::signs(data.y).cwiseProduct(A * found.direction);
    BOOST_TEST(std::abs(found.direction.norm() - 1) < 10 * eps);
    BOOST_TEST(std::abs(own.minCoeff() - found.lower) < 20 * eps * found.radius);
    BOOST_TEST(std::abs(A.rowwise().norm().maxCoeff() - found.radius) < 10 * eps * found.radius);
  }
}

// \checks{margin}
BOOST_AUTO_TEST_CASE(no_weights_on_the_circle_do_better) {
  const ClassificationData data = two_clouds(40, 2, 0, Real(0.1), 31);
  const Margin found = nn::largest_margin(data, false);
  BOOST_TEST(found.direction.size() == 2);
  const Vector y = nn::signs(data.y);
  Real best = -1;
  for (int step = 0; step < 20000; ++step) {
    const Real angle = static_cast<Real>(step) * Real(3.14159265358979 / 10000);
    const Vector w{{std::cos(angle), std::sin(angle)}};
    best = std::max(best, y.cwiseProduct(data.X * w).minCoeff());
  }
  BOOST_TEST(best <= found.upper + 20 * eps);
  BOOST_TEST(best > found.lower - Real(1e-3));
}

BOOST_AUTO_TEST_CASE(overlapping_classes_have_no_margin) {
  for (std::uint64_t seed = 40; seed < 50; ++seed) {
    ClassificationData data = two_clouds(60, 3, Real(0.1), Real(0.05), seed);
    data.y(0) = 1 - data.y(0);
    data.X.row(0) *= Real(0.1);
    data.X.row(1) = data.X.row(0);  // the same sample in both classes
    data.y(1) = 1 - data.y(0);
    BOOST_TEST(!nn::largest_margin(data).separable());
  }
}

BOOST_AUTO_TEST_CASE(without_bias_it_scales_with_the_features) {
  ClassificationData data = two_clouds(40, 3, 0, Real(0.1), 51);
  const Margin one = nn::largest_margin(data, false);
  data.X *= 1024;
  const Margin scaled = nn::largest_margin(data, false);
  BOOST_TEST(1024 * one.lower == scaled.lower);
  BOOST_TEST(1024 * one.radius == scaled.radius);
  BOOST_TEST((one.direction == scaled.direction));
}

BOOST_AUTO_TEST_CASE(sizes_whose_squares_overflow_are_served) {
  ClassificationData data = two_clouds(40, 3, 0, Real(0.1), 52);
  const Real huge = std::sqrt(std::numeric_limits<Real>::max());
  data.X *= huge;
  const Margin found = nn::largest_margin(data, false);
  BOOST_TEST(found.lower > Real(0.05) * huge);
  BOOST_TEST(std::isfinite(found.upper));
}

BOOST_AUTO_TEST_CASE(what_is_no_two_classes_is_refused) {
  ClassificationData three = two_clouds(6, 1, 0, Real(0.1), 53);
  three.classes = {"a", "b", "c"};
  BOOST_TEST(refusal([&] { nn::largest_margin(three); }) ==
             "a margin is between two classes, not 3");
}

BOOST_AUTO_TEST_SUITE_END()
