// The claim of figure 1.4: standardising makes the bowl rounder and cuts the steps.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

namespace {

struct Drawn {
  FigureTables data{"01-linear-regression", "feature_scaling"};

  nn::Vector path(const std::string& features, const std::string& name) {
    return data.column_where("path", name, "features", features);
  }

  /// Long over short axis of the outermost level line, from the moments of its points.
  nn::Real elongation(const std::string& features) {
    const nn::Vector ring = data.column_where("levels", "ring", "features", features);
    nn::Vector u = data.column_where("levels", "w1", "features", features);
    nn::Vector v = data.column_where("levels", "w2", "features", features);
    const nn::Index n = (ring.array() == 0).count() - 1;  // its last point is its first
    u = (u.head(n).array() - u.head(n).mean()).eval();
    v = (v.head(n).array() - v.head(n).mean()).eval();
    const nn::Real trace = u.squaredNorm() + v.squaredNorm();
    const nn::Real split = std::hypot(u.squaredNorm() - v.squaredNorm(), 2 * u.dot(v));
    return std::sqrt((trace + split) / (trace - split));
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(feature_scaling, Drawn)

BOOST_AUTO_TEST_CASE(standardising_makes_the_bowl_rounder) {
  BOOST_TEST(data.value("condition_scaled") < data.value("condition_raw") / 8);
  BOOST_TEST(elongation("standardised") < elongation("raw") / 2);
}

// The axes of a bowl are as long as the inverse roots of its curvatures. (The bias has a curvature
// of 1 here, which lies between the two.)
BOOST_AUTO_TEST_CASE(the_drawn_bowls_have_the_condition_numbers_that_are_told) {
  BOOST_TEST(std::pow(elongation("raw"), 2) == data.value("condition_raw"),
             boost::test_tools::tolerance(1e-9));
  BOOST_TEST(std::pow(elongation("standardised"), 2) == data.value("condition_scaled"),
             boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(what_is_left_is_the_correlation) {
  const double r = std::abs(data.value("correlation"));
  BOOST_TEST(data.value("condition_scaled") == (1 + r) / (1 - r),
             boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(standardising_cuts_the_steps_to_the_same_accuracy) {
  BOOST_TEST(data.value("steps_scaled") < data.value("steps_raw") / 8);
  for (const std::string features : {"raw", "standardised"}) {
    const nn::Vector loss = path(features, "loss");
    const nn::Index last = loss.size() - 1;
    const double steps = data.value(features == "raw" ? "steps_raw" : "steps_scaled");
    BOOST_TEST(static_cast<double>(last) == steps, features);
    BOOST_TEST(loss(0) == 1);
    BOOST_TEST(loss(last) <= data.parameter("accuracy"));
    BOOST_TEST(loss(last - 1) > data.parameter("accuracy"));
  }
}

BOOST_AUTO_TEST_SUITE_END()
