#pragma once
#include "child.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

/// A chapter's program, run in a scratch folder: the fixture of its tests.
struct Program {
  std::string name;
  ScratchFolder scratch = {};

  /// What it does with these arguments.
  Ran operator()(const std::vector<std::string>& arguments) const {
    return run(name, arguments, scratch.path());
  }

  /// Its result, from standard output; the run must end well.
  nlohmann::json result(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--json", "-"});
    const Ran ran = (*this)(arguments);
    BOOST_REQUIRE_MESSAGE(ran.code == 0, ran.error);
    return nlohmann::json::parse(ran.said);
  }

  /// The path of a table with this content.
  std::string table(const std::string& content) const { return scratch.file("table.csv", content); }

  /// Checks that the run ends with `code` after saying just one line, "error: ...", with `words`.
  void refuses(const std::vector<std::string>& arguments, int code,
               const std::string& words) const {
    const Ran ran = (*this)(arguments);
    BOOST_TEST(ran.code == code, words);
    BOOST_TEST(ran.said == "");
    BOOST_TEST(ran.error.starts_with("error: "), ran.error);
    BOOST_TEST(ran.error.find('\n') == ran.error.size() - 1, ran.error);
    BOOST_TEST((ran.error.find(words) != std::string::npos), ran.error);
  }

  /// Checks that a table with this content is refused so, with 1, under these options.
  void refuses_table(const std::string& content, const std::vector<std::string>& options,
                     const std::string& words) const {
    std::vector<std::string> arguments{"--data", table(content)};
    arguments.insert(arguments.end(), options.begin(), options.end());
    refuses(arguments, 1, words);
  }
};
