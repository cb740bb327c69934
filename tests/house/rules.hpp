// The rules of the house as functions of text, so that tests can show them a house that breaks
// them.
#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace house {

/// What may be included: a room and the rooms below it.
using Plan = std::map<std::string, std::set<std::string>>;

/// One file: its path from the root of the project, and its content.
struct File {
  std::string path;
  std::string text;
};

/// What is wrong, one sentence each; empty is well.
using Findings = std::vector<std::string>;

/// The plan from lines "room: room room".
Plan parse_plan(std::string_view text);

/// What `code` includes, with its brackets or quotes: "<nn/core/matrix.hpp>", "\"breaks.hpp\"".
std::vector<std::string> includes_of(std::string_view code);

/// `code` without its comments.
std::string without_comments(std::string_view code);

/// The library includes its own rooms as the plan allows, in angle brackets, and nothing above it.
Findings check_rooms(const File& file, const Plan& plan);

/// Circles of the library's files.
Findings check_cycles(const std::vector<File>& files);

/// Each package in its own place: Eigen's core behind core/matrix.hpp, its decompositions and Boost's
/// long numbers in learn's .cpp files, the CSV parser in io/csv.cpp, CLI11 and JSON in report's .cpp files.
Findings check_packages(const File& file);

/// No chapter and no experiment includes another, nor each other, nor tests.
Findings check_neighbours(const File& file);

/// At most 200 lines, less than 150 in a chapter's main.cpp.
Findings check_length(const File& file);

/// No file is named for what it is not.
Findings check_name(const File& file);

/// Nothing that makes numbers differ between machines or names collide.
Findings check_words(const File& file);

/// No place that exists on one machine only.
Findings check_paths(const File& file);

}  // namespace house
