#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/core/number.hpp>
#include <nn/core/random.hpp>

#include <clocale>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <locale>

#include "../scratch_folder.hpp"

namespace {

// A double as its bits: -0.0 is not 0.0, and equal means equal.
std::uint64_t bits(double number) {
  std::uint64_t pattern;
  std::memcpy(&pattern, &number, sizeof pattern);
  return pattern;
}

double number(std::string_view text) {
  const auto parsed = nn::parse_number(text);
  BOOST_TEST_REQUIRE(parsed.has_value(), "'" << text << "' is a number");
  return *parsed;
}

struct DecimalComma : std::numpunct<char> {
  char do_decimal_point() const override { return ','; }
  char do_thousands_sep() const override { return '.'; }
  std::string do_grouping() const override { return "\3"; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(number_)

BOOST_AUTO_TEST_CASE(reads_numbers_as_people_write_them) {
  BOOST_TEST(number("5.1") == 5.1);
  BOOST_TEST(number("+5.1") == 5.1);
  BOOST_TEST(number(" \t-.5e-3\t ") == -0.0005);
  BOOST_TEST(number("7.") == 7);
  BOOST_TEST(number("1E+3") == 1000);
  BOOST_TEST(bits(number("-0")) == bits(-0.0));
  BOOST_TEST(number("1.7976931348623157e308") == std::numeric_limits<double>::max());
}

BOOST_AUTO_TEST_CASE(refuses_what_is_no_finite_number) {
  for (const std::string text : {"",
                                 " ",
                                 "+",
                                 "-",
                                 ".",
                                 "e5",
                                 "1e",
                                 "nan",
                                 "-nan",
                                 "NaN",
                                 "nan(1)",
                                 "inf",
                                 "+inf",
                                 "-Infinity",
                                 "1e400",
                                 "-1e400",
                                 "1e99999999999999999999",
                                 "1.7976931348623159e308",
                                 "0x10",
                                 "0x1p3",
                                 "1,5",
                                 "1.5 2",
                                 "1 000",
                                 "1_000",
                                 "5a",
                                 "5%",
                                 "--5",
                                 "++5",
                                 "+-5",
                                 "- 5",
                                 "1.5.2",
                                 "NA",
                                 "\xC2\xA0"
                                 "5"}) {
    BOOST_TEST(!nn::parse_number(text).has_value(), "'" << text << "' is no number");
  }
  BOOST_TEST(!nn::parse_number(std::string_view("2\0009", 3)).has_value());
}

// Halfway cases, where a parser that accumulates digits goes wrong.
// Source: the neighbours of 2^53 and of 1 are exact integers and binary fractions.
BOOST_AUTO_TEST_CASE(rounds_correctly) {
  BOOST_TEST(number("9007199254740993") == 9007199254740992.0);
  BOOST_TEST(number("9007199254740993.00000000000000000000000001") == 9007199254740994.0);
  BOOST_TEST(number("1.00000000000000011102230246251565404236316680908203125") == 1.0);
  BOOST_TEST(number("1.00000000000000011102230246251565404236316680908203126") == 1 + 0x1p-52);
  BOOST_TEST(number("2.2250738585072011e-308") == 0x0.fffffffffffffp-1022);
  BOOST_TEST(number("8.5") == 8.5);
  BOOST_TEST(number("0." + std::string(1000000, '3')) == 1.0 / 3);
}

BOOST_AUTO_TEST_CASE(what_is_nearer_to_0_than_any_double_is_0) {
  BOOST_TEST(number("4.9e-324") == std::numeric_limits<double>::denorm_min());
  BOOST_TEST(number("2.5e-324") == std::numeric_limits<double>::denorm_min());
  for (const std::string text :
       {"2.4e-324", "1e-400", "+1E-400", "1e-99999999999999999999", "10.5e-400"}) {
    BOOST_TEST(bits(number(text)) == bits(0.0), text);
  }
  BOOST_TEST(bits(number("-1e-400")) == bits(-0.0));
  BOOST_TEST(number("0." + std::string(400, '0') + "1") == 0);
  BOOST_TEST(number("0." + std::string(400, '0') + "1e401") == 1);
  BOOST_TEST(!nn::parse_number("1" + std::string(400, '0')).has_value());
  BOOST_TEST(!nn::parse_number("1" + std::string(800, '0') + "e-400").has_value());
}

BOOST_AUTO_TEST_CASE(reads_whole_numbers) {
  BOOST_TEST(nn::parse_whole("12").value() == 12);
  BOOST_TEST(nn::parse_whole(" +12\t").value() == 12);
  BOOST_TEST(nn::parse_whole("-3").value() == -3);
  BOOST_TEST(nn::parse_whole("9223372036854775807").value() ==
             std::numeric_limits<nn::Index>::max());
  for (const std::string text :
       {"", "3.0", "1e3", "0x10", "9223372036854775808", "12a", "+-1", "1 2"}) {
    BOOST_TEST(!nn::parse_whole(text).has_value(), "'" << text << "' is no whole number");
  }
}

BOOST_AUTO_TEST_CASE(writes_the_shortest_text_that_reads_back) {
  BOOST_TEST(nn::format_exact(0.1) == "0.1");
  BOOST_TEST(nn::format_exact(-3) == "-3");
  BOOST_TEST(nn::format_exact(0.1 + 0.2) == "0.30000000000000004");
  BOOST_TEST(nn::format_exact(-std::numeric_limits<double>::min()) == "-2.2250738585072014e-308");
  nn::Rng rng(7);
  for (int i = 0; i < 20000; ++i) {
    const double written = rng.normal(0, 1) * std::pow(10.0, i % 600 - 300);
    BOOST_TEST_REQUIRE(bits(number(nn::format_exact(written))) == bits(written));
  }
}

BOOST_AUTO_TEST_CASE(does_not_write_what_is_no_number) {
  BOOST_CHECK_THROW(nn::format_exact(std::nan("")), nn::NumericError);
  BOOST_CHECK_THROW(nn::format_exact(std::numeric_limits<double>::infinity()), nn::NumericError);
}

// German writes 0,5. Neither C's locale nor C++'s may reach our files. A bare system has no German
// locale, so one is made.
BOOST_FIXTURE_TEST_CASE(knows_no_locale, ScratchFolder) {
  const auto before = std::locale::global(std::locale(std::locale::classic(), new DecimalComma));
  if (std::system("localedef --no-archive -i de_DE -f UTF-8 ./de_DE.UTF-8 >/dev/null 2>&1") == 0) {
    ::setenv("LOCPATH", path.c_str(), 1);
    BOOST_TEST(std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr);
    BOOST_TEST(std::localeconv()->decimal_point == std::string(","));
  } else {
    BOOST_TEST_MESSAGE("no German locale here: tried with C++'s locale only");
  }
  BOOST_TEST(number("1234.5") == 1234.5);
  BOOST_TEST(!nn::parse_number("1,5").has_value());
  BOOST_TEST(nn::format_exact(123456.5) == "123456.5");
  ::unsetenv("LOCPATH");
  std::setlocale(LC_ALL, "C");
  std::locale::global(before);
}

BOOST_AUTO_TEST_SUITE_END()
