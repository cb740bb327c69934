// The claim of figure 7.7: every mistake is far above the noise floor of correct code.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace nn;

BOOST_AUTO_TEST_SUITE(planted_bugs)

BOOST_AUTO_TEST_CASE(a_bound_parts_right_from_wrong) {
  FigureTables data("07-backpropagation", "planted_bugs");
  const Vector right = data.column_where("checks", "error", "code", "correct");
  BOOST_TEST(right.size() == data.parameter("networks"));
  BOOST_TEST(right.maxCoeff() == data.value("noise"));
  BOOST_TEST(right.maxCoeff() < 1e-8);
  double smallest = 1e9;
  for (const std::string code : {"missing transpose", "forgotten sum", "missing slope"}) {
    const Vector error = data.column_where("checks", "error", "code", code);
    BOOST_TEST(error.size() == right.size());
    BOOST_TEST(error.minCoeff() > 0.1, code);
    smallest = std::min(smallest, error.minCoeff());
  }
  BOOST_TEST(smallest == data.value("smallest"));
  BOOST_TEST(smallest / right.maxCoeff() > 1e7);
}

BOOST_AUTO_TEST_SUITE_END()
