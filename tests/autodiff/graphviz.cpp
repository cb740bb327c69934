#include <nn/autodiff/graphviz.hpp>

#include <boost/test/unit_test.hpp>

using namespace nn;

BOOST_AUTO_TEST_SUITE(printed_graphs)

namespace {

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

BOOST_AUTO_TEST_CASE(every_node_has_its_value_and_its_gradient) {
  Tape tape;
  const Var x = tape.variable(1, "x"), y = tape.variable(2, "y"), w = x + y;
  const std::string text = graphviz(tape, pow(w, 2.), {.text = "grey", .gradient = "pink"});
  BOOST_TEST(text.starts_with("digraph"));
  BOOST_TEST(text.ends_with("}\n"));
  BOOST_TEST(count(text, "[color=") == 4);
  BOOST_TEST(count(text, " -> ") == 3);
  BOOST_TEST(count(text, "<b>x</b>") == 1);
  BOOST_TEST(count(text, "<b>^ 2</b></td></tr><tr><td>9</td>") == 1);
  BOOST_TEST(count(text, "<font color=\"pink\">6</font>") == 3);
  BOOST_TEST(count(text, "n0 -> n2") == 1);
  BOOST_TEST(count(text, "grey") == 3);
}

BOOST_AUTO_TEST_CASE(what_the_root_does_not_need_is_left_out) {
  Tape tape;
  const Var x = tape.variable(1, "x"), y = tape.variable(2, "y");
  const Var unused = x * y, root = exp(x);
  BOOST_TEST(unused.node == 2);
  BOOST_TEST(count(graphviz(tape, root), "<b>") == 2);
}

BOOST_AUTO_TEST_CASE(operations_say_their_constants) {
  Tape tape;
  const Var x = tape.variable(4, "a<b");
  const auto text = [&](Var result) { return operation_text(tape, result.node); };
  BOOST_TEST(text(x) == "a<b");
  BOOST_TEST(text(1. / x) == "1 /");
  BOOST_TEST(text(x / 3.) == "/ 3");
  BOOST_TEST(text(x - 2.) == "− 2");
  BOOST_TEST(text(-x) == "× −1");
  BOOST_TEST(text(-0.5 * x) == "−0.5 ×");
  BOOST_TEST(text(x * x) == "×");
  BOOST_TEST(text(sigmoid(x)) == "sigmoid");
  BOOST_TEST((graphviz(tape, exp(x)).find("a&lt;b") != std::string::npos));
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_said_in_words) {
  Tape tape;
  const Var x = tape.variable(-800, "x");
  const std::string text = graphviz(tape, 1. / (1. + exp(-x)));
  BOOST_TEST(count(text, "nan") == 0);
  BOOST_TEST(count(text, "inf") == 0);
  BOOST_TEST(count(text, "undefined") >= 1);
  BOOST_TEST(count(text, "∞") >= 1);
}

BOOST_AUTO_TEST_CASE(a_constant_and_a_stranger_are_refused) {
  Tape tape, other;
  const Var x = other.variable(1);
  BOOST_CHECK_THROW(graphviz(tape, Var(3)), std::invalid_argument);
  BOOST_CHECK_THROW(graphviz(tape, x), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
