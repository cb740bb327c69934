#include "5.3.hpp"

#include <nn/core/random.hpp>

#include <grading.hpp>

using namespace nn;
using exercise::answers, exercise::Dense, exercise::near, exercise::straight_near;

namespace {

RowVector output(const std::vector<Dense>& net, RowVector x) {
  for (std::size_t l = 0; l < net.size(); ++l) {
    x = x * net[l].W + net[l].b;
    if (l + 1 < net.size()) x = x.cwiseMax(Real(0)).eval();
  }
  return x;
}

std::vector<Dense> random_net(const std::vector<Index>& widths, Rng& rng) {
  std::vector<Dense> net;
  for (std::size_t l = 1; l < widths.size(); ++l) {
    net.push_back({normal_matrix(widths[l - 1], widths[l], 0, 1, rng),
                   normal_matrix(1, widths[l], 0, 1, rng)});
  }
  return net;
}

void check(const std::vector<Dense>& net, const RowVector& x, const char* hint) {
  const Index d = net.front().W.rows(), q = net.back().W.cols();
  const Dense map = straight_near(net, x);
  DEMAND(answers(map.W, d, q) && answers(map.b, 1, q),
         "Expected W of size " << d << " x " << q << " and b of size 1 x " << q << ".");
  EXPECT(near(x * map.W + map.b, output(net, x), 1000), "At the point itself. " << hint);
  for (Index j = 0; j < d; ++j) {
    RowVector beside = x;
    beside(j) += Real(1e-4);
    EXPECT(near(beside * map.W + map.b, output(net, beside), 1000),
           "A little way along input " << j + 1 << ". " << hint);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_layer_is_straight_everywhere) {
  Rng rng(1);
  check(random_net({3, 2}, rng), RowVector{{1, 2, 3}}, "The last layer has no ReLU behind it.");
}

BOOST_AUTO_TEST_CASE(a_unit_that_sleeps) {
  const std::vector<Dense> net = {{Matrix{{1, -1}}, RowVector::Zero(2)},
                                  {Matrix{{3}, {5}}, RowVector{{7}}}};
  check(net, RowVector{{2}}, "On the right only the first unit lets anything pass: 3 x + 7.");
  check(net, RowVector{{-2}}, "On the left only the second does: -5 x + 7.");
}

BOOST_AUTO_TEST_CASE(deep_networks) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Rng rng(seed);
    const auto net = random_net({3, 5, 4, 6, 2}, rng);
    check(net, normal_matrix(1, 3, 0, 1, rng),
          "A unit that sleeps at x contributes neither weights nor bias; one that does not is the "
          "identity.");
  }
}
