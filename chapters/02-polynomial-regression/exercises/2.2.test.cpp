#include "2.2.hpp"

#include <grading.hpp>

using namespace nn;
using exercise::simplest_degree;

namespace {

// Four folds whose errors have this mean and, summed, 8 times spread² for squared deviations.
Vector folds(Real mean, Real spread) {
  return Vector{{mean - 2 * spread, mean, mean, mean + 2 * spread}};
}

// Degree 2 is best, mean 4, standard deviation 1.63, standard error 0.82; degree 1 is given.
Matrix table(const Vector& degree_one) {
  Matrix errors(4, 4);
  errors << folds(9, 0), degree_one, folds(4, 1), folds(Real(4.5), 0);
  return errors;
}

}  // namespace

BOOST_AUTO_TEST_CASE(it_answers_with_a_degree) {
  const Index found = simplest_degree(table(folds(7, 0)));
  EXPECT(found >= 0 && found <= 3,
         "With degrees 0 to 3 the answer was " << found << ". Has the function been written?");
}

BOOST_AUTO_TEST_CASE(the_best_where_no_simpler_one_is_near) {
  EXPECT(simplest_degree(table(folds(7, 0))) == 2,
         "The errors 9, 7, 4, 4.5 with a standard error of 0.82 should give degree 2. A degree "
         "above the best is never simpler, however near it is.");
}

BOOST_AUTO_TEST_CASE(a_simpler_degree_that_is_near_enough) {
  EXPECT(
      simplest_degree(table(folds(Real(4.6), 0))) == 1,
      "The errors 9, 4.6, 4, 4.5 should give degree 1: the best mean has a standard error of 0.82, "
      "and 4.6 lies within it.");
}

BOOST_AUTO_TEST_CASE(the_standard_error_of_a_mean) {
  EXPECT(simplest_degree(table(folds(5, 0))) == 2,
         "A mean error of 5 is within one standard deviation of the best, 4 + 1.63, but not within "
         "one standard error. A mean over K folds scatters less than a fold does.");
  EXPECT(simplest_degree(table(folds(Real(4.75), 0))) == 1,
         "A mean error of 4.75 is within 4 + 0.82. Divide the squares by K - 1: one degree of "
         "freedom went into the mean.");
}

BOOST_AUTO_TEST_CASE(whose_standard_error) {
  EXPECT(simplest_degree(table(folds(6, Real(2.5)))) == 2,
         "Degree 1 has a mean error of 6 and scatters widely. That should not help it: the "
         "standard error is the best degree's.");
}

BOOST_AUTO_TEST_CASE(the_lowest_of_all) {
  Matrix errors = table(folds(8, 0));
  errors.col(0) = folds(Real(4.5), 0);
  EXPECT(simplest_degree(errors) == 0,
         "The errors are 4.5, 8, 4, 4.5: degree 0 is near enough although degree 1 is not. Look "
         "from the lowest degree upward.");
}

BOOST_AUTO_TEST_CASE(folds_that_all_agree) {
  Matrix errors(2, 4);
  errors << 5, 3, 2, 2, 5, 3, 2, 2;
  EXPECT(simplest_degree(errors) == 2,
         "Without any scatter the lowest degree of smallest error is left.");
  EXPECT(simplest_degree(Matrix{{1}, {2}}) == 0, "A single degree leaves no choice.");
}
