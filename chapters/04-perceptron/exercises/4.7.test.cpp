#include "4.7.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>
#include <string>

using namespace nn;
using exercise::answers, exercise::one_unit_for, exercise::Unit;

namespace {

bool has_numbers(const Unit& unit, Index d) {
  return answers(unit.w, d, 1) && std::isfinite(unit.b);
}

bool answer(const Unit& unit, std::size_t place) {
  Real sum = unit.b;
  for (Index j = 0; j < unit.w.size(); ++j) {
    if ((place >> j) & 1) sum += unit.w(j);
  }
  return sum >= 0;
}

bool computes(const Unit& unit, const std::vector<bool>& truth) {
  for (std::size_t place = 0; place < truth.size(); ++place) {
    if (answer(unit, place) != truth[place]) return false;
  }
  return true;
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

// How many of all functions of d inputs get a unit; each unit is put to the test.
int units_found(Index d) {
  int found = 0;
  for (std::size_t code = 0; code < (std::size_t(1) << (std::size_t(1) << d)); ++code) {
    const std::vector<bool> truth = table(code, d);
    const std::optional<Unit> unit = one_unit_for(truth, d);
    if (!unit) continue;
    DEMAND(has_numbers(*unit, d) && computes(*unit, truth),
           "The unit found for the answers "
               << spelt(truth)
               << " does not give them. The first input is the lowest bit of the place; a sum of "
                  "exactly 0 answers 1. Where no unit can, return nothing.");
    ++found;
  }
  return found;
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_unit_for_and) {
  const auto unit = one_unit_for({false, false, false, true}, 2);
  DEMAND(unit.has_value(), "A unit for AND exists: weights 1 and 1 with the bias -1.5.");
  EXPECT(has_numbers(*unit, 2), "Expected d weights and a bias. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(none_for_exclusive_or) {
  EXPECT(!one_unit_for({false, true, true, false}, 2).has_value(),
         "No unit computes XOR. A perceptron that is shown its four samples goes on for ever: how "
         "will you know?");
}

BOOST_AUTO_TEST_CASE(one_input) {
  EXPECT(units_found(1) == 4,
         "All 4 functions of one input have a unit, the two constant ones "
         "among them. You found "
             << units_found(1) << ".");
}

BOOST_AUTO_TEST_CASE(two_inputs) {
  const int found = units_found(2);
  EXPECT(found == 14,
         "Of the 16 functions of two inputs 14 have a unit: all but XOR and its "
         "opposite. You found "
             << found << ".");
}

BOOST_AUTO_TEST_CASE(three_inputs) {
  const int found = units_found(3);
  EXPECT(found == 104, "Of the 256 functions of three inputs 104 have a unit. You found "
                           << found << ". If fewer: how far did you look before you gave up?");
}

BOOST_AUTO_TEST_CASE(units_of_four_inputs) {
  Rng rng(7);
  for (int trial = 0; trial < 300; ++trial) {
    const Vector w = normal_matrix(4, 1, 0, 1, rng);
    const Unit hidden{w, -w.dot(Vector(uniform_matrix(4, 1, 0, 1, rng)))};
    std::vector<bool> truth(16);
    for (std::size_t place = 0; place < 16; ++place) truth[place] = answer(hidden, place);
    const auto unit = one_unit_for(truth, 4);
    DEMAND(unit.has_value(), "The answers " << spelt(truth) << " come from a unit with the weights "
                                            << hidden.w.transpose() << " and the bias " << hidden.b
                                            << ", and you found none.");
    DEMAND(has_numbers(*unit, 4) && computes(*unit, truth),
           "The unit found for the answers " << spelt(truth) << " does not give them.");
  }
}

BOOST_AUTO_TEST_CASE(exclusive_or_within_four_inputs) {
  for (std::size_t rest = 0; rest < 4096; rest += 7) {
    std::vector<bool> truth = table(rest << 4, 4);
    truth[1] = truth[2] = true;
    DEMAND(!one_unit_for(truth, 4).has_value(),
           "The answers " << spelt(truth) << " are those of XOR where the last two inputs are 0. "
                          << "No unit gives them.");
  }
}
