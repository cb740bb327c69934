// The claim of figure 8.11: under gradients that keep their size AdaGrad's rate falls like
// 1 / sqrt(t), and RMSProp's settles.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(shrinking_rates)

namespace {

struct Drawn {
  FigureTables data{"08-optimizers", "shrinking_rates"};
  Vector rates(const std::string& run) { return data.column_where("rates", "rate", "run", run); }
  Vector times(const std::string& run) { return data.column_where("rates", "step", "run", run); }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(adagrad_falls_with_slope_minus_a_half, Drawn) {
  for (const auto& [run, size] : {std::pair{"adagrad large", 1.0}, {"adagrad small", 0.1}}) {
    const Vector rate = rates(run), t = times(run);
    for (Index i = 0; i < t.size(); ++i) {
      if (t(i) < 100) continue;
      BOOST_TEST(rate(i) * std::sqrt(t(i)) * size == 1, boost::test_tools::tolerance(0.2));
      if (t(i) < 1000) continue;
      BOOST_TEST(rate(i) * std::sqrt(t(i)) * size == 1, boost::test_tools::tolerance(0.05));
    }
  }
}

BOOST_FIXTURE_TEST_CASE(no_rate_of_adagrad_grows, Drawn) {
  BOOST_TEST(data.value("grown") <= 1);
  for (const std::string run : {"adagrad large", "adagrad small"}) {
    const Vector rate = rates(run);
    const Index n = rate.size() - 1;
    BOOST_TEST((rate.tail(n).array() <= rate.head(n).array()).all());
  }
}

BOOST_FIXTURE_TEST_CASE(rmsprop_settles_at_one_over_the_size, Drawn) {
  for (const auto& [run, size] : {std::pair{"rmsprop large", 1.0}, {"rmsprop small", 0.1}}) {
    const Vector rate = rates(run), t = times(run);
    for (Index i = 0; i < t.size(); ++i) {
      if (t(i) > 500) BOOST_TEST(rate(i) * size == 1, boost::test_tools::tolerance(0.25));
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
