#include "9.1.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

#include <cmath>

using namespace nn;
using exercise::coin_size, exercise::near, exercise::triangle_reach, exercise::uniform_reach;

namespace {

constexpr Index draws = 200000;

// Within five standard errors; none of these distributions has a kurtosis above 3.
bool has_variance(Real found, Real expected) {
  return std::abs(found / expected - 1) < 5 * std::sqrt(Real(2) / draws);
}

}  // namespace

BOOST_AUTO_TEST_CASE(they_answer_with_numbers) {
  EXPECT(std::isfinite(uniform_reach(1)) && std::isfinite(coin_size(1)) &&
             std::isfinite(triangle_reach(1)),
         "An answer is not a number. Have the functions been written?");
}

BOOST_AUTO_TEST_CASE(an_even_draw) {
  const Real r = uniform_reach(Real(0.02));
  DEMAND(r > 0, "The reach of a variance above 0 is above 0.");
  Rng rng(1);
  const Matrix w = uniform_matrix(draws, 1, -r, r, rng);
  const Real found = w.squaredNorm() / draws;
  EXPECT(has_variance(found, Real(0.02)),
         draws << " numbers between -r and r have the variance " << found
               << ", asked was 0.02. What is the mean of w² between 0 and r?");
}

BOOST_AUTO_TEST_CASE(a_coin) {
  EXPECT(near(coin_size(4), 2, 10), "A coin of -2 and 2 has the square 4 on either side.");
  EXPECT(near(coin_size(Real(0.09)), Real(0.3), 10), "The variance 0.09 needs -0.3 and 0.3.");
}

BOOST_AUTO_TEST_CASE(a_triangle) {
  const Real c = triangle_reach(3);
  DEMAND(c > 0, "The reach of a variance above 0 is above 0.");
  Rng rng(2);
  const Matrix w =
      uniform_matrix(draws, 1, -c / 2, c / 2, rng) + uniform_matrix(draws, 1, -c / 2, c / 2, rng);
  const Real found = w.squaredNorm() / draws;
  EXPECT(has_variance(found, 3), "The sums have the variance "
                                     << found << ", asked was 3. Variances of independent numbers "
                                     << "add up.");
}

BOOST_AUTO_TEST_CASE(no_variance_no_reach) {
  EXPECT(uniform_reach(0) == 0 && coin_size(0) == 0 && triangle_reach(0) == 0,
         "A variance of 0 leaves only the number 0.");
}
