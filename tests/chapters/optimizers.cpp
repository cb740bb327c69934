// The program of chapter 8: walks over functions, its stories, and what it refuses.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct OptimizersProgram : Program {
  OptimizersProgram() : Program{"optimizers"} {}
};

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(optimizers_program, OptimizersProgram)

BOOST_AUTO_TEST_CASE(descent_on_the_quadratic_is_a_product) {
  const json walk = result({"--function", "quadratic", "--condition", "4", "--start", "-2,1",
                            "--steps", "5", "--learning-rate", "0.25"});
  BOOST_REQUIRE(walk["path"].size() == 6U);
  BOOST_REQUIRE(walk["values"].size() == 6U);
  for (int t = 0; t <= 5; ++t) {
    const double x = -2 * std::pow(0.75, t), y = t == 0 ? 1 : 0;
    BOOST_TEST(walk["path"][t][0].get<double>() == x, boost::test_tools::tolerance(1e-14));
    BOOST_TEST(walk["path"][t][1].get<double>() == y);
    BOOST_TEST(walk["values"][t].get<double>() == (x * x + 4 * y * y) / 2,
               boost::test_tools::tolerance(1e-14));
  }
}

BOOST_AUTO_TEST_CASE(every_optimizer_walks_on_every_function) {
  for (const std::string function : {"quadratic", "rosenbrock", "saddle", "beale"}) {
    for (const std::string optimizer :
         {"gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"}) {
      const json walk = result({"--function", function, "--optimizer", optimizer, "--start",
                                "0.5,0.25", "--steps", "20", "--learning-rate", "0.001"});
      BOOST_TEST(walk["path"].size() == 21U, function << optimizer);
      BOOST_TEST(walk["path"][0] == (json{0.5, 0.25}), function << optimizer);
      BOOST_TEST(walk["values"][20].get<double>() < walk["values"][0].get<double>(),
                 function << optimizer);
    }
  }
}

BOOST_AUTO_TEST_CASE(the_options_of_a_recipe_arrive) {
  // One step each, by hand: the gradient at (1, 0) is (1, 0).
  const auto first = [&](std::vector<std::string> options) {
    options.insert(options.end(), {"--start", "1,0", "--steps", "2", "--learning-rate", "0.5"});
    return result(options)["path"][2][0].get<double>();
  };
  // Momentum: 1 -> 0.5, v = -0.5; then v = -0.125 - 0.25.
  BOOST_TEST(first({"--optimizer", "momentum", "--momentum", "0.25"}) == 0.125);
  // Nesterov at the look-ahead point: v = -0.5, x = 1 - 0.125 - 0.5; v = -0.125 - 0.1875.
  BOOST_TEST(first({"--optimizer", "nesterov", "--momentum", "0.25"}) ==
             0.375 - 0.3125 * 0.25 - 0.1875);
  const auto near = boost::test_tools::tolerance(1e-12);
  const double s = 1 / std::sqrt(0.25) * 0.5;  // RMSProp's first step with decay 0.75
  const double x = 1 - s, v = 0.75 * 0.25 + 0.25 * x * x;
  BOOST_TEST(std::abs(first({"--optimizer", "rmsprop", "--decay", "0.75", "--epsilon", "1e-300"}) -
                      (x - 0.5 * x / std::sqrt(v))) < 1e-12);
  // Adam without memory makes steps of the rate's length, and AdamW shrinks beside them.
  BOOST_TEST(first({"--optimizer", "adam", "--beta1", "0", "--beta2", "0", "--epsilon", "1"}) ==
                 1 - 0.25 - 0.5 * 0.75 / 1.75,
             near);
  BOOST_TEST(first({"--optimizer", "adamw", "--weight-decay", "0.5", "--beta1", "0", "--beta2", "0",
                    "--epsilon", "1"}) == 0.5 * 0.75 - 0.5 * 0.5 / 1.5,
             near);
}

BOOST_AUTO_TEST_CASE(no_step_is_a_walk_too) {
  const json walk = result({"--function", "beale", "--start", "3,0.5", "--steps", "0"});
  BOOST_TEST((walk["path"] == json{{3.0, 0.5}}));
  BOOST_TEST((walk["values"] == json{0.0}));
}

BOOST_AUTO_TEST_CASE(velocity_carries_on_where_the_gradient_is_0) {
  const json walk = result({"--optimizer", "momentum", "--start", "1,0", "--steps", "3",
                            "--learning-rate", "1", "--momentum", "0.5"});
  BOOST_TEST(walk["path"][1][0].get<double>() == 0);
  BOOST_TEST(walk["path"][2][0].get<double>() == -0.5);
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading :
       {"A long bowl", "Seven optimizers", "Four valleys", "The irises"}) {
    BOOST_TEST(contains(story.said, "== " + heading + " =="), heading);
  }
  BOOST_TEST((*this)({"--quiet"}).said == "");
  const json told = result({});
  BOOST_TEST(told["factor"].get<double>() == 99.0 / 101, boost::test_tools::tolerance(1e-9));
  BOOST_TEST(told["steps"]["adagrad"]["turned"].get<int>() >
             20 * told["steps"]["adagrad"]["aligned"].get<int>());
  double starts = 0;
  for (const json& count : told["valleys"]) starts += count.get<double>();
  BOOST_TEST(starts == 21 * 11);
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const json rate = result({"--break", "rate"});
  BOOST_TEST(rate["growth"].get<double>() == rate["predicted"].get<double>(),
             boost::test_tools::tolerance(1e-3));
  BOOST_TEST(rate["rate"].get<double>() > rate["limit"].get<double>());
  BOOST_TEST(contains(rate["end"].get<std::string>(), "not finite at step"));
  const json ravine = result({"--break", "ravine"});
  BOOST_TEST(ravine["flips"] == 1000);
  BOOST_TEST(ravine["descent"].get<int>() > 10 * ravine["momentum"].get<int>());
  const json saddle = result({"--break", "saddle"});
  BOOST_TEST(saddle["gradient"].get<double>() < 1e-12);
  BOOST_TEST(saddle["curvatures"][1].get<double>() < 0);
  const json first = result({"--break", "no-correction"});
  BOOST_TEST(std::abs(first["first"].get<double>() - 3.162) < 0.01);
  BOOST_TEST(first["overshoot"].get<double>() > 2 * first["overshoot_corrected"].get<double>());
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  refuses({"--optimizer", "sgd"}, 2, "sgd");
  refuses({"--function", "bowl"}, 2, "bowl");
  refuses({"--start", "1"}, 2, "two numbers");
  refuses({"--start", "1,2,3"}, 2, "two numbers");
  refuses({"--start", "1,a"}, 2, "'a' is not a number");
  refuses({"--start", "1,nan"}, 2, "'nan' is not a number");
  refuses({"--steps", "-1"}, 2, "--steps");
  refuses({"--learning-rate", "0"}, 2, "--learning-rate");
  refuses({"--learning-rate", "inf"}, 2, "inf");
  refuses({"--momentum", "1", "--optimizer", "momentum"}, 2, "--momentum");
  refuses({"--momentum", "0.5"}, 2, "--momentum is no option of gradient-descent");
  refuses({"--optimizer", "adam", "--decay", "0.5"}, 2, "--decay is no option of adam");
  refuses({"--optimizer", "adam", "--weight-decay", "0.5"}, 2, "--weight-decay");
  refuses({"--function", "saddle", "--condition", "3"}, 2, "--condition");
  refuses({"--break", "rate", "--steps", "3"}, 2, "--break");
  refuses({"--data", "iris.csv"}, 2, "takes no data");
}

BOOST_AUTO_TEST_CASE(a_path_that_leaves_all_bounds_ends_with_1) {
  refuses({"--function", "rosenbrock", "--learning-rate", "1"}, 1, "not finite at step");
  refuses({"--condition", "100", "--learning-rate", "1", "--steps", "1000"}, 1,
          "not finite at step");
  refuses({"--start", "1e200,0", "--steps", "1"}, 1, "not finite at step 0");
}

BOOST_AUTO_TEST_SUITE_END()
