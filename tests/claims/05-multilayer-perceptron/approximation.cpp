// The claim of figure 5.3: constructed nets err like 1/h and 1/h², trained ones follow neither, and
// squares gain nothing from width.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(approximation)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "approximation"};
  Vector of(const std::string& net, const std::string& column) {
    return data.column_where("errors", column, "net", net);
  }
  // The slope between the widths 16 and 128, on logarithmic axes.
  double slope(const std::string& net) {
    const Vector error = of(net, "median"), units = of(net, "units");
    return std::log(error(6) / error(3)) / std::log(units(6) / units(3));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(constructed_rates, Drawn) {
  BOOST_TEST(std::abs(slope("towers") + 1) < 0.05);
  BOOST_TEST(std::abs(slope("chords") + 2) < 0.05);
  BOOST_TEST(std::abs(data.value("tower_slope") - slope("towers")) < 0.02);
  BOOST_TEST(std::abs(data.value("chord_slope") - slope("chords")) < 0.02);
}

BOOST_FIXTURE_TEST_CASE(trained_tanh_is_ahead_while_narrow_and_relu_behind_when_wide, Drawn) {
  const Vector tanh = of("tanh", "median"), relu = of("relu", "median"),
               chords = of("chords", "median");
  for (Index k = 0; k < 4; ++k) BOOST_TEST(tanh(k) < chords(k) / 2);
  BOOST_TEST(chords(2) / tanh(2) > 5);
  BOOST_TEST(tanh(4) > chords(4) / 3, "at 32 units the lead is gone");
  for (Index k = 2; k < 5; ++k) BOOST_TEST(relu(k) > 1.5 * chords(k));
  BOOST_TEST(relu(4) / chords(4) > 4);
  BOOST_TEST(data.value("tanh_gain") == chords(2) / tanh(2));
  BOOST_TEST(data.value("relu_loss") == relu(4) / chords(4));
  for (Index k = 0; k < 5; ++k) {
    BOOST_TEST(of("tanh", "low")(k) <= tanh(k));
    BOOST_TEST(of("tanh", "high")(k) >= tanh(k));
  }
}

// \checks{mlp_squares}
BOOST_FIXTURE_TEST_CASE(squares_gain_nothing_from_width, Drawn) {
  const Vector error = of("squares", "median");
  BOOST_TEST(error.maxCoeff() - error.minCoeff() < 1e-9);
  BOOST_TEST(error(0) > 1);
  BOOST_TEST(data.value("square_rank") == 3);
}

BOOST_AUTO_TEST_SUITE_END()
