// The program of chapter 3: its story, its result, and what it says to bad input.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct LogisticRegression : Program {
  LogisticRegression() : Program{"logistic-regression"} {}

  json iris(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), {"--data", table_of("iris.csv")});
    return result(arguments);
  }
  static std::string table_of(const std::string& file) {
    return BOOK_SOURCE_DIR "/chapters/03-logistic-regression/" + file;
  }
};

// Probabilities of three classes from coefficients as the result gives them, at Fisher's means.
std::vector<double> probabilities(const json& fit) {
  const std::vector<std::pair<std::string, double>> flower = {{"intercept", 1},
                                                              {"sepal_length", 5.8},
                                                              {"sepal_width", 3.1},
                                                              {"petal_length", 3.8},
                                                              {"petal_width", 1.2}};
  std::vector<double> odds;
  double sum = 0;
  for (const auto& beta : fit["coefficients"]) {
    double logit = 0;
    for (const auto& [name, x] : flower) logit += x * beta[name].get<double>();
    odds.push_back(std::exp(logit));
    sum += odds.back();
  }
  for (double& odd : odds) odd /= sum;
  return odds;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(logistic_regression_program, LogisticRegression)

BOOST_AUTO_TEST_CASE(the_launches_give_the_published_curve) {
  const json fit = result({"--data", table_of("orings.csv")});
  BOOST_TEST(std::abs(fit["coefficients"]["intercept"].get<double>() - 15.04290) < 1e-5);
  BOOST_TEST(std::abs(fit["coefficients"]["temperature_f"].get<double>() - -0.232163) < 1e-6);
  BOOST_TEST(std::abs(fit["standard_errors"]["temperature_f"].get<double>() - 0.10824) < 1e-5);
  BOOST_TEST(std::abs(fit["deviance"].get<double>() - 20.315) < 1e-3);
  BOOST_TEST(std::abs(fit["log_likelihood"].get<double>() - -10.1576) < 1e-4);
  BOOST_TEST(fit["converged"] == true);
  BOOST_TEST(fit["separated"] == false);
  BOOST_TEST(fit["accuracy"].get<double>() == 20.0 / 23);
  BOOST_TEST((fit["classes"] == json{"0", "1"}));
}

BOOST_AUTO_TEST_CASE(the_other_reference_turns_the_signs) {
  const json fit = result({"--data", table_of("orings.csv"), "--reference", "1"});
  BOOST_TEST(std::abs(fit["coefficients"]["temperature_f"].get<double>() - 0.232163) < 1e-6);
  BOOST_TEST(fit["accuracy"].get<double>() == 20.0 / 23);
}

BOOST_AUTO_TEST_CASE(classes_that_can_be_parted_are_reported_and_not_fitted) {
  const json setosa = iris({"--positive", "setosa"});
  BOOST_TEST(setosa["separated"] == true);
  BOOST_TEST(setosa["converged"] == false);
  for (const auto& beta : setosa["coefficients"]) BOOST_TEST(beta.is_null());
  for (const auto& error : setosa["standard_errors"]) BOOST_TEST(error.is_null());
  const json all = iris({});
  BOOST_TEST(all["separated"] == true);
  BOOST_TEST(all["coefficients"]["virginica"]["intercept"].is_null());
  const Ran told = (*this)({"--data", table_of("iris.csv")});
  BOOST_TEST(told.code == 0);
  BOOST_TEST((told.said.find("no best fit") != std::string::npos), told.said);
}

BOOST_AUTO_TEST_CASE(the_two_that_overlap_are_fitted) {
  const json fit = iris({"--classes", "versicolor,virginica"});
  BOOST_TEST(fit["n"] == 100);
  BOOST_TEST(std::abs(fit["coefficients"]["petal_width"].get<double>() - 18.2861) < 1e-4);
  BOOST_TEST(fit["accuracy"].get<double>() == 0.98);
}

BOOST_AUTO_TEST_CASE(the_reference_changes_what_is_reported_and_no_probability) {
  const json first = iris({"--l2", "0.01"}),
             last = iris({"--l2", "0.01", "--reference", "virginica"});
  BOOST_TEST(first["reference"] == "setosa");
  BOOST_TEST(last["reference"] == "virginica");
  BOOST_TEST(last["coefficients"]["virginica"]["petal_width"] == 0);
  BOOST_TEST(first["standard_errors"]["virginica"]["petal_width"].is_null());
  const auto p = probabilities(first), q = probabilities(last);
  for (std::size_t k = 0; k < 3; ++k) {
    BOOST_TEST(p[k] == q[k], boost::test_tools::tolerance(1e-10));
  }
}

BOOST_AUTO_TEST_CASE(too_few_steps_are_no_answer) {
  const json fit = result({"--data", table_of("orings.csv"), "--max-iterations", "2"});
  BOOST_TEST(fit["converged"] == false);
  BOOST_TEST(fit["separated"] == false);
  BOOST_TEST(fit["coefficients"]["intercept"].is_null());
  BOOST_TEST(fit["iterations"] == 2);
  const json loose = result({"--data", table_of("orings.csv"), "--tolerance", "0.001"});
  BOOST_TEST(loose["converged"] == true);
  BOOST_TEST(loose["iterations"].get<int>() < 6);
}

BOOST_AUTO_TEST_CASE(dependent_columns_say_their_rank) {
  const Ran told = (*this)({"--data", table("a,b,y\n1,2,u\n2,4,v\n3,6,u\n4,8,v\n")});
  BOOST_TEST((told.said.find("rank 2") != std::string::npos), told.said);
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading :
       {"The data", "The fit", "Newton's steps", "At 31 degrees", "The other road",
        "Setosa against the rest", "Versicolor against virginica", "Three species"}) {
    BOOST_TEST((story.said.find("== " + heading + " ==") != std::string::npos), heading);
  }
  BOOST_TEST((*this)({"--quiet"}).said == "");
  const json told = result({});
  BOOST_TEST(told["p_cold"].get<double>() > 0.999);
  BOOST_TEST(told["p_cold_low"].get<double>() < 0.5);
  BOOST_TEST(told["descent_steps"].get<int>() > 5 * told["newton_steps"].get<int>());
  BOOST_TEST(told["check"]["gradient_digits"].get<int>() >= 8);
  BOOST_TEST(told["check"]["hessian_digits"].get<int>() >= 8);
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const json apart = result({"--break", "separable"});
  BOOST_TEST(apart["losses"][20].get<double>() < 1e-8);
  BOOST_TEST(apart["sizes"][20].get<double>() > apart["sizes"][10].get<double>() + 5);
  BOOST_TEST(apart["changes"][20].get<double>() > 1);
  const json slow = result({"--break", "squared-loss"});
  BOOST_TEST(slow["squared"][200].get<double>() > 0.99);
  BOOST_TEST(slow["cross_entropy"][200].get<double>() < 0.01);
  const json over = result({"--break", "overflow"});
  BOOST_TEST(over["naive"].back().is_null());
  BOOST_TEST(over["stable"].back().get<double>() == 2000);
  const json names = result({"--break", "class-numbers"});
  BOOST_TEST(names["differ"].get<int>() > 50);
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"--l2", "-1"},
                                             {"--l2", "inf"},
                                             {"--tolerance", "0"},
                                             {"--max-iterations", "-1"},
                                             {"--max-iterations", "2.5"},
                                             {"--classes", "a,,b"},
                                             {"--break", "magic"}}) {
    refuses(arguments, 2, "");
  }
}

BOOST_AUTO_TEST_CASE(bad_data_end_with_1_and_one_line) {
  const std::string irises = table_of("iris.csv");
  refuses({"--data", irises, "--positive", "rose"}, 1, "'rose' is not a class (there are: setosa");
  refuses({"--data", irises, "--classes", "setosa,rose"}, 1, "'rose' is not a class");
  refuses({"--data", irises, "--classes", "setosa"}, 1, "two classes are needed");
  refuses({"--data", irises, "--reference", "rose"}, 1, "'rose' is not a class");
  refuses({"--data", table("x,y\n1,a\n2,a\n")}, 1, "one class only, 'a'");
  refuses({"--data", table("x,y\n1,a\n2,\n")}, 1, "table.csv:3: column 'y': the class is missing");
  refuses({"--data", table("x,y\nz,a\n2,b\n")}, 1, "table.csv:2: column 'x': 'z' is not a number");
}

BOOST_AUTO_TEST_SUITE_END()
