// The network one number at a time: the same outputs, and on the tape the same gradient.
#include <nn/autodiff/tape.hpp>
#include <nn/learn/empirical_risk.hpp>
#include <nn/loss/binary_cross_entropy.hpp>
#include <nn/loss/scalar_loss.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/loss/squared.hpp>
#include <nn/model/scalar_mlp.hpp>
#include <nn/optimize/objective.hpp>

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(scalar_networks)

namespace {

constexpr double bound = std::is_same_v<Real, double> ? 1e-14 : 1e-5;

template <class T>
std::vector<T> as(const Vector& theta) {
  return {theta.begin(), theta.end()};
}

}  // namespace

BOOST_AUTO_TEST_CASE(outputs_are_those_of_the_matrices) {
  Rng rng(3);
  for (const Bend& bend :
       {Bend(Activation(Tanh{})), Bend(Activation(Elu{})), Bend(Prelu{}), Bend(Maxout{2})}) {
    const Mlp net = mlp({3, 4, 5, 2}, bend);
    const Vector theta = net.start(he_normal, rng);
    const Matrix X = normal_matrix(6, 3, 0, 1, rng), O = net.forward(theta, X);
    for (Index i = 0; i < 6; ++i) {
      const std::vector<Real> o = scalar_forward(net, as<Real>(theta), X.row(i));
      for (Index k = 0; k < 2; ++k) {
        BOOST_TEST(std::abs(o[static_cast<std::size_t>(k)] - O(i, k)) < bound);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(losses_are_those_of_a_batch_of_one) {
  Rng rng(4);
  const Matrix O = normal_matrix(1, 5, 0, 3, rng), Y = normal_matrix(1, 5, 0, 3, rng);
  const std::vector<Real> o(O.data(), O.data() + 5);
  BOOST_TEST(scalar_squared(o, Y) == Squared{}.value(O, Y),
             boost::test_tools::tolerance(Real(bound)));
  for (Index label = 0; label < 5; ++label) {
    BOOST_TEST(scalar_cross_entropy(o, label) ==
                   SoftmaxCrossEntropy{}.value(O, Labels::Constant(1, label)),
               boost::test_tools::tolerance(Real(10 * bound)));
  }
}

BOOST_AUTO_TEST_CASE(two_classes_need_one_logit) {
  for (const double logit : {-30.0, -0.5, 0.0, 2.0, 800.0}) {
    for (Index label : {0, 1}) {
      const Real o = static_cast<Real>(logit);
      BOOST_TEST(
          scalar_binary_cross_entropy(o, label) ==
              BinaryCrossEntropy{}.value(Matrix::Constant(1, 1, o), Labels::Constant(1, label)),
          boost::test_tools::tolerance(Real(10 * bound)));
    }
  }
}

// \checks{bp_layers}
// \checks{bp_layer}
BOOST_AUTO_TEST_CASE(the_gradient_of_the_tape_is_the_one_by_hand) {
  Rng rng(6);
  for (const Bend& bend :
       {Bend(Activation(Sigmoid{})), Bend(Activation(Tanh{})), Bend(Prelu{}), Bend(Maxout{3})}) {
    const Mlp net = mlp({3, 4, 4, 2}, bend);
    const Vector theta = net.start(xavier_normal, rng);
    const Matrix X = normal_matrix(1, 3, 0, 1, rng);
    const Labels y = Labels::Constant(1, 1);
    EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, X, y);
    const Vector hand = evaluate(risk, theta).gradient;
    Tape tape;
    std::vector<Var> vars;
    for (const Real number : theta) vars.push_back(tape.variable(number));
    const std::vector<double> all =
        tape.gradient(scalar_cross_entropy(scalar_forward(net, vars, X.row(0)), 1));
    for (Index i = 0; i < theta.size(); ++i) {
      BOOST_TEST(std::abs(hand(i) - all[static_cast<std::size_t>(i)]) < bound);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
