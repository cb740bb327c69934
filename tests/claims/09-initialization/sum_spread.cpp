// The claim of figure 9.8: sums of n inputs spread by the root of n under N(0, 1), by 1 under
// N(0, 1/n).
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(sum_spread)

namespace {

struct Drawn {
  FigureTables data{"09-initialization", "sum_spread"};

  double measured(const std::string& column, const std::string& weights) {
    return data.column_where("measured", column, "weights", weights)(0);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_spread_is_the_root_of_n_or_1, Drawn) {
  // The standard deviation of n draws has a relative error of 1 / sqrt(2 n): five of them.
  const double bound = 5 / std::sqrt(2 * data.value("draws"));
  BOOST_TEST(std::abs(measured("sd", "one") / std::sqrt(data.value("inputs")) - 1) < bound);
  BOOST_TEST(std::abs(measured("sd", "kept") - 1) < bound);
}

BOOST_FIXTURE_TEST_CASE(the_wide_one_saturates, Drawn) {
  // tanh' < 0.01 beyond z = 2.993: 76.5 % of N(0, 10²), 0.28 % of N(0, 1).
  const double edge = std::atanh(std::sqrt(0.99));
  BOOST_TEST(std::abs(measured("saturated", "one") - std::erfc(edge / 10 / std::sqrt(2))) < 0.02);
  BOOST_TEST(std::abs(measured("saturated", "kept") - std::erfc(edge / std::sqrt(2))) < 0.002);
  BOOST_TEST(data.value("saturated_one") == 100 * measured("saturated", "one"));
}

BOOST_FIXTURE_TEST_CASE(the_histograms_show_it, Drawn) {
  const Vector z = data.column_where("sums", "z", "weights", "one"),
               wide = data.column_where("sums", "density", "weights", "one"),
               kept = data.column_where("sums", "density", "weights", "kept");
  const double bin = z(1) - z(0);
  BOOST_TEST(wide.sum() * bin > 0.99);
  BOOST_TEST(kept.maxCoeff() > 8 * wide.maxCoeff());
  const Vector h = data.column_where("outputs", "density", "weights", "one");
  BOOST_TEST(h(0) > 50 * h(h.size() / 2));
  BOOST_TEST(h(h.size() - 1) > 50 * h(h.size() / 2));
}

BOOST_AUTO_TEST_SUITE_END()
