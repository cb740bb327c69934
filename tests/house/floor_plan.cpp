// The rules of the house (rules.hpp), held against the tree as it is.
#include "rules.hpp"

#include <nn/core/file.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <set>

namespace fs = std::filesystem;
using house::File, house::Findings;

BOOST_AUTO_TEST_SUITE(house_floor_plan)

namespace {

bool is_code(const fs::path& path) {
  return path.extension() == ".cpp" || path.extension() == ".hpp";
}

// Our own text files: not the build folders, not what version control keeps, no pictures.
std::vector<File> read_tree(const std::set<std::string>& folders) {
  static const std::set<std::string> foreign{".png", ".svg", ".pdf", ".gz", ".ico", ".woff2"};
  std::vector<File> files;
  for (const auto& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(BOOK_SOURCE_DIR) / folder)) {
      if (!entry.is_regular_file() || foreign.contains(entry.path().extension().string())) continue;
      const std::string path = fs::relative(entry.path(), BOOK_SOURCE_DIR).generic_string();
      files.push_back({path, nn::read_file(entry.path())});
    }
  }
  return files;
}

const std::vector<File>& tree() {
  static const std::vector<File> files = [] {
    auto found = read_tree({"lib", "chapters", "experiments", "tests", "docs", ".ci"});
    for (const auto& entry : fs::directory_iterator(BOOK_SOURCE_DIR)) {
      if (!entry.is_regular_file()) continue;
      found.push_back({entry.path().filename().string(), nn::read_file(entry.path())});
    }
    return found;
  }();
  return files;
}

void report(const Findings& findings) {
  for (const auto& finding : findings) BOOST_ERROR(finding);
}

template <class Rule>
void hold_code(const std::set<std::string>& floors, Rule rule) {
  for (const auto& file : tree()) {
    if (is_code(file.path) && floors.contains(file.path.substr(0, file.path.find('/')))) {
      report(rule(file));
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_tree_is_there) {
  const auto has = [](const std::string& path) {
    return std::any_of(tree().begin(), tree().end(),
                       [&](const File& file) { return file.path == path; });
  };
  BOOST_TEST(has("lib/nn/core/matrix.hpp"));
  BOOST_TEST(has("tests/house/floor_plan.cpp"));
  BOOST_TEST(has("CMakeLists.txt"));
}

BOOST_AUTO_TEST_CASE(rooms_include_only_downwards) {
  const house::Plan plan = house::parse_plan(nn::read_file(BOOK_BINARY_DIR "/floor-plan.txt"));
  BOOST_TEST(plan.contains("core"));
  hold_code({"lib"}, [&](const File& file) { return house::check_rooms(file, plan); });
}

BOOST_AUTO_TEST_CASE(no_file_includes_itself_in_a_circle) { report(house::check_cycles(tree())); }

BOOST_AUTO_TEST_CASE(packages_stay_in_their_places) { hold_code({"lib"}, house::check_packages); }

BOOST_AUTO_TEST_CASE(chapters_and_experiments_stand_alone) {
  hold_code({"chapters", "experiments"}, house::check_neighbours);
}

BOOST_AUTO_TEST_CASE(no_file_is_long) {
  hold_code({"lib", "chapters", "experiments"}, house::check_length);
}

BOOST_AUTO_TEST_CASE(no_file_is_vague) {
  for (const auto& file : tree()) report(house::check_name(file));
}

BOOST_AUTO_TEST_CASE(chance_and_names_are_under_control) {
  hold_code({"lib", "chapters", "experiments"}, house::check_words);
}

BOOST_AUTO_TEST_CASE(nothing_speaks_of_one_machine) {
  for (const auto& file : tree()) report(house::check_paths(file));
}

BOOST_AUTO_TEST_SUITE_END()
