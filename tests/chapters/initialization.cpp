// The program of chapter 9: starts by name, the nets that they make, and what it refuses.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct InitializationProgram : Program {
  InitializationProgram() : Program{"initialization"} {}

  json inspected(const std::string& scheme, const std::string& activation) const {
    return result(
        {"--scheme", scheme, "--activation", activation, "--width", "100", "--depth", "8"});
  }
};

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(initialization_program, InitializationProgram)

BOOST_AUTO_TEST_CASE(weights_have_the_variance_of_their_scheme) {
  // 80 000 weights: five standard errors of the standard deviation are 1.3 %.
  const auto close = boost::test_tools::tolerance(0.013);
  const auto sd = [&](const std::string& scheme) {
    const json found = result({"--scheme", scheme, "--fan-in", "200", "--fan-out", "400"});
    BOOST_TEST(std::abs(found["mean"].get<double>()) <=
               5 * found["standard_deviation"].get<double>() / std::sqrt(80000.0));
    BOOST_TEST(found["minimum"].get<double>() <= found["maximum"].get<double>());
    return found["standard_deviation"].get<double>();
  };
  BOOST_TEST(sd("zeros") == 0);
  BOOST_TEST(sd("small") == 0.01, close);
  BOOST_TEST(sd("large") == 1, close);
  BOOST_TEST(sd("xavier-uniform") == std::sqrt(2.0 / 600), close);
  BOOST_TEST(sd("xavier-normal") == std::sqrt(2.0 / 600), close);
  BOOST_TEST(sd("he-uniform") == std::sqrt(2.0 / 200), close);
  BOOST_TEST(sd("he-normal") == std::sqrt(2.0 / 200), close);
}

BOOST_AUTO_TEST_CASE(layers_tell_what_becomes_of_signals_and_gradients) {
  const json he = inspected("he-normal", "relu")["layers"];
  BOOST_REQUIRE(he.size() == 8);
  for (const json& layer : he) {
    BOOST_TEST(layer["activation_sd"].get<double>() > 0.4);
    BOOST_TEST(layer["activation_sd"].get<double>() < 1.5);
    BOOST_TEST(layer["gradient_sd"].get<double>() > 0.3);
    BOOST_TEST(layer["saturated"].get<double>() > 0.35);
    BOOST_TEST(layer["saturated"].get<double>() < 0.65);
  }
  const json small = inspected("small", "tanh")["layers"];
  BOOST_TEST(small[7]["activation_sd"].get<double>() < 1e-6);
  BOOST_TEST(small[0]["gradient_sd"].get<double>() < 1e-6);
  const json large = inspected("large", "tanh")["layers"];
  BOOST_TEST(large[7]["saturated"].get<double>() > 0.6);
  const json zeros = inspected("zeros", "relu")["layers"];
  BOOST_TEST(zeros[0]["dead"] == 1);
  BOOST_TEST(zeros[0]["activation_sd"] == 0);
}

BOOST_AUTO_TEST_CASE(every_activation_has_layers) {
  for (const std::string bend : {"step", "identity", "sigmoid", "tanh", "relu", "leaky-relu",
                                 "prelu", "elu", "softplus", "maxout"}) {
    const json found = result({"--activation", bend, "--depth", "2", "--width", "12"});
    BOOST_TEST(found["layers"].size() == 2, bend);
    BOOST_TEST(found["layers"][1]["activation_sd"].is_number(), bend);
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_null) {
  const json found = result({"--scheme", "large", "--depth", "800", "--width", "30"});
  BOOST_TEST(found["layers"][799]["activation_sd"].is_null());
  const Ran told = (*this)({"--scheme", "large", "--depth", "800", "--width", "30"});
  BOOST_TEST(told.code == 0);
  BOOST_TEST(!contains(told.said, "nan"));
}

BOOST_AUTO_TEST_CASE(a_seed_repeats) {
  const auto seeded = [&](const std::string& seed) {
    return result({"--scheme", "small", "--seed", seed})["maximum"];
  };
  BOOST_TEST((seeded("1") == seeded("1")));
  BOOST_TEST((seeded("1") != seeded("2")));
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading : {"One unit", "Equal units", "Fifty layers",
                                    "The start and the optimizer", "A start looked at"}) {
    BOOST_TEST(contains(story.said, "== " + heading + " =="), heading);
  }
  BOOST_TEST((*this)({"--quiet"}).said == "");
}

BOOST_AUTO_TEST_CASE(the_story_holds_what_the_page_says_of_it) {
  const json told = result({});
  BOOST_TEST(told["twins_apart"].get<double>() < 1e-12);
  const json& losses = told["losses"];
  BOOST_TEST(losses["gradient-descent"]["small"].get<double>() > 0.6);
  BOOST_TEST(losses["momentum"]["small"].get<double>() > 0.6);
  BOOST_TEST(losses["adam"]["small"].get<double>() < 0.5);
  BOOST_TEST(losses["adam"]["small"].get<double>() >
             3 * losses["gradient-descent"]["he-normal"].get<double>());
  BOOST_TEST(told["gap_adam"].get<double>() < told["gap_descent"].get<double>() / 5);
  BOOST_TEST(told["tanh_large_gradient"].get<double>() > 1e10);
  BOOST_TEST(losses["adam"]["small"].get<double>() >
             10 * losses["adam"]["he-normal"].get<double>());
  for (const std::string optimizer : {"gradient-descent", "momentum", "adam"}) {
    BOOST_TEST(losses[optimizer]["he-normal"].get<double>() <
               losses[optimizer]["xavier-normal"].get<double>());
    BOOST_TEST(losses[optimizer]["he-normal"].get<double>() < 0.05);
  }
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const json symmetry = result({"--break", "symmetry"})["losses"];
  const double constant = symmetry["30 units, constant"], one = symmetry["1 unit, random"];
  BOOST_TEST(std::abs(constant - one) < 0.05);
  BOOST_TEST(symmetry["30 units, random"].get<double>() < constant / 3);
  const json vanish = result({"--break", "vanish"});
  BOOST_TEST(std::abs(vanish["last_loss"].get<double>() - std::log(2.0)) < 1e-4);
  BOOST_TEST(vanish["ratio"].get<double>() < 1e-4 * vanish["fair_ratio"].get<double>());
  const json saturate = result({"--break", "saturate"});
  BOOST_TEST(saturate["saturated"].get<double>() > 60);
  BOOST_TEST(saturate["gradient"].get<double>() > 100 * saturate["fair_gradient"].get<double>());
  const json explode = result({"--break", "explode"});
  BOOST_TEST(explode["first_loss"].get<double>() > 1e4);
  BOOST_TEST(explode["stopped"] == true);
  const json sure = result({"--break", "overconfident"});
  BOOST_TEST(sure["first_loss"].get<double>() > 10 * std::log(2.0));
  BOOST_TEST(std::abs(sure["calm_first_loss"].get<double>() - std::log(2.0)) < 0.2);
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  refuses({"--scheme", "glorot"}, 2, "--scheme");
  refuses({"--activation", "gelu"}, 2, "--activation");
  refuses({"--fan-in", "0"}, 2, "--fan-in");
  refuses({"--fan-out", "1.5"}, 2, "--fan-out");
  refuses({"--depth", "0"}, 2, "--depth");
  refuses({"--width", "nan"}, 2, "--width");
  refuses({"--depth", "1000", "--width", "2000"}, 2, "more than 20 million");
  refuses({"--data", "iris.csv"}, 2, "draws its own data");
}

BOOST_AUTO_TEST_SUITE_END()
