#include "6.1.hpp"

#include <grading.hpp>
#include <nn/activation/activation.hpp>

#include <cmath>

using namespace nn;

namespace {

template <class F>
void expect(const F& f, Real (*slope)(Real), const char* name) {
  for (const Real z : {Real(-3), Real(-1), Real(-0.1), Real(0.2), Real(1), Real(4)}) {
    const Real a = f.value(z), wanted = f.derivative(z, a), found = slope(a);
    EXPECT(std::abs(found - wanted) < 100 * exercise::eps,
           "The value of " << name << " is " << a << " at " << z << ", and its slope there is "
                           << wanted << ", not " << found << ".");
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_slope_of_the_sigmoid) {
  expect(Sigmoid{}, exercise::sigmoid_slope, "the sigmoid");
}

BOOST_AUTO_TEST_CASE(the_slope_of_tanh) { expect(Tanh{}, exercise::tanh_slope, "tanh"); }

BOOST_AUTO_TEST_CASE(the_slope_of_elu) { expect(Elu{}, exercise::elu_slope, "ELU"); }

BOOST_AUTO_TEST_CASE(the_slope_of_softplus) {
  expect(Softplus{}, exercise::softplus_slope, "softplus");
}

BOOST_AUTO_TEST_CASE(far_out_in_the_tail) {
  const Real a = Softplus{}.value(Real(-30)), wanted = Softplus{}.derivative(-30, a);
  const Real found = exercise::softplus_slope(a);
  EXPECT(std::abs(found - wanted) < 1000 * exercise::eps * wanted,
         "At z = -30 softplus is " << a << " and its slope is " << wanted << "; yours is " << found
                                   << ". A number near 1 has been subtracted from 1.");
}
