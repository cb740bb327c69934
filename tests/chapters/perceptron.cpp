// The program of chapter 4: gates, irises, tables of one's own, and what it refuses.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct PerceptronProgram : Program {
  PerceptronProgram() : Program{"perceptron"} {}
};

const std::string irises = BOOK_SOURCE_DIR "/chapters/03-logistic-regression/iris.csv";

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(perceptron_program, PerceptronProgram)

BOOST_AUTO_TEST_CASE(setosa_is_told_from_the_rest_within_the_bound) {
  const json fit = result({"--data", irises, "--target", "species", "--positive", "setosa"});
  BOOST_TEST(fit["converged"] == true);
  BOOST_TEST(fit["training_errors"] == 0);
  BOOST_TEST(fit["n"] == 150);
  BOOST_TEST((fit["classes"] == json{"not setosa", "setosa"}));
  BOOST_TEST(fit["mistakes"].get<double>() <= fit["bound"].get<double>());
  const double ratio = fit["radius"].get<double>() / fit["margin"].get<double>();
  BOOST_TEST(fit["bound"].get<double>() == ratio * ratio, boost::test_tools::tolerance(1e-12));
  // The weights put an iris of each kind on its side.
  const auto sum = [&](double sepal_length, double sepal_width, double length, double width) {
    const json& w = fit["weights"];
    return w["bias"].get<double>() + w["sepal_length"].get<double>() * sepal_length +
           w["sepal_width"].get<double>() * sepal_width + w["petal_length"].get<double>() * length +
           w["petal_width"].get<double>() * width;
  };
  BOOST_TEST(sum(5.1, 3.5, 1.4, 0.2) >= 0);
  BOOST_TEST(sum(7.0, 3.2, 4.7, 1.4) < 0);
}

BOOST_AUTO_TEST_CASE(classes_that_overlap_have_no_last_weights) {
  const std::vector<std::string> two{
      "--classes", "versicolor,virginica", "--max-epochs", "50", "--seed", "1"};
  const auto with = [&](const std::string& option) {
    auto all = two;
    all.push_back(option);
    return result(all);
  };
  const json plain = result(two);
  BOOST_TEST(plain["converged"] == false);
  BOOST_TEST(plain["epochs"] == 50);
  BOOST_TEST(plain["n"] == 100);
  for (const auto& [column, weight] : plain["weights"].items())
    BOOST_TEST(weight.is_null(), column);
  BOOST_TEST(plain["training_errors"].is_null());
  BOOST_TEST(plain["margin"].is_null());
  BOOST_TEST(plain["bound"].is_null());
  for (const std::string option : {"--pocket", "--averaged"}) {
    const json fit = with(option);
    BOOST_TEST(fit["converged"] == false);
    BOOST_TEST(!fit["weights"]["bias"].is_null(), option);
    BOOST_TEST(fit["training_errors"].get<int>() <= 10, option);
  }
  const Ran told = (*this)(two);
  BOOST_TEST(told.code == 0);
  BOOST_TEST(contains(told.said, "No line separates these classes."), told.said);
  BOOST_TEST(contains(told.said, "--pocket"), told.said);
  BOOST_TEST(!contains(told.said, "nan"));
}

BOOST_AUTO_TEST_CASE(gates_are_learned_but_xor_is_not) {
  for (const std::string gate : {"and", "or", "nand"}) {
    const json fit = result({"--gate", gate});
    BOOST_TEST(fit["converged"] == true, gate);
    BOOST_TEST(fit["training_errors"] == 0, gate);
    const double b = fit["weights"]["bias"], w1 = fit["weights"]["x1"], w2 = fit["weights"]["x2"];
    BOOST_TEST((b >= 0) == (gate == "nand"));
    BOOST_TEST((b + w1 + w2 >= 0) == (gate != "nand"));
    BOOST_TEST((b + w1 >= 0) == (gate != "and"));
    BOOST_TEST((b + w2 >= 0) == (gate != "and"));
  }
  const json parity = result({"--gate", "xor", "--max-epochs", "200"});
  BOOST_TEST(parity["converged"] == false);
  BOOST_TEST(parity["epochs"] == 200);
  BOOST_TEST(parity["weights"]["x1"].is_null());
}

BOOST_AUTO_TEST_CASE(a_table_of_two_classes_needs_no_choice) {
  const json fit = result({"--data", table("a,b,kind\n0,0,no\n2,1,yes\n3,1,yes\n0,1,no\n")});
  BOOST_TEST((fit["classes"] == json{"no", "yes"}));
  BOOST_TEST(fit["converged"] == true);
  const json turned = result({"--data", scratch.path() / "table.csv", "--positive", "no"});
  BOOST_TEST(turned["weights"]["a"].get<double>() == -fit["weights"]["a"].get<double>());
}

BOOST_AUTO_TEST_CASE(a_seed_shuffles_and_repeats) {
  const std::vector<std::string> setosa{"--positive", "setosa", "--seed"};
  const auto seeded = [&](const std::string& seed) {
    auto all = setosa;
    all.push_back(seed);
    return result(all)["weights"];
  };
  BOOST_TEST((seeded("1") == seeded("1")));
  BOOST_TEST((seeded("1") != seeded("2")));
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading :
       {"Gates by hand", "Gates learned", "XOR of three units", "The irises",
        "Setosa against the rest", "Two species that overlap"}) {
    BOOST_TEST(contains(story.said, "== " + heading + " =="), heading);
  }
  BOOST_TEST((*this)({"--quiet"}).said == "");
  const json result_of_story = result({});
  BOOST_TEST(result_of_story["gates"]["xor"]["converged"] == false);
  BOOST_TEST(result_of_story["overlap"]["pocket"].get<int>() <=
             result_of_story["overlap"]["plain"].get<int>());
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const json parity = result({"--break", "xor"});
  BOOST_TEST(parity["converged"] == false);
  BOOST_TEST(parity["period"] == 4);
  const json order = result({"--break", "order"});
  BOOST_TEST(order["angle"].get<double>() > 1);
  for (const json& share : order["shares"]) {
    BOOST_TEST(share.get<double>() > 0);
    BOOST_TEST(share.get<double>() < 1);
  }
  const json scale = result({"--break", "scale"});
  BOOST_TEST(scale["mistakes_after"].get<double>() > 1000 * scale["mistakes_before"].get<double>());
  BOOST_TEST(scale["bound_after"].get<double>() > 1e5 * scale["bound_before"].get<double>());
  const json origin = result({"--break", "no-bias"});
  BOOST_TEST(origin["converged"] == false);
  BOOST_TEST(origin["at_origin"] == origin["epochs"]);
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  for (const std::vector<std::string>& arguments :
       std::vector<std::vector<std::string>>{{"--pocket", "--averaged"},
                                             {"--gate", "not"},
                                             {"--gate", "and", "--positive", "1"},
                                             {"--gate", "and", "--data", irises},
                                             {"--max-epochs", "0"},
                                             {"--max-epochs", "1.5"},
                                             {"--classes", "a,,b"}}) {
    refuses(arguments, 2, "");
  }
}

BOOST_AUTO_TEST_CASE(bad_data_end_with_1_and_one_line_that_says_what_to_do) {
  refuses({"--data", irises}, 1, "here are 3: choose with --positive CLASS or --classes A,B");
  refuses({"--positive", "tulip"}, 1,
          "'tulip' is not a class (there are: setosa, versicolor, virginica)");
  refuses({"--classes", "setosa,setosa"}, 1, "given twice");
  refuses({"--classes", "setosa"}, 1, "here are 1: choose");
  refuses({"--data", table("a,kind\n1,x\n2,x\n")}, 1, "has one class only");
  refuses({"--data", table("a,kind\nz,x\n2,y\n")}, 1,
          "table.csv:2: column 'a': 'z' is not a number");
}

BOOST_AUTO_TEST_SUITE_END()
