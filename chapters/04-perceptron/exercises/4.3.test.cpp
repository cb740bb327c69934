#include "4.3.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace nn;
using exercise::answers, exercise::network_for, exercise::TwoLayers;

namespace {

bool fits_together(const TwoLayers& net, Index d) {
  const Index m = net.v.size();
  return answers(net.W, d, m) && answers(net.b, 1, m) && answers(net.v, m, 1) &&
         std::isfinite(net.c);
}

RowVector bits(std::size_t number, Index d) {
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

// The truth table whose entries are the bits of `code`.
std::vector<bool> table(std::size_t code, Index d) {
  std::vector<bool> truth(std::size_t(1) << d);
  for (std::size_t place = 0; place < truth.size(); ++place) truth[place] = (code >> place) & 1;
  return truth;
}

std::string spelt(const std::vector<bool>& truth) {
  std::string text;
  for (const bool one : truth) text += one ? '1' : '0';
  return text;
}

// Where the network goes wrong, or how many places there are if it does not.
std::size_t first_wrong(const TwoLayers& net, const std::vector<bool>& truth, Index d) {
  std::size_t place = 0;
  while (place < truth.size() && answer(net, bits(place, d)) == truth[place]) ++place;
  return place;
}

void check(const std::vector<bool>& truth, Index d, const char* hint) {
  const TwoLayers net = network_for(truth, d);
  DEMAND(fits_together(net, d),
         "Expected W of size d x m, with b and v of m numbers and a number c.");
  const std::size_t wrong = first_wrong(net, truth, d);
  EXPECT(wrong == truth.size(), "The function with the answers " << spelt(truth)
                                                                 << " goes wrong at the inputs "
                                                                 << bits(wrong, d) << ". " << hint);
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_network) {
  EXPECT(fits_together(network_for({false, true, true, false}, 2), 2),
         "Expected W of size d x m, with b and v of m numbers and a number c. Has the function "
         "been written?");
}

BOOST_AUTO_TEST_CASE(exclusive_or) {
  check({false, true, true, false}, 2,
        "Let a hidden unit answer 1 at one input alone: which weights go with a 1 in it, which "
        "with a 0? The second layer is an OR.");
}

BOOST_AUTO_TEST_CASE(which_input_is_which) {
  check({false, true, false, false}, 2,
        "The second place of the table belongs to the inputs 1 0: the first input is the lowest "
        "bit.");
}

BOOST_AUTO_TEST_CASE(always_and_never) {
  for (Index d = 1; d <= 3; ++d) {
    check(std::vector<bool>(std::size_t(1) << d, false), d,
          "It is never 1, and has no hidden unit to ask. What does the second layer make of no "
          "sum at all?");
    check(std::vector<bool>(std::size_t(1) << d, true), d, "It is always 1.");
  }
}

BOOST_AUTO_TEST_CASE(all_256_functions_of_three_inputs) {
  for (std::size_t code = 0; code < 256; ++code) {
    check(table(code, 3), 3,
          "A hidden unit should tell its own input from one that differs from it "
          "in a single place, by a 1 too many as well as by a 1 too few.");
  }
}

BOOST_AUTO_TEST_CASE(no_more_units_than_ones) {
  for (std::size_t code = 0; code < 256; ++code) {
    const std::vector<bool> truth = table(code, 3);
    const Index ones = std::count(truth.begin(), truth.end(), true);
    const Index units = network_for(truth, 3).v.size();
    DEMAND(units <= ones, "The answers " << spelt(truth) << " have " << ones
                                         << " ones, and your network " << units
                                         << " hidden units. One for each 1 is enough.");
  }
}

BOOST_AUTO_TEST_CASE(six_inputs) {
  Rng rng(3);
  std::vector<bool> truth(64);
  for (std::size_t place = 0; place < 64; ++place) truth[place] = rng.index(2) == 1;
  check(truth, 6,
        "With six inputs a hidden unit adds up to six weights. Where does its bias have "
        "to stand, so that one wrong input is enough to silence it?");
}
