#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/absolute.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/optimize/objective.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using nn::Affine, nn::EmpiricalRisk, nn::Matrix, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_empirical_risk)

static_assert(nn::Objective<EmpiricalRisk<Affine, nn::Squared>>);
static_assert(nn::Objective<EmpiricalRisk<Affine, nn::Absolute, nn::L2>>);

namespace {

// At w = 2, b = 1 the line answers 1, 3, 5 and leaves the residuals 1, -1, 2.
struct Example {
  Matrix X = Matrix{{0}, {1}, {2}}, Y = Matrix{{0}, {4}, {3}};
  Vector theta = Vector{{2, 1}};
};

}  // namespace

// \checks{risk}
BOOST_AUTO_TEST_CASE(the_risk_is_the_mean_loss_of_the_model) {
  const Example e;
  EmpiricalRisk risk(Affine{1, 1}, nn::Squared{}, e.X, e.Y);
  const nn::Evaluation at = nn::evaluate(risk, e.theta);
  BOOST_TEST(at.value == 1);        // (1 + 1 + 4) / (2 * 3)
  BOOST_TEST(at.gradient(0) == 1);  // (0 * 1 + 1 * -1 + 2 * 2) / 3
  BOOST_TEST(std::abs(at.gradient(1) - Real(2) / 3) < Real(1e-6));
}

// \checks{risk}
BOOST_AUTO_TEST_CASE(the_penalty_is_added_to_value_and_gradient_once) {
  const Example e;
  EmpiricalRisk risk(Affine{1, 1}, nn::Squared{}, e.X, e.Y, nn::L2{.lambda = 3});
  for (int repeat = 0; repeat < 3; ++repeat) {
    const nn::Evaluation at = nn::evaluate(risk, e.theta);
    BOOST_TEST(at.value == 7);  // 1 + 3/2 * 2^2: the bias is spared
    BOOST_TEST(at.gradient(0) == 7);
    BOOST_TEST(std::abs(at.gradient(1) - Real(2) / 3) < Real(1e-6));
  }
}

BOOST_AUTO_TEST_CASE(the_gradient_takes_the_size_it_needs) {
  const Example e;
  EmpiricalRisk risk(Affine{1, 1}, nn::Squared{}, e.X, e.Y);
  Vector gradient;
  risk(e.theta, gradient);
  BOOST_TEST(gradient.size() == 2);
}

BOOST_AUTO_TEST_CASE(what_has_no_risk_is_refused) {
  const Example e;
  const Matrix none(0, 1), two = Matrix::Ones(2, 1);
  const auto without_samples = [&] { EmpiricalRisk(Affine{1, 1}, nn::Squared{}, none, none); };
  BOOST_CHECK_THROW(without_samples(), nn::DataError);
  Vector gradient;
  EmpiricalRisk unpaired(Affine{1, 1}, nn::Squared{}, e.X, two);
  BOOST_CHECK_THROW(unpaired(e.theta, gradient), nn::ShapeError);
  EmpiricalRisk narrow(Affine{2, 1}, nn::Squared{}, e.X, e.Y);
  BOOST_CHECK_THROW(narrow(Vector::Zero(3), gradient), nn::ShapeError);
}

BOOST_AUTO_TEST_SUITE_END()
