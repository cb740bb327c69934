#include "3.1.hpp"

#include <grading.hpp>

#include <cmath>

using namespace nn;
using exercise::after_odds_ratio, exercise::logit_of_counts, exercise::LogitLine, exercise::near;

namespace {

// Of 40 samples with x = 0 ten are of class 1, of 60 with x = 1 forty.
const Matrix counts{{30, 10}, {20, 40}};

// How hard the likelihood pulls on intercept and slope: the sums of y - p and of (y - p) x.
Vector pull(const Matrix& table, const LogitLine& line) {
  Vector sums = Vector::Zero(2);
  for (Index x = 0; x < 2; ++x) {
    const Real logit = line.intercept + line.slope * static_cast<Real>(x);
    const Real p = 1 / (1 + std::exp(-logit));
    const Real excess = table(x, 1) * (1 - p) - table(x, 0) * p;
    sums(0) += excess;
    sums(1) += excess * static_cast<Real>(x);
  }
  return sums;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_numbers) {
  EXPECT(std::isfinite(after_odds_ratio(Real(0.5), 3)),
         "The probability is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(an_even_chance_at_threefold_odds) {
  EXPECT(near(after_odds_ratio(Real(0.5), 3), Real(0.75), 16),
         "Odds of 1 to 1, tripled, are 3 to 1, a probability of 0.75 and not of "
             << after_odds_ratio(Real(0.5), 3) << ". It is the odds that are multiplied.");
  EXPECT(near(after_odds_ratio(Real(0.8), Real(0.25)), Real(0.5), 16),
         "Odds of 4 to 1, quartered, are even.");
}

BOOST_AUTO_TEST_CASE(certain_and_impossible) {
  EXPECT(after_odds_ratio(0, 7) == 0, "What is impossible stays so: odds of 0, times 7.");
  EXPECT(after_odds_ratio(1, 7) == 1 && after_odds_ratio(1, Real(0.1)) == 1,
         "What is certain stays so. Its odds are infinite: can the formula do without them?");
}

BOOST_AUTO_TEST_CASE(the_line_has_numbers) {
  const auto line = logit_of_counts(counts);
  DEMAND(line.has_value(), "Four counts above 0 have a line of greatest likelihood.");
  EXPECT(std::isfinite(line->intercept) && std::isfinite(line->slope),
         "The intercept or the slope is not a number. Has the function been written?");
}

BOOST_AUTO_TEST_CASE(ten_of_forty_and_forty_of_sixty) {
  const auto line = logit_of_counts(counts);
  DEMAND(line.has_value(), "Four counts above 0 have a line of greatest likelihood.");
  EXPECT(
      near(line->intercept, std::log(Real(1) / 3), 16),
      "At x = 0, 10 of 40 samples are of class 1: odds of 1 to 3. The intercept is the logarithm "
          << "of these, not " << line->intercept << ". A row of the table is one x.");
  EXPECT(near(line->slope, std::log(Real(6)), 16),
         "The odds are 1 to 3 at x = 0 and 2 to 1 at x = 1, six times as much. The slope is the "
             << "logarithm of 6, not " << line->slope << ".");
}

BOOST_AUTO_TEST_CASE(no_pull_is_left) {
  for (const Matrix& table : {Matrix{{1, 3}, {5, 2}}, Matrix{{7, 7}, {1, 9}}}) {
    const auto line = logit_of_counts(table);
    DEMAND(line.has_value(), "Four counts above 0 have a line of greatest likelihood.");
    DEMAND(near(pull(table, *line), Vector::Zero(2), 100),
           "At the maximum the sums of y - p and of (y - p) x should be 0, not "
               << pull(table, *line).transpose() << ".");
  }
}

BOOST_AUTO_TEST_CASE(a_count_of_zero) {
  for (Index x = 0; x < 2; ++x) {
    for (Index y = 0; y < 2; ++y) {
      Matrix table = counts;
      table(x, y) = 0;
      DEMAND(!logit_of_counts(table).has_value(),
             "No sample has x = " << x << " and y = " << y << ", so the odds there are 0 or "
                                  << "infinite, and a coefficient grows for ever. Return nothing.");
    }
  }
}
