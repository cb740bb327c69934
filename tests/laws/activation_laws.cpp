// The laws of every activation: written once, run for each.
#include "distance.hpp"

#include <nn/activation/activation.hpp>
#include <nn/autodiff/dual.hpp>
#include <nn/core/contract.hpp>
#include <nn/core/random.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <vector>

using nn::Index, nn::Matrix, nn::Real;

BOOST_AUTO_TEST_SUITE(activation_laws)

namespace {

using Activations = boost::mpl::list<nn::Step, nn::Identity, nn::Sigmoid, nn::Tanh, nn::Relu,
                                     nn::LeakyRelu, nn::Prelu, nn::Elu, nn::Softplus>;

// |z| up to 1000 on both sides of the kink at 0, and as near to it as numbers come.
std::vector<Real> places() {
  std::vector<Real> all;
  for (Real size = std::numeric_limits<Real>::min(); size <= 1000; size *= Real(1.17)) {
    all.insert(all.end(), {size, -size});
  }
  all.insert(all.end(), {1000, -1000});
  return all;
}

Real slope(const auto& f, Real z) { return f.derivative(z, f.value(z)); }

// A relative bound, and an absolute one below the normal numbers, where digits end.
bool close(Real found, double expected, double bound) {
  const double room = bound * static_cast<double>(eps) * std::abs(expected);
  return std::abs(static_cast<double>(found) - expected) <=
         room + 4 * static_cast<double>(std::numeric_limits<Real>::min());
}

}  // namespace

BOOST_AUTO_TEST_CASE_TEMPLATE(value_and_derivative_are_those_of_a_dual_number, A, Activations) {
  static_assert(nn::ActivationFunction<A>);
  const A f;
  for (const Real z : places()) {
    const nn::Dual dual = f.value(nn::Dual(static_cast<double>(z), 1));
    BOOST_TEST(close(f.value(z), dual.value, 4),
               "z = " << z << ": " << f.value(z) << " against " << dual.value);
    if (std::isnan(dual.slope)) continue;  // the witness's own formula has overflowed
    BOOST_TEST(close(slope(f, z), dual.slope, 16),
               "z = " << z << ": " << slope(f, z) << " against " << dual.slope);
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(everything_is_finite_far_out, A, Activations) {
  const A f;
  const Real most = std::numeric_limits<Real>::max();
  for (const Real size : {Real(1e3), Real(1e30), most / Real(1.8), most}) {
    for (const Real z : {size, -size}) {
      BOOST_TEST(std::isfinite(f.value(z)), "z = " << z);
      BOOST_TEST(std::isfinite(slope(f, z)), "z = " << z);
    }
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(values_never_fall, A, Activations) {
  const A f;
  for (int i = -4000; i < 4000; ++i) {
    const Real z = static_cast<Real>(i) / 100, next = static_cast<Real>(i + 1) / 100;
    BOOST_TEST(f.value(z) <= f.value(next), "between " << z << " and " << next);
    BOOST_TEST(slope(f, z) >= 0, "z = " << z);
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_matrix_gets_what_its_numbers_get, A, Activations) {
  const A f;
  nn::Rng rng(3);
  Matrix H, dZ;
  for (const Index rows : {5, 1, 0, 7, 5}) {  // sizes go up and down in the same memory
    const Matrix Z = nn::normal_matrix(rows, 3, 0, 9, rng);
    const Matrix dH = nn::normal_matrix(rows, 3, 0, 1, rng);
    nn::apply(f, Z, H);
    nn::apply_derivative(f, Z, H, dH, dZ);
    BOOST_REQUIRE_EQUAL(H.rows(), rows);
    BOOST_REQUIRE_EQUAL(dZ.rows(), rows);
    for (Index i = 0; i < Z.size(); ++i) {
      const Real z = Z.data()[i];
      BOOST_TEST(H.data()[i] == f.value(z));  // to the last bit
      BOOST_TEST(dZ.data()[i] == dH.data()[i] * slope(f, z));
    }
  }
}

BOOST_AUTO_TEST_CASE_TEMPLATE(the_same_memory_may_be_read_and_filled, A, Activations) {
  const A f;
  nn::Rng rng(4);
  const Matrix Z = nn::normal_matrix(6, 5, 0, 3, rng), dH = nn::normal_matrix(6, 5, 0, 1, rng);
  Matrix H, dZ, in_place = Z, gradient = dH;
  nn::apply(f, Z, H);
  nn::apply_derivative(f, Z, H, dH, dZ);
  nn::apply(f, in_place, in_place);
  nn::apply_derivative(f, Z, H, gradient, gradient);
  BOOST_TEST((in_place == H));
  BOOST_TEST((gradient == dZ));
}

BOOST_AUTO_TEST_CASE_TEMPLATE(memory_of_the_right_size_is_kept, A, Activations) {
  const A f;
  const Matrix Z = Matrix::Constant(8, 4, Real(0.3)), dH = Z;
  Matrix H(8, 4), dZ(8, 4);
  const Real *values = H.data(), *gradient = dZ.data();
  nn::apply(f, Z, H);
  nn::apply_derivative(f, Z, H, dH, dZ);
  BOOST_TEST(H.data() == values);
  BOOST_TEST(dZ.data() == gradient);
}

BOOST_AUTO_TEST_CASE_TEMPLATE(shapes_that_differ_are_refused, A, Activations) {
  const A f;
  const Matrix Z = Matrix::Zero(3, 2), wide = Matrix::Zero(3, 3);
  Matrix dZ;
  BOOST_CHECK_THROW(nn::apply_derivative(f, Z, wide, Z, dZ), nn::ShapeError);
  BOOST_CHECK_THROW(nn::apply_derivative(f, Z, Z, wide, dZ), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
