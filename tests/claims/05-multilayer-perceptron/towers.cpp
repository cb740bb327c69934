// The claim of figure 5.2: two steps make a bump, and bumps side by side approach the curve.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

using namespace nn;

BOOST_AUTO_TEST_SUITE(towers)

namespace {

struct Drawn {
  FigureTables data{"05-multilayer-perceptron", "towers"};
};

double hills(double x) {
  return std::sin(2 * std::numbers::pi * x) + 0.4 * std::sin(5 * std::numbers::pi * x);
}

}  // namespace

BOOST_FIXTURE_TEST_CASE(two_steps_make_a_bump, Drawn) {
  const Vector x = data.column("bump", "x"), bump = data.column("bump", "bump");
  const Vector rise = data.column("bump", "rise"), fall = data.column("bump", "fall");
  for (Index i = 0; i < x.size(); ++i) {
    BOOST_TEST(std::abs(bump(i) - (rise(i) + fall(i))) < 1e-12);
    if (std::abs(x(i) - 0.35) < 0.03 || std::abs(x(i) - 0.65) < 0.03) continue;
    BOOST_TEST(std::abs(bump(i) - (x(i) > 0.35 && x(i) < 0.65 ? 1 : 0)) < 1e-3);
  }
}

BOOST_FIXTURE_TEST_CASE(a_sigmoid_becomes_a_step, Drawn) {
  const Vector c = data.column("steps", "sharpness"), x = data.column("steps", "x");
  const Vector y = data.column("steps", "y");
  for (Index i = 0; i < x.size(); ++i) {
    BOOST_TEST(std::abs(y(i) - 1 / (1 + std::exp(-c(i) * (x(i) - 0.5)))) < 1e-12);
  }
  BOOST_TEST(c.maxCoeff() == 25 * c.minCoeff());
}

BOOST_FIXTURE_TEST_CASE(towers_come_nearer_within_their_bound, Drawn) {
  const Vector units = data.column("skylines", "units"), x = data.column("skylines", "x");
  const Vector towers = data.column("skylines", "towers"), curve = data.column("skylines", "curve");
  double few = 0, many = 0;
  for (Index i = 0; i < x.size(); ++i) {
    BOOST_TEST(std::abs(curve(i) - hills(x(i))) < 1e-12);
    double& error = units(i) == data.value("few") ? few : many;
    error = std::max(error, std::abs(towers(i) - curve(i)));
  }
  BOOST_TEST(few <= data.value("few_error"));
  BOOST_TEST(many <= data.value("many_error"));
  BOOST_TEST(few > 0.9 * data.value("few_error"));
  BOOST_TEST(many > 0.9 * data.value("many_error"));
  BOOST_TEST(data.value("few_error") <= data.value("few_bound"));
  BOOST_TEST(data.value("many_error") <= data.value("many_bound"));
  // 8 times as many towers, about 8 times nearer.
  const double gain = data.value("few_error") / data.value("many_error");
  BOOST_TEST(gain > 6);
  BOOST_TEST(gain < 10);
}

BOOST_AUTO_TEST_SUITE_END()
