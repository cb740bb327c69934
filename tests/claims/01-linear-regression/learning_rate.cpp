// The claim of figure 1.3: descent converges below 2 / λmax and diverges above it, there
// multiplying the loss by (1 - ηλmax)² a step.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

namespace {

struct Drawn {
  FigureTables data{"01-linear-regression", "learning_rate"};

  nn::Vector curve(const std::string& rate) {
    return data.column_where("learning_rate", "loss", "rate", rate);
  }
  nn::Real total_factor(const std::string& rate) {
    const nn::Vector loss = curve(rate);
    return loss(loss.size() - 1) / loss(0);
  }
};

bool climbs(const nn::Vector& loss) {
  const nn::Index n = loss.size() - 1;
  return (loss.tail(n).array() > loss.head(n).array()).all();
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(learning_rate, Drawn)

BOOST_AUTO_TEST_CASE(the_limit_comes_from_the_largest_eigenvalue) {
  BOOST_TEST(data.value("limit") == 2 / data.value("lambda_max"),
             boost::test_tools::tolerance(1e-14));
  BOOST_TEST(data.value("good") < data.value("below"));
  BOOST_TEST(data.value("below") < data.value("limit"));
  BOOST_TEST(data.value("above") > data.value("limit"));
}

BOOST_AUTO_TEST_CASE(the_loss_falls_below_the_limit_and_climbs_above_it) {
  for (const std::string rate : {"too small", "good", "just below the limit"}) {
    BOOST_TEST(climbs(-curve(rate)), rate);
  }
  BOOST_TEST(climbs(curve("just above the limit")));
}

BOOST_AUTO_TEST_CASE(too_small_and_too_near_the_limit_are_both_slow) {
  BOOST_TEST(total_factor("good") < 1e-3 * total_factor("too small"));
  BOOST_TEST(total_factor("good") < 1e-3 * total_factor("just below the limit"));
}

BOOST_AUTO_TEST_CASE(above_the_limit_each_step_multiplies_the_loss_as_predicted) {
  const nn::Vector loss = curve("just above the limit");
  const nn::Index last = loss.size() - 1;
  const double predicted = std::pow(1 - data.value("above") * data.value("lambda_max"), 2);
  BOOST_TEST(data.value("predicted_growth") == predicted, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(loss(last) / loss(last - 1) == predicted, boost::test_tools::tolerance(1e-6));
  BOOST_TEST(data.value("growth") == predicted, boost::test_tools::tolerance(1e-6));
}

// Between half and all of the steps the loss grows exactly at the rates above the limit. The sweep
// itself says where that begins, to within its step of 1 % of the limit.
BOOST_AUTO_TEST_CASE(the_sweep_breaks_at_the_predicted_limit) {
  const nn::Vector rate = data.column("sweep", "rate"), steps = data.column("sweep", "steps"),
                   loss = data.column("sweep", "loss");
  double breaks_at = 0;
  for (nn::Index i = 0; i + 2 < rate.size() && breaks_at == 0; i += 3) {
    BOOST_REQUIRE(steps(i + 2) == 2 * steps(i + 1));
    if (loss(i + 2) > loss(i + 1)) breaks_at = rate(i);
  }
  BOOST_TEST(breaks_at / data.value("limit") >= 0.9999);
  BOOST_TEST(breaks_at / data.value("limit") < 1.0101);
}

BOOST_AUTO_TEST_SUITE_END()
