// The claim of figure 5.7: weight decay smooths the boundary, and some of it is good.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(decay)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "decay"};
  Vector of(const std::string& column) { return data.column("fits", column); }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(weights_shrink_and_the_training_loss_rises, Drawn) {
  for (Index k = 1; k < 6; ++k) {
    BOOST_TEST(of("lambda")(k) > of("lambda")(k - 1));
    BOOST_TEST(of("norm")(k) < of("norm")(k - 1));
    BOOST_TEST(of("training")(k) > of("training")(k - 1));
  }
}

BOOST_FIXTURE_TEST_CASE(the_boundary_becomes_shorter, Drawn) {
  const Vector length = of("length");
  BOOST_TEST(length(2) < 0.9 * length(0));
  BOOST_TEST(length(3) < 0.75 * length(0));
  BOOST_TEST(length(5) == 0);
  BOOST_TEST(data.value("length_good") == length(3));
  BOOST_TEST(data.value("length_none") == length(0));
}

BOOST_FIXTURE_TEST_CASE(fresh_samples_want_some_and_not_too_much, Drawn) {
  const Vector fresh = of("fresh");
  BOOST_TEST(fresh(0) > 3 * fresh(3));
  BOOST_TEST(fresh(4) > 1.15 * fresh(3));
  BOOST_TEST(std::abs(fresh(5) - std::log(2.0)) < 1e-3, "all weights gone: every p is one half");
  BOOST_TEST(data.value("fresh_good") == fresh(3));
}

BOOST_FIXTURE_TEST_CASE(the_line_that_is_drawn_is_the_first_set, Drawn) {
  const Vector panel = data.column("lines", "panel");
  BOOST_TEST(panel.maxCoeff() == 4);
  const Vector dx = data.column("lines", "dx1"), dy = data.column("lines", "dx2");
  double none = 0, good = 0;
  for (Index i = 0; i < dx.size(); ++i) {
    if (panel(i) == 0) none += std::hypot(dx(i), dy(i));
    if (panel(i) == 3) good += std::hypot(dx(i), dy(i));
  }
  BOOST_TEST(good < none);
}

BOOST_AUTO_TEST_SUITE_END()
