// The program of chapter 7: formulas, networks from files, and what it refuses.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using nlohmann::json;

namespace {

struct BackpropagationProgram : Program {
  BackpropagationProgram() : Program{"backpropagation"} {}

  std::string parameters(const json& content) const {
    return scratch.file("net.json", content.dump());
  }
  std::vector<std::string> network(const std::string& widths, const json& content,
                                   const std::string& loss = "cross-entropy") const {
    return {"--network", widths, "--loss", loss, "--parameters", parameters(content)};
  }
};

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

// A network of one layer, O = XW + b, with two samples.
json small() {
  return {{"W1", {{0.5, -1.0}, {2.0, 0.25}}},
          {"b1", {0.1, -0.2}},
          {"X", {{1.0, 2.0}, {-0.5, 0.75}}},
          {"y", {0, 1}}};
}

double largest_difference(const json& a, const json& b) {
  const json left = a.flatten(), right = b.flatten();
  double largest = 0;
  for (const auto& [key, number] : left.items()) {
    largest = std::max(largest, std::abs(number.get<double>() - right.at(key).get<double>()));
  }
  return largest;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(backpropagation_program, BackpropagationProgram)

BOOST_AUTO_TEST_CASE(a_formula_has_value_gradient_and_nodes) {
  const json square = result({"--expression", "(x+y)^2", "--values", "x=1,y=2"});
  BOOST_TEST(square["value"] == 9);
  BOOST_TEST((square["gradient"] == json{{"x", 6}, {"y", 6}}));
  BOOST_TEST(square["nodes"].size() == 4);
  BOOST_TEST(square["nodes"][2]["operation"] == "+");
  BOOST_TEST(square["nodes"][3]["gradient"] == 1);
  const json sigmoid = result({"--expression", "1/(1+exp(-x))", "--values=x=0"});
  BOOST_TEST(sigmoid["gradient"]["x"] == 0.25);
  BOOST_TEST(result({"--expression", "2^0.5"})["value"].get<double>() == std::sqrt(2));
  const json far = result({"--expression", "1/(1+exp(-x))", "--values", "x=-800"});
  BOOST_TEST(far["value"] == 0);
  BOOST_TEST(far["gradient"]["x"].is_null());
  BOOST_TEST(result({"--expression", "x", "--values", "x=1,z=3"})["gradient"]["z"] == 0);
}

BOOST_AUTO_TEST_CASE(a_graph_is_written) {
  const std::string file = (scratch.path() / "graph.dot").string();
  result({"--expression", "x*y", "--values", "x=1,y=2", "--graphviz", file});
  BOOST_TEST(nn::read_file(file).starts_with("digraph"));
}

BOOST_AUTO_TEST_CASE(a_network_of_one_layer_as_by_hand) {
  const json net = result(network("2-2", small()));
  // O = XW + b by hand, softmax, and p - 1[y].
  const double o[2][2] = {{4.6, -0.7}, {1.35, 0.4875}};
  double loss = 0, delta[2][2];
  for (int i = 0; i < 2; ++i) {
    const double p = 1 / (1 + std::exp(o[i][1] - o[i][0]));
    loss -= std::log(i == 0 ? p : 1 - p) / 2;
    delta[i][0] = (p - (i == 0)) / 2;
    delta[i][1] = -delta[i][0];
  }
  BOOST_TEST(net["loss"].get<double>() == loss, boost::test_tools::tolerance(1e-12));
  const double w00 = 1.0 * delta[0][0] - 0.5 * delta[1][0];
  BOOST_TEST(net["gradient_by_hand"]["W1"][0][0].get<double>() == w00,
             boost::test_tools::tolerance(1e-12));
  BOOST_TEST(net["gradient_by_hand"]["b1"][1].get<double>() == delta[0][1] + delta[1][1],
             boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(hand_tape_and_differences_agree_for_every_activation_and_loss) {
  json deep = {{"W1", {{0.3, -0.7, 0.2}, {0.9, 0.4, -1.1}}},
               {"b1", {0.1, -0.3, 0.05}},
               {"W2", {{0.6, -0.4, 1.0}, {0.5, 0.8, -0.2}, {-0.9, 0.35, 0.7}}},
               {"b2", {{0.2, 0.1, -0.15}}},
               {"W3", {{1.2, -0.6}, {0.45, 0.85}, {-0.75, 0.3}}},
               {"b3", {0.0, 0.25}},
               {"X", {{0.5, -1.2}, {1.7, 0.4}, {-0.8, 0.9}}},
               {"y", {1, 0, 1}}};
  for (const std::string loss : {"cross-entropy", "squared"}) {
    if (loss == "squared") deep["y"] = {{0.3, 1.0}, {-0.6, 0.2}, {0.9, -1.4}};
    for (const std::string activation :
         {"step", "identity", "sigmoid", "tanh", "relu", "leaky-relu", "elu", "softplus"}) {
      auto arguments = network("2-3-3-2", deep, loss);
      arguments.insert(arguments.end(), {"--activation", activation});
      const json net = result(arguments);
      BOOST_TEST(largest_difference(net["gradient_by_hand"], net["gradient_by_tape"]) < 1e-13,
                 activation << " " << loss);
      BOOST_TEST(largest_difference(net["gradient_by_hand"], net["gradient_by_differences"]) < 1e-8,
                 activation << " " << loss);
      BOOST_TEST(net["gradient_by_hand"]["W2"].size() == 3);
    }
  }
}

BOOST_AUTO_TEST_CASE(labels_may_be_written_out_and_one_output_is_two_classes) {
  json content = small();
  const json as_labels = result(network("2-2", content));
  content["y"] = {{1, 0}, {0, 1}};
  BOOST_TEST((result(network("2-2", content)) == as_labels));
  json single = {{"W1", {{0.5}, {1.0}}}, {"b1", {0.25}}, {"X", {{1, 2}}}, {"y", {1}}};
  const json net = result(network("2-1", single));
  BOOST_TEST(net["loss"].get<double>() == std::log1p(std::exp(-2.75)),
             boost::test_tools::tolerance(1e-12));
  single["y"] = {2.5};
  BOOST_TEST(result(network("2-1", single, "squared"))["loss"].get<double>() == 0.03125,
             boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(the_story_has_its_sections) {
  const Ran story = (*this)({});
  BOOST_TEST(story.code == 0);
  BOOST_TEST(story.error == "");
  for (const std::string heading :
       {"A graph", "The sigmoid as a graph", "The sigmoid as a gate", "A fork", "Three gradients",
        "Forward or backward", "Gradients and learning"}) {
    BOOST_TEST(contains(story.said, "== " + heading + " =="), heading);
  }
  BOOST_TEST((*this)({"--quiet"}).said == "");
  const json all = result({});
  BOOST_TEST(all["agreement"]["tape_error"].get<double>() < 1e-13);
  BOOST_TEST(all["agreement"]["difference_error"].get<double>() < 1e-8);
  BOOST_TEST(all["agreement"]["networks"] == 180);
  BOOST_TEST(all["directions"]["difference"].get<double>() < 1e-13);
  BOOST_TEST(all["directions"]["parameters"] == 46);
  BOOST_TEST(all["learning"]["losses"][3].get<double>() < 0.05);
}

BOOST_AUTO_TEST_CASE(the_presets_break_as_they_promise) {
  const auto errors = [&](const std::string& preset) {
    const json broken = result({"--break", preset});
    BOOST_TEST(broken["loss_mistaken"].get<double>() < broken["loss_before"].get<double>());
    return broken["errors"];
  };
  const auto wrong = [](const json& block) { return block.get<double>() > 1e-2; };
  const json transpose = errors("transpose"), fork = errors("fork"), slope = errors("slope");
  for (const std::string block : {"W1", "b1", "W2", "b2", "W3", "b3"}) {
    const bool bias = block[0] == 'b', last = block[1] == '3', first = block[1] == '1';
    BOOST_TEST(wrong(transpose[block]) == first, block);
    BOOST_TEST(wrong(fork[block]) == bias, block);
    BOOST_TEST(wrong(slope[block]) == !last, block);
  }
  const json nudge = result({"--break", "nudge"});
  BOOST_TEST(nudge["errors"][2].get<double>() < 1e-8);
  BOOST_TEST(nudge["errors"][0].get<double>() > 1e-4);
  BOOST_TEST(nudge["errors"][6].get<double>() == 1);
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_ends_with_2_and_one_line) {
  refuses({"--expression", "(x+y"}, 2, "--expression: column 1: this '(' is never closed");
  refuses({"--expression", "x"}, 2, "--expression: column 1: 'x' has no value");
  refuses({"--expression", "x", "--values", "x"}, 2, "--values: 'x' is not of the form x=1");
  refuses({"--expression", "x", "--values", "x=nan"}, 2, "'x=nan' is not of the form x=1");
  refuses({"--expression", "x", "--values", "x=1,x=2"}, 2, "'x' is given twice");
  refuses({"--values", "x=1"}, 2, "--values needs an --expression");
  refuses({"--graphviz", "a.dot"}, 2, "--graphviz needs an --expression");
  refuses({"--network", "2-2"}, 2, "--network needs --parameters");
  refuses({"--parameters", "net.json"}, 2, "--parameters needs a --network");
  refuses({"--expression", "1", "--network", "2-2"}, 2, "exclude each other");
  refuses({"--data", "a.csv"}, 2, "reads no table");
  for (const std::string widths : {"2", "2-", "2--2", "0-2", "a-b", "2-2.5", "100000-100000"}) {
    refuses({"--network", widths, "--parameters", "net.json"}, 2, "--network");
  }
  refuses({"--network", "2-2", "--activation", "swish"}, 2, "'swish' is not one of step");
  refuses({"--network", "2-2", "--loss", "hinge"}, 2, "'hinge' is not one of squared");
}

BOOST_AUTO_TEST_CASE(bad_files_end_with_1_and_one_line_that_names_file_and_key) {
  const auto broken = [&](const std::string& key, const json& value, const std::string& words,
                          const std::string& loss = "cross-entropy") {
    json content = small();
    content[key] = value;
    refuses(network("2-2", content, loss), 1, "net.json: " + words);
  };
  broken("W1", {{1, 2}}, "'W1' is 1 x 2, expected 2 x 2");
  broken("W1", {{1, 2}, {3, "x"}}, "'W1': row 2, column 2: \"x\" is not a number");
  broken("b1", {1, 2, 3}, "'b1' is 1 x 3, expected 1 x 2");
  broken("X", {{1, 2, 3}}, "'X' is 1 x 3, expected any x 2");
  broken("y", {0, 2}, "'y': entry 2: 2 is no label, expected 0 to 1");
  broken("y", {0}, "'y' has 1 labels, expected 2");
  broken("y", {{1, 1}, {0, 1}}, "'y': row 1 is no label");
  broken("y", {0, 1}, "'y' is not a list of rows", "squared");
  broken("W2", {{1}}, "there is a 'W2', but the network has 1 layer");
  json content = small();
  content.erase("b1");
  refuses(network("2-2", content), 1, "net.json: there is no 'b1'");
  refuses({"--network", "2-2", "--parameters", "gone.json"}, 1, "cannot read gone.json");
  refuses({"--network", "2-2", "--parameters", scratch.file("net.json", "{")}, 1,
          "net.json:1: column 2: this is not JSON");
  refuses({"--expression", "1/x", "--values", "x=0"}, 1, "'1/x' has no finite value there");
  refuses({"--expression", "log(x)", "--values", "x=-1"}, 1, "has no finite value");
}

BOOST_AUTO_TEST_SUITE_END()
