// The claim of figure 1.5: squared loss chases outliers, Huber's and the absolute loss do not.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

namespace {

struct Drawn {
  FigureTables data{"01-linear-regression", "outlier_losses"};
  nn::Vector x = data.column("points", "x"), y = data.column("points", "y");

  nn::Vector residuals(const std::string& line) {
    const nn::Real slope = data.column_where("lines", "slope", "line", line)(0);
    const nn::Real intercept = data.column_where("lines", "intercept", "line", line)(0);
    return y.array() - slope * x.array() - intercept;
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(outlier_losses, Drawn)

BOOST_AUTO_TEST_CASE(squared_loss_chases_outliers) {
  const double truth = data.value("slope_true");
  const double squared = std::abs(data.value("slope_squared") - truth);
  BOOST_TEST(std::abs(data.value("slope_clean") - truth) < 0.2 * squared);
  BOOST_TEST(std::abs(data.value("slope_huber") - truth) < 0.3 * squared);
  BOOST_TEST(std::abs(data.value("slope_absolute") - truth) < 0.3 * squared);
}

// Each line is the best for its loss: the first two because no small change improves a convex loss.
BOOST_AUTO_TEST_CASE(the_squared_line_is_the_best_for_its_loss) {
  const nn::Vector r = residuals("squared");
  BOOST_TEST(std::abs(r.sum()) < 1e-9);
  BOOST_TEST(std::abs(r.dot(x)) < 1e-8);
}

BOOST_AUTO_TEST_CASE(the_huber_line_is_the_best_for_its_loss) {
  const nn::Real delta = static_cast<nn::Real>(data.parameter("delta"));
  const nn::Vector pull = residuals("Huber").cwiseMin(delta).cwiseMax(-delta);
  BOOST_TEST(std::abs(pull.sum()) < 1e-9);
  BOOST_TEST(std::abs(pull.dot(x)) < 1e-8);
}

// Some best line of the absolute loss goes through two of the points: so try all pairs.
BOOST_AUTO_TEST_CASE(the_absolute_line_is_the_best_for_its_loss) {
  nn::Real best = std::numeric_limits<nn::Real>::infinity();
  for (nn::Index i = 0; i < x.size(); ++i) {
    for (nn::Index j = 0; j < i; ++j) {
      const nn::Real slope = (y(i) - y(j)) / (x(i) - x(j));
      const nn::Real sum = (y.array() - y(i) - slope * (x.array() - x(i))).abs().sum();
      best = std::min(best, sum);
    }
  }
  BOOST_TEST(residuals("absolute").cwiseAbs().sum() == best, boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_CASE(the_pulls_are_the_slopes_of_the_losses) {
  for (const std::string loss : {"squared", "Huber", "absolute"}) {
    const nn::Vector r = data.column_where("losses", "residual", "loss", loss);
    const nn::Vector value = data.column_where("losses", "value", "loss", loss);
    const nn::Vector pull = data.column_where("losses", "pull", "loss", loss);
    const nn::Index n = r.size() - 1;
    const nn::Vector slope = (value.tail(n) - value.head(n)).cwiseQuotient(r.tail(n) - r.head(n));
    const nn::Vector between = (pull.tail(n) + pull.head(n)) / 2;
    // At the absolute loss's corner the pull jumps, and the mean of its two sides is off by a half.
    const double most = loss == "absolute" ? 0.5 : 0.02;
    BOOST_TEST((slope - between).cwiseAbs().maxCoeff() < most + 1e-9, loss);
  }
}

BOOST_AUTO_TEST_SUITE_END()
