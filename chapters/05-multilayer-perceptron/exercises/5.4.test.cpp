#include "5.4.hpp"

#include <nn/core/random.hpp>

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::answers, exercise::canonical, exercise::copies, exercise::near, exercise::TanhNet;

namespace {

TanhNet random_net(Index d, Index h, Rng& rng) {
  return {normal_matrix(d, h, 0, 1, rng), normal_matrix(1, h, 0, 1, rng),
          normal_matrix(h, 1, 0, 1, rng), rng.normal(0, 1)};
}

Vector output(const TanhNet& net, const Matrix& X) {
  const Matrix H = ((X * net.W).rowwise() + net.b).array().tanh();
  return (H * net.v).array() + net.c;
}

// The same function with the units in another order and some of them turned.
TanhNet disguised(const TanhNet& net, Rng& rng) {
  TanhNet other = net;
  const auto order = rng.permutation(net.v.size());
  for (Index j = 0; j < net.v.size(); ++j) {
    const Index from = order[static_cast<std::size_t>(j)];
    const Real sign = rng.uniform(0, 1) < Real(0.5) ? -1 : 1;
    other.W.col(j) = sign * net.W.col(from);
    other.b(j) = sign * net.b(from);
    other.v(j) = sign * net.v(from);
  }
  return other;
}

bool fits(const TanhNet& net, Index d, Index h) {
  return answers(net.W, d, h) && answers(net.b, 1, h) && answers(net.v, h, 1) &&
         std::isfinite(net.c);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_form_is_the_one_asked_for) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Rng rng(seed);
    const TanhNet net = canonical(random_net(3, 5, rng));
    DEMAND(fits(net, 3, 5), "Expected the shapes of the network that came in.");
    EXPECT(net.b.minCoeff() > 0, "A bias is not positive: tanh(-z) = -tanh(z).");
    EXPECT((net.b.tail(4).array() > net.b.head(4).array()).all(), "The biases do not increase.");
  }
}

BOOST_AUTO_TEST_CASE(the_function_is_the_same) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Rng rng(seed);
    const TanhNet net = random_net(3, 5, rng);
    const Matrix X = normal_matrix(20, 3, 0, 1, rng);
    const TanhNet form = canonical(net);
    DEMAND(fits(form, 3, 5), "Expected the shapes of the network that came in.");
    EXPECT(near(output(form, X), output(net, X), 100),
           "The canonical network answers otherwise. What must turn with a unit's W and b?");
  }
}

BOOST_AUTO_TEST_CASE(all_disguises_have_one_form) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Rng rng(seed);
    const TanhNet net = random_net(2, 6, rng);
    const TanhNet one = canonical(net), other = canonical(disguised(net, rng));
    DEMAND(fits(one, 2, 6) && fits(other, 2, 6), "Expected the shapes of the network.");
    EXPECT(near(one.W, other.W, 1) && near(one.b, other.b, 1) && near(one.v, other.v, 1),
           "Two networks that differ only in order and signs have two canonical forms.");
  }
}

BOOST_AUTO_TEST_CASE(how_many_there_are) {
  EXPECT(copies(1) == 2, "One unit can be turned or not.");
  EXPECT(copies(2) == 8, "Two units: two orders, and each can be turned.");
  EXPECT(copies(4) == 384, "Orders and signs are chosen independently.");
}
