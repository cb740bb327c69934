// Dalal, Fowlkes and Hoadley 1989: O-ring distress on launch temperature.
// Published digits: logit p = 15.04290 - 0.232163 temperature; R's glm prints the same with the
// standard errors 7.37863 and 0.10824 and the deviance 20.315.
#include "exact_line.hpp"
#include "exact_logistic.hpp"

#include <nn/io/dataset.hpp>
#include <nn/learn/logistic_regression.hpp>

BOOST_AUTO_TEST_SUITE(reference_orings)

namespace {

nn::ClassificationData launches() {
  return nn::read_classification(BOOK_SOURCE_DIR "/chapters/03-logistic-regression/orings.csv");
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_published_digits) {
  const nn::LogisticFit fit = nn::LogisticRegression{}.fit(launches());
  BOOST_TEST(fit.n == 23);
  BOOST_TEST(rounds_to(fit.line.theta(1), 15.04290, 5));
  BOOST_TEST(rounds_to(fit.line.theta(0), -0.232163, 6));
  BOOST_TEST(rounds_to(fit.standard_errors(0), 7.37864, 5));
  BOOST_TEST(rounds_to(fit.standard_errors(1), 0.10824, 5));
  BOOST_TEST(rounds_to(fit.deviance(), 20.315, 3));
}

BOOST_AUTO_TEST_CASE(twelve_digits_of_fifty) {
  const nn::LogisticFit fit = nn::LogisticRegression{}.fit(launches());
  const ExactLogistic exact = exact_logistic(launches());
  const auto close = boost::test_tools::tolerance(1e-12);
  BOOST_TEST(fit.line.theta(1) == static_cast<double>(exact.beta[0]), close);
  BOOST_TEST(fit.line.theta(0) == static_cast<double>(exact.beta[1]), close);
  BOOST_TEST(fit.standard_errors(0) == static_cast<double>(exact.errors[0]), close);
  BOOST_TEST(fit.standard_errors(1) == static_cast<double>(exact.errors[1]), close);
  BOOST_TEST(fit.log_likelihood == static_cast<double>(exact.log_likelihood), close);
}

BOOST_AUTO_TEST_SUITE_END()
