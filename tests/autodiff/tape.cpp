#include <nn/autodiff/dual.hpp>
#include <nn/autodiff/tape.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(tapes)

// \checks{bp_square}
// \checks{bp_upstream}
BOOST_AUTO_TEST_CASE(a_square_of_a_sum_by_its_node_in_the_middle) {
  Tape tape;
  const Var x = tape.variable(1, "x"), y = tape.variable(2, "y");
  const Var w = x + y, z = w * w;
  const std::vector<double> gradient = tape.gradient(z);
  BOOST_TEST(gradient[z.node] == 1);
  BOOST_TEST(gradient[w.node] == 6);
  BOOST_TEST(gradient[x.node] == 6);
  BOOST_TEST(gradient[y.node] == 6);
}

// \checks{bp_sigmoid_graph}
BOOST_AUTO_TEST_CASE(the_sigmoid_as_a_graph_is_the_gate) {
  for (const double at : {-30.0, -1.0, 0.0, 0.5, 3.0, 30.0}) {
    Tape tape;
    const Var x = tape.variable(at);
    const Var graph = 1. / (1. + exp(-x)), gate = sigmoid(x);
    const double by_graph = tape.gradient(graph)[x.node], by_gate = tape.gradient(gate)[x.node];
    BOOST_TEST(graph.value == gate.value, boost::test_tools::tolerance(1e-14));
    BOOST_TEST(by_graph == by_gate, boost::test_tools::tolerance(1e-13));
    if (std::abs(at) < 5) {
      const double a = gate.value;
      BOOST_TEST(by_gate == a * (1 - a), boost::test_tools::tolerance(1e-13));
    }
  }
}

// \checks{bp_fork}
BOOST_AUTO_TEST_CASE(gradients_add_where_a_value_forks) {
  Tape tape;
  const Var x = tape.variable(3), y = tape.variable(5);
  const Var z = x * y + x * x + x;  // x is used four times
  const std::vector<double> gradient = tape.gradient(z);
  BOOST_TEST(gradient[x.node] == 5 + 2 * 3 + 1);
  BOOST_TEST(gradient[y.node] == 3);
}

BOOST_AUTO_TEST_CASE(the_order_of_a_sum_does_not_matter) {
  const auto gradient = [](bool left) {
    Tape tape;
    const Var a = tape.variable(0.3), b = tape.variable(-2), c = tape.variable(7);
    const Var sum = left ? (a * b + b * c) + c * a : a * b + (b * c + c * a);
    const Var product = left ? (a * b) * c : a * (b * c);
    const std::vector<double> all = tape.gradient(sum + product);
    return std::vector<double>{all[a.node], all[b.node], all[c.node]};
  };
  const std::vector<double> left = gradient(true), right = gradient(false);
  const double exact[] = {-2 + 7 - 14, 0.3 + 7 + 0.3 * 7, -2 + 0.3 - 0.6};
  for (std::size_t i = 0; i < 3; ++i) {
    BOOST_TEST(left[i] == right[i], boost::test_tools::tolerance(1e-14));
    BOOST_TEST(left[i] == exact[i], boost::test_tools::tolerance(1e-14));
  }
}

BOOST_AUTO_TEST_CASE(a_sweep_may_be_repeated_and_begin_anywhere) {
  Tape tape;
  const Var x = tape.variable(0.4), u = exp(x), v = u * u, later = tanh(v);
  const std::vector<double> first = tape.gradient(v);
  tape.gradient(later);
  BOOST_TEST(tape.gradient(v) == first, boost::test_tools::per_element());
  BOOST_TEST(first[x.node] == 2 * std::exp(0.8), boost::test_tools::tolerance(1e-14));
  BOOST_TEST(first[later.node] == 0);
  BOOST_TEST(tape.gradient(x)[x.node] == 1);
}

BOOST_AUTO_TEST_CASE(constants_leave_no_node) {
  Tape tape;
  const Var x = tape.variable(2, "x");
  const Var y = 3. * x + 1., z = Var(4) * Var(5);
  BOOST_TEST(tape.nodes().size() == 3);
  BOOST_TEST(z.value == 20);
  BOOST_TEST((z.tape == nullptr));
  BOOST_TEST(tape.gradient(y)[x.node] == 3);
  BOOST_TEST(tape.gradient(z)[x.node] == 0);
  BOOST_TEST(tape.name(x.node) == "x");
  BOOST_TEST(tape.name(y.node) == "");
  BOOST_TEST(tape.nodes()[1].constant == 3);
  BOOST_TEST(tape.nodes()[1].constant_at == 1);
  BOOST_TEST(tape.nodes()[2].constant_at == 2);
}

BOOST_AUTO_TEST_CASE(two_tapes_do_not_mix) {
  Tape one, other;
  const Var x = one.variable(1), y = other.variable(2);
  BOOST_CHECK_THROW(x + y, std::invalid_argument);
  BOOST_CHECK_THROW(x * y, std::invalid_argument);
  BOOST_CHECK_THROW(pow(x, y), std::invalid_argument);
  BOOST_CHECK_THROW(max(x, y), std::invalid_argument);
  BOOST_CHECK_THROW(one.gradient(y), std::invalid_argument);
  BOOST_TEST(one.nodes().size() == 1);
}

// A partial that is not finite says nothing about a root that never used it.
BOOST_AUTO_TEST_CASE(what_the_root_does_not_depend_on_cannot_spoil_it) {
  Tape tape;
  const Var x = tape.variable(0);
  const Var unused = sqrt(x), used = 2. * x;
  BOOST_TEST(unused.value == 0);
  BOOST_TEST(tape.gradient(used)[x.node] == 2);
}

BOOST_AUTO_TEST_CASE(a_million_nodes_in_a_row_need_no_stack) {
  Tape tape;
  const Var x = tape.variable(1);
  Var u = x;
  for (int i = 0; i < 1000000; ++i) u = u * 0.999999 + 1e-6 * x;
  BOOST_TEST(tape.nodes().size() == 3000001);
  // a <- r a + (1 - r) from a = 1 stays 1.
  BOOST_TEST(tape.gradient(u)[x.node] == 1, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(a_million_uses_of_one_value_add_up) {
  Tape tape;
  const Var x = tape.variable(2);
  Var sum = 0;
  for (int i = 0; i < 1000000; ++i) sum = sum + x * x;
  BOOST_TEST(tape.gradient(sum)[x.node] == 4e6);
}

BOOST_AUTO_TEST_SUITE_END()
