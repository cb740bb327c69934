// The claim of figure 3.9: the naive form overflows once a logit passes 709.78; log-sum-exp never
// does.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "overflow"};

  Vector scale(const std::string& form) {
    return data.column_where("losses", "scale", "form", form);
  }
  Vector loss(const std::string& form) { return data.column_where("losses", "loss", "form", form); }
  Vector error(const std::string& form) {
    return data.column_where("errors", "error", "form", form);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(overflow, Drawn)

BOOST_AUTO_TEST_CASE(the_limit_is_the_logarithm_of_the_largest_number) {
  const double theory = std::log(std::numeric_limits<double>::max());
  BOOST_TEST(data.value("limit") == theory, boost::test_tools::tolerance(1e-14));
  BOOST_TEST(std::round(100 * data.value("limit")) == 70978);
  BOOST_TEST(std::isinf(std::exp(std::nextafter(data.value("limit"), 1e9) + 1e-12)));
}

BOOST_AUTO_TEST_CASE(the_naive_form_ends_there) {
  BOOST_TEST(scale("naive").maxCoeff() <= data.value("limit"));
  BOOST_TEST(data.column_where("errors", "scale", "form", "naive").maxCoeff() <=
             data.value("limit"));
}

BOOST_AUTO_TEST_CASE(log_sum_exp_goes_on_to_the_end_of_the_numbers) {
  BOOST_TEST(scale("log-sum-exp").maxCoeff() > 1e307);
  BOOST_TEST(scale("log-sum-exp").maxCoeff() == data.value("largest_scale"));
  BOOST_TEST(data.value("worst_error") < 4 * std::numeric_limits<double>::epsilon());
  BOOST_TEST(error("log-sum-exp").maxCoeff() <= data.value("worst_error"));
}

// Of the logits (s, s/2, 0), when the last class is true.
BOOST_AUTO_TEST_CASE(the_loss_is_the_formulas) {
  const Vector s = scale("log-sum-exp"), found = loss("log-sum-exp");
  for (Index i = 0; i < s.size(); ++i) {
    const double exact = s(i) + std::log1p(std::exp(-s(i) / 2) + std::exp(-s(i)));
    BOOST_TEST(found(i) == exact, boost::test_tools::tolerance(1e-14));
  }
}

BOOST_AUTO_TEST_CASE(the_logarithm_of_a_softmax_loses_its_digits_first_and_ends_later) {
  BOOST_TEST(error("log of softmax").maxCoeff() > 1e-6);
  BOOST_TEST(data.value("limit_softmax") > data.value("limit"));
  BOOST_TEST(data.value("limit_softmax") ==
                 std::log(2.0) - std::log(std::numeric_limits<double>::denorm_min()),
             boost::test_tools::tolerance(1e-6));
}

BOOST_AUTO_TEST_SUITE_END()
