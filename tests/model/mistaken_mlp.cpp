// What each planted mistake spoils, and what it leaves alone.
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/mistaken_mlp.hpp>
#include <nn/optimize/check_gradient.hpp>

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(mistaken_networks)

namespace {

struct Errors {
  double W1, b1, W2, b2;
};

// Distance from central differences in each block, in units of the whole gradient's size.
Errors errors(BackwardMistake mistake, Index samples) {
  Rng rng(5);
  const Mlp net = mlp({3, 3, 3}, Activation(Tanh{}));
  const Vector theta = net.start(xavier_normal, rng);
  const Matrix X = normal_matrix(samples, 3, 0, 1, rng), Y = normal_matrix(samples, 3, 0, 1, rng);
  EmpiricalRisk risk(MistakenMlp{net, mistake}, Squared{}, X, Y);
  const Vector gradient = evaluate(risk, theta).gradient;
  const Vector off = (gradient - finite_differences(risk, theta)).cwiseAbs() / gradient.norm();
  return {off.segment(0, 9).maxCoeff(), off.segment(9, 3).maxCoeff(), off.segment(12, 9).maxCoeff(),
          off.segment(21, 3).maxCoeff()};
}

constexpr double fine = 1e-7, bad = 1e-3;

}  // namespace

BOOST_AUTO_TEST_CASE(without_a_mistake_it_is_right) {
  const Errors e = errors(BackwardMistake::none, 4);
  BOOST_TEST(std::max({e.W1, e.b1, e.W2, e.b2}) < fine);
}

BOOST_AUTO_TEST_CASE(a_transpose_spoils_all_layers_but_the_last) {
  const Errors e = errors(BackwardMistake::transpose, 4);
  BOOST_TEST(e.W1 > bad);
  BOOST_TEST(e.b1 > bad);
  BOOST_TEST(std::max(e.W2, e.b2) < fine);
}

BOOST_AUTO_TEST_CASE(a_forgotten_slope_spoils_the_layers_that_bend) {
  const Errors e = errors(BackwardMistake::slope, 4);
  BOOST_TEST(e.W1 > bad);
  BOOST_TEST(e.b1 > bad);
  BOOST_TEST(std::max(e.W2, e.b2) < fine);
}

BOOST_AUTO_TEST_CASE(a_forgotten_sum_spoils_the_biases_of_more_than_one_sample) {
  const Errors e = errors(BackwardMistake::fork, 4);
  BOOST_TEST(std::min(e.b1, e.b2) > bad);
  BOOST_TEST(std::max(e.W1, e.W2) < fine);
  const Errors one = errors(BackwardMistake::fork, 1);
  BOOST_TEST(std::max({one.W1, one.b1, one.W2, one.b2}) < fine);
}

BOOST_AUTO_TEST_SUITE_END()
