#include <boost/test/unit_test.hpp>

#include <nn/core/excerpt.hpp>

BOOST_AUTO_TEST_SUITE(excerpt_)

BOOST_AUTO_TEST_CASE(short_text_is_shown_as_it_is) {
  BOOST_TEST(nn::excerpt("") == "");
  BOOST_TEST(nn::excerpt("abc") == "abc");
  BOOST_TEST(nn::excerpt("거리 ≤ 5") == "거리 ≤ 5");
  BOOST_TEST(nn::excerpt("abcd", 4) == "abcd");
}

BOOST_AUTO_TEST_CASE(long_text_is_cut_between_characters) {
  BOOST_TEST(nn::excerpt("abcde", 4) == "abcd...");
  BOOST_TEST(nn::excerpt("ab거리", 4) == "ab...");
  BOOST_TEST(nn::excerpt(std::string(1000000, 'x')).size() == 63u);
}

BOOST_AUTO_TEST_CASE(a_terminal_is_left_in_peace) {
  BOOST_TEST(nn::excerpt("a\x1b[2Jb\nc\x7f") == "a?[2Jb?c?");
  BOOST_TEST(nn::excerpt("caf\xE9!") == "caf?!");
}

// Source: The Unicode Standard 15.0, table 3-7, at the edges of each row.
BOOST_AUTO_TEST_CASE(knows_utf8_from_what_is_none) {
  for (const std::string good :
       {"", "plain text of more than eight bytes", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80",
        "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
        "eight bytes, 별 and more"}) {
    BOOST_TEST(nn::first_not_utf8(good) == good.size(), good);
  }
  for (const std::string bad :
       {"\x80", "\xC1\x80", "\xC2", "\xC2\x41", "\xE0\x9F\x80", "\xE1\x80", "\xE1\x80\xC0",
        "\xED\xA0\x80", "\xF0\x8F\x80\x80", "\xF4\x90\x80\x80", "\xF1\x80\x80\x7F",
        "\xF5\x80\x80\x80", "\xFF"}) {
    BOOST_TEST(nn::first_not_utf8("0123456789" + bad) == 10u, bad);
  }
  for (std::size_t place = 0; place < 20; ++place) {
    BOOST_TEST(nn::first_not_utf8(std::string(place, 'x') + "\xE9 and more bytes") == place);
  }
  BOOST_TEST(nn::first_not_utf8(std::string_view("\xC2\x80", 1)) == 0u);  // half of one
}

BOOST_AUTO_TEST_SUITE_END()
