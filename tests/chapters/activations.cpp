// The program of chapter 6: values, slopes, the story, and what it refuses.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct ActivationsProgram : Program {
  ActivationsProgram() : Program{"activations"} {}
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(activations_program, ActivationsProgram)

BOOST_AUTO_TEST_CASE(values_and_slopes_at_chosen_places) {
  const json all = result({"--at", "-2,0.5"})["activations"];
  BOOST_TEST(all.size() == 10);
  for (const auto& [activation, places] : all.items()) {
    BOOST_TEST(places.size() == 2, activation);
    BOOST_TEST(places[0]["x"] == -2, activation);
  }
  const auto near = [](const json& found, double wanted) {
    return std::abs(found.get<double>() - wanted) < 1e-14;
  };
  BOOST_TEST(near(all["sigmoid"][0]["value"], 1 / (1 + std::exp(2.0))));
  BOOST_TEST(near(all["tanh"][1]["derivative"], 1 - std::tanh(0.5) * std::tanh(0.5)));
  BOOST_TEST(near(all["elu"][0]["value"], std::exp(-2.0) - 1));
  BOOST_TEST(near(all["softplus"][1]["value"], std::log(1 + std::exp(0.5))));
  BOOST_TEST(near(all["leaky-relu"][0]["value"], -0.02));
  BOOST_TEST(near(all["prelu"][0]["derivative"], 0.25));
  BOOST_TEST(near(all["maxout"][0]["value"], 0.5));
}

BOOST_AUTO_TEST_CASE(one_activation_alone) {
  const json one = result({"--activation", "leaky-relu", "--at", "1e300"})["activations"];
  BOOST_TEST(one.size() == 1);
  BOOST_TEST(one["leaky-relu"][0]["value"] == 1e300);
  BOOST_TEST(result({"--activation", "tanh"})["activations"]["tanh"].size() == 5);
}

BOOST_AUTO_TEST_CASE(the_story_holds) {
  const json story = result({});
  BOOST_TEST(story["activations"].size() == 10);
  BOOST_TEST(story["depth"]["sigmoid"] < 1e-4);
  BOOST_TEST(story["depth"]["relu"] > 0.2);
  BOOST_TEST(story["far_out"]["sigmoid"]["slope_right"] > 0);
  BOOST_TEST(story["far_out"]["tanh"]["slope_right"] > 0);
  BOOST_TEST(story["alpha_start"] == 0.25);
  BOOST_TEST(std::abs(story["alpha_end"].get<double>() + 1) < 0.05);
  for (const std::string seed : {"1", "2", "3"}) {
    BOOST_TEST(result({"--seed", seed})["depth"]["sigmoid"] < 1e-4);
  }
}

BOOST_AUTO_TEST_CASE(it_breaks_as_the_page_says) {
  const json textbook = result({"--break", "textbook"});
  BOOST_TEST(textbook["sigmoid_slope_textbook"] == 0);
  BOOST_TEST(textbook["sigmoid_slope"] > 0);
  BOOST_TEST(textbook["tanh_slope_textbook"] == 0);
  BOOST_TEST(textbook["tanh_slope"] > 0);
  const json vanishing = result({"--break", "vanishing"});
  BOOST_TEST(std::abs(vanishing["sigmoid_8"].get<double>() - std::log(2.0)) < 0.01);
  BOOST_TEST(vanishing["moved_8"] < 5);
  BOOST_TEST(vanishing["sigmoid_1"] < 0.3);
  BOOST_TEST(vanishing["relu_8"] < 0.1);
  const json dying = result({"--break", "dying"});
  BOOST_TEST(dying["relu_slow_dead"] < 3);
  BOOST_TEST(dying["relu_fast_dead"] > 8);
  BOOST_TEST(result({"--break", "maximum"})["worst"] == 3);
}

BOOST_AUTO_TEST_CASE(what_makes_no_sense_is_refused) {
  refuses({"--at", "1,x"}, 2, "'x' is not a number");
  refuses({"--at", "1,nan"}, 2, "'nan' is not a number");
  refuses({"--at", "1,,2"}, 2, "--at");
  refuses({"--activation", "swish"}, 2, "swish");
  refuses({"--data", "iris.csv"}, 2, "reads no table");
  refuses({"--target", "y"}, 2, "reads no table");
  refuses({"--break", "nothing"}, 2, "nothing");
}

BOOST_AUTO_TEST_SUITE_END()
