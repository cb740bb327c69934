// The claim of figure 2.7: where raw powers lose all digits, and that Chebyshev polynomials do not.
#include "table_rows.hpp"

#include <boost/test/unit_test.hpp>
#include <limits>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"02-polynomial-regression", "conditioning"};
  Vector kappa(const std::string& columns) {
    return data.column_where("kappa", "kappa", "columns", columns);
  }
  // The first degree at which kappa is 1 / epsilon or more.
  Index reaches(const std::string& columns) {
    const Vector all = kappa(columns);
    for (Index i = 0; i < all.size(); ++i) {
      if (all(i) >= 1 / std::numeric_limits<double>::epsilon()) return i + 1;
    }
    return 0;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(conditioning, Drawn)

BOOST_AUTO_TEST_CASE(raw_powers_lose_all_digits_at_these_degrees) {
  BOOST_TEST(reaches("speeds") == 9);
  BOOST_TEST(reaches("0 to 10") == 14);
  BOOST_TEST(reaches("0 to 1") == 21);
  BOOST_TEST(reaches("-1 to 1") == 43);
  BOOST_TEST(data.value("speeds") == 9);
  BOOST_TEST(data.value("to_10") == 14);
  BOOST_TEST(data.value("to_1") == 21);
  BOOST_TEST(data.value("scaled") == 43);
}

BOOST_AUTO_TEST_CASE(chebyshev_polynomials_stay_small) {
  const Vector stable = kappa("Chebyshev");
  BOOST_TEST(stable.size() == 45);
  BOOST_TEST(stable.head(20).maxCoeff() < 4);
  BOOST_TEST(stable.maxCoeff() < 12);
  BOOST_TEST(data.value("chebyshev_speeds") < 20);
}

BOOST_AUTO_TEST_CASE(until_then_each_degree_multiplies_the_number) {
  for (const std::string columns : {"speeds", "0 to 10", "0 to 1", "-1 to 1"}) {
    const Vector all = kappa(columns);
    for (Index i = 0; i + 1 < reaches(columns); ++i) BOOST_TEST(all(i + 1) > 1.5 * all(i), columns);
  }
}

BOOST_AUTO_TEST_SUITE_END()
