// The claim of figure 6.9: what each activation asks for. Seconds are not asserted, only that every
// one has been measured.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <set>

using namespace nn;

BOOST_AUTO_TEST_SUITE(cost)

namespace {

FigureTables figure() { return {"06-activations", "cost"}; }

double counted(const std::string& activation, const std::string& what) {
  const Vector found = figure().column_where("operations", what, "activation", activation);
  BOOST_REQUIRE(found.size() == 1);
  return found(0);
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_straight_ones_ask_for_no_function_and_at_most_one_product) {
  for (const std::string name : {"identity", "step", "relu"}) {
    BOOST_TEST(counted(name, "arithmetic") == 0, name);
    BOOST_TEST(counted(name, "functions") == 0, name);
  }
  for (const std::string name : {"leaky-relu", "prelu"}) {
    BOOST_TEST(counted(name, "arithmetic") == 1, name);
    BOOST_TEST(counted(name, "functions") == 0, name);
  }
}

BOOST_AUTO_TEST_CASE(the_curved_ones_ask_for_one_function_and_softplus_for_two) {
  for (const std::string name : {"sigmoid", "tanh", "elu"})
    BOOST_TEST(counted(name, "functions") == 1, name);
  BOOST_TEST(counted("softplus", "functions") == 2);
  BOOST_TEST(counted("tanh", "arithmetic") == 0);
  BOOST_TEST(counted("elu", "arithmetic") == 1);
  BOOST_TEST(counted("sigmoid", "arithmetic") == 2);
  BOOST_TEST(counted("softplus", "arithmetic") == 1);
}

BOOST_AUTO_TEST_CASE(every_activation_has_been_measured_both_ways) {
  FigureTables data = figure();
  const auto names = data.text("bars", "activation");
  BOOST_TEST(std::set(names.begin(), names.end()).size() == 9);
  BOOST_TEST(data.column("bars", "forward").minCoeff() > 0);
  BOOST_TEST(data.column("bars", "backward").minCoeff() > 0);
  BOOST_TEST(data.column("system", "system").size() == 4);
  BOOST_TEST((data.text("operations", "activation") == names));
}

BOOST_AUTO_TEST_SUITE_END()
