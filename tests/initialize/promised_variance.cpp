// Every scheme draws weights of mean 0 and of the variance that its documentation promises.
#include <nn/initialize/any_initializer.hpp>
#include <nn/initialize/initialize.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>
#include <vector>

using nn::Fan, nn::Index, nn::Initializer, nn::Matrix, nn::Real, nn::Rng;

BOOST_AUTO_TEST_SUITE(initialize_promised_variance)

namespace {

// False alarms: a faithful scheme with a fresh seed would miss one of these five-sigma bounds once
// in 1.7 million. With 20 schemes, two shapes and two bounds each, about one run in 20 000 would
// alarm for nothing. The seed is fixed, so that the tests pass always or never.
constexpr double five_sigma = 5;

struct Scheme {
  std::string name;
  Initializer draw;
  double gain;
  Fan fan;
  bool uniform;
};

std::vector<Scheme> schemes() {
  std::vector<Scheme> all = {{"lecun_normal", nn::lecun_normal, 1, Fan::in, false},
                             {"lecun_uniform", nn::lecun_uniform, 1, Fan::in, true},
                             {"xavier_normal", nn::xavier_normal, 1, Fan::mean, false},
                             {"xavier_uniform", nn::xavier_uniform, 1, Fan::mean, true},
                             {"he_normal", nn::he_normal, 2, Fan::in, false},
                             {"he_uniform", nn::he_uniform, 2, Fan::in, true}};
  for (const auto& [name, gain] : {std::pair{"xavier", 1.0}, std::pair{"he", 2.0}}) {
    for (const std::string end : {"-normal", "-uniform"}) {
      all.push_back({name + end, nn::initializer_named(name + end), gain,
                     gain == 1 ? Fan::mean : Fan::in, end == "-uniform"});
    }
  }
  for (const Real gain : {Real(0.5), Real(3)}) {
    for (const Fan fan : {Fan::in, Fan::out, Fan::mean}) {
      all.push_back({"scaled_normal", nn::scaled_normal(gain, fan), gain, fan, false});
      all.push_back({"scaled_uniform", nn::scaled_uniform(gain, fan), gain, fan, true});
    }
  }
  return all;
}

double promised(const Scheme& scheme, double d, double q) {
  if (scheme.fan == Fan::in) return scheme.gain / d;
  if (scheme.fan == Fan::out) return scheme.gain / q;
  return 2 * scheme.gain / (d + q);
}

}  // namespace

// \checks{lecun_variance}
// \checks{xavier_variance}
// \checks{he_variance}
BOOST_AUTO_TEST_CASE(each_scheme_keeps_its_promise) {
  for (const Scheme& scheme : schemes()) {
    for (const auto& [d, q] : {std::pair<Index, Index>{100, 400}, {500, 60}}) {
      Rng rng(11);
      const Matrix W = scheme.draw(d, q, rng);
      BOOST_REQUIRE(W.rows() == d);
      BOOST_REQUIRE(W.cols() == q);
      const double variance = promised(scheme, double(d), double(q));
      const double n = double(W.size());
      // Var of the mean is v/n; of the mean square (kurtosis - 1) v^2/n: 2 if normal, 4/5 if not.
      const double spread = scheme.uniform ? 0.8 : 2;
      const double mean = double(W.mean()), square = double(W.squaredNorm()) / n;
      BOOST_TEST(std::abs(mean) < five_sigma * std::sqrt(variance / n), scheme.name);
      BOOST_TEST(std::abs(square / variance - 1) < five_sigma * std::sqrt(spread / n),
                 scheme.name << " " << d << " x " << q << ": " << square << " not " << variance);
    }
  }
}

// \checks{uniform_reach}
BOOST_AUTO_TEST_CASE(uniform_weights_fill_their_interval_and_no_more) {
  for (const Scheme& scheme : schemes()) {
    if (!scheme.uniform) continue;
    Rng rng(12);
    const Matrix W = scheme.draw(200, 300, rng);
    const double r = std::sqrt(3 * promised(scheme, 200, 300));
    BOOST_TEST(double(W.cwiseAbs().maxCoeff()) <= r * (1 + 1e-6), scheme.name);
    // All 60 000 within 0.9995 of the ends: once in 10^13.
    BOOST_TEST(double(W.maxCoeff()) > 0.999 * r, scheme.name);
    BOOST_TEST(double(W.minCoeff()) < -0.999 * r, scheme.name);
  }
}

BOOST_AUTO_TEST_CASE(normal_weights_have_tails) {
  for (const Scheme& scheme : schemes()) {
    if (scheme.uniform) continue;
    Rng rng(13);
    const Matrix W = scheme.draw(200, 300, rng);
    const double sd = std::sqrt(promised(scheme, 200, 300));
    const double beyond = double((W.array().abs() > Real(2 * sd)).count()) / double(W.size());
    constexpr double p = 0.0455003;  // beyond two standard deviations
    BOOST_TEST(std::abs(beyond - p) < five_sigma * std::sqrt(p * (1 - p) / 60000), scheme.name);
  }
}

BOOST_AUTO_TEST_CASE(small_and_large_do_not_know_the_width) {
  for (const auto& [name, sd] : {std::pair{"small", 0.01}, std::pair{"large", 1.0}}) {
    for (const Index d : {50, 1000}) {
      Rng rng(14);
      const Matrix W = nn::initializer_named(name)(d, 50, rng);
      const double n = double(W.size());
      BOOST_TEST(
          std::abs(double(W.squaredNorm()) / n / (sd * sd) - 1) < five_sigma * std::sqrt(2 / n),
          name);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
