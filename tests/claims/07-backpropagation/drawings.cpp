// What the two drawings say of themselves, counted in the files that Graphviz draws.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <sstream>
#include <string>

BOOST_AUTO_TEST_SUITE(backpropagation_drawings)

namespace {

double lines_with(const std::string& name, const std::string& part) {
  const auto folder =
      std::filesystem::path(BOOK_BINARY_DIR) / "experiments/07-backpropagation" / name;
  std::istringstream lines(nn::read_file(folder / (name + ".dot")));
  double count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.find(part) != std::string::npos) ++count;
  }
  return count;
}

}  // namespace

BOOST_AUTO_TEST_CASE(two_gradients_come_back_to_x) {
  const FigureTables data("07-backpropagation", "fork");
  BOOST_TEST(data.value("upper") == 3);
  BOOST_TEST(data.value("lower") == 1);
  BOOST_TEST(data.value("sum") == data.value("upper") + data.value("lower"));
  BOOST_TEST(lines_with("fork", "3 + 1 = 4") == 1);
  BOOST_TEST(lines_with("fork", "-> x") == 2);
}

BOOST_AUTO_TEST_CASE(three_arrows_lead_back) {
  const FigureTables data("07-backpropagation", "backward_arrows");
  double forward = 0, backward = 0;
  for (const char* arrow : {"  X -> Z", "  Z -> H", "  H -> O", "  O -> L"}) {
    forward += lines_with("backward_arrows", arrow);
  }
  for (const char* arrow : {"  dL -> dO", "  dO -> dH", "  dH -> dZ"}) {
    backward += lines_with("backward_arrows", arrow);
  }
  BOOST_TEST(forward == data.value("forward"));
  BOOST_TEST(backward == data.value("backward"));
  BOOST_TEST(lines_with("backward_arrows", "dX") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
