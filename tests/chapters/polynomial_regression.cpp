// The program of chapter 2: its story, its result, and what it says to bad input.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct PolynomialRegression : Program {
  PolynomialRegression() : Program{"polynomial-regression"} {}
};

const std::string folder = BOOK_SOURCE_DIR "/chapters/02-polynomial-regression/";

double coefficient(const json& fit, const std::string& name) {
  return fit["coefficients"][name].get<double>();
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(polynomial_regression_program, PolynomialRegression)

BOOST_AUTO_TEST_CASE(the_published_fits) {
  const json cars = result({"--data", folder + "cars.csv", "--degree", "1"});
  BOOST_TEST(cars["method"] == "qr");
  BOOST_TEST(cars["n"] == 50);
  BOOST_TEST(cars["d"] == 1);
  BOOST_TEST(cars["rank"] == 2);
  BOOST_TEST(std::abs(coefficient(cars, "x^0") - -17.579095) < 1e-6);
  BOOST_TEST(std::abs(coefficient(cars, "x^1") - 3.932409) < 1e-6);
  BOOST_TEST(std::abs(cars["r_squared"].get<double>() - 0.65108) < 1e-5);
  const json women = result({"--data", folder + "women.csv", "--features", "height", "--target",
                             "weight", "--degree", "2"});
  BOOST_TEST(std::abs(coefficient(women, "x^0") - 261.8781835811) < 1e-9);
  BOOST_TEST(std::abs(coefficient(women, "x^1") - -7.34831932773) < 1e-10);
  BOOST_TEST(std::abs(coefficient(women, "x^2") - 0.0830639948287) < 1e-12);
  BOOST_TEST(std::abs(women["standard_errors"]["x^2"].get<double>() - 0.005979642368) < 1e-12);
}

BOOST_AUTO_TEST_CASE(every_basis_gives_the_same_coefficients) {
  for (const std::string basis : {"powers", "scaled", "chebyshev"}) {
    const json fit = result({"--basis", basis, "--degree", "3"});
    BOOST_TEST(fit["basis"] == basis);
    BOOST_TEST(std::abs(coefficient(fit, "x^3") - 0.0102521) < 1e-6, basis);
    const json ridge = result({"--basis", basis, "--degree", "3", "--ridge", "2"});
    const json reference = result({"--degree", "3", "--ridge", "2"});
    BOOST_TEST(coefficient(ridge, "x^1") == coefficient(reference, "x^1"),
               boost::test_tools::tolerance(1e-14));
  }
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections_and_goes_to_standard_output) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading :
       {"== The data ==", "== The fit ==", "== Choosing the degree ==", "== Fifteen averages =="}) {
    BOOST_TEST((story.said.find(heading) != std::string::npos), heading);
  }
  BOOST_TEST((story.said.find("nan") == std::string::npos));
  BOOST_TEST((*this)({"--quiet"}).said == "");
}

BOOST_AUTO_TEST_CASE(ten_folds_choose_a_low_degree) {
  const json fit = result({});
  const json& chosen = fit["cross_validation"];
  BOOST_TEST(chosen["degree"].get<int>() <= 3);
  BOOST_TEST(chosen["training"].size() == 9u);
  for (std::size_t j = 1; j < 9; ++j) {
    BOOST_TEST(chosen["training"][j].get<double>() <= chosen["training"][j - 1].get<double>());
    BOOST_TEST(chosen["held_out"][j].get<double>() > chosen["training"][j].get<double>());
    BOOST_TEST(chosen["held_out"][j].get<double>() >= chosen["lowest"].get<double>());
  }
  BOOST_TEST(fit["women"]["residual_sd_2"].get<double>() <
             fit["women"]["residual_sd_1"].get<double>() / 3);
  BOOST_TEST((result({"--seed", "5"})["cross_validation"]["held_out"] != chosen["held_out"]));
}

// What the page says of other shuffles.
BOOST_AUTO_TEST_CASE(most_shuffles_prefer_the_parabola_and_none_a_high_degree) {
  int parabola = 0;
  for (int seed = 1; seed <= 20; ++seed) {
    const json chosen = result({"--seed", std::to_string(seed)})["cross_validation"];
    if (chosen["of_degree_2"].get<double>() < chosen["of_degree_1"].get<double>()) ++parabola;
    BOOST_TEST(chosen["degree"].get<int>() <= 4);
    BOOST_TEST(chosen["of_degree_8"].get<double>() > 1.1 * chosen["lowest"].get<double>());
  }
  BOOST_TEST(parabola > 10);
  BOOST_TEST(result({"--seed", "4"})["cross_validation"]["degree"] == 1);
  BOOST_TEST(result({"--seed", "7"})["cross_validation"]["degree"] == 4);
}

BOOST_AUTO_TEST_CASE(what_is_undefined_is_null) {
  const json ridge = result({"--ridge", "1"});
  BOOST_TEST(ridge["standard_errors"]["x^1"].is_null());
  BOOST_TEST(!ridge["coefficients"]["x^1"].is_null());
  const json through = result({"--data", table("x,y\n1,2\n2,5\n3,10\n"), "--degree", "2"});
  BOOST_TEST(through["residual_sd"].is_null());
  BOOST_TEST(through["standard_errors"]["x^2"].is_null());
  BOOST_TEST(coefficient(through, "x^2") == 1, boost::test_tools::tolerance(1e-13));
  const json flat = result({"--data", table("x,y\n1,2\n2,2\n3,2\n"), "--degree", "1"});
  BOOST_TEST(flat["r_squared"].is_null());
}

BOOST_AUTO_TEST_CASE(too_few_places_give_the_smallest_coefficients_and_say_so) {
  const std::string path = table("x,y\n1,2\n2,5\n");
  for (const std::string basis : {"powers", "scaled", "chebyshev"}) {
    const json fit = result({"--data", path, "--degree", "2", "--basis", basis});
    BOOST_TEST(fit["rank"] == 2);
    BOOST_TEST(coefficient(fit, "x^0") == 8.0 / 14, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(coefficient(fit, "x^1") == 9.0 / 14, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(coefficient(fit, "x^2") == 11.0 / 14, boost::test_tools::tolerance(1e-12));
    const Ran told = (*this)({"--data", path, "--degree", "2", "--basis", basis});
    BOOST_TEST((told.said.find("rank 2") != std::string::npos), told.said);
  }
}

BOOST_AUTO_TEST_CASE(a_degree_far_beyond_the_table_is_answered) {
  const json fit = result({"--degree", "100"});
  BOOST_TEST(fit["rank"] == 19);  // distinct speeds
  BOOST_TEST(
      fit["r_squared"].get<double>() == result({"--degree", "18"})["r_squared"].get<double>(),
      boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const json raw = result({"--break", "raw-powers"});
  BOOST_TEST(raw["digits"][0].get<double>() >= 13);
  BOOST_TEST(raw["digits"].back().get<double>() < 4);
  BOOST_TEST(raw["last_condition"].get<double>() > 1e16);
  const json overfit = result({"--break", "overfit"});
  BOOST_TEST(overfit["training"].back().get<double>() < 1e-6);
  BOOST_TEST(overfit["last_fresh"].get<double>() > 20 * overfit["best_fresh"].get<double>());
  const json beyond = result({"--break", "extrapolate"});
  BOOST_TEST(
      std::abs(beyond["at_25_degree_5"].get<double>() / beyond["at_25_degree_2"].get<double>() -
               1) < 0.3);
  BOOST_TEST(std::abs(beyond["at_60_degree_5"].get<double>()) >
             20 * beyond["at_60_degree_2"].get<double>());
  const json peak = result({"--break", "interpolation"});
  BOOST_TEST(peak["at_n"].get<double>() > 100 * peak["errors"][0].get<double>());
  BOOST_TEST(peak["at_n"].get<double>() > 100 * peak["last"].get<double>());
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"--nonsense"},
                                             {"--degree", "-1"},
                                             {"--degree", "2.5"},
                                             {"--degree", "101"},
                                             {"--degree", "nan"},
                                             {"--ridge", "-1"},
                                             {"--ridge", "inf"},
                                             {"--basis", "legendre"},
                                             {"--break", "nothing"},
                                             {"--data"},
                                             {"surplus"}}) {
    refuses(arguments, 2, "");
  }
}

BOOST_AUTO_TEST_CASE(bad_data_end_with_1_and_one_line_that_names_the_place) {
  refuses_table("x,y\n1,2\nabc,3\n", {}, "table.csv:3: column 'x': 'abc' is not a number");
  refuses_table("a,b,y\n1,2,3\n", {}, "one feature, not 2");
  refuses_table("y\n1\n", {}, "one feature, not 0");
  refuses_table("a,b,y\n1,2,3\n", {"--features", "c"}, "'c' is not a column of");
  refuses_table("x,y\n1,2\n", {"--features", "y", "--target", "y"},
                "both the target and a feature");
  refuses_table("x,y\n", {}, "table.csv");
}

BOOST_AUTO_TEST_CASE(help_answers) {
  const Ran help = (*this)({"--help"});
  BOOST_TEST(help.code == 0);
  for (const std::string option :
       {"--degree", "--ridge", "--basis", "--break", "--data", "--json"}) {
    BOOST_TEST((help.said.find(option) != std::string::npos), option);
  }
}

BOOST_AUTO_TEST_SUITE_END()
