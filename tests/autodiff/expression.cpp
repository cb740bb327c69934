#include <nn/autodiff/dual.hpp>
#include <nn/autodiff/expression.hpp>
#include <nn/autodiff/tape.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace nn;

BOOST_AUTO_TEST_SUITE(expressions)

namespace {

double value(const std::string& text, const std::map<std::string, double>& values = {}) {
  return Expression(text).at(values);
}

void refuses(const std::string& text, const std::string& words) {
  BOOST_CHECK_EXCEPTION(Expression{text}, ExpressionError, [&](const ExpressionError& error) {
    const bool said = std::string(error.what()).find(words) != std::string::npos;
    BOOST_TEST(said, text << " says " << error.what());
    return said;
  });
}

}  // namespace

BOOST_AUTO_TEST_CASE(arithmetic_binds_as_in_mathematics) {
  BOOST_TEST(value("1+2*3") == 7);
  BOOST_TEST(value("(1+2)*3") == 9);
  BOOST_TEST(value("8-3-2") == 3);
  BOOST_TEST(value("8/4/2") == 1);
  BOOST_TEST(value("2^3^2") == 512);
  BOOST_TEST(value("-2^2") == -4);
  BOOST_TEST(value("2^-2") == 0.25);
  BOOST_TEST(value("2*-3") == -6);
  BOOST_TEST(value("--3") == 3);
  BOOST_TEST(value("+3") == 3);
  BOOST_TEST(value("-2*-3^2") == 18);
  BOOST_TEST(value(" 1.5e1 +\t.5 ") == 15.5);
  BOOST_TEST(value("1e-3") == 0.001);
}

BOOST_AUTO_TEST_CASE(functions_and_names) {
  BOOST_TEST(value("exp(0)+log(1)+tanh(0)+sqrt(4)+sigmoid(0)+sin(0)+cos(0)") == 4.5);
  BOOST_TEST(value("sigmoid(-800)") == 0);
  BOOST_TEST(value("x_1 * Ab", {{"x_1", 3}, {"Ab", 4}}) == 12);
  BOOST_TEST(
      Expression("b*a + a + exp(c1)").variables() == (std::vector<std::string>{"a", "b", "c1"}),
      boost::test_tools::per_element());
  BOOST_TEST(Expression("2").variables().empty());
  // A name that begins like a function is a name.
  BOOST_TEST(value("expo + e", {{"expo", 1}, {"e", 2}}) == 3);
}

BOOST_AUTO_TEST_CASE(the_tape_and_dual_numbers_agree_on_every_derivative) {
  const std::map<std::string, double> at{{"x", 0.7}, {"y", -1.3}, {"z", 2.1}};
  for (const std::string text :
       {"(x+y)^2", "1/(1+exp(-x))", "sigmoid(x*y+z)", "x*y*z - x/y", "z^x", "log(z)*sin(x*y)",
        "tanh(x)^3 + sqrt(z)*cos(y)", "x*x*x + x*x + x", "-x^2", "exp(-(x^2+y^2)/(2*z^2))"}) {
    const Expression expression(text);
    Tape tape;
    std::map<std::string, Var> vars;
    for (const auto& [name, number] : at) vars[name] = tape.variable(number, name);
    const Var root = expression.at(vars);
    const std::vector<double> gradient = tape.gradient(root);
    BOOST_TEST(root.value == expression.at(at), text);
    for (const auto& [name, number] : at) {
      std::map<std::string, Dual> duals(at.begin(), at.end());
      duals[name].slope = 1;
      const double forward = expression.at(duals).slope, reverse = gradient[vars[name].node];
      BOOST_TEST(std::abs(forward - reverse) <= 1e-14 * std::max(1., std::abs(forward)),
                 text << " in " << name);
      auto moved = at;
      const double h = 1e-5;
      moved[name] = number + h;
      const double above = expression.at(moved);
      moved[name] = number - h;
      BOOST_TEST(std::abs((above - expression.at(moved)) / (2 * h) - reverse) < 1e-8,
                 text << " in " << name);
    }
  }
}

BOOST_AUTO_TEST_CASE(a_square_of_a_sum_has_four_nodes) {
  Tape tape;
  const Var x = tape.variable(1, "x"), y = tape.variable(2, "y");
  const Var z = Expression("(x+y)^2").at(std::map<std::string, Var>{{"x", x}, {"y", y}});
  BOOST_TEST(z.value == 9);
  BOOST_TEST(tape.nodes().size() == 4);
  BOOST_TEST(tape.gradient(z)[x.node] == 6);
}

BOOST_AUTO_TEST_CASE(mistakes_name_their_column) {
  refuses("", "column 1: expected a number, a name or '('");
  refuses("1+", "column 3: expected a number");
  refuses("(x+y", "column 1: this '(' is never closed");
  refuses("x+y)", "column 4: there is no '(' for this ')'");
  refuses("x y", "column 3: expected an operator or the end");
  refuses("(x y)", "column 4: expected an operator or ')'");
  refuses("2x", "column 2: expected an operator");
  refuses("x*/y", "column 3: expected a number");
  refuses("f(x)", "column 1: 'f' is no function (there are: exp");
  refuses("exp x", "column 5: expected '(' after exp");
  refuses("1e400", "column 1: no double holds this number");
  refuses("0x10", "column 2: expected an operator");
  refuses(".", "column 1: this is not a number");
  refuses("x ² y", "column 3: expected an operator");
  refuses("x$", "column 2");
  refuses("()", "column 2: expected a number");
  refuses(std::string(100000, '('), "nested too deeply");
  refuses(std::string(100000, '-') + "1", "nested too deeply");
  BOOST_CHECK_EXCEPTION(value("1+xx"), ExpressionError, [](const ExpressionError& error) {
    return std::string(error.what()) == "column 3: 'xx' has no value";
  });
}

BOOST_AUTO_TEST_CASE(a_long_expression_is_no_deep_one) {
  std::string text = "x";
  for (int i = 0; i < 20000; ++i) text += "+x";
  BOOST_TEST(value(text, {{"x", 1}}) == 20001);
}

BOOST_AUTO_TEST_SUITE_END()
