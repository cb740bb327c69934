// The claim of figure 7.1: every gradient is the sum over outgoing arrows of gradient times local
// derivative. It is put together again from the tables, and from the formula.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(neuron_graph)

namespace {

FigureTables figure() { return {"07-backpropagation", "neuron_graph"}; }

}  // namespace

BOOST_AUTO_TEST_CASE(every_gradient_is_made_of_its_arrows) {
  FigureTables data = figure();
  const Vector gradient = data.column("nodes", "gradient"), from = data.column("arrows", "from"),
               to = data.column("arrows", "to"), local = data.column("arrows", "local");
  BOOST_TEST(gradient.size() == data.value("nodes"));
  for (Index j = 0; j < gradient.size(); ++j) {
    double sum = j + 1 == gradient.size() ? 1 : 0;
    for (Index k = 0; k < from.size(); ++k) {
      if (from(k) == static_cast<double>(j)) sum += gradient(static_cast<Index>(to(k))) * local(k);
    }
    BOOST_TEST(gradient(j) == sum, boost::test_tools::tolerance(1e-14));
  }
}

BOOST_AUTO_TEST_CASE(only_the_sum_z_forks) {
  FigureTables data = figure();
  const Vector from = data.column("arrows", "from");
  for (Index j = 0; j < 8; ++j) {
    const double leaving = static_cast<double>((from.array() == static_cast<double>(j)).count());
    BOOST_TEST(leaving == (j == static_cast<Index>(data.value("z")) ? 2 : 1));
  }
}

BOOST_AUTO_TEST_CASE(the_gradients_are_those_of_the_formula) {
  FigureTables data = figure();
  const Vector value = data.column("nodes", "value"), gradient = data.column("nodes", "gradient");
  const double w = value(0), x = value(1), b = value(2), z = w * x + b;
  const double s = 1 / (1 + std::exp(-z)), slope = s + z * s * (1 - s);
  BOOST_TEST(value(8) == z * s, boost::test_tools::tolerance(1e-14));
  BOOST_TEST(gradient(0) == slope * x, boost::test_tools::tolerance(1e-14));
  BOOST_TEST(gradient(1) == slope * w, boost::test_tools::tolerance(1e-14));
  BOOST_TEST(gradient(2) == slope, boost::test_tools::tolerance(1e-14));
  BOOST_TEST(data.value("z_gradient") == slope, boost::test_tools::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(the_picture_shows_every_node) {
  const auto folder = std::filesystem::path(BOOK_BINARY_DIR) / "experiments/07-backpropagation";
  const std::string dot = read_file(folder / "neuron_graph/neuron_graph.dot");
  std::size_t boxes = 0;
  for (auto at = dot.find("[color="); at != std::string::npos; at = dot.find("[color=", at + 1)) {
    ++boxes;
  }
  BOOST_TEST(boxes == figure().value("nodes"));
  BOOST_TEST((dot.find("0.9277") != std::string::npos));
}

BOOST_AUTO_TEST_SUITE_END()
