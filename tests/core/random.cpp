// The same seed gives the same numbers everywhere: the first ones are written down here. They were
// drawn once with Boost 1.74, g++ 12 and x86-64; `Rng` stands on integer arithmetic and tables, so
// any other machine must draw them too.
#include <nn/core/random.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <type_traits>
#include <vector>

using nn::Index, nn::Matrix, nn::Real, nn::Rng;

BOOST_AUTO_TEST_SUITE(core_random)

namespace {

static_assert(!std::is_default_constructible_v<Rng>, "a seed is mandatory");
static_assert(!std::is_convertible_v<int, Rng>, "a number is no generator by accident");

}  // namespace

BOOST_AUTO_TEST_CASE(the_first_uniform_numbers_of_seed_7) {
  Rng rng(7);
  for (const double golden :
       {0.75438530415285798, 0.94930120289264419, 0.11741428103451812, 0.89191317671247639}) {
    BOOST_TEST(rng.uniform(0, 1) == static_cast<Real>(golden));
  }
}

BOOST_AUTO_TEST_CASE(the_first_uniform_numbers_of_other_ends_and_seeds) {
  Rng rng(7);
  BOOST_TEST(rng.uniform(-3, 5) == static_cast<Real>(3.0350824332228639));
  BOOST_TEST(rng.uniform(-3, 5) == static_cast<Real>(4.5944096231411535));
  BOOST_TEST(Rng(0).uniform(0, 1) == static_cast<Real>(0.15979336337046085));
  BOOST_TEST(Rng(~std::uint64_t{0}).uniform(0, 1) == static_cast<Real>(0.025913863009903733));
}

BOOST_AUTO_TEST_CASE(the_first_normal_numbers_of_seed_7) {
  Rng standard(7), moved(7);
  for (const double golden :
       {0.96328234508920796, -1.6563845282758545, -0.11535962545911296, -0.46437998147387799}) {
    BOOST_TEST(standard.normal(0, 1) == static_cast<Real>(golden));
  }
  for (const double golden :
       {11.926564690178417, 6.6872309434482915, 9.7692807490817746, 9.0712400370522435}) {
    BOOST_TEST(moved.normal(10, 2) == static_cast<Real>(golden));
  }
}

BOOST_AUTO_TEST_CASE(the_first_whole_numbers_of_seed_7) {
  Rng rng(7);
  for (const Index golden : {75, 94, 11, 89, 14, 5, 83, 90, 25, 71}) {
    BOOST_TEST(rng.index(100) == golden);
  }
}

BOOST_AUTO_TEST_CASE(the_first_permutation_of_seed_7) {
  const std::vector<Index> golden{1, 4, 2, 3, 5, 9, 6, 0, 8, 7};
  const std::vector<Index> drawn = Rng(7).permutation(10);
  BOOST_CHECK_EQUAL_COLLECTIONS(drawn.begin(), drawn.end(), golden.begin(), golden.end());
}

BOOST_AUTO_TEST_CASE(the_first_numbers_of_two_streams_of_seed_7) {
  Rng init = Rng(7).stream("init"), shuffle = Rng(7).stream("shuffle");
  for (const double golden :
       {0.34223749107211232, 0.71305871994893422, 0.76196732442414172, 0.13007211026787543}) {
    BOOST_TEST(init.uniform(0, 1) == static_cast<Real>(golden));
  }
  for (const double golden :
       {0.076110366256443074, 0.052352383220959822, 0.081643279420850201, 0.52470051139364904}) {
    BOOST_TEST(shuffle.uniform(0, 1) == static_cast<Real>(golden));
  }
}

BOOST_AUTO_TEST_CASE(a_stream_does_not_depend_on_what_was_drawn) {
  Rng fresh(7), used(7);
  for (int i = 0; i < 1000; ++i) used.normal(0, 1);
  Rng from_fresh = fresh.stream("init"), from_used = used.stream("init");
  for (int i = 0; i < 10; ++i) BOOST_TEST(from_fresh.uniform(0, 1) == from_used.uniform(0, 1));
}

BOOST_AUTO_TEST_CASE(making_a_stream_draws_nothing) {
  Rng one(7), other(7);
  one.stream("init");
  BOOST_TEST(one.uniform(0, 1) == other.uniform(0, 1));
}

BOOST_AUTO_TEST_CASE(a_permutation_holds_each_number_once) {
  Rng rng(5);
  std::vector<Index> order = rng.permutation(1000);
  std::sort(order.begin(), order.end());
  for (Index i = 0; i < 1000; ++i) BOOST_TEST(order[static_cast<std::size_t>(i)] == i);
  BOOST_TEST(rng.permutation(0).empty());
}

BOOST_AUTO_TEST_CASE(matrices_are_filled_by_row_and_column) {
  Rng uniform(6), normal(6), drawing(6), drawing_normal(6);
  const Matrix U = nn::uniform_matrix(3, 4, -1, 1, uniform);
  const Matrix N = nn::normal_matrix(3, 4, 1, 2, normal);
  for (Index i = 0; i < 3; ++i) {
    for (Index j = 0; j < 4; ++j) {
      BOOST_TEST(U(i, j) == drawing.uniform(-1, 1));
      BOOST_TEST(N(i, j) == drawing_normal.normal(1, 2));
    }
  }
}

BOOST_AUTO_TEST_CASE(rounding_never_reaches_the_open_end) {
  // Four numbers of the type lie in [low, high): an eighth of all draws is nearest to `high`. They
  // belong to the number below it, not to `low`, whose share is an eighth, too (a seventh where
  // such a draw is drawn again).
  const Real low = 1, high = 1 + 4 * std::numeric_limits<Real>::epsilon();
  Rng rng(8);
  int lowest = 0;
  for (int i = 0; i < 10000; ++i) {
    const Real u = rng.uniform(low, high);
    BOOST_REQUIRE(low <= u);
    BOOST_REQUIRE(u < high);
    if (u == low) ++lowest;
  }
  BOOST_TEST(lowest > 1000);
  BOOST_TEST(lowest < 1800);
}

BOOST_AUTO_TEST_CASE(what_would_be_chance_without_room_is_refused) {
  Rng rng(9);
  const Real infinity = std::numeric_limits<Real>::infinity();
  BOOST_CHECK_THROW(rng.uniform(1, 1), std::invalid_argument);
  BOOST_CHECK_THROW(rng.uniform(2, 1), std::invalid_argument);
  BOOST_CHECK_THROW(rng.uniform(0, infinity), std::invalid_argument);
  BOOST_CHECK_THROW(rng.uniform(-infinity, 0), std::invalid_argument);
  BOOST_CHECK_THROW(rng.normal(0, -1), std::invalid_argument);
  BOOST_CHECK_THROW(rng.normal(0, std::numeric_limits<Real>::quiet_NaN()), std::invalid_argument);
  BOOST_CHECK_THROW(rng.index(0), std::invalid_argument);
  BOOST_CHECK_THROW(rng.permutation(-1), std::invalid_argument);
  BOOST_TEST(rng.normal(3, 0) == 3);
}

BOOST_AUTO_TEST_SUITE_END()
