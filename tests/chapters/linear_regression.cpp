// The program of chapter 1: its story, its result, and what it says to bad input.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct LinearRegression : Program {
  LinearRegression() : Program{"linear-regression"} {}
};

const std::string hubble = BOOK_SOURCE_DIR "/chapters/01-linear-regression/hubble.csv";

}  // namespace

BOOST_FIXTURE_TEST_SUITE(linear_regression_program, LinearRegression)

BOOST_AUTO_TEST_CASE(hubble_gives_the_published_line) {
  const json fit = result({"--data", hubble, "--features", "distance_mpc", "--target", "velocity_km_s"});
  BOOST_TEST(fit["method"] == "qr");
  BOOST_TEST(fit["n"] == 24);
  BOOST_TEST(fit["d"] == 1);
  BOOST_TEST(fit["rank"] == 2);
  BOOST_TEST(std::abs(fit["coefficients"]["intercept"].get<double>() - -40.7836491) < 1e-7);
  BOOST_TEST(std::abs(fit["coefficients"]["distance_mpc"].get<double>() - 454.1584409) < 1e-7);
  BOOST_TEST(std::abs(fit["r_squared"].get<double>() - 0.62353) < 1e-5);
}

BOOST_AUTO_TEST_CASE(every_method_gives_the_same_line) {
  for (const std::string method : {"normal-equations", "pseudo-inverse", "gradient-descent"}) {
    const json fit = result({"--method", method});
    BOOST_TEST(fit["method"] == method);
    BOOST_TEST(std::abs(fit["coefficients"]["distance_mpc"].get<double>() - 454.1584409) < 1e-6, method);
  }
}

BOOST_AUTO_TEST_CASE(without_intercept_the_line_goes_through_the_origin) {
  const json fit = result({"--no-intercept"});
  BOOST_TEST(!fit["coefficients"].contains("intercept"));
  BOOST_TEST(std::abs(fit["coefficients"]["distance_mpc"].get<double>() - 423.9373) < 1e-4);
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections_and_goes_to_standard_output) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading : {"== The data ==", "== The fit ==", "== Four roads to one point =="}) {
    BOOST_TEST((story.said.find(heading) != std::string::npos), heading);
  }
  BOOST_TEST((story.said.find("nan") == std::string::npos));
  BOOST_TEST((*this)({"--quiet"}).said == "");
}

BOOST_AUTO_TEST_CASE(what_is_undefined_is_null) {
  const json ridge = result({"--ridge", "1"});
  BOOST_TEST(ridge["standard_errors"]["distance_mpc"].is_null());
  BOOST_TEST(!ridge["coefficients"]["distance_mpc"].is_null());
  const json two = result({"--data", table("x,y\n1,2\n2,4\n"), "--target", "y"});
  BOOST_TEST(two["residual_sd"].is_null());
  BOOST_TEST(two["coefficients"]["x"].get<double>() == 2, boost::test_tools::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(dependent_columns_give_the_smallest_coefficients_and_say_so) {
  const std::string path = table("a,b,y\n1,2,1\n2,4,2\n3,6,4\n");
  const json fit = result({"--data", path, "--no-intercept"});
  BOOST_TEST(fit["rank"] == 1);
  const double a = fit["coefficients"]["a"], b = fit["coefficients"]["b"];
  BOOST_TEST(b == 2 * a, boost::test_tools::tolerance(1e-12));
  const Ran told = (*this)({"--data", path, "--no-intercept"});
  BOOST_TEST((told.said.find("rank 1") != std::string::npos), told.said);
  refuses({"--data", path, "--method", "normal-equations"}, 1, "positive definite");
}

BOOST_AUTO_TEST_CASE(descent_that_does_not_end_gives_no_coefficients) {
  const json fit = result({"--data", table("x,y\n1e6,1\n2e6,3\n3e6,2\n"), "--method", "gradient-descent"});
  BOOST_TEST(fit["converged"] == false);
  BOOST_TEST(fit["coefficients"]["x"].is_null());
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const json rate = result({"--break", "learning-rate"});
  BOOST_TEST(rate["losses"].back().get<double>() > 1e3 * rate["losses"][0].get<double>());
  BOOST_TEST(rate["growth"].get<double>() == rate["predicted_growth"].get<double>(),
             boost::test_tools::tolerance(0.01));
  const json twice = result({"--break", "collinear"});
  BOOST_TEST(twice["rank"].get<int>() == twice["columns"].get<int>() - 1);
  BOOST_TEST(twice["refusal"].get<std::string>() != "");
  const json slip = result({"--break", "outlier"});
  BOOST_TEST(std::abs(slip["slope_after"].get<double>() - slip["slope_before"].get<double>()) >
             slip["standard_error_before"].get<double>());
  const json scaling = result({"--break", "scaling"});
  BOOST_TEST(scaling["losses"][2].get<double>() > 1.005 * scaling["least_loss"].get<double>());
  BOOST_TEST(scaling["losses"][2].get<double>() > 0.999 * scaling["losses"][1].get<double>());
  BOOST_TEST(std::abs(scaling["intercept"].get<double>()) <
             1e-3 * std::abs(scaling["least_squares_intercept"].get<double>()));
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  for (const std::vector<std::string>& arguments : std::vector<std::vector<std::string>>{
           {"--nonsense"}, {"--ridge", "nan"}, {"--ridge", "0x10"}, {"--ridge", "1e400"}, {"--ridge", "-1"},
           {"--method", "magic"}, {"--data"}, {"surplus"}, {"--features", "a,,b"}}) {
    refuses(arguments, 2, "");
  }
}

BOOST_AUTO_TEST_CASE(bad_data_end_with_1_and_one_line_that_names_the_place) {
  refuses_table("x,y\n1,2\nabc,3\n", {}, "table.csv:3: column 'x': 'abc' is not a number");
  refuses_table("a,b,y\n1,2,3\n", {"--features", "c"}, "'c' is not a column of");
  refuses_table("a,b,y\n1,2,3\n", {"--features", "c"}, "(it has: a, b, y)");
  refuses_table("", {}, "table.csv");
  refuses_table("x,y\n", {}, "table.csv");
  refuses_table("x,y\n1,nan\n", {}, "table.csv:2: column 'y': 'nan' is not a number");
  refuses_table("x,y\n1,2\n", {"--features", "y", "--target", "y"}, "both the target and a feature");
  refuses({"--data", (scratch.path() / "nothing.csv").string()}, 1, "nothing.csv");
}

BOOST_AUTO_TEST_CASE(a_result_file_is_written_whole_or_not_at_all) {
  const auto kept = scratch.file("result.json", "old");
  BOOST_TEST((*this)({"--data", table("x,y\nz,1\n"), "--json", kept}).code == 1);
  BOOST_TEST(nn::read_file(kept) == "old");
  BOOST_TEST((*this)({"--json", kept}).code == 0);
  BOOST_TEST(json::parse(nn::read_file(kept))["n"] == 24);
  BOOST_TEST((*this)({"--json", (scratch.path() / "no" / "folder.json").string()}).code == 1);
  BOOST_TEST((*this)({"--quiet", "--json", "/dev/full"}).code == 1);
}

BOOST_AUTO_TEST_CASE(help_and_version_answer) {
  const Ran help = (*this)({"--help"});
  BOOST_TEST(help.code == 0);
  for (const std::string option : {"--data", "--features", "--target", "--seed", "--json", "--quiet", "--method",
                                   "--no-intercept", "--ridge", "--break", "--version"}) {
    BOOST_TEST((help.said.find(option) != std::string::npos), option);
  }
  const Ran version = (*this)({"--version"});
  BOOST_TEST(version.code == 0);
  BOOST_TEST((version.said.find("linear-regression") != std::string::npos));
}

BOOST_AUTO_TEST_SUITE_END()
