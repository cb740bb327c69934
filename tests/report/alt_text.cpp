#include <boost/test/unit_test.hpp>

#include <nn/report/alt_text.hpp>

#include <stdexcept>

using nn::alt_text;
using nn::Table;

BOOST_AUTO_TEST_SUITE(alternative_text)

BOOST_AUTO_TEST_CASE(tells_where_each_series_starts_and_ends) {
  Table table("t", {"rate", "step", "loss"});
  table.row("good", 0, 123.456);
  table.row("slow", 0, 120);
  table.row("good", 100, 0.3);
  table.row("slow", 100, 90);
  BOOST_TEST(alt_text("loss against step", table, {.x = "step", .y = "loss", .by = "rate"}) ==
             "loss against step: for rate = good, loss runs from 123 at step 0 to 0.3 at step 100; "
             "for rate = slow, loss runs from 120 at step 0 to 90 at step 100");
}

BOOST_AUTO_TEST_CASE(names_extremes_that_are_not_ends) {
  Table table("t", {"x", "y"});
  for (const double y : {1.0, 5.0, -2.0, 3.0}) table.row(table.rows(), y);
  BOOST_TEST(alt_text("y", table, {.x = "x", .y = "y"}) ==
             "y: y runs from 1 at x 0 to 3 at x 3, lowest -2 at x 2, highest 5 at x 1");
}

BOOST_AUTO_TEST_CASE(counts_points_and_gives_their_ranges) {
  Table table("t", {"x", "y"});
  for (const double y : {1.0, 5.0, -2.0}) table.row(table.rows(), y);
  BOOST_TEST(alt_text("data", table, {.x = "x", .y = "y", .points = true}) ==
             "data: 3 points, x from 0 to 2, y from -2 to 5");
}

BOOST_AUTO_TEST_CASE(sums_up_more_than_eight_series) {
  Table table("t", {"draw", "x", "y"});
  for (int draw = 0; draw < 8; ++draw) table.row(draw, 0, draw);
  const nn::Axes axes{.x = "x", .y = "y", .by = "draw"};
  BOOST_TEST(alt_text("lines", table, axes).find("for draw = 7, y is 7 at x 0") !=
             std::string::npos);
  table.row(8, 1, -0.5);
  BOOST_TEST(alt_text("lines", table, axes) ==
             "lines: 9 series by draw, x from 0 to 1, y from -0.5 to 7");
}

BOOST_AUTO_TEST_CASE(needs_numbers) {
  Table table("t", {"x", "word"});
  BOOST_CHECK_THROW(alt_text("y", table, {.x = "x", .y = "x"}), std::invalid_argument);
  table.row(1, "a");
  BOOST_CHECK_THROW(alt_text("y", table, {.x = "x", .y = "word"}), std::invalid_argument);
  BOOST_CHECK_THROW(alt_text("y", table, {.x = "x", .y = "z"}), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
