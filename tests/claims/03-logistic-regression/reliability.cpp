// The claim of figure 3.10: log-loss training is calibrated here; where it confuses.
#include "../claim.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

double median(Vector numbers) {
  std::sort(numbers.begin(), numbers.end());
  return numbers(numbers.size() / 2);
}

struct Drawn {
  FigureTables data{"03-logistic-regression", "reliability"};

  Vector bin(const std::string& model, const std::string& name) {
    return data.column_where("bins", name, "model", model);
  }
  double error(const std::string& model) {
    const Vector distance = (bin(model, "predicted") - bin(model, "observed")).cwiseAbs();
    return distance.dot(bin(model, "count")) / bin(model, "count").sum();
  }
  Matrix confusion() {
    const Vector counts = data.column("confusion", "count");
    return Eigen::Map<const Matrix>(counts.data(), 3, 3);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(reliability, Drawn)

BOOST_AUTO_TEST_CASE(the_numbers_are_medians_over_the_draws) {
  const Vector fitted = data.column("draws", "fitted");
  BOOST_TEST(fitted.size() >= 10);
  BOOST_TEST(fitted.size() % 2 == 1);
  BOOST_TEST(data.value("calibration_error") == median(fitted));
  BOOST_TEST(data.value("calibration_error_boasting") == median(data.column("draws", "boasting")));
  BOOST_TEST(data.value("calibration_error_truth") == median(data.column("draws", "truth")));
  // The draw in the middle is the one in the picture.
  BOOST_TEST(error("fitted") == data.value("calibration_error"),
             boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(the_fit_is_about_as_calibrated_as_the_truth) {
  BOOST_TEST(data.value("calibration_error") < 0.02);
  BOOST_TEST(data.value("calibration_error") < 2 * data.value("calibration_error_truth"));
}

BOOST_AUTO_TEST_CASE(boasting_is_not_calibrated_in_any_draw) {
  const Vector fitted = data.column("draws", "fitted"), boasting = data.column("draws", "boasting");
  BOOST_TEST(boasting.minCoeff() > 3 * fitted.maxCoeff());
}

// Two standard deviations cover about 95 %; of ten bins at least eight.
BOOST_AUTO_TEST_CASE(the_bins_of_the_fit_lie_on_the_diagonal_within_chance) {
  const Vector distance = (bin("fitted", "predicted") - bin("fitted", "observed")).cwiseAbs();
  BOOST_TEST(distance.size() == 10);
  BOOST_TEST((distance.array() <= bin("fitted", "error").array()).count() >= 8);
  const Vector boast = (bin("boasting", "predicted") - bin("boasting", "observed")).cwiseAbs();
  BOOST_TEST((boast.array() <= bin("boasting", "error").array()).count() <= 4);
}

BOOST_AUTO_TEST_CASE(the_confusion_matrix_counts_every_sample_once) {
  const Matrix C = confusion();
  BOOST_TEST(C.sum() == data.value("held_out"));
  BOOST_TEST((C.rowwise().sum().array() == data.parameter("held_out")).all());
  BOOST_TEST(C.diagonal().sum() / C.sum() == data.value("accuracy"),
             boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(the_two_near_classes_are_confused_most) {
  const Matrix C = confusion();
  const double near = C(1, 2) + C(2, 1);
  BOOST_TEST(near == data.value("worst_pair"));
  BOOST_TEST(near > C(0, 1) + C(1, 0));
  BOOST_TEST(near > C(0, 2) + C(2, 0));
  BOOST_TEST(data.value("worst_pair_share") > 0.5);
}

BOOST_AUTO_TEST_SUITE_END()
