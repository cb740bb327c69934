// Fisher 1936: versicolor against virginica has a maximum, setosa against the rest has none.
#include "exact_line.hpp"
#include "exact_logistic.hpp"

#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/logistic_regression.hpp>
#include <nn/learn/softmax_regression.hpp>

BOOST_AUTO_TEST_SUITE(reference_iris)

namespace {

nn::ClassificationData irises() {
  return nn::read_classification(BOOK_SOURCE_DIR "/chapters/03-logistic-regression/iris.csv");
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_table_is_fishers) {
  const nn::ClassificationData data = irises();
  BOOST_TEST(data.X.rows() == 150);
  BOOST_TEST(data.X(34, 3) == 0.2);  // where the copies in circulation differ
  BOOST_TEST(data.X(37, 1) == 3.6);
}

BOOST_AUTO_TEST_CASE(versicolor_against_virginica_to_ten_digits_of_fifty) {
  const nn::ClassificationData data = nn::keep_classes(irises(), {"versicolor", "virginica"});
  const nn::LogisticFit fit = nn::LogisticRegression{}.fit(data);
  const ExactLogistic exact = exact_logistic(data);
  const auto close = boost::test_tools::tolerance(1e-10);
  BOOST_TEST(fit.line.theta(4) == static_cast<double>(exact.beta[0]), close);
  for (std::size_t j = 0; j < 4; ++j) {
    BOOST_TEST(fit.line.theta(static_cast<nn::Index>(j)) == static_cast<double>(exact.beta[j + 1]),
               close);
  }
  for (std::size_t j = 0; j < 5; ++j) {
    BOOST_TEST(
        fit.standard_errors(static_cast<nn::Index>(j)) == static_cast<double>(exact.errors[j]),
        close);
  }
}

BOOST_AUTO_TEST_CASE(setosa_can_be_parted_and_the_others_can_not) {
  const nn::ClassificationData data = irises();
  const auto against_rest = [&](const char* name) {
    return nn::LogisticRegression{}.fit(nn::one_against_rest(data, name));
  };
  BOOST_TEST(against_rest("setosa").separated);
  BOOST_TEST(against_rest("versicolor").converged);
  BOOST_TEST(against_rest("virginica").converged);
  BOOST_TEST(nn::SoftmaxRegression{}.fit(data).separated);
}

// \checks{reference_form}
BOOST_AUTO_TEST_CASE(three_classes_in_two_forms_say_the_same) {
  const nn::ClassificationData two = nn::keep_classes(irises(), {"versicolor", "virginica"});
  const nn::SoftmaxFit fit = nn::SoftmaxRegression{}.fit(two);
  const ExactLogistic exact = exact_logistic(two);
  const auto W = fit.map.model.W(fit.map.theta);
  for (nn::Index j = 0; j < 4; ++j) {
    BOOST_TEST(
        W(j, 1) - W(j, 0) == static_cast<double>(exact.beta[static_cast<std::size_t>(j) + 1]),
        boost::test_tools::tolerance(1e-10));
  }
}

BOOST_AUTO_TEST_SUITE_END()
