#include <boost/test/unit_test.hpp>

#include <nn/report/wrap.hpp>

BOOST_AUTO_TEST_SUITE(wrapping)

BOOST_AUTO_TEST_CASE(fills_lines_up_to_the_width) {
  BOOST_TEST(nn::wrap("one two three", 7) == "one two\nthree\n");
  BOOST_TEST(nn::wrap("one two three", 6) == "one\ntwo\nthree\n");
}

BOOST_AUTO_TEST_CASE(counts_characters_not_bytes) {
  BOOST_TEST(nn::columns_of("λ·η") == 3u);
  BOOST_TEST(nn::wrap("λλλ ηηη", 7) == "λλλ ηηη\n");
}

BOOST_AUTO_TEST_CASE(never_cuts_a_word) {
  BOOST_TEST(nn::wrap("a bbbbbb c", 4) == "a\nbbbbbb\nc\n");
  BOOST_TEST(nn::wrap("bbbbbb c", 4) == "bbbbbb\nc\n");
}

BOOST_AUTO_TEST_CASE(puts_margins_before_the_lines) {
  BOOST_TEST(nn::wrap("one two", 5, "- ", "  ") == "- one\n  two\n");
}

BOOST_AUTO_TEST_CASE(keeps_line_breaks_and_indented_lines) {
  BOOST_TEST(nn::wrap("one\n\n  a  b", 5) == "one\n\n  a  b\n");
  BOOST_TEST(nn::wrap("", 5) == "\n");
}

BOOST_AUTO_TEST_SUITE_END()
