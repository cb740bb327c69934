// The claim of figure 6.3: with large weights the saturating units sit at their ends.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(distributions)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "distributions"};
  Vector of(const std::string& name, const std::string& column) {
    return data.column_where("layers", column, "name", name);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(saturation_piles_up_at_the_ends, Drawn) {
  BOOST_TEST(of("sigmoid", "at_ends").minCoeff() > 0.5);
  BOOST_TEST(of("tanh", "at_ends").minCoeff() > 0.7);
  // Evenly spread values would have a tenth there.
  const Vector share = data.column_where("histograms", "share", "name", "tanh");
  BOOST_TEST(share.size() == 5 * 40);
  for (Index l = 0; l < 5; ++l) {
    const Vector one = share.segment(l * 40, 40);
    BOOST_TEST(std::abs(one.sum() - 1) < 1e-12);
    BOOST_TEST(one(0) + one(1) + one(38) + one(39) == of("tanh", "at_ends")(l),
               boost::test_tools::tolerance(1e-9));
  }
}

BOOST_FIXTURE_TEST_CASE(the_rectifier_grows_instead, Drawn) {
  const Vector deviation = of("relu", "deviation"), zero = of("relu", "zero");
  for (Index l = 0; l + 1 < deviation.size(); ++l) {
    BOOST_TEST(deviation(l + 1) > 3 * deviation(l));
  }
  BOOST_TEST(zero.minCoeff() > 0.3);
  BOOST_TEST(zero.maxCoeff() < 0.7);
}

BOOST_AUTO_TEST_SUITE_END()
