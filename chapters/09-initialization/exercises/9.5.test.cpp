#include "9.5.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::near, exercise::parent_deviation;

namespace {

// The standard deviation of what is left when draws beyond `reach` are drawn anew.
Real deviation_of_the_rest(Real s, Real reach) {
  Rng rng(7);
  Real squares = 0;
  constexpr int draws = 300000;
  for (int i = 0; i < draws; ++i) {
    Real w = rng.normal(0, s);
    while (std::abs(w) > reach) w = rng.normal(0, s);
    squares += w * w;
  }
  return std::sqrt(squares / draws);
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_number) {
  const Real s = parent_deviation(1, 2);
  EXPECT(std::isfinite(s) && s > 0, "The answer is no number above 0. Has it been written?");
}

BOOST_AUTO_TEST_CASE(a_far_cut_changes_nothing) {
  EXPECT(near(parent_deviation(Real(0.3), 40), Real(0.3), 100),
         "Beyond 40 standard deviations there is nothing to cut.");
}

BOOST_AUTO_TEST_CASE(the_usual_cut_at_two) {
  const Real s = parent_deviation(1, 2);
  EXPECT(std::abs(s - Real(1.1368)) < Real(1e-3),
         "Cut at two standard deviations, a normal distribution keeps 0.8796 of its own. The "
         "parent needs 1.1368, not "
             << s << ".");
}

BOOST_AUTO_TEST_CASE(a_close_cut_is_an_even_draw) {
  // Between -c s and c s the bell is flat for small c: the deviation is c s / sqrt(3).
  const Real cut = Real(0.02);
  EXPECT(std::abs(parent_deviation(1, cut) * cut / std::sqrt(Real(3)) - 1) < Real(1e-3),
         "A very close cut leaves an even draw between -c s and c s, whose standard deviation is "
         "c s / sqrt(3). Two small numbers of about the same size are easily subtracted wrongly.");
}

BOOST_AUTO_TEST_CASE(draws_agree) {
  for (const Real cut : {Real(0.7), Real(1.5), Real(2), Real(3)}) {
    const Real s = parent_deviation(Real(0.1), cut);
    DEMAND(std::isfinite(s) && s > 0 && s < 1, "For a cut at " << cut << " you say " << s << ".");
    const Real found = deviation_of_the_rest(s, cut * s);
    EXPECT(std::abs(found / Real(0.1) - 1) < Real(0.01),
           "With a cut at " << cut << " your s leaves a standard deviation of " << found
                            << ", asked was 0.1.");
  }
}
