// The program of chapter 5: its story, tables of one's own, saved networks, and what it refuses.
#include "program.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct MultilayerPerceptronProgram : Program {
  MultilayerPerceptronProgram() : Program{"multilayer-perceptron"} {}
};

const std::string irises = BOOK_SOURCE_DIR "/chapters/03-logistic-regression/iris.csv";
const std::string cars = BOOK_SOURCE_DIR "/chapters/02-polynomial-regression/cars.csv";

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// The bytes of an IDX file: type and dimensions, sizes as four bytes each, then the content.
std::string idx(const std::vector<unsigned>& sizes, const std::string& content) {
  std::string bytes{'\0', '\0', '\x08', static_cast<char>(sizes.size())};
  for (const unsigned size : sizes) {
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>((size >> shift) & 255);
  }
  return bytes + content;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(multilayer_perceptron_program, MultilayerPerceptronProgram)

BOOST_AUTO_TEST_CASE(the_irises_are_classified) {
  const json fit = result({"--data", irises, "--target", "species", "--validation", "0.2"});
  BOOST_TEST((fit["layers"] == json{4, 16, 3}));
  BOOST_TEST(fit["parameters"] == 5 * 16 + 17 * 3);
  BOOST_TEST(fit["task"] == "classification");
  BOOST_TEST((fit["classes"] == json{"setosa", "versicolor", "virginica"}));
  BOOST_TEST(fit["loss"].size() == 200);
  BOOST_TEST(fit["validation_loss"].size() == 200);
  BOOST_TEST(fit["loss"][199].get<double>() < fit["loss"][0].get<double>() / 5);
  BOOST_TEST(fit["accuracy"].get<double>() > 0.95);
  BOOST_TEST(fit["validation_accuracy"].get<double>() > 0.85);
}

BOOST_AUTO_TEST_CASE(a_target_of_numbers_is_regressed_unless_told_otherwise) {
  const json fit = result({"--data", cars});
  BOOST_TEST(fit["task"] == "regression");
  BOOST_TEST((fit["layers"] == json{1, 16, 1}));
  BOOST_TEST(fit["r_squared"].get<double>() > 0.6);
  BOOST_TEST(fit["validation_loss"].empty());
  BOOST_TEST(!fit.contains("accuracy"));
  const std::string two = table("x,y\n1,0\n2,0\n3,1\n4,1\n");
  BOOST_TEST(result({"--data", two})["task"] == "regression");
  const json classes = result({"--data", two, "--task", "classification"});
  BOOST_TEST((classes["classes"] == json{"0", "1"}));
  BOOST_TEST((classes["layers"] == json{1, 16, 1}), "two classes need one output");
  BOOST_TEST(classes["accuracy"] == 1);
}

BOOST_AUTO_TEST_CASE(every_activation_and_optimizer_learns_the_moons) {
  for (const std::string activation :
       {"sigmoid", "tanh", "relu", "leaky-relu", "elu", "softplus", "prelu", "maxout"}) {
    const json fit = result({"--activation", activation, "--hidden", "8", "--epochs", "100"});
    BOOST_TEST(fit["accuracy"].get<double>() > 0.85, activation);
    BOOST_TEST(fit["activation"] == activation);
  }
  for (const std::string optimizer : {"gradient-descent", "momentum", "adam"}) {
    BOOST_TEST(result({"--optimizer", optimizer})["accuracy"].get<double>() > 0.85, optimizer);
  }
  BOOST_TEST(result({"--activation", "maxout", "--pieces", "2", "--hidden", "5", "--epochs",
                     "1"})["parameters"] == 3 * 10 + 6);
}

BOOST_AUTO_TEST_CASE(weight_decay_and_patience_do_their_work) {
  const json free = result({"--hidden", "32"}), held = result({"--hidden", "32", "--l2", "0.1"});
  BOOST_TEST(held["loss"][199].get<double>() > 2 * free["loss"][199].get<double>());
  const json stopped = result({"--hidden", "64,64", "--validation", "0.5", "--patience", "5",
                               "--epochs", "2000", "--learning-rate", "0.03"});
  const auto epochs = stopped["validation_loss"].size();
  BOOST_TEST(epochs < 2000);
  BOOST_TEST(epochs == stopped["best_epoch"].get<std::size_t>() + 5);
  const auto losses = stopped["validation_loss"].get<std::vector<double>>();
  const auto least = std::min_element(losses.begin(), losses.end()) - losses.begin();
  BOOST_TEST(least == stopped["best_epoch"].get<long>() - 1);
}

BOOST_AUTO_TEST_CASE(a_seed_repeats_and_changes) {
  const auto seeded = [&](const std::string& seed) {
    return result({"--data", irises, "--epochs", "2", "--seed", seed})["loss"];
  };
  BOOST_TEST((seeded("3") == seeded("3")));
  BOOST_TEST((seeded("3") != seeded("4")));
}

BOOST_AUTO_TEST_CASE(a_saved_network_answers_as_before_and_goes_on) {
  const json fit = result({"--data", irises, "--hidden", "6", "--epochs", "30", "--save", "net"});
  const json judged = result({"--data", irises, "--load", "net", "--epochs", "0"});
  BOOST_TEST((judged["accuracy"] == fit["accuracy"]));
  BOOST_TEST((judged["layers"] == json{4, 6, 3}));
  BOOST_TEST(judged["loss"].empty());
  const json further = result({"--data", irises, "--load", "net", "--epochs", "30"});
  BOOST_TEST(further["loss"][29].get<double>() < fit["loss"][29].get<double>());
  const std::vector<std::string> load{"--load", "net", "--data"};
  const auto with = [&](std::vector<std::string> rest) {
    rest.insert(rest.begin(), load.begin(), load.end());
    return rest;
  };
  refuses(with({cars}), 1, "the saved network is for classification, the data for regression");
  refuses(with({irises, "--features", "petal_width,petal_length"}), 1,
          "the saved network has the features");
  refuses(with({irises, "--hidden", "3"}), 2, "--load brings its own layers");
  refuses({"--load", scratch.file("broken", "{\"wid"), "--data", irises}, 1, "broken");
  refuses({"--load", "nowhere", "--data", irises}, 1, "nowhere");
  refuses({"--epochs", "1", "--save", "nowhere/net"}, 1, "cannot write");
}

BOOST_AUTO_TEST_CASE(images_of_the_idx_format_are_read) {
  std::string pixels, marks;
  for (int i = 0; i < 40; ++i) {
    const bool one = i % 2 == 1;
    pixels += std::string(2, one ? '\xff' : '\x10') + std::string(2, one ? '\x10' : '\xff');
    marks += one ? '\1' : '\0';
  }
  const std::string images = scratch.file("images", idx({40, 2, 2}, pixels));
  const std::string labels = scratch.file("labels", idx({40}, marks));
  const json fit = result({"--images", images, "--labels", labels, "--epochs", "60"});
  BOOST_TEST(fit["layers"][0] == 4);
  BOOST_TEST(fit["layers"][2] == 10);
  BOOST_TEST(fit["accuracy"] == 1);
  refuses({"--images", images}, 2, "--images and --labels go together");
  refuses({"--images", images, "--labels", labels, "--data", irises}, 2, "its own samples");
  refuses({"--images", labels, "--labels", labels}, 1, "labels: byte");
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections_and_reads_the_digits) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading :
       {"XOR learned", "A 3-4-4-1 network", "Layers without bends", "Two moons", "Digits"}) {
    BOOST_TEST(contains(story.said, "== " + heading + " =="), heading);
  }
  BOOST_TEST((*this)({"--quiet"}).said == "");
  const json told = result({});
  BOOST_TEST(told["digits"]["validation_accuracy"].get<double>() >= 0.97);
  BOOST_TEST(told["moons"]["validation_accuracy"].get<double>() >
             told["moons_straight"].get<double>() + 0.05);
  BOOST_TEST(told["parameters_3441"] == 41);
  BOOST_TEST(told["collapse_left"] == 3);
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  BOOST_TEST(std::abs(result({"--break", "linear"})["loss"].get<double>() - std::log(2.0)) < 1e-6);
  const json losses = result({"--break", "symmetric"})["losses"];
  BOOST_TEST(std::abs(losses["all zero"].get<double>() - std::log(2.0)) < 1e-3);
  BOOST_TEST(losses["all one half"].get<double>() > 0.15);
  BOOST_TEST(losses["at random"].get<double>() < 0.05);
  const json outcomes = result({"--break", "rate"})["outcomes"];
  BOOST_TEST(contains(outcomes["relu 1"].get<std::string>(), "not finite at step"));
  BOOST_TEST(contains(outcomes["relu 0.1"].get<std::string>(), "R² = 0.9"));
  const json overfit = result({"--break", "overfit"});
  BOOST_TEST(overfit["last"].get<double>() > 4 * overfit["best"].get<double>());
  BOOST_TEST(overfit["training_last"].get<double>() < 0.02);
  BOOST_TEST(overfit["decayed_last"].get<double>() < overfit["last"].get<double>() / 4);
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  refuses({"--hidden", "16,zero"}, 2, "--hidden: 'zero' is no width");
  refuses({"--hidden", "0"}, 2, "--hidden: '0' is no width");
  refuses({"--validation", "1"}, 2, "--validation");
  refuses({"--activation", "relu6"}, 2, "--activation");
  refuses({"--patience", "3"}, 2, "--patience needs --validation");
  refuses({"--task", "regression"}, 2, "--task regression needs --data");
  refuses({"--target", "y"}, 2, "--features and --target need --data");
  refuses({"--learning-rate", "0"}, 2, "--learning-rate");
  refuses({"--epochs", "-1"}, 2, "--epochs");
}

BOOST_AUTO_TEST_CASE(bad_data_end_with_1_and_one_line_that_says_what_to_do) {
  refuses({"--data", "nowhere.csv"}, 1, "nowhere.csv");
  refuses_table("a,y\n1,2\nz,3\n", {}, "table.csv:3: column 'a': 'z' is not a number");
  refuses_table("a,y\n1,2\n2,q\n", {}, "table.csv:3: column 'y': 'q' is not a number");
  refuses_table("a,kind\n1,x\n2,x\n", {}, "one class");
  refuses_table("a,y\n1,2\n", {"--validation", "0.5"}, "one sample cannot be parted");
  refuses({"--data", irises, "--target", "petal"}, 1, "'petal' is not a column");
  refuses({"--optimizer", "gradient-descent", "--activation", "relu", "--learning-rate", "1e200"},
          1, "is not finite at step");
}

BOOST_AUTO_TEST_SUITE_END()
