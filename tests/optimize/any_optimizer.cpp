#include <nn/optimize/any_optimizer.hpp>
#include <nn/optimize/optimizer.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>

using nn::Real, nn::Vector;

BOOST_AUTO_TEST_SUITE(optimize_any_optimizer)

BOOST_AUTO_TEST_CASE(every_name_makes_an_optimizer_with_the_rate_asked_for) {
  for (const std::string& name : nn::optimizer_names()) {
    std::visit(
        [&]<nn::Optimizer O>(const O& recipe) {
          BOOST_TEST(recipe.learning_rate == Real(0.125), name);
          auto state = recipe.start(2);
          Vector theta = Vector::Zero(2);
          recipe.update(theta, Vector{{1, -1}}, state);
          BOOST_TEST(theta(0) < 0, name);
          BOOST_TEST(theta(1) > 0, name);
        },
        nn::optimizer_named(name, Real(0.125)));
  }
}

BOOST_AUTO_TEST_CASE(a_name_stands_for_its_optimizer) {
  BOOST_TEST(
      std::holds_alternative<nn::GradientDescent>(nn::optimizer_named("gradient-descent", 1)));
  BOOST_TEST(std::holds_alternative<nn::Momentum>(nn::optimizer_named("momentum", 1)));
  BOOST_TEST(std::holds_alternative<nn::Adam>(nn::optimizer_named("adam", 1)));
  for (const std::string name : {"", "Adam", "sgd", "adam "}) {
    BOOST_CHECK_THROW(nn::optimizer_named(name, 1), std::invalid_argument);
  }
}

BOOST_AUTO_TEST_SUITE_END()
