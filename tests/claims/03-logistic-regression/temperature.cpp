// The claim of figure 3.8: shift invariance; the temperature moves softmax between arg max and
// uniform.
#include "../claim.hpp"

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <string>

using namespace nn;

namespace {

struct Drawn {
  FigureTables data{"03-logistic-regression", "temperature"};

  Vector group(const std::string& name) { return data.column_where("bars", "p", "group", name); }

  // One class over all temperatures, k from 1.
  Vector curve(int k) {
    const Vector classes = data.column("curves", "class"), p = data.column("curves", "p");
    const Index count = p.size() / 3;
    BOOST_REQUIRE(classes((k - 1) * count) == k);
    return p.segment((k - 1) * count, count);
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(temperature, Drawn)

BOOST_AUTO_TEST_CASE(the_example_of_the_text) {
  const auto close = boost::test_tools::tolerance(1e-12);
  const double sum = std::exp(1) + std::exp(2) + 1;
  BOOST_TEST(data.value("p_1") == std::exp(1) / sum, close);
  BOOST_TEST(data.value("p_2") == std::exp(2) / sum, close);
  BOOST_TEST(data.value("p_3") == 1 / sum, close);
  BOOST_TEST(std::round(100 * data.value("p_1")) == 24);
  BOOST_TEST(std::round(100 * data.value("p_2")) == 67);
  BOOST_TEST(std::round(100 * data.value("p_3")) == 9);
}

BOOST_AUTO_TEST_CASE(a_shift_changes_nothing) {
  BOOST_TEST(data.value("shift_change") < 1e-15);
  BOOST_TEST((group("z + 100") - group("T = 1")).cwiseAbs().maxCoeff() < 1e-15);
}

BOOST_AUTO_TEST_CASE(each_group_sums_to_one) {
  for (const std::string name : {"T = 0.5", "T = 1", "T = 5", "z + 100"}) {
    BOOST_TEST(group(name).sum() == 1, boost::test_tools::tolerance(1e-14));
  }
}

BOOST_AUTO_TEST_CASE(cold_is_arg_max_and_hot_is_uniform) {
  BOOST_TEST(data.value("largest_coldest") > 0.9999);
  BOOST_TEST(std::abs(data.value("largest_hottest") - 1.0 / 3) < 0.01);
  BOOST_TEST(curve(2)(0) == data.value("largest_coldest"), boost::test_tools::tolerance(1e-9));
  BOOST_TEST(group("T = 0.5").maxCoeff() == data.value("largest_cold"));
  BOOST_TEST(group("T = 5").maxCoeff() == data.value("largest_hot"));
  BOOST_TEST(data.value("largest_cold") > data.value("p_2"));
  BOOST_TEST(data.value("largest_hot") < data.value("p_2"));
}

BOOST_AUTO_TEST_CASE(the_largest_falls_all_the_way_and_the_order_stays) {
  const Vector first = curve(1), second = curve(2), third = curve(3);
  const Index n = second.size() - 1;
  BOOST_TEST((second.head(n).array() > second.tail(n).array()).all());
  BOOST_TEST((second.array() > first.array()).all());
  BOOST_TEST((first.array() > third.array()).all());
}

BOOST_AUTO_TEST_SUITE_END()
