// The claim of figure 5.5: capacity grows with width.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(widths)

BOOST_AUTO_TEST_CASE(the_loss_falls_with_every_width) {
  FigureTables data("05-multilayer-perceptron", "widths");
  const Vector loss = data.column("fits", "loss"), wrong = data.column("fits", "wrong");
  BOOST_TEST((data.column("fits", "hidden") == Vector{{2, 4, 8, 32}}));
  BOOST_TEST((data.column("fits", "parameters") == Vector{{9, 17, 33, 129}}));
  for (Index k = 1; k < 4; ++k) {
    BOOST_TEST(loss(k) < 0.9 * loss(k - 1));
    BOOST_TEST(wrong(k) <= wrong(k - 1));
  }
  BOOST_TEST(loss(0) > 0.15);
  BOOST_TEST(loss(2) < 0.1);
  BOOST_TEST(loss(3) < 0.05);
  const Vector low = data.column("fits", "low"), high = data.column("fits", "high");
  BOOST_TEST(high(3) < low(0), "the worst wide run ends below the best narrow one");
}

BOOST_AUTO_TEST_SUITE_END()
