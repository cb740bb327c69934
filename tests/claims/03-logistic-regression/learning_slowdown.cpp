// The claim of figure 3.3: cross-entropy learns fast when badly wrong, squared loss slowly.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "learning_slowdown"};

  Vector output(const std::string& run) {
    return data.column_where("curves", "output", "run", run);
  }
  Vector gradient(const std::string& run) {
    return data.column_where("curves", "gradient", "run", run);
  }
  Index strongest(const std::string& run) {
    Index epoch = 0;
    gradient(run).maxCoeff(&epoch);
    return epoch;
  }
  Index epochs(const std::string& run) {
    return (output(run).array() < 1 - data.value("level")).count();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(learning_slowdown, Drawn)

BOOST_AUTO_TEST_CASE(all_runs_of_a_start_begin_at_the_same_output) {
  const double bad = data.value("bad_start");
  BOOST_TEST(bad < 0.01);
  BOOST_TEST(output("squared from the bad start")(0) == bad);
  BOOST_TEST(output("cross-entropy from the bad start")(0) == bad);
  BOOST_TEST(output("squared at four times the rate from the bad start")(0) == bad);
  BOOST_TEST(output("squared from the good start")(0) ==
             output("cross-entropy from the good start")(0));
}

// Of cross-entropy the gradient in w is |p - 1|; of squared loss there is a factor p (1 - p) more.
BOOST_AUTO_TEST_CASE(the_gradients_are_those_of_the_outputs) {
  const auto close = boost::test_tools::tolerance(1e-9);
  for (const std::string start : {"good", "bad"}) {
    const Vector p = output("cross-entropy from the " + start + " start");
    const Vector g = gradient("cross-entropy from the " + start + " start");
    const Vector q = output("squared from the " + start + " start");
    const Vector h = gradient("squared from the " + start + " start");
    for (Index t = 0; t < p.size(); ++t) {
      BOOST_TEST(g(t) == 1 - p(t), close);
      BOOST_TEST(h(t) == (1 - q(t)) * q(t) * (1 - q(t)), close);
    }
  }
  const double p = data.value("bad_start");
  BOOST_TEST(data.value("ratio_first") == 1 / (p * (1 - p)), close);
}

BOOST_AUTO_TEST_CASE(the_gradient_of_cross_entropy_is_largest_where_it_is_most_wrong) {
  BOOST_TEST(strongest("cross-entropy from the bad start") == 0);
  BOOST_TEST(strongest("squared from the bad start") > 50);
  BOOST_TEST(gradient("cross-entropy from the bad start")(0) >
             gradient("cross-entropy from the good start")(0));
  BOOST_TEST(gradient("squared from the bad start")(0) <
             gradient("squared from the good start")(0));
}

BOOST_AUTO_TEST_CASE(cross_entropy_learns_sooner_even_at_a_quarter_of_the_rate) {
  BOOST_TEST(data.value("epochs_cross_entropy") == epochs("cross-entropy from the bad start"));
  BOOST_TEST(data.value("epochs_squared") == epochs("squared from the bad start"));
  BOOST_TEST(data.value("epochs_squared_fast") ==
             epochs("squared at four times the rate from the bad start"));
  BOOST_TEST(data.value("epochs_squared") < output("squared from the bad start").size() - 1);
  BOOST_TEST(10 * data.value("epochs_cross_entropy") < data.value("epochs_squared"));
  BOOST_TEST(3 * data.value("epochs_cross_entropy") < data.value("epochs_squared_fast"));
}

BOOST_AUTO_TEST_SUITE_END()
