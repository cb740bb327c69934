// The claim of figure 4.5: the plain perceptron never settles, the average and the pocket do.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(overlap)

namespace {

struct Drawn {
  FigureTables data{"04-perceptron", "overlap"};
  Vector curve(const std::string& answer, const std::string& column) {
    return data.column_where("curves", column, "answer", answer);
  }
  Vector late(const std::string& answer, const std::string& column) {
    const Vector all = curve(answer, column);
    return all.tail(all.size() - all.size() / 2);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_CASE(the_plain_perceptron_never_settles, Drawn) {
  const Vector first = late("plain", "first");
  const Index n = first.size() - 1;
  BOOST_TEST((first.tail(n) - first.head(n)).cwiseAbs().mean() > 1);
  BOOST_TEST(data.value("plain_unrest") > 1);
  BOOST_TEST(late("plain", "high").maxCoeff() == data.value("plain_most"));
  BOOST_TEST(late("plain", "low").minCoeff() == data.value("plain_least"));
  BOOST_TEST(data.value("plain_most") > 5 * data.value("averaged_most"));
}

BOOST_FIXTURE_TEST_CASE(the_average_does, Drawn) {
  BOOST_TEST(data.value("averaged_unrest") < 0.1);
  const double least = late("averaged", "low").minCoeff(),
               most = late("averaged", "high").maxCoeff();
  BOOST_TEST(least == data.value("averaged_least"));
  BOOST_TEST(most == data.value("averaged_most"));
  BOOST_TEST(most - least <= 1);
}

BOOST_FIXTURE_TEST_CASE(the_pocket_never_gets_worse, Drawn) {
  for (const std::string column : {"first", "median", "low", "high"}) {
    const Vector errors = curve("pocket", column);
    BOOST_TEST(
        (errors.tail(errors.size() - 1).array() <= errors.head(errors.size() - 1).array()).all());
  }
  BOOST_TEST(late("pocket", "high").maxCoeff() == data.value("pocket_most"));
  // It has seen at least what the plain perceptron had after any epoch.
  BOOST_TEST((curve("pocket", "first").array() <= curve("plain", "first").array()).all());
}

BOOST_FIXTURE_TEST_CASE(no_line_separates_the_two_species, Drawn) {
  BOOST_TEST(data.value("margin") == 0);
  BOOST_TEST(data.value("pocket_least") >= 1);
  BOOST_TEST(data.value("samples") == 100);
}

BOOST_AUTO_TEST_SUITE_END()
