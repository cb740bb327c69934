#include "distance.hpp"
#include "refusal.hpp"
#include "two_clouds.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/truth_table.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/model/threshold_unit.hpp>

#include <boost/test/unit_test.hpp>
#include <limits>

using nn::ClassificationData, nn::Index, nn::Matrix, nn::Perceptron, nn::PerceptronAnswer,
    nn::PerceptronFit, nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_perceptron)

namespace {

ClassificationData numbers(std::initializer_list<Real> x, nn::Labels y) {
  ClassificationData data{Matrix(static_cast<Index>(x.size()), 1), std::move(y), {"0", "1"}, {}};
  std::copy(x.begin(), x.end(), data.X.data());
  return data;
}

Index wrong(const PerceptronFit& fit, const ClassificationData& data) {
  return (nn::step(fit.line.predict(data.X)).array() != data.y.array()).count();
}

}  // namespace

// \checks{perceptron_rule}
BOOST_AUTO_TEST_CASE(a_mistake_adds_the_sample_with_its_sign) {
  Vector w{{1, -2}};
  BOOST_TEST(!nn::perceptron_step(w, 1, nn::RowVector{{3, 1}}));  // 3 - 2 > 0
  BOOST_TEST((w == Vector{{1, -2}}));
  BOOST_TEST(nn::perceptron_step(w, -1, nn::RowVector{{3, 1}}));
  BOOST_TEST((w == Vector{{-2, -3}}));
  BOOST_TEST(nn::perceptron_step(w, 1, nn::RowVector{{3, -2}}));  // a sum of 0 is a mistake
  BOOST_TEST((w == Vector{{1, -5}}));
}

// \checks{perceptron_rule}
BOOST_AUTO_TEST_CASE(two_samples_by_hand) {
  // x = 2 is 1 and x = 1 is 0: (w0, w1) goes from (0, 0) to (1, 2), (0, 1), (-1, 0), (0, 2), …
  std::vector<Vector> path;
  const PerceptronFit fit = Perceptron{}.fit(numbers({2, 1}, nn::Labels{{1, 0}}),
                                             [&](Index, const Vector& w) { path.push_back(w); });
  BOOST_TEST(fit.converged);
  BOOST_REQUIRE(path.size() >= 4);
  BOOST_TEST((path[0] == Vector{{1, 2}}));
  BOOST_TEST((path[1] == Vector{{0, 1}}));
  BOOST_TEST((path[2] == Vector{{-1, 0}}));
  BOOST_TEST((path[3] == Vector{{0, 2}}));
  BOOST_TEST(fit.mistakes == static_cast<Index>(path.size()));
  BOOST_TEST(fit.line.theta(0) == path.back()(1));
  BOOST_TEST(fit.line.theta(1) == path.back()(0));
}

BOOST_AUTO_TEST_CASE(gates_are_learned_and_xor_is_not) {
  for (const nn::Answers& answers : {nn::and_answers, nn::nand_answers, nn::or_answers}) {
    const ClassificationData table = nn::truth_table(answers);
    const PerceptronFit fit = Perceptron{}.fit(table);
    BOOST_TEST(fit.converged);
    BOOST_TEST(fit.training_errors == 0);
    BOOST_TEST(wrong(fit, table) == 0);
    BOOST_TEST(fit.errors.size() == static_cast<std::size_t>(fit.epochs));
  }
  const PerceptronFit fit = Perceptron{.max_epochs = 50}.fit(nn::truth_table(nn::xor_answers));
  BOOST_TEST(!fit.converged);
  BOOST_TEST(fit.epochs == 50);
  BOOST_TEST(fit.training_errors > 0);
}

// \checks{pocket_weights}
BOOST_AUTO_TEST_CASE(the_pocket_keeps_the_fewest_errors_that_occurred) {
  const ClassificationData data = numbers({-3, -2, -1, 1, 2, 3}, nn::Labels{{0, 0, 1, 0, 1, 1}});
  nn::Rng rng(5), same(5);
  Index fewest = 3;  // at w = 0 all are answered 1
  const auto count = [&](const Vector& w) {
    const Vector scores = (data.X.col(0) * w(1)).array() + w(0);
    return ((scores.array() >= 0).cast<Index>() != data.y.array()).count();
  };
  const Perceptron plain{.max_epochs = 30};
  plain.fit(data, rng, [&](Index, const Vector& w) { fewest = std::min(fewest, count(w)); });
  const Perceptron pocket{.max_epochs = 30, .answer = PerceptronAnswer::pocket};
  const PerceptronFit fit = pocket.fit(data, same);
  BOOST_TEST(fit.training_errors == fewest);
  BOOST_TEST(wrong(fit, data) == fewest);
  BOOST_TEST(fewest == 1);
  BOOST_TEST(!fit.converged);
  BOOST_TEST(std::is_sorted(fit.errors.rbegin(), fit.errors.rend()));
}

// \checks{averaged_weights}
BOOST_AUTO_TEST_CASE(the_average_counts_every_step) {
  // x = 1 is 1, x = -1 is 0, the origin fixed: after the first sample w = 1 for ever.
  const ClassificationData easy = numbers({1, -1}, nn::Labels{{1, 0}});
  const Perceptron averaged{.answer = PerceptronAnswer::averaged, .bias = false};
  BOOST_TEST(averaged.fit(easy).line.theta(0) == 1);
  // x = 1, 3 with the answers 1, 0: w is 1, -2, then -1, -1, then 0, -3, then -2, -2, ...
  const ClassificationData hard = numbers({1, 3}, nn::Labels{{1, 0}});
  std::vector<Real> after;
  Real w = 0;
  for (int epoch = 0; epoch < 7; ++epoch) {
    if (w <= 0) w += 1;
    after.push_back(w);
    if (-3 * w <= 0) w -= 3;
    after.push_back(w);
  }
  Real mean = 0;
  for (const Real one : after) mean += one / static_cast<Real>(after.size());
  const Perceptron seven{.max_epochs = 7, .answer = PerceptronAnswer::averaged, .bias = false};
  const PerceptronFit fit = seven.fit(hard);
  BOOST_TEST(std::abs(fit.line.theta(0) - mean) < 20 * eps);
  BOOST_TEST(fit.line.theta(1) == 0);
}

BOOST_AUTO_TEST_CASE(an_order_of_its_own_each_epoch_comes_from_the_generator) {
  const ClassificationData data = two_clouds(40, 3, Real(0.2), Real(0.05), 6);
  nn::Rng one(7), same(7), other(8);
  const PerceptronFit a = Perceptron{}.fit(data, one), b = Perceptron{}.fit(data, same),
                      c = Perceptron{}.fit(data, other);
  BOOST_TEST((a.line.theta == b.line.theta));
  BOOST_TEST((a.line.theta != c.line.theta));
  BOOST_TEST(wrong(a, data) == 0);
  BOOST_TEST(wrong(c, data) == 0);
}

BOOST_AUTO_TEST_CASE(what_is_no_two_classes_is_refused) {
  ClassificationData three = numbers({1, 2, 3}, nn::Labels{{0, 1, 2}});
  three.classes = {"a", "b", "c"};
  BOOST_TEST(refusal([&] { Perceptron{}.fit(three); }) ==
             "a perceptron tells two classes apart, not 3");
  BOOST_CHECK_THROW(Perceptron{}.fit(numbers({}, nn::Labels(0))), nn::DataError);
  BOOST_CHECK_THROW(Perceptron{.max_epochs = 0}.fit(numbers({1, 2}, nn::Labels{{0, 1}})),
                    std::invalid_argument);
  const Real huge = std::numeric_limits<Real>::max();
  ClassificationData far{Matrix(2, 2), nn::Labels{{1, 1}}, {"0", "1"}, {}};
  far.X << huge, huge, huge, -huge;  // the second sum is infinity minus infinity
  BOOST_CHECK_THROW(Perceptron{}.fit(far), nn::NumericError);
}

BOOST_AUTO_TEST_SUITE_END()
