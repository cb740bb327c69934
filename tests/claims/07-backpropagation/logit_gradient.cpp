// The claim of figure 7.5: below 0 for the right class, above 0 for the others, rows sum to 0.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(logit_gradient)

BOOST_AUTO_TEST_CASE(signs_and_sums) {
  FigureTables data("07-backpropagation", "logit_gradient");
  const Vector label = data.column("cells", "label"), k = data.column("cells", "class"),
               delta = data.column("cells", "delta"), sample = data.column("cells", "sample");
  BOOST_TEST(delta.size() == data.value("entries"));
  BOOST_TEST(data.value("signs") == data.value("entries"));
  Vector sums = Vector::Zero(static_cast<Index>(data.value("samples")));
  for (Index i = 0; i < delta.size(); ++i) {
    if (k(i) == label(i)) {
      BOOST_TEST(delta(i) < 0);
      BOOST_TEST(delta(i) > -1);
    } else {
      BOOST_TEST(delta(i) > 0);
      BOOST_TEST(delta(i) < 1);
    }
    sums(static_cast<Index>(sample(i)) - 1) += delta(i);
  }
  BOOST_TEST(sums.cwiseAbs().maxCoeff() < 1e-14);
}

BOOST_AUTO_TEST_SUITE_END()
