#include "../refusal.hpp"
#include "../scratch_folder.hpp"

#include <nn/core/file.hpp>
#include <nn/io/parameters.hpp>

#include <boost/test/unit_test.hpp>
#include <cmath>
#include <limits>

using nn::Index, nn::Real, nn::RowVector, nn::SavedNetwork, nn::Vector;
using Names = std::vector<std::string>;

namespace {

const Names known = {"tanh", "prelu", "maxout"};

// 2-3-1: (2 + 1) 3 + (3 + 1) 1 = 13 numbers.
SavedNetwork regression() {
  return {.widths = {2, 3, 1},
          .activation = "tanh",
          .task = "regression",
          .names = {"wt", "hp \"net\""},
          .target = "mpg",
          .input = {RowVector{{3, 150}}, RowVector{{1, Real(68.5)}}},
          .output = {RowVector{{20}}, RowVector{{6}}},
          .theta = Vector::LinSpaced(13, -1, Real(0.7))};
}

SavedNetwork classification() {
  SavedNetwork network = regression();
  network.task = "classification";
  network.widths = {2, 3, 3};
  network.classes = {"setosa", "versicolor", "virginica"};
  network.output = {};
  network.theta = Vector::LinSpaced(21, -1, 1);
  return network;
}

bool same(const SavedNetwork& a, const SavedNetwork& b) {
  return a.widths == b.widths && a.activation == b.activation && a.pieces == b.pieces &&
         a.task == b.task && a.classes == b.classes && a.names == b.names && a.target == b.target &&
         a.input.mean == b.input.mean && a.input.scale == b.input.scale &&
         a.output.mean == b.output.mean && a.output.scale == b.output.scale && a.theta == b.theta;
}

SavedNetwork round_trip(const SavedNetwork& network) {
  nn::save_network("net.json", network);
  return nn::load_network("net.json", known);
}

std::string said_of(const std::string& content) {
  nn::write_file("net.json", content);
  return refusal([] { nn::load_network("net.json", known); });
}

// What loading says of a good file in which one text was replaced.
std::string said_after(const std::string& from, const std::string& to) {
  nn::save_network("net.json", classification());
  std::string content = nn::read_file("net.json");
  const auto at = content.find(from);
  BOOST_TEST_REQUIRE(at != content.npos, from);
  return said_of(content.replace(at, from.size(), to));
}

std::string said_on_saving(const SavedNetwork& network) {
  return refusal([&] { nn::save_network("new.json", network); });
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(io_parameters, ScratchFolder)

BOOST_AUTO_TEST_CASE(what_is_saved_comes_back) {
  BOOST_TEST(same(round_trip(regression()), regression()));
  BOOST_TEST(same(round_trip(classification()), classification()));
  SavedNetwork line = regression();
  line.widths = {2, 1};
  line.theta = Vector::Ones(3);
  line.names = {};
  line.input = line.output = {};
  BOOST_TEST(same(round_trip(line), line));
}

BOOST_AUTO_TEST_CASE(every_digit_comes_back) {
  SavedNetwork network = regression();
  network.theta.head(8) << Real(0.1), Real(1) / 3, -std::numeric_limits<Real>::denorm_min(),
      std::numeric_limits<Real>::max(), std::numeric_limits<Real>::min(), Real(-0.0),
      std::nextafter(Real(1), Real(2)), Real(1e22);
  const Vector found = round_trip(network).theta;
  BOOST_TEST((found == network.theta));
  BOOST_TEST(std::signbit(found(5)));
}

BOOST_AUTO_TEST_CASE(theta_is_as_long_as_the_shape_asks) {
  SavedNetwork network = regression();
  network.widths = {4, 5, 6, 2};
  BOOST_TEST(nn::parameters_of(network) == 5 * 5 + 6 * 6 + 7 * 2);
  network.activation = "prelu";
  BOOST_TEST(nn::parameters_of(network) == 5 * 5 + 1 + 6 * 6 + 1 + 7 * 2);
  network.activation = "maxout";
  network.pieces = 3;
  BOOST_TEST(nn::parameters_of(network) == 5 * 15 + 6 * 18 + 7 * 2);
  network.theta = Vector::Zero(5 * 15 + 6 * 18 + 7 * 2);
  network.names = {};
  network.input = network.output = {};
  BOOST_TEST(same(round_trip(network), network));
}

BOOST_AUTO_TEST_CASE(what_could_not_be_loaded_is_not_written) {
  SavedNetwork network = regression();
  network.theta(4) = std::numeric_limits<Real>::quiet_NaN();
  BOOST_TEST(said_on_saving(network) == "cannot write new.json: entry 4 of theta is not finite");
  network = regression();
  network.theta = Vector::Zero(12);
  BOOST_TEST(said_on_saving(network) == "cannot write new.json: theta has 12 entries, expected 13");
  network = regression();
  network.input.scale(1) = 0;
  BOOST_TEST(said_on_saving(network) == "cannot write new.json: input_scale must be above 0");
  network = regression();
  network.names = {"caf\xE9", "b"};
  BOOST_TEST(said_on_saving(network) == "cannot write new.json: a name is not UTF-8");
  BOOST_TEST(!std::filesystem::exists("new.json"));
}

BOOST_AUTO_TEST_CASE(an_old_file_survives_a_refusal) {
  nn::save_network("new.json", regression());
  SavedNetwork network = regression();
  network.task = "poetry";
  BOOST_TEST(said_on_saving(network) ==
             "cannot write new.json: task 'poetry' is neither regression nor classification");
  BOOST_TEST(same(nn::load_network("new.json", known), regression()));
}

BOOST_AUTO_TEST_CASE(what_is_no_network_is_refused) {
  BOOST_TEST(refusal([] { nn::load_network("none.json", known); }) ==
             "cannot read none.json: No such file or directory");
  BOOST_TEST(said_of("") == "net.json:1:1: this is not JSON");
  BOOST_TEST(said_of("{\n \"a\": 1,\n \"b\" 2}") == "net.json:3:6: this is not JSON");
  BOOST_TEST(said_of(std::string("\x93NUMPY\0", 7)) == "net.json:1:1: this is not JSON");
  BOOST_TEST(said_of("[1, 1e400]") == "net.json: a number is too large for a double");
  for (const std::string text : {"1", "[]", "{}", "null", "{\"format\": 3}"}) {
    BOOST_TEST(said_of(text) == "net.json: this is no saved network");
  }
  BOOST_TEST(said_of(std::string(100000, '[')) == "net.json:1:100001: this is not JSON");
  BOOST_TEST(said_after("\"version\": 1", "\"version\": 2") ==
             "net.json: version 2 of the format, expected 1");
  BOOST_TEST(said_after("\"version\": 1", "\"version\": \"1\"") ==
             "net.json: 'version' is not a whole number");
}

BOOST_AUTO_TEST_CASE(half_a_file_is_refused_wherever_it_ends) {
  nn::save_network("net.json", regression());
  const std::string whole = nn::read_file("net.json");
  for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
    BOOST_TEST(said_of(whole.substr(0, length)).ends_with("this is not JSON"));
  }
}

BOOST_AUTO_TEST_CASE(fields_are_there_and_of_their_type) {
  BOOST_TEST(said_after("\"theta\"", "\"Theta\"") == "net.json: 'theta' is missing");
  BOOST_TEST(said_after("\"task\"", "\"more\": 1, \"task\"") ==
             "net.json: 'more' is no field of a network");
  BOOST_TEST(said_after("\"pieces\": 0", "\"pieces\": 0.5") ==
             "net.json: 'pieces' is not a whole number");
  BOOST_TEST(said_after("\"pieces\": 0", "\"pieces\": 9223372036854775808") ==
             "net.json: 'pieces' is not a whole number");
  BOOST_TEST(said_after("\"activation\": \"tanh\"", "\"activation\": null") ==
             "net.json: 'activation' is not a text");
  BOOST_TEST(said_after("\"theta\": [\n  -1.0", "\"theta\": [\n  \"-1\"") ==
             "net.json: 'theta[0]' is not a number");
  BOOST_TEST(said_after("\"setosa\"", "7") == "net.json: 'entry of classes' is not a text");
  BOOST_TEST(said_after("\"output_mean\": []", "\"output_mean\": {}") ==
             "net.json: 'output_mean' is not a list");
}

BOOST_AUTO_TEST_CASE(values_fit_each_other) {
  BOOST_TEST(said_after("\"tanh\"", "\"swish\\n\"") ==
             "net.json: activation 'swish?' is not known");
  BOOST_TEST(said_after("\"tanh\"", "\"prelu\"") == "net.json: theta has 21 entries, expected 22");
  BOOST_TEST(said_after("\"tanh\"", "\"maxout\"") == "net.json: pieces is 0, expected >= 1");
  BOOST_TEST(said_after("\"pieces\": 0", "\"pieces\": 2") ==
             "net.json: pieces is 2, expected 0 without a maxout");
  BOOST_TEST(said_after("  -1.0,\n", "") == "net.json: theta has 20 entries, expected 21");
  BOOST_TEST(said_after("  \"setosa\",\n", "") == "net.json: classes has 2 entries, expected 3");
  BOOST_TEST(said_after("  \"wt\",\n", "") == "net.json: features has 1 entry, expected 2");
  BOOST_TEST(said_after("\"classification\"", "\"regression\"") ==
             "net.json: classes has 3 entries, expected 0");
  BOOST_TEST(said_after("\"output_mean\": []", "\"output_mean\": [1]") ==
             "net.json: classes have no units, yet there is output_mean");
  BOOST_TEST(said_after("  68.5\n", "  -68.5\n") == "net.json: input_scale must be above 0");
  BOOST_TEST(said_after("\"widths\": [\n  2", "\"widths\": [\n  0") ==
             "net.json: a width is 0, expected >= 1");
  BOOST_TEST(said_after("\"widths\": [\n  2,\n  3,\n  3", "\"widths\": [\n  3") ==
             "net.json: a network needs at least two widths");
  BOOST_TEST(said_after("\"widths\": [\n  2,\n  3", "\"widths\": [\n  2,\n  9223372036854775807") ==
             "net.json: the widths ask for more than 10^9 numbers");
}

BOOST_AUTO_TEST_CASE(one_output_serves_two_classes) {
  SavedNetwork network = regression();
  network.task = "classification";
  network.output = {};
  network.classes = {"no", "yes"};
  BOOST_TEST(same(round_trip(network), network));
  network.classes = {"no"};
  BOOST_TEST(said_on_saving(network) == "cannot write new.json: classes has 1 entry, expected 2");
}

BOOST_AUTO_TEST_CASE(a_number_that_real_cannot_hold_is_refused) {
  if (sizeof(Real) == sizeof(double)) return;
  BOOST_TEST(said_after("\"theta\": [\n  -1.0", "\"theta\": [\n  1e39") ==
             "net.json: entry 0 of theta is not finite");
}

BOOST_AUTO_TEST_SUITE_END()
