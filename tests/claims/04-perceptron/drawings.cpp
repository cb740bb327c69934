// What the two drawings say of themselves, counted in the files that Graphviz draws.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

BOOST_AUTO_TEST_SUITE(perceptron_drawings)

namespace {

std::string graph(const std::string& name) {
  const auto folder = std::filesystem::path(BOOK_BINARY_DIR) / "experiments/04-perceptron" / name;
  return nn::read_file(folder / (name + ".dot"));
}

double lines_with(const std::string& text, const std::string& part) {
  std::istringstream lines(text);
  double count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.find(part) != std::string::npos) ++count;
  }
  return count;
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_neuron_has_its_weights_and_one_threshold) {
  const FigureTables data("04-perceptron", "one_neuron");
  BOOST_TEST(lines_with(graph("one_neuron"), "-> sum") == data.value("weights"));
  BOOST_TEST(lines_with(graph("one_neuron"), "≥ 1.5") == 1);
  BOOST_TEST(data.value("threshold") == 1.5);
}

BOOST_AUTO_TEST_CASE(xor_takes_three_units_and_six_weights) {
  const FigureTables data("04-perceptron", "xor_net");
  BOOST_TEST(lines_with(graph("xor_net"), "taillabel") == data.value("weights"));
  BOOST_TEST(lines_with(graph("xor_net"), "shape=box") == data.value("units"));
  BOOST_TEST(data.value("weights") == 6);
  BOOST_TEST(lines_with(graph("xor_net"), "NAND\\n≥ −1.5") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
