#include "../refusal.hpp"
#include "../scratch_folder.hpp"

#include <nn/core/file.hpp>
#include <nn/report/matrices_file.hpp>

#include <boost/test/unit_test.hpp>

using nn::any_size, nn::Labels, nn::MatricesFile, nn::Matrix, nn::RowVector;

namespace {

const char* const good =
    R"({"W1": [[1, -2.5], [3e-1, 4]], "b1": [0.5, 6], "c": [[7, 8]], "y": [0, 2, 1]})";

struct Folder : ScratchFolder {
  // What reading this content, and then `use`, is refused with.
  template <class Use>
  std::string refused(const std::string& content, Use use) const {
    nn::write_file("net.json", content);
    return refusal([&] { use(MatricesFile("net.json")); });
  }
  std::string refused(const std::string& content) const {
    return refused(content, [](const MatricesFile&) {});
  }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(matrices_files, Folder)

BOOST_AUTO_TEST_CASE(reads_tables_rows_and_labels) {
  nn::write_file("net.json", good);
  const MatricesFile file("net.json");
  BOOST_TEST((file.names() == std::vector<std::string>{"W1", "b1", "c", "y"}));
  BOOST_TEST((file.matrix("W1", 2, 2) == Matrix{{1, -2.5}, {nn::Real(0.3), 4}}));
  BOOST_TEST((file.matrix("W1", any_size, 2).rows() == 2));
  BOOST_TEST((file.row("b1", 2) == RowVector{{0.5, 6}}));
  BOOST_TEST((file.row("b1", 2) == RowVector{{0.5, 6}}));  // reading does not change it
  BOOST_TEST((file.row("c", 2) == RowVector{{7, 8}}));
  BOOST_TEST((file.labels("y", 3, 3) == Labels{{0, 2, 1}}));
  BOOST_TEST(file.is_flat("y"));
  BOOST_TEST(!file.is_flat("W1"));
}

BOOST_AUTO_TEST_CASE(every_shape_is_checked) {
  const auto matrix = [](const MatricesFile& file) { file.matrix("W1", 2, 3); };
  BOOST_TEST(refused(good, matrix) == "net.json: 'W1' is 2 x 2, expected 2 x 3");
  BOOST_TEST(refused("{}", matrix) == "net.json: there is no 'W1'");
  BOOST_TEST(refused(R"({"W1": [[1, 2], [3]]})", matrix) ==
             "net.json: 'W1': row 2 has 1 entries, row 1 has 2");
  BOOST_TEST(refused(R"({"W1": [1, 2]})", matrix) == "net.json: 'W1' is not a list of rows");
  BOOST_TEST(refused(R"({"W1": []})", matrix) == "net.json: 'W1' is not a list of rows");
  BOOST_TEST(refused(R"({"W1": [[1, 2, 3], 4]})", matrix) ==
             "net.json: 'W1' is not a list of rows");
  BOOST_TEST(refused(R"({"W1": [[1, 2, 3], [4, "x", 6]]})", matrix) ==
             "net.json: 'W1': row 2, column 2: \"x\" is not a number");
  BOOST_TEST(refused(R"({"W1": [[1, 2, 3], [4, null, 6]]})", matrix) ==
             "net.json: 'W1': row 2, column 2: null is not a number");
  BOOST_TEST(refused(good, [](const MatricesFile& file) { file.matrix("W1", any_size, 5); }) ==
             "net.json: 'W1' is 2 x 2, expected any x 5");
  BOOST_TEST(refused(good, [](const MatricesFile& file) { file.row("b1", 3); }) ==
             "net.json: 'b1' is 1 x 2, expected 1 x 3");
  BOOST_TEST(refused(good, [](const MatricesFile& file) { file.row("W1", 2); }) ==
             "net.json: 'W1' is 2 x 2, expected 1 x 2");
}

BOOST_AUTO_TEST_CASE(labels_are_whole_and_in_range) {
  const auto labels = [](const MatricesFile& file) { file.labels("y", 2, 2); };
  BOOST_TEST(refused(good, labels) == "net.json: 'y' has 3 labels, expected 2");
  BOOST_TEST(refused(R"({"y": [0, 2]})", labels) ==
             "net.json: 'y': entry 2: 2 is no label, expected 0 to 1");
  BOOST_TEST(refused(R"({"y": [0.5, 1]})", labels) ==
             "net.json: 'y': entry 1: 0.5 is no label, expected 0 to 1");
  BOOST_TEST(refused(R"({"y": [-1, 1]})", labels) ==
             "net.json: 'y': entry 1: -1 is no label, expected 0 to 1");
  BOOST_TEST(refused(R"({"y": 3})", labels) == "net.json: 'y' is not a list of labels");
}

BOOST_AUTO_TEST_CASE(what_is_no_file_of_matrices_is_refused) {
  BOOST_TEST(refused("{\n  \"W1\": [[1,]]\n}") == "net.json:2: column 13: this is not JSON");
  BOOST_TEST(refused("").find("net.json:1: column 1: this is not JSON") == 0);
  BOOST_TEST(refused("[1]") == "net.json: expected an object that holds tables by name");
  BOOST_TEST(refused(R"({"W1": [[NaN]]})").find("this is not JSON") != std::string::npos);
  BOOST_TEST(refused(R"({"W1": [[1e400]]})") ==
             "net.json: a number in it is too large for a double");
  BOOST_TEST(refused(R"({"W1": [[1]], "W1": [[2]]})") == "net.json: there are two 'W1'");
  BOOST_TEST(refusal([] { MatricesFile("gone.json"); }).starts_with("cannot read gone.json"));
  BOOST_TEST(refused(std::string(100000, '[')).find("this is not JSON") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
