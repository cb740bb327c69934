#include "6.2.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::log_sigmoid;

namespace {

void expect(Real z, Real wanted, const char* why) {
  const Real found = log_sigmoid(z);
  EXPECT(std::abs(found - wanted) <= 16 * exercise::eps * std::abs(wanted),
         "At z = " << z << " the logarithm is " << wanted << ", not " << found << ". " << why);
}

}  // namespace

BOOST_AUTO_TEST_CASE(in_the_middle) {
  expect(0, -std::log(Real(2)), "The sigmoid is one half there.");
  expect(1, Real(-0.31326168751822283405L), "");
  expect(-1, Real(-1.31326168751822283405L), "");
}

BOOST_AUTO_TEST_CASE(where_the_sigmoid_rounds_to_1) {
  expect(20, Real(-2.061153620314380704e-9L), "log1p keeps what log(1 + x) loses.");
  expect(50, Real(-1.9287498479639178e-22L), "log1p keeps what log(1 + x) loses.");
}

BOOST_AUTO_TEST_CASE(where_the_sigmoid_rounds_to_0) {
  expect(-1000, -1000, "An exponential has overflowed, or the logarithm of 0 was taken.");
  expect(-50000, -50000, "An exponential has overflowed, or the logarithm of 0 was taken.");
}
