#include "4.6.hpp"

#include <grading.hpp>

#include <cmath>
#include <string>

using namespace nn;
using exercise::answers, exercise::counting_network, exercise::TwoLayers;

namespace {

Index inputs(const std::vector<bool>& by_count) { return static_cast<Index>(by_count.size()) - 1; }

bool fits_together(const TwoLayers& net, Index d) {
  const Index m = net.v.size();
  return answers(net.W, d, m) && answers(net.b, 1, m) && answers(net.v, m, 1) &&
         std::isfinite(net.c);
}

RowVector bits(Index number, Index d) {
  RowVector x(d);
  for (Index j = 0; j < d; ++j) x(j) = static_cast<Real>((number >> j) & 1);
  return x;
}

bool answer(const TwoLayers& net, const RowVector& x) {
  Real sum = net.c;
  for (Index k = 0; k < net.v.size(); ++k) {
    if (x.dot(net.W.col(k)) + net.b(k) >= 0) sum += net.v(k);
  }
  return sum >= 0;
}

std::string spelt(const std::vector<bool>& by_count) {
  std::string text;
  for (const bool one : by_count) text += one ? '1' : '0';
  return text;
}

Index changes(const std::vector<bool>& by_count) {
  Index found = 0;
  for (std::size_t k = 1; k < by_count.size(); ++k) found += by_count[k] != by_count[k - 1];
  return found;
}

// Odd or even: true where the count is odd.
std::vector<bool> parity(Index d) {
  std::vector<bool> by_count;
  for (Index k = 0; k <= d; ++k) by_count.push_back(k % 2 == 1);
  return by_count;
}

// Every input at the given counts, up to the first that goes wrong.
void check(const std::vector<bool>& by_count, const std::string& hint) {
  const Index d = inputs(by_count);
  const TwoLayers net = counting_network(by_count);
  DEMAND(fits_together(net, d),
         "Expected W of size d x m, with b and v of m numbers and a number c.");
  for (Index number = 0; number < (Index(1) << d); ++number) {
    const RowVector x = bits(number, d);
    const bool expected = by_count[static_cast<std::size_t>(x.sum())];
    DEMAND(answer(net, x) == expected, "Answers by count " << spelt(by_count) << ": at the inputs "
                                                           << x << " the answer should be "
                                                           << expected << ". " << hint);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_network) {
  EXPECT(fits_together(counting_network(parity(2)), 2),
         "Expected W of size d x m, with b and v of m numbers and a number c. Has the function "
         "been written?");
}

BOOST_AUTO_TEST_CASE(exclusive_or) {
  check(parity(2),
        "One hidden unit for at least one, another for at least two. With which weights do they "
        "add up to more than nothing only if the first is alone?");
}

BOOST_AUTO_TEST_CASE(a_single_change) {
  check({false, false, true, true}, "At least two of three: one hidden unit knows it already.");
  check({true, true, false, false},
        "At most one of three: what the hidden unit says is against "
        "it. What does the second layer say by itself?");
}

BOOST_AUTO_TEST_CASE(no_change) {
  check({false, false, false}, "It is never 1.");
  check({true, true, true}, "It is always 1.");
}

BOOST_AUTO_TEST_CASE(all_64_tables_of_five_inputs) {
  for (std::size_t code = 0; code < 64; ++code) {
    std::vector<bool> by_count(6);
    for (std::size_t k = 0; k < 6; ++k) by_count[k] = (code >> k) & 1;
    check(by_count,
          "Let the count grow from 0 to d, and watch the second layer's sum: it should "
          "pass 0 at every change, and no farther than the next can take it back.");
  }
}

BOOST_AUTO_TEST_CASE(a_unit_for_each_change) {
  for (Index d = 1; d <= 8; ++d) {
    const Index units = counting_network(parity(d)).v.size();
    DEMAND(units <= d, "The parity of " << d << " inputs changes " << d << " times, and your "
                                        << "network has " << units << " hidden units.");
  }
  for (const std::vector<bool>& by_count :
       {std::vector<bool>{false, true, true, true, false}, {true, true, false, false, false}}) {
    const Index units = counting_network(by_count).v.size();
    DEMAND(units <= changes(by_count),
           "The table " << spelt(by_count) << " changes " << changes(by_count)
                        << " times, and your network has " << units << " hidden units.");
  }
}

BOOST_AUTO_TEST_CASE(the_parity_of_ten) {
  check(parity(10), "The parity of ten inputs. Do all sums still stand clear of 0?");
}
