#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(solver_accuracy)

namespace {

FigureTables figure() { return {"01-linear-regression", "solver_accuracy"}; }

/// One solver's curve.
struct Curve {
  Vector kappa, median;

  // The median at the condition number nearest to `wanted`.
  double at(double wanted) const {
    Index nearest = 0;
    (kappa.array() / wanted).log().abs().minCoeff(&nearest);
    return median(nearest);
  }

  // How many powers of ten the error grows for each power of ten of kappa.
  double slope(double from, double to) const {
    return std::log10(at(to) / at(from)) / std::log10(to / from);
  }
};

Curve curve(const std::string& solver) {
  FigureTables data = figure();
  return {data.column_where("errors", "kappa", "solver", solver),
          data.column_where("errors", "median", "solver", solver)};
}

}  // namespace

BOOST_AUTO_TEST_CASE(qr_loses_as_many_digits_as_kappa_has) {
  BOOST_TEST(std::abs(curve("QR").slope(1e3, 1e12) - 1) < 0.05);
  BOOST_TEST(std::abs(figure().value("slope_qr") - 1) < 0.05);
  BOOST_TEST(curve("QR").at(1) < 1e-15);
}

BOOST_AUTO_TEST_CASE(the_normal_equations_lose_twice_as_many) {
  BOOST_TEST(std::abs(curve("normal equations").slope(1e2, 1e6) - 2) < 0.1);
  BOOST_TEST(std::abs(figure().value("slope_normal") - 2) < 0.1);
}

BOOST_AUTO_TEST_CASE(the_normal_equations_refuse_where_nothing_would_be_left) {
  const Curve normal = curve("normal equations");
  BOOST_TEST(normal.kappa.maxCoeff() == figure().value("last_normal"));
  BOOST_TEST(normal.kappa.maxCoeff() > 1e6);
  BOOST_TEST(normal.kappa.maxCoeff() < 1e8);
  BOOST_TEST(normal.median.maxCoeff() < 0.1);
}

BOOST_AUTO_TEST_CASE(descent_arrives_only_while_kappa_is_small) {
  const Curve descent = curve("gradient descent");
  BOOST_TEST(descent.at(3) < 1e-10);
  for (Index i = 0; i < descent.kappa.size(); ++i) {
    if (descent.kappa(i) > 90) BOOST_TEST(descent.median(i) > 0.05);
  }
}

BOOST_AUTO_TEST_CASE(the_problems_have_the_condition_number_that_is_drawn) {
  FigureTables data = figure();
  const Vector kappa = data.column("problems", "kappa"),
               measured = data.column("problems", "measured");
  BOOST_TEST((measured.array() / kappa.array() - 1).abs().maxCoeff() < 0.05);
}

BOOST_AUTO_TEST_SUITE_END()
