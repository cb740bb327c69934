#include "../refusal.hpp"
#include "../scratch_folder.hpp"

#include <nn/core/file.hpp>
#include <nn/io/dataset.hpp>

#include <boost/test/unit_test.hpp>

using nn::Labels, nn::Matrix;
using Names = std::vector<std::string>;

namespace {

struct Table : ScratchFolder {
  Table() { nn::write_file("t.csv", "a,b,kind\n1,2,10\n3,4,9\n5,6,10\n"); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(io_dataset, Table)

BOOST_AUTO_TEST_CASE(the_last_column_is_the_target_and_all_others_are_features) {
  const nn::RegressionData data = nn::read_regression("t.csv");
  BOOST_TEST(data.names == (Names{"a", "b"}), boost::test_tools::per_element());
  BOOST_TEST((data.X == Matrix{{1, 2}, {3, 4}, {5, 6}}));
  BOOST_TEST((data.Y == Matrix{{10}, {9}, {10}}));
}

BOOST_AUTO_TEST_CASE(columns_are_those_asked_for) {
  const nn::RegressionData data = nn::read_regression("t.csv", {{"kind", "b"}, "a"});
  BOOST_TEST(data.names == (Names{"kind", "b"}), boost::test_tools::per_element());
  BOOST_TEST((data.X == Matrix{{10, 2}, {9, 4}, {10, 6}}));
  BOOST_TEST((data.Y == Matrix{{1}, {3}, {5}}));
  BOOST_TEST(nn::read_regression("t.csv", {{}, "a"}).names == (Names{"b", "kind"}),
             boost::test_tools::per_element());
  BOOST_TEST(refusal([] {
               nn::read_regression("t.csv", {{"a", "b"}, "b"});
             }) == "'b' is both the target and a feature");
  BOOST_TEST(refusal([] {
               nn::read_regression("t.csv", {{"c"}, {}});
             }) == "'c' is not a column of t.csv (it has: a, b, kind)");
}

BOOST_AUTO_TEST_CASE(the_target_names_the_classes) {
  const nn::ClassificationData data = nn::read_classification("t.csv");
  BOOST_TEST(data.classes == (Names{"9", "10"}), boost::test_tools::per_element());
  BOOST_TEST((data.y == Labels{{1, 0, 1}}));
  BOOST_TEST((data.X == Matrix{{1, 2}, {3, 4}, {5, 6}}));
}

BOOST_AUTO_TEST_CASE(a_missing_class_and_a_single_class_are_refused) {
  nn::write_file("t.csv", "a,kind\n1,x\n2,\n");
  BOOST_TEST(refusal([] { nn::read_classification("t.csv"); }) ==
             "t.csv:3: column 'kind': the class is missing");
  nn::write_file("t.csv", "a,kind\n1,x\n2,x\n");
  BOOST_TEST(refusal([] { nn::read_classification("t.csv"); }) ==
             "t.csv: column 'kind' has one class only, 'x'");
}

BOOST_AUTO_TEST_SUITE_END()
