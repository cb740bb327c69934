#include <nn/optimize/any_optimizer.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using nn::Real;

BOOST_AUTO_TEST_SUITE(optimize_any_optimizer)

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
