// The claim of figure 3.11: at 31 °F the curve says 0.9996, but its band runs from about one half
// to one.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "orings"};
  Vector t = data.column("launches", "temperature"), y = data.column("launches", "damage");

  // The probabilities of the launches by the quoted coefficients.
  Vector p() {
    const Vector logit = data.value("intercept") + data.value("slope") * t.array();
    return 1 / (1 + (-logit.array()).exp());
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(orings, Drawn)

BOOST_AUTO_TEST_CASE(at_31_degrees_the_curve_is_sure_and_its_band_is_not) {
  BOOST_TEST(std::round(10000 * data.value("p31")) == 9996);
  BOOST_TEST(data.value("low31") > 0.4);
  BOOST_TEST(data.value("low31") < 0.55);
  BOOST_TEST(data.value("high31") > 0.9999);
  BOOST_TEST(data.value("high31") <= 1);
  BOOST_TEST(t.minCoeff() - data.value("cold") > 20);
}

BOOST_AUTO_TEST_CASE(there_are_23_launches_of_which_7_had_damage) {
  BOOST_TEST(t.size() == 23);
  BOOST_TEST(data.value("launches") == 23);
  BOOST_TEST(y.sum() == 7);
  BOOST_TEST(data.value("damaged") == 7);
}

// The likelihood equations, and the digits that R prints for glm(distress ~ temperature, binomial).
BOOST_AUTO_TEST_CASE(the_curve_is_the_maximum_of_the_likelihood) {
  const Vector residual = y - p();
  BOOST_TEST(std::abs(residual.sum()) < 1e-7);
  BOOST_TEST(std::abs(residual.dot(t)) < 1e-5);
  BOOST_TEST(std::abs(data.value("intercept") - 15.0429) < 1e-4);
  BOOST_TEST(std::abs(data.value("slope") + 0.2322) < 1e-4);
  BOOST_TEST(std::abs(data.value("se_intercept") - 7.3786) < 1e-4);
  BOOST_TEST(std::abs(data.value("se_slope") - 0.1082) < 1e-4);
  BOOST_TEST(std::abs(data.value("deviance") - 20.315) < 1e-3);
}

// From the inverse of the information matrix, written out for two coefficients.
BOOST_AUTO_TEST_CASE(the_band_is_that_of_the_information) {
  const Vector weight = p().array() * (1 - p().array());
  const double a = weight.sum(), b = weight.dot(t), c = (weight.array() * t.array().square()).sum();
  const double determinant = a * c - b * b;
  const auto close = boost::test_tools::tolerance(1e-6);
  BOOST_TEST(data.value("se_slope") == std::sqrt(a / determinant), close);
  BOOST_TEST(data.value("se_intercept") == std::sqrt(c / determinant), close);
  const double cold = data.value("cold");
  const double variance = (c - 2 * b * cold + a * cold * cold) / determinant;
  const double logit = data.value("intercept") + data.value("slope") * cold;
  const double reach = 1.959963984540054 * std::sqrt(variance);
  BOOST_TEST(data.value("low31") == 1 / (1 + std::exp(reach - logit)), close);
  BOOST_TEST(data.value("high31") == 1 / (1 + std::exp(-reach - logit)), close);
}

BOOST_AUTO_TEST_CASE(the_band_holds_the_curve_and_stays_in_the_unit_interval) {
  const Vector low = data.column("curve", "low"), mean = data.column("curve", "p"),
               high = data.column("curve", "high");
  BOOST_TEST((low.array() < mean.array()).all());
  BOOST_TEST((mean.array() < high.array()).all());
  BOOST_TEST(low.minCoeff() > 0);
  BOOST_TEST(high.maxCoeff() < 1);
}

BOOST_AUTO_TEST_SUITE_END()
