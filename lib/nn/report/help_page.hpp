#pragma once
#include <string>
#include <vector>

namespace nn {

/// What --help prints: at most 80 columns wide.
struct HelpPage {
  /// An option as it is typed, and what it means.
  struct Entry {
    std::string usage, meaning;
  };

  std::string program, description;
  std::vector<Entry> entries = {};
  std::vector<std::string> notes = {};

  /// The whole page.
  std::string text() const;
};

/// The meaning with what is known of the value: "penalty lambda (>= 0; default 0)".
std::string with_facts(const std::string& meaning, const std::string& law,
                       const std::string& standard);

}  // namespace nn
