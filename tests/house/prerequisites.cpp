// A chapter uses only what it, or a chapter that it builds on, has introduced.
#include <nn/core/file.hpp>

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct Chapter {
  std::vector<std::string> builds_on;
  std::set<std::string> introduces;  // "core/matrix"
};
using Chapters = std::map<std::string, Chapter>;

std::vector<std::string> parts(const std::string& text, char separator) {
  std::vector<std::string> found;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) {
    if (!part.empty()) found.push_back(part);
  }
  return found;
}

// Lines "chapter<TAB>folder<TAB>program<TAB>builds on<TAB>introduces" of the manifest.
Chapters read_chapters(const std::string& manifest) {
  Chapters chapters;
  std::istringstream lines(manifest);
  for (std::string line; std::getline(lines, line);) {
    static const std::regex form("chapter\t([^\t]*)\t[^\t]*\t([^\t]*)\t([^\t]*)");
    std::smatch match;
    if (!std::regex_match(line, match, form)) continue;
    const auto introduced = parts(match[3], ',');
    chapters[match[1]] = {parts(match[2], ','), {introduced.begin(), introduced.end()}};
  }
  return chapters;
}

std::set<std::string> known_in(const Chapters& chapters, const std::string& name) {
  const Chapter& chapter = chapters.at(name);
  std::set<std::string> known = chapter.introduces;
  for (const auto& earlier : chapter.builds_on) known.merge(known_in(chapters, earlier));
  return known;
}

// The headers that `code` includes and `known` does not hold.
std::vector<std::string> not_introduced(const std::string& code, const std::set<std::string>& known) {
  static const std::regex include("#include <nn/([^>]*)\\.hpp>");
  std::vector<std::string> missing;
  for (std::sregex_iterator it(code.begin(), code.end(), include), end; it != end; ++it) {
    if (!known.contains((*it)[1])) missing.push_back((*it)[1]);
  }
  return missing;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(prerequisites)

BOOST_AUTO_TEST_CASE(a_header_that_nobody_introduced_is_found) {
  const Chapters chapters = read_chapters("chapter\tone\tp\t\tcore/matrix\nchapter\ttwo\tq\tone\tloss/squared\n");
  BOOST_TEST(not_introduced("#include <nn/core/matrix.hpp>\n#include <nn/loss/squared.hpp>\n",
                            known_in(chapters, "two")).empty());
  BOOST_TEST((not_introduced("#include <nn/loss/squared.hpp>\n", known_in(chapters, "one")) ==
              std::vector<std::string>{"loss/squared"}));
}

BOOST_AUTO_TEST_CASE(chapters_and_their_experiments_use_only_what_was_introduced) {
  namespace fs = std::filesystem;
  const Chapters chapters = read_chapters(nn::read_file(BOOK_BINARY_DIR "/docs/manifest.txt"));
  BOOST_REQUIRE(!chapters.empty());
  for (const auto& [name, chapter] : chapters) {
    const auto known = known_in(chapters, name);
    for (const auto& header : chapter.introduces) {
      BOOST_TEST(fs::exists(fs::path(BOOK_SOURCE_DIR) / "lib/nn" / (header + ".hpp")), name << ": " << header);
    }
    for (const std::string place : {"chapters", "experiments"}) {
      for (const auto& file : fs::recursive_directory_iterator(fs::path(BOOK_SOURCE_DIR) / place / name)) {
        const auto type = file.path().extension();
        if (type != ".cpp" && type != ".hpp") continue;
        for (const auto& header : not_introduced(nn::read_file(file.path()), known)) {
          BOOST_ERROR(file.path().string() << " includes " << header << ", which " << name
                                           << " and what it builds on do not introduce");
        }
      }
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()
