// After its first epoch training asks for no memory: neither the library nor Eigen, whatever the
// activation, the loss and the optimizer, also where the last batch is smaller than the others.
#include "counter.hpp"

#include <nn/learn/train.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/any_optimizer.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

using nn::Index, nn::Labels, nn::Matrix, nn::Mlp, nn::Real, nn::Rng, nn::Vector;

BOOST_AUTO_TEST_SUITE(allocation)

namespace {

struct SquaredCase {
  static constexpr Index outputs = 2;
  nn::Squared loss{};
  static Matrix target(Index n, Rng& rng) { return nn::normal_matrix(n, outputs, 0, 1, rng); }
};

template <Index K>
Labels random_labels(Index n, Rng& rng) {
  Labels y(n);
  for (Index& label : y) label = rng.index(K);
  return y;
}

struct SoftmaxCase {
  static constexpr Index outputs = 10;
  nn::SoftmaxCrossEntropy loss{};
  static Labels target(Index n, Rng& rng) { return random_labels<outputs>(n, rng); }
};

struct BinaryCase {
  static constexpr Index outputs = 1;
  nn::BinaryCrossEntropy loss{};
  static Labels target(Index n, Rng& rng) { return random_labels<2>(n, rng); }
};

using Cases = boost::mpl::list<SquaredCase, SoftmaxCase, BinaryCase>;

std::vector<nn::Bend> bends() {
  std::vector<nn::Bend> all{nn::Prelu{}, nn::Maxout{3}};
  for (const std::string& name : nn::activation_names())
    all.emplace_back(nn::activation_named(name));
  return all;
}

// Requests for memory in three epochs that follow a first one.
template <class Risk, nn::Optimizer O>
std::size_t requests_after_the_first(Risk& risk, Vector theta, const O& recipe) {
  Rng rng(2);
  auto state = recipe.start(theta.size());
  Vector gradient(theta.size());
  const auto epoch = [&] {
    risk.shuffle(rng);
    nn::train_epoch(risk, recipe, theta, state, gradient);
  };
  epoch();
  return allocations_in([&] {
    for (int i = 0; i < 3; ++i) epoch();
  });
}

template <class Case>
std::size_t requests(const Mlp& net, Index n, Index batch, const nn::AnyOptimizer& optimizer) {
  Rng rng(1);
  const Matrix X = nn::normal_matrix(n, net.layers.front().inputs(), 0, 1, rng);
  const auto Y = Case::target(n, rng);
  const Vector theta = net.start(nn::xavier_uniform, rng);
  nn::BatchRisk risk(net, Case{}.loss, X, Y, batch, nn::L2{.lambda = Real(1e-3)});
  return std::visit(
      [&](const auto& recipe) { return requests_after_the_first(risk, theta, recipe); }, optimizer);
}

}  // namespace

BOOST_AUTO_TEST_CASE(requests_for_memory_are_counted) {
  BOOST_TEST(allocations_in([] {}) == 0u);
  BOOST_TEST(allocations_in([] { const auto number = std::make_unique<int>(3); }) <= 1u);
  BOOST_TEST(allocations_in([] { std::vector<int>(100).at(7) = 1; }) == 1u);
  BOOST_TEST(allocations_in([] { Matrix::Zero(30, 30).eval(); }) <= 1u);
  Matrix wide(3, 3);
  BOOST_TEST(allocations_in([&] { wide.resize(30, 30); }) == 1u);
  BOOST_TEST(allocations_in([&] { std::free(std::aligned_alloc(64, 640)); }) <= 1u);
  const Mlp net = nn::mlp({3, 4, 1}, nn::Activation(nn::Tanh{}));
  const Vector theta = Vector::Zero(net.parameters());
  const Matrix X = Matrix::Zero(5, 3);
  BOOST_TEST(allocations_in([&] { net.forward(theta, X); }) >= 3u);  // a new trace, by value
}

BOOST_AUTO_TEST_CASE_TEMPLATE(a_step_asks_for_no_memory, Case, Cases) {
  for (const nn::Bend& bend : bends()) {
    const Mlp net = nn::mlp({6, 9, 7, Case::outputs}, bend);
    for (const std::string& name : nn::optimizer_names()) {
      const nn::AnyOptimizer optimizer = nn::optimizer_named(name, Real(0.01));
      BOOST_TEST_CONTEXT("bend " << bend.index() << ", optimizer " << name) {
        for (const Index batch : {8, 1, 0}) {  // 37 samples: the last of the eights has five
          BOOST_TEST(requests<Case>(net, 37, batch, optimizer) == 0u);
        }
      }
    }
  }
}

// The sizes of the book's digits.
BOOST_AUTO_TEST_CASE(a_wider_network_asks_for_no_memory) {
  const Mlp net = nn::mlp({64, 64, 10}, nn::Activation(nn::Relu{}));
  const nn::AnyOptimizer adam = nn::Adam{};
  for (const Index batch : {16, 32, 64, 128}) {
    BOOST_TEST_CONTEXT("batch " << batch) {
      BOOST_TEST(requests<SoftmaxCase>(net, 300, batch, adam) == 0u);
    }
  }
}

// What is left in a whole training is the history, whose vectors double now and then.
BOOST_AUTO_TEST_CASE(more_epochs_of_training_ask_for_hardly_more_memory) {
  const Mlp net = nn::mlp({6, 9, 2}, nn::Activation(nn::Tanh{}));
  Rng rng(3);
  const Matrix X = nn::normal_matrix(37, 6, 0, 1, rng), Y = nn::normal_matrix(37, 2, 0, 1, rng);
  const Vector theta = net.start(nn::xavier_uniform, rng);
  nn::BatchRisk risk(net, nn::Squared{}, X, Y, 8);
  const auto requests_in = [&](Index epochs) {
    return allocations_in([&] {
      nn::train(risk, theta, nn::Adam{}, {.epochs = epochs}, rng,
                [](const Vector&) { return Real(1); });
    });
  };
  requests_in(1);
  BOOST_TEST(requests_in(64) <= requests_in(1) + 2 * 6);
}

BOOST_AUTO_TEST_SUITE_END()
