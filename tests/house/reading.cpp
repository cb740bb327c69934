// What the rules need to read from a text.
#include "rules.hpp"

#include <regex>
#include <sstream>

namespace house {

Plan parse_plan(std::string_view text) {
  Plan plan;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    const auto colon = line.find(':');
    if (colon == std::string::npos) continue;
    std::istringstream below(line.substr(colon + 1));
    auto& allowed = plan[line.substr(0, colon)];
    for (std::string room; below >> room;) allowed.insert(room);
  }
  return plan;
}

std::string without_comments(std::string_view code) {
  std::string kept;
  enum { Code, Line, Block, Text } in = Code;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const std::string_view two = code.substr(i, 2);
    if (in == Code && two == "//") in = Line;
    if (in == Code && two == "/*") in = Block;
    if (in == Line && code[i] == '\n') in = Code;
    if (in == Block && two == "*/") {
      in = Code;
      ++i;
      continue;
    }
    if (in == Code || in == Text) {
      kept += code[i];
      if (in == Text && code[i] == '\\' && i + 1 < code.size())
        kept += code[++i];
      else if (code[i] == '"')
        in = in == Code ? Text : Code;
    }
  }
  return kept;
}

std::vector<std::string> includes_of(std::string_view code) {
  static const std::regex form("^[ \t]*#[ \t]*include[ \t]*(<[^>\n]*>|\"[^\"\n]*\")");
  std::vector<std::string> found;
  std::istringstream lines{without_comments(code)};
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, form)) found.push_back(match[1]);
  }
  return found;
}

}  // namespace house
