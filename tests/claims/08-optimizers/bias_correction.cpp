// The claim of figure 8.7: without its correction Adam's step t is (1 - b1^t) / sqrt(1 - b2^t)
// times as long.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(bias_correction)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "bias_correction"};
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(each_step_is_longer_by_the_formula, Drawn) {
  const Vector without = data.column("lengths", "without"), with = data.column("lengths", "with");
  for (Index t = 1; t <= with.size(); ++t) {
    const double factor = (1 - std::pow(0.9, t)) / std::sqrt(1 - std::pow(0.999, t));
    BOOST_TEST(without(t - 1) / with(t - 1) == factor, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(with(t - 1) == 1, boost::test_tools::tolerance(1e-5));
  }
}

BOOST_FIXTURE_TEST_CASE(the_numbers_of_the_caption, Drawn) {
  BOOST_TEST(std::abs(data.value("first") - 3.16) < 0.005);
  BOOST_TEST(data.value("longest") == 12);
  BOOST_TEST(std::abs(data.value("longest_factor") - 6.57) < 0.005);
  BOOST_TEST(std::abs(data.value("last") - 4.50) < 0.005);
}

BOOST_AUTO_TEST_SUITE_END()
