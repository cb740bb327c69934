// The claim of figure 7.8: early a small batch points the whole gradient's way, late it does not.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(batch_direction)

BOOST_AUTO_TEST_CASE(cosines_are_large_early_and_near_0_late) {
  FigureTables data("07-backpropagation", "batch_direction");
  const Vector batch = data.column_where("curves", "batch", "when", "early"),
               early = data.column_where("curves", "median", "when", "early"),
               middle = data.column_where("curves", "median", "when", "middle"),
               late = data.column_where("curves", "median", "when", "late");
  for (Index i = 0; i < batch.size(); ++i) {
    BOOST_TEST(early(i) > middle(i));
    BOOST_TEST(middle(i) > late(i));
    BOOST_TEST(late(i) < 0.2);
    if (batch(i) >= 16) BOOST_TEST(early(i) > 0.85);
    if (batch(i) == 16) {
      BOOST_TEST(early(i) == data.value("early_16"));
      BOOST_TEST(late(i) == data.value("late_16"));
    }
    if (i > 0) BOOST_TEST(early(i) > early(i - 1));
  }
  BOOST_TEST(early(0) > 0.3);
  BOOST_TEST(data.parameter("seeds") >= 10);
}

BOOST_AUTO_TEST_SUITE_END()
