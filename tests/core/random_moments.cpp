// What chance must look like, whatever its first numbers are.
#include <nn/core/random.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <vector>

using nn::Index, nn::Real, nn::Rng;

BOOST_AUTO_TEST_SUITE(core_random_moments)

namespace {

// False alarms: a fair generator with a fresh seed would fail one of the five-sigma bounds below
// once in 1.7 million, a chi-squared bound once in a million. The seeds are fixed, so that these
// tests pass always or never.
constexpr double five_sigma = 5;
constexpr double chi_squared_5 = 35.9;  // 5 degrees of freedom are above it with probability 1e-6

double chi_squared(const std::vector<Index>& counts, double expected) {
  double sum = 0;
  for (const Index count : counts) {
    const double difference = static_cast<double>(count) - expected;
    sum += difference * difference / expected;
  }
  return sum;
}

template <class First, class Second>
double correlation_of_uniforms(First first, Second second, int draws) {
  double sum = 0;
  for (int i = 0; i < draws; ++i) sum += (first() - 0.5) * (second() - 0.5);
  return 12 * sum / draws;
}

}  // namespace

BOOST_AUTO_TEST_CASE(streams_seeds_and_nested_streams_do_not_correlate) {
  // The product of two independent uniform deviations has standard deviation 1/12.
  constexpr int draws = 100000;
  const double bound = five_sigma / std::sqrt(static_cast<double>(draws));
  const Rng root(7);
  std::vector<Rng> all{Rng(7),
                       Rng(8),
                       root.stream(""),
                       root.stream("a"),
                       root.stream("b"),
                       root.stream("ab"),
                       root.stream("a").stream("b"),
                       Rng(8).stream("a")};
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      Rng first = all[i], second = all[j];
      const double found =
          correlation_of_uniforms([&] { return double(first.uniform(0, 1)); },
                                  [&] { return double(second.uniform(0, 1)); }, draws);
      BOOST_TEST(std::abs(found) < bound, "generators " << i << " and " << j << ": " << found);
    }
  }
}

BOOST_AUTO_TEST_CASE(uniform_numbers_have_their_mean_variance_and_ends) {
  constexpr int draws = 200000;
  Rng rng(1);
  double sum = 0, squares = 0;
  Real least = 4, largest = 2;
  for (int i = 0; i < draws; ++i) {
    const Real u = rng.uniform(2, 4);
    least = std::min(least, u);
    largest = std::max(largest, u);
    sum += u - 3;
    squares += (u - 3) * (u - 3);
  }
  // Of one draw: variance 1/3, and the square's variance 1/5 - 1/9 = 4/45.
  BOOST_TEST(std::abs(sum / draws) < five_sigma * std::sqrt(1.0 / 3 / draws));
  BOOST_TEST(std::abs(squares / draws - 1.0 / 3) < five_sigma * std::sqrt(4.0 / 45 / draws));
  BOOST_TEST(least >= 2);
  BOOST_TEST(largest < 4);
  BOOST_TEST(least < 2.001);
  BOOST_TEST(largest > 3.999);
}

BOOST_AUTO_TEST_CASE(normal_numbers_have_their_moments_and_tails) {
  constexpr int draws = 200000;
  Rng rng(2);
  double sum = 0, squares = 0, cubes = 0, fourths = 0;
  int outside = 0;
  for (int i = 0; i < draws; ++i) {
    const double z = (double(rng.normal(5, 2)) - 5) / 2;
    sum += z;
    squares += z * z;
    cubes += z * z * z;
    fourths += z * z * z * z;
    if (std::abs(z) > 3) ++outside;
  }
  // The variances of z, z^2, z^3 and z^4 are 1, 2, 15 and 96.
  BOOST_TEST(std::abs(sum / draws) < five_sigma * std::sqrt(1.0 / draws));
  BOOST_TEST(std::abs(squares / draws - 1) < five_sigma * std::sqrt(2.0 / draws));
  BOOST_TEST(std::abs(cubes / draws) < five_sigma * std::sqrt(15.0 / draws));
  BOOST_TEST(std::abs(fourths / draws - 3) < five_sigma * std::sqrt(96.0 / draws));
  const double beyond_three = std::erfc(3 / std::sqrt(2.0)) * draws;
  BOOST_TEST(std::abs(outside - beyond_three) < five_sigma * std::sqrt(beyond_three));
}

BOOST_AUTO_TEST_CASE(whole_numbers_are_equally_likely) {
  Rng rng(3);
  std::vector<Index> counts(6);
  for (int i = 0; i < 60000; ++i) ++counts.at(static_cast<std::size_t>(rng.index(6)));
  BOOST_TEST(chi_squared(counts, 10000) < chi_squared_5);
  BOOST_TEST(rng.index(1) == 0);
}

BOOST_AUTO_TEST_CASE(all_orders_are_equally_likely) {
  Rng rng(4);
  std::vector<Index> counts(6);
  for (int i = 0; i < 60000; ++i) {
    const std::vector<Index> order = rng.permutation(3);
    // 0 .. 5: where 0 stands, and which of the others comes first.
    const auto zero =
        static_cast<std::size_t>(std::find(order.begin(), order.end(), 0) - order.begin());
    const Index first_other = order[zero == 0 ? 1 : 0];
    ++counts.at(2 * zero + (first_other == 1 ? 0 : 1));
  }
  BOOST_TEST(chi_squared(counts, 10000) < chi_squared_5);
}

BOOST_AUTO_TEST_SUITE_END()
