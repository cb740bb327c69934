#include "rules.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <regex>

namespace house {
namespace {

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return text.starts_with(beginning); });
}

bool in_library(const File& file) { return file.path.starts_with("lib/nn/"); }

// "lib/nn/core/matrix.hpp" and "<nn/core/matrix.hpp>" are both in the room "core".
std::string room_of(std::string_view path, std::string_view before) {
  path.remove_prefix(before.size());
  return std::string(path.substr(0, path.find('/')));
}

// The place of a chapter or an experiment: "chapters/01-linear-regression".
std::string place_of(const std::string& path) {
  static const std::regex place("^((chapters|experiments)/[^/]+)/.*");
  std::smatch match;
  return std::regex_match(path, match, place) ? match[1].str() : std::string();
}

// Whether a package may be seen by a file of the library.
bool belongs(const std::string& include, const File& file) {
  const std::string room = room_of(file.path, "lib/nn/");
  const bool source = file.path.ends_with(".cpp");
  if (include == "<Eigen/Core>") return file.path == "lib/nn/core/matrix.hpp";
  if (include.starts_with("<Eigen/")) return source && room == "learn";
  if (include.starts_with("<unsupported/")) return false;
  if (include.starts_with("<libfccp/")) return file.path == "lib/nn/io/csv.cpp";
  if (include.starts_with("<nlohmann/") && file.path == "lib/nn/io/parameters.cpp") return true;
  if (starts_with_any(include, {"<CLI/", "<nlohmann/"})) return source && room == "report";
  if (include.starts_with("<boost/multiprecision/")) return source && room == "learn";
  return !include.starts_with("<boost/") || room == "core";
}

std::string bare(const std::string& include) { return include.substr(1, include.size() - 2); }

}  // namespace

Findings check_rooms(const File& file, const Plan& plan) {
  if (!in_library(file)) return {};
  const std::string room = room_of(file.path, "lib/nn/");
  if (!plan.contains(room)) return {file.path + " is in no room of the plan"};
  Findings findings;
  for (const auto& include : includes_of(file.text)) {
    if (include.front() == '"' || include.find("..") != std::string::npos ||
        starts_with_any(include, {"<chapters/", "<experiments/", "<tests/", "<lib/"})) {
      findings.push_back(file.path + " includes " + include + ", not <nn/room/thing.hpp>");
    } else if (include.starts_with("<nn/")) {
      const std::string other = room_of(include, "<nn/");
      if (other != room && !plan.at(room).contains(other)) {
        findings.push_back(file.path + " includes " + include + ", which the room may not");
      }
    }
  }
  return findings;
}

Findings check_cycles(const std::vector<File>& files) {
  std::map<std::string, std::vector<std::string>> includes;
  for (const auto& file : files) {
    if (!in_library(file)) continue;
    for (const auto& include : includes_of(file.text))
      includes[file.path].push_back("lib/" + bare(include));
  }
  Findings findings;
  std::set<std::string> done, open;
  const std::function<void(const std::string&)> visit = [&](const std::string& path) {
    if (open.contains(path)) findings.push_back(path + " includes itself in a circle");
    if (open.contains(path) || !done.insert(path).second) return;
    open.insert(path);
    for (const auto& next : includes[path]) visit(next);
    open.erase(path);
  };
  for (const auto& file : files) visit(file.path);
  return findings;
}

Findings check_packages(const File& file) {
  if (!in_library(file)) return {};
  Findings findings;
  for (const auto& include : includes_of(file.text)) {
    if (belongs(include, file)) continue;
    findings.push_back(file.path + " includes " + include + ", which has another place");
  }
  return findings;
}

Findings check_neighbours(const File& file) {
  const std::string place = place_of(file.path);
  if (place.empty()) return {};
  const auto folder = std::filesystem::path(file.path).parent_path();
  Findings findings;
  for (const auto& include : includes_of(file.text)) {
    const std::string from_here = (folder / bare(include)).lexically_normal().generic_string();
    const std::string from_root =
        std::filesystem::path(bare(include)).lexically_normal().generic_string();
    const bool quoted_away = include.front() == '"' && !from_here.starts_with(place + "/");
    if (quoted_away || starts_with_any(from_root, {"chapters/", "experiments/", "tests/"})) {
      findings.push_back(file.path + " includes " + include + " from beside its own place");
    }
  }
  return findings;
}

Findings check_length(const File& file) {
  const auto lines = std::count(file.text.begin(), file.text.end(), '\n');
  const bool main = file.path.starts_with("chapters/") && file.path.ends_with("/main.cpp");
  if (main ? lines < 150 : lines <= 200) return {};
  return {file.path + " has " + std::to_string(lines) + " lines"};
}

Findings check_name(const File& file) {
  static const std::regex vague("(^|[/_.-])(utils?|utilities|helpers?|common|misc)([/_.-]|$)");
  if (!std::regex_search(file.path, vague)) return {};
  return {file.path + " does not say what is in it"};
}

Findings check_words(const File& file) {
  static const std::pair<const char*, std::regex> words[] = {
      {"a distribution of the standard library", std::regex("std::\\w+_distribution")},
      {"std::random_device", std::regex("random_device")},
      {"the C library's chance", std::regex("\\b(std::)?s?rand *\\(")},
      {"Eigen's chance", std::regex("(::|\\.)(set)?Random *(<[^>]*>)? *\\(")},
      {"using namespace Eigen", std::regex("using +namespace +Eigen")}};
  const std::string code = without_comments(file.text);
  Findings findings;
  for (const auto& [name, form] : words) {
    if (std::regex_search(code, form)) findings.push_back(file.path + " uses " + name);
  }
  return findings;
}

Findings check_paths(const File& file) {
  // Put together here, so that this file itself is clean.
  static const std::regex place(
      "/(wo"
      "rk|ro"
      "ot|ho"
      "me)/|[A-Z]:\\\\Us"
      "ers");
  std::smatch match;
  if (!std::regex_search(file.text, match, place)) return {};
  return {file.path + " speaks of " + match[0].str() + ", a place on one machine only"};
}

}  // namespace house
