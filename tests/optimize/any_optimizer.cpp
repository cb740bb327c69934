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

BOOST_AUTO_TEST_CASE(each_name_gives_its_own_recipe_at_the_rate_asked_for) {
  const std::vector<std::string> names = nn::optimizer_names();
  BOOST_REQUIRE(names.size() == std::variant_size_v<nn::AnyOptimizer>);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const nn::AnyOptimizer optimizer = nn::optimizer_named(names[i], Real(0.25));
    BOOST_TEST(optimizer.index() == i, names[i]);
    std::visit([](const auto& recipe) { BOOST_TEST(recipe.learning_rate == Real(0.25)); },
               optimizer);
  }
  BOOST_TEST(names.front() == "gradient-descent");
  BOOST_TEST(names.back() == "adamw");
}

BOOST_AUTO_TEST_CASE(another_name_is_refused) {
  BOOST_CHECK_THROW(nn::optimizer_named("adamax", 1), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
