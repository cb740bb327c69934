// The claim of figure 6.6: tuned, the activations differ less.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(tuned_losses)

namespace {

struct Drawn {
  FigureTables data{"06-activations", "tuned_losses"};
  double gap(const std::string& column, Index first = 0) {
    const Vector all = data.column("best", column), losses = all.tail(all.size() - first);
    return losses.maxCoeff() - losses.minCoeff();
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_differences_shrink, Drawn) {
  BOOST_TEST(gap("tuned") == data.value("gap_tuned"), boost::test_tools::tolerance(1e-12));
  BOOST_TEST(gap("common") == data.value("gap_common"), boost::test_tools::tolerance(1e-12));
  BOOST_TEST(gap("tuned") < 0.75 * gap("common"));
  // The sigmoid is the first row.
  BOOST_TEST(data.text("best", "name").front() == "sigmoid");
  BOOST_TEST(gap("tuned", 1) < 0.6 * gap("common", 1));
  BOOST_TEST(data.column("best", "tuned")(0) > 5 * data.column("best", "tuned").tail(5).maxCoeff());
}

BOOST_FIXTURE_TEST_CASE(the_best_rate_is_the_best_of_the_sweep, Drawn) {
  const std::vector<std::string> names = data.text("best", "name");
  const Vector tuned = data.column("best", "tuned");
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Vector medians = data.column_where("sweep", "median", "name", names[i]);
    BOOST_TEST(medians.size() == 7);
    BOOST_TEST(medians.minCoeff() == tuned(static_cast<Index>(i)), names[i]);
    // Whatever the activation, a badly chosen rate costs more than the choice of activation.
    BOOST_TEST(medians.maxCoeff() - medians.minCoeff() > gap("tuned") / 2, names[i]);
  }
}

BOOST_AUTO_TEST_SUITE_END()
