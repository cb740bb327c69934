#include <boost/test/unit_test.hpp>

#include <nn/report/options.hpp>

#include <sstream>

using nn::Index;
using nn::Real;

namespace {

enum class Solver { qr, normal_equations };

struct CommandLine {
  Real ridge = 0.5;
  Index degree = 3;
  bool plain = false;
  std::string target;
  std::vector<std::string> features, settings;
  std::optional<std::uint64_t> seed;
  Solver solver = Solver::qr;
  nn::Options options{"linear-regression", "Fits a line."};

  CommandLine() {
    options.number("--ridge", ridge, "penalty lambda", nn::at_least(0));
    options.whole("--degree", degree, "highest power", nn::at_least(1));
    options.flag("--no-intercept", plain, "fit through the origin");
    options.text("--target", target, "COLUMN", "the column to predict");
    options.list("--features", features, "A,B,C", "the columns to learn from");
    options.repeated("--set", settings, "NAME=VALUE", "change a parameter");
    options.seed("--seed", seed, "seed");
    options.choice("--method", solver,
                   {{"qr", Solver::qr}, {"normal-equations", Solver::normal_equations}},
                   "how to solve for the least sum of squares");
  }

  std::optional<std::string> parse(std::vector<std::string> words) {
    std::vector<const char*> arguments{"linear-regression"};
    for (const auto& word : words) arguments.push_back(word.c_str());
    return options.parse(static_cast<int>(arguments.size()), arguments.data());
  }

  std::string refusal(const std::vector<std::string>& words) {
    try {
      parse(words);
    } catch (const nn::UsageError& error) {
      return error.what();
    }
    return "accepted";
  }
};

std::string refusal(const std::vector<std::string>& words) { return CommandLine().refusal(words); }

}  // namespace

BOOST_AUTO_TEST_SUITE(options)

BOOST_FIXTURE_TEST_CASE(fills_the_variables, CommandLine) {
  parse({"--ridge", "0.25", "--degree=15", "--no-intercept", "--target", "y", "--features", "a,b c",
         "--seed", "7", "--method", "normal-equations", "--set", "a=1", "--set", "b=2"});
  BOOST_TEST(ridge == Real(0.25));
  BOOST_TEST(degree == 15);
  BOOST_TEST(plain);
  BOOST_TEST(target == "y");
  BOOST_TEST(features == (std::vector<std::string>{"a", "b c"}), boost::test_tools::per_element());
  BOOST_TEST(seed.value() == 7u);
  BOOST_TEST((solver == Solver::normal_equations));
  BOOST_TEST(settings == (std::vector<std::string>{"a=1", "b=2"}),
             boost::test_tools::per_element());
}

BOOST_FIXTURE_TEST_CASE(leaves_the_defaults, CommandLine) {
  BOOST_TEST(!parse({}).has_value());
  BOOST_TEST(ridge == Real(0.5));
  BOOST_TEST(degree == 3);
  BOOST_TEST(!plain);
  BOOST_TEST(!seed.has_value());
}

BOOST_AUTO_TEST_CASE(numbers_are_strict) {
  for (const std::string text : {"abc", "nan", "inf", "1e400", "0x10", "1,5", "1.5x"}) {
    BOOST_TEST(refusal({"--ridge", text}) == "--ridge: '" + text + "' is not a number");
    BOOST_TEST(refusal({"--ridge=" + text}) == "--ridge: '" + text + "' is not a number");
  }
  BOOST_TEST(refusal({"--degree", "2.5"}) == "--degree: '2.5' is not a whole number");
  BOOST_TEST(refusal({"--seed", "-1"}) == "--seed: -1 is not allowed: expected >= 0");
  BOOST_TEST(refusal({"--seed", "1e3"}) == "--seed: '1e3' is not a whole number");
}

BOOST_AUTO_TEST_CASE(laws_are_kept_and_told) {
  BOOST_TEST(refusal({"--ridge", "-1"}) == "--ridge: -1 is not allowed: expected >= 0");
  BOOST_TEST(refusal({"--ridge=-1"}) == "--ridge: -1 is not allowed: expected >= 0");
  BOOST_TEST(refusal({"--degree", "0"}) == "--degree: 0 is not allowed: expected >= 1");
}

BOOST_AUTO_TEST_CASE(a_choice_lists_its_words) {
  BOOST_TEST(refusal({"--method", "x"}) == "--method: 'x' is not one of qr, normal-equations");
  BOOST_TEST(refusal({"--method", "QR"}) == "--method: 'QR' is not one of qr, normal-equations");
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_refused) {
  BOOST_TEST(refusal({"--foo"}) == "unknown option --foo");
  BOOST_TEST(refusal({"--foo=3"}) == "unknown option --foo");
  BOOST_TEST(refusal({"-x"}) == "unknown option -x");
  BOOST_TEST(refusal({"--rid", "1"}) == "unknown option --rid");
  BOOST_TEST(refusal({"hubble.csv"}) == "unexpected argument 'hubble.csv'");
  BOOST_TEST(refusal({"--ridge", "1", "2"}) == "unexpected argument '2'");
  BOOST_TEST(refusal({"--", "x"}) == "unknown option --");
}

BOOST_AUTO_TEST_CASE(a_value_is_demanded_once) {
  for (const std::string name : {"--ridge", "--target", "--features", "--seed", "--method"}) {
    BOOST_TEST(refusal({name}) == name + ": needs a value");
    BOOST_TEST(refusal({name, ""}) == name + ": needs a value");
    BOOST_TEST(refusal({name + "=", "3"}) == name + ": needs a value");
    BOOST_TEST(refusal({name, "--no-intercept"}) == name + ": needs a value");
  }
  BOOST_TEST(refusal({"--ridge", "1", "--ridge", "2"}) == "--ridge: given more than once");
}

BOOST_AUTO_TEST_CASE(a_flag_takes_no_value) {
  for (const char* word : {"--no-intercept=false", "--no-intercept="}) {
    BOOST_TEST(refusal({word}) == "--no-intercept: takes no value");
  }
  BOOST_TEST(refusal({"--no-intercept", "--no-intercept"}) == "accepted");
}

BOOST_AUTO_TEST_CASE(a_list_has_no_holes) {
  for (const std::string text : {"a,,b", ",a", "a,"}) {
    BOOST_TEST(refusal({"--features", text}) ==
               "--features: there is an empty name in '" + text + "'");
  }
}

BOOST_AUTO_TEST_CASE(errors_stay_one_line) {
  BOOST_TEST(refusal({"--ridge", "a\nb\033[2J"}).find_first_of("\n\033") == std::string::npos);
  BOOST_TEST(refusal({"--a\nb"}).find('\n') == std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(help_fits_the_screen_and_knows_all, CommandLine) {
  const auto page = parse({"--ridge", "abc", "--help"}).value();
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) BOOST_TEST(line.size() <= 80u);
  for (const char* part :
       {"--ridge NUMBER", "penalty lambda (>= 0; default 0.5)", "--features A,B,C",
        "how to solve for", "normal-equations (default qr)", "--version"}) {
    BOOST_TEST_CONTEXT(part) BOOST_TEST(page.find(part) != std::string::npos);
  }
  BOOST_TEST(parse({"-h"}).value() == page);
}

BOOST_FIXTURE_TEST_CASE(version_names_program_and_book, CommandLine) {
  BOOST_TEST(parse({"--version"}).value() == "linear-regression 0.1.0 (From Lines to Layers)\n");
}

BOOST_AUTO_TEST_SUITE_END()
