// The claim of figure 3.2: log2(1 + e^-m) is a convex upper bound of the 0-1 loss; squared loss
// punishes being too right.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "surrogate_losses"};
  Vector margin = data.column_where("losses", "margin", "loss", "logistic");

  Vector loss(const std::string& name) {
    return data.column_where("losses", "value", "loss", name);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(surrogate_losses, Drawn)

BOOST_AUTO_TEST_CASE(the_curves_are_the_formulas) {
  const Vector logistic = loss("logistic"), squared = loss("squared"), hinge = loss("hinge");
  for (Index i = 0; i < margin.size(); ++i) {
    const double m = margin(i);
    BOOST_TEST(std::abs(logistic(i) - std::log2(1 + std::exp(-m))) < 1e-12);
    BOOST_TEST(std::abs(squared(i) - (1 - m) * (1 - m)) < 1e-12);
    BOOST_TEST(std::abs(hinge(i) - std::max(0.0, 1 - m)) < 1e-12);
    BOOST_TEST(loss("0–1")(i) == (m <= 0 ? 1 : 0));
  }
}

BOOST_AUTO_TEST_CASE(the_logistic_loss_is_never_below_the_0_1_loss) {
  const Vector gap = loss("logistic") - loss("0–1");
  BOOST_TEST(data.value("worst_bound_gap") >= 0);
  BOOST_TEST(gap.minCoeff() == data.value("worst_bound_gap"));
  // It is tight at a margin of 0, which is among those drawn.
  BOOST_TEST((margin.array() == 0).any());
  BOOST_TEST(data.value("logistic_at_0") == 1, boost::test_tools::tolerance(1e-15));
}

BOOST_AUTO_TEST_CASE(all_surrogates_are_convex_and_the_0_1_loss_is_not) {
  const Index n = margin.size() - 2;
  const auto least_bend = [&](const std::string& name) {
    const Vector f = loss(name);
    return (f.head(n) - 2 * f.segment(1, n) + f.tail(n)).minCoeff();
  };
  BOOST_TEST(least_bend("logistic") > 0);
  BOOST_TEST(least_bend("squared") > 0);
  BOOST_TEST(least_bend("hinge") >= -1e-14);
  BOOST_TEST(least_bend("0–1") < -0.5);
}

BOOST_AUTO_TEST_CASE(only_squared_loss_climbs_where_the_answer_is_right) {
  const auto climbs = [&](const std::string& name) {
    const Vector f = loss(name);
    return f(f.size() - 1) > f.minCoeff() + 1e-12;
  };
  BOOST_TEST(climbs("squared"));
  BOOST_TEST(!climbs("logistic"));
  BOOST_TEST(!climbs("hinge"));
  BOOST_TEST(data.value("squared_at_3") == data.value("squared_at_minus_1"));
  BOOST_TEST(data.value("squared_at_1") == 0);
  BOOST_TEST(data.value("logistic_at_3") < 0.1);
}

BOOST_AUTO_TEST_SUITE_END()
