#include "5.3.hpp"

#include <grading.hpp>

using namespace nn;
using exercise::answers, exercise::TwoUnits;

namespace {

const Matrix corners{{0, 0}, {0, 1}, {1, 0}, {1, 1}};
const Vector wanted{{0, 1, 1, 0}};

Matrix hidden(const TwoUnits& net) {
  return ((corners * net.W).rowwise() + net.b).cwiseMax(Real(0));
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_output_is_xor) {
  const TwoUnits net = exercise::xor_of_two_rectifiers();
  DEMAND(answers(net.W, 2, 2) && answers(net.b, 1, 2) && answers(net.v, 2, 1),
         "W is 2 x 2, b 1 x 2 and v has 2 entries, all of them numbers.");
  const Vector o = (hidden(net) * net.v).array() + net.c;
  for (Index i = 0; i < 4; ++i) {
    EXPECT(o(i) == wanted(i), "At " << corners(i, 0) << ", " << corners(i, 1) << " the output is "
                                    << o(i) << ", and XOR is " << wanted(i) << ".");
  }
}

BOOST_AUTO_TEST_CASE(the_hidden_plane_is_folded) {
  const TwoUnits net = exercise::xor_of_two_rectifiers();
  DEMAND(answers(net.W, 2, 2) && answers(net.b, 1, 2), "W is 2 x 2 and b 1 x 2.");
  const Matrix H = hidden(net);
  const bool one_ends_apart = H.row(1) != H.row(0) && H.row(1) != H.row(3);
  EXPECT(one_ends_apart, "The two classes must not meet in the hidden plane.");
}
