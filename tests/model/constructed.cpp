#include <nn/model/constructed.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <stdexcept>

using namespace nn;

BOOST_AUTO_TEST_SUITE(model_constructed)

namespace {

Real curve(Real x) { return std::sin(3 * x) + x * x; }  // |f'| <= 3 + 2|x|, |f''| <= 9 + 2

Vector grid(Real low, Real high, Index points) { return Vector::LinSpaced(points, low, high); }

Real farthest(const Fitted<Mlp>& net, const Vector& x) {
  return (net.predict(x).col(0) - x.unaryExpr(&curve)).cwiseAbs().maxCoeff();
}

constexpr Real low = -1, high = 2;

}  // namespace

// \checks{mlp_towers}
BOOST_AUTO_TEST_CASE(a_tower_is_as_high_as_the_curve_at_its_middle) {
  const Fitted<Mlp> net = towers(curve, low, high, 6);
  BOOST_TEST(net.model.layers[0].outputs() == 6);
  for (Index k = 0; k < 6; ++k) {
    const Real left = low + Real(0.5) * static_cast<Real>(k);
    for (const Real x : {left + Real(0.01), left + Real(0.25), left + Real(0.49)}) {
      const Real found = net.predict(Matrix::Constant(1, 1, x))(0);
      BOOST_TEST(std::abs(found - curve(left + Real(0.25))) <= Real(1e-6));
    }
  }
  BOOST_TEST(net.predict(Matrix::Constant(1, 1, low - Real(0.1)))(0) == 0);
}

// \checks{mlp_tower_bound}
BOOST_AUTO_TEST_CASE(towers_keep_their_bound_and_nearly_reach_it) {
  const auto line = [](Real x) { return 2 * x; };
  for (const Index h : {1, 2, 5, 40, 300}) {
    BOOST_TEST(farthest(towers(curve, low, high, h), grid(low, high, 5001)) <=
               tower_bound(7, high - low, h) * (1 + Real(1e-5)));
    const Vector x = grid(low, high, 5001);
    const Real error = (towers(line, low, high, h).predict(x).col(0) - 2 * x).cwiseAbs().maxCoeff();
    BOOST_TEST(error <= tower_bound(2, high - low, h) * (1 + Real(1e-4)));
    BOOST_TEST(error >= tower_bound(2, high - low, h) * Real(0.8));
  }
}

// \checks{mlp_soft_step}
BOOST_AUTO_TEST_CASE(sharp_sigmoids_become_steps) {
  const Vector x = grid(low, high, 301).array() + Real(0.001);  // off the steps
  const Matrix hard = towers(curve, low, high, 4).predict(x);
  Real before = 10;
  for (const Real sharpness : {10, 100, 1000, 10000}) {
    const Fitted<Mlp> net = soft_towers(curve, low, high, 4, sharpness);
    const Real difference = (net.predict(x) - hard).cwiseAbs().maxCoeff();
    BOOST_TEST(difference < before);
    before = difference;
  }
  BOOST_TEST(before < Real(1e-3));
  // Away from the step by t the sigmoid is within exp(-ct) of it.
  const auto one = [](Real) { return Real(1); };
  const Real at = soft_towers(one, 0, 1, 1, 20).predict(Matrix::Constant(1, 1, Real(0.3)))(0);
  BOOST_TEST(1 - at <= std::exp(Real(-6)));
  BOOST_TEST(1 - at >= std::exp(Real(-6)) / 2);
}

// \checks{mlp_chords}
BOOST_AUTO_TEST_CASE(chords_meet_the_curve_at_their_ends_and_are_straight_between) {
  const Fitted<Mlp> net = chords(curve, low, high, 6);
  const Vector ends = grid(low, high, 7);
  BOOST_TEST(farthest(net, ends) <= Real(1e-5));
  for (Index k = 0; k < 6; ++k) {
    const Real middle = net.predict(Matrix::Constant(1, 1, (ends(k) + ends(k + 1)) / 2))(0);
    BOOST_TEST(std::abs(middle - (curve(ends(k)) + curve(ends(k + 1))) / 2) <= Real(1e-5));
  }
}

// \checks{mlp_chord_bound}
BOOST_AUTO_TEST_CASE(chords_keep_their_bound_and_reach_it_on_a_parabola) {
  const auto parabola = [](Real x) { return x * x; };
  for (const Index h : {1, 2, 5, 40}) {
    BOOST_TEST(farthest(chords(curve, low, high, h), grid(low, high, 5001)) <=
               chord_bound(11, high - low, h) + Real(1e-5));
    const Vector x = grid(low, high, 4 * h + 1);
    const Real error =
        (chords(parabola, low, high, h).predict(x).col(0) - x.cwiseAbs2()).cwiseAbs().maxCoeff();
    BOOST_TEST(std::abs(error - chord_bound(2, high - low, h)) <= Real(1e-5));
  }
}

BOOST_AUTO_TEST_CASE(an_interval_has_a_length_and_a_net_a_unit) {
  BOOST_CHECK_THROW(towers(curve, 0, 1, 0), std::invalid_argument);
  BOOST_CHECK_THROW(chords(curve, 1, 1, 3), std::invalid_argument);
  BOOST_CHECK_THROW(soft_towers(curve, 0, 1, 3, 0), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
