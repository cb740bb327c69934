#include "distance.hpp"

#include <nn/core/contract.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/affine.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/objective.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <vector>

using nn::Affine, nn::Index, nn::Matrix, nn::Real, nn::Squared, nn::Vector;

BOOST_AUTO_TEST_SUITE(learn_batch_risk)

namespace {

// Sample i is (i, 2 i). The slope 0 and bias 0 leave the residual -2 i, so that the gradient with
// respect to b of a single sample tells which it is.
struct Numbered {
  Matrix X, Y;
  explicit Numbered(Index n) : X(n, 1), Y(n, 1) {
    for (Index i = 0; i < n; ++i) X(i, 0) = static_cast<Real>(i), Y(i, 0) = 2 * X(i, 0);
  }
};

template <class Risk>
std::vector<Index> order_of(Risk& risk) {
  std::vector<Index> order;
  for (Index b = 0; b < risk.batches(); ++b) {
    risk.select(b);
    const Vector gradient = nn::evaluate(risk, Vector::Zero(2)).gradient;
    order.push_back(static_cast<Index>(-gradient(1) / 2));
  }
  return order;
}

}  // namespace

BOOST_AUTO_TEST_CASE(an_epoch_sees_every_sample_once) {
  const Numbered data(50);
  nn::BatchRisk risk(Affine{1, 1}, Squared{}, data.X, data.Y, 1);
  nn::Rng rng(1);
  std::vector<Index> before = order_of(risk);
  BOOST_TEST(std::ranges::is_sorted(before));
  for (int epoch = 0; epoch < 3; ++epoch) {
    risk.shuffle(rng);
    std::vector<Index> order = order_of(risk);
    BOOST_TEST((order != before));  // the same again has probability 1 / 50!
    before = order;
    std::ranges::sort(order);
    for (Index i = 0; i < 50; ++i) BOOST_TEST(order[static_cast<std::size_t>(i)] == i);
  }
}

BOOST_AUTO_TEST_CASE(the_seed_decides_the_order) {
  const Numbered data(50);
  nn::BatchRisk one(Affine{1, 1}, Squared{}, data.X, data.Y, 1), same = one, other = one;
  nn::Rng seed(1), again(1), different(2);
  one.shuffle(seed), same.shuffle(again), other.shuffle(different);
  const std::vector<Index> order = order_of(one);
  BOOST_TEST((order_of(same) == order));
  BOOST_TEST((order_of(other) != order));
}

// Each of the 24 orders of four samples is expected 1000 times. With 23 degrees of freedom a chi
// square above 85 would come once in 10^8 seeds.
BOOST_AUTO_TEST_CASE(all_orders_are_equally_likely) {
  const Numbered data(4);
  const nn::BatchRisk sorted(Affine{1, 1}, Squared{}, data.X, data.Y, 1);
  nn::Rng rng(3);
  std::vector<double> counts(256, 0);
  for (int draw = 0; draw < 24000; ++draw) {
    nn::BatchRisk risk = sorted;  // not the last order, or poor shuffles would mix in the long run
    risk.shuffle(rng);
    std::size_t code = 0;
    for (const Index i : order_of(risk)) code = code * 4 + static_cast<std::size_t>(i);
    counts[code] += 1;
  }
  double chi_square = 0;
  for (const double count : counts)
    chi_square += count > 0 ? (count - 1000) * (count - 1000) / 1000 : 0;
  BOOST_TEST(std::ranges::count_if(counts, [](double count) { return count > 0; }) == 24);
  BOOST_TEST(chi_square < 85);
}

BOOST_AUTO_TEST_CASE(the_last_batch_holds_the_rest) {
  const Numbered data(10);
  nn::BatchRisk risk(Affine{1, 1}, Squared{}, data.X, data.Y, 4);
  BOOST_TEST(risk.batches() == 3);
  for (const auto& [b, size] : {std::pair<Index, Index>{0, 4}, {1, 4}, {2, 2}, {0, 4}}) {
    risk.select(b);
    BOOST_TEST(risk.selected() == size);
  }
  nn::BatchRisk all(Affine{1, 1}, Squared{}, data.X, data.Y, 0);
  BOOST_TEST(all.batches() == 1);
  BOOST_TEST(all.selected() == 10);  // batch 0 is there without being selected
  nn::BatchRisk too_large(Affine{1, 1}, Squared{}, data.X, data.Y, 99);
  BOOST_TEST(too_large.batches() == 1);
  BOOST_TEST(too_large.selected() == 10);
}

BOOST_AUTO_TEST_CASE(the_mean_over_the_batches_is_the_whole) {
  nn::Rng rng(4);
  const nn::Mlp net = nn::mlp({3, 5, 4}, nn::Activation(nn::Tanh{}));
  const Matrix X = nn::normal_matrix(37, 3, 0, 1, rng);
  nn::Labels y(37);
  for (Index& label : y) label = rng.index(4);
  const Vector theta = nn::normal_matrix(net.parameters(), 1, 0, 1, rng);
  const nn::L2 decay{.lambda = Real(0.1)};
  nn::EmpiricalRisk whole(net, nn::SoftmaxCrossEntropy{}, X, y, decay);
  const nn::Evaluation expected = nn::evaluate(whole, theta);
  for (const Index batch : {1, 5, 10, 36, 37, 0}) {
    nn::BatchRisk risk(net, nn::SoftmaxCrossEntropy{}, X, y, batch, decay);
    risk.shuffle(rng);
    Real value = 0;
    Vector gradient = Vector::Zero(theta.size());
    for (Index b = 0; b < risk.batches(); ++b) {
      risk.select(b);
      const nn::Evaluation part = nn::evaluate(risk, theta);
      const Real share = static_cast<Real>(risk.selected()) / 37;  // the last batch may be smaller
      value += share * part.value;
      gradient += share * part.gradient;
    }
    BOOST_TEST(std::abs(value - expected.value) < 20 * eps * expected.value);
    BOOST_TEST(distance_in_eps(gradient, expected.gradient) < 20);
  }
}

BOOST_AUTO_TEST_CASE(a_copy_is_a_risk_of_its_own) {
  const Numbered data(10);
  nn::BatchRisk risk(Affine{1, 1}, Squared{}, data.X, data.Y, 4);
  risk.select(2);
  nn::BatchRisk copy = risk;
  risk.select(0);
  BOOST_TEST(copy.selected() == 2);
  BOOST_TEST(nn::evaluate(copy, Vector::Zero(2)).gradient(1) == -17);  // samples 8 and 9
  BOOST_TEST(nn::evaluate(risk, Vector::Zero(2)).gradient(1) == -3);
}

BOOST_AUTO_TEST_CASE(impossible_wishes_are_refused) {
  const Numbered data(5), none(0);
  const auto risk = [](const Matrix& X, const Matrix& Y, Index batch) {
    return nn::BatchRisk(Affine{1, 1}, Squared{}, X, Y, batch);
  };
  BOOST_CHECK_THROW(risk(none.X, none.Y, 1), nn::DataError);
  BOOST_CHECK_THROW(risk(data.X, data.Y, -1), std::invalid_argument);
  BOOST_CHECK_THROW(risk(data.X, none.Y, 1), nn::ShapeError);
  auto five = risk(data.X, data.Y, 2);
  BOOST_CHECK_THROW(five.select(3), std::invalid_argument);
  BOOST_CHECK_THROW(five.select(-1), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
