// What the drawing of the 3-4-4-1 network says of itself, counted in the file that Graphviz draws.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

BOOST_AUTO_TEST_SUITE(mlp_drawing)

namespace {

double lines_with(const std::string& text, const std::string& part) {
  std::istringstream lines(text);
  double count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.find(part) != std::string::npos) ++count;
  }
  return count;
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_arrow_for_each_weight_and_a_bias_for_each_node_behind_the_inputs) {
  const FigureTables data("05-multilayer-perceptron", "mlp_net");
  const std::string dot = nn::read_file(std::filesystem::path(BOOK_BINARY_DIR) /
                                        "experiments/05-multilayer-perceptron/mlp_net/mlp_net.dot");
  BOOST_TEST(lines_with(dot, " -> ") == data.value("weights"));
  BOOST_TEST(lines_with(dot, "color=\"@orange@\"") == data.value("biases"));
  BOOST_TEST(data.value("weights") == 12 + 16 + 4);
  BOOST_TEST(data.value("biases") == 4 + 4 + 1);
  BOOST_TEST(data.value("parameters") == 41);
  BOOST_TEST(lines_with(dot, "3 · 4 weights\\n4 biases") == 1);
  BOOST_TEST(lines_with(dot, "4 · 1 weights\\n1 bias\"") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
