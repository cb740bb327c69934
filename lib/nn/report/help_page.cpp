#include <nn/report/help_page.hpp>
#include <nn/report/wrap.hpp>

namespace nn {
namespace {

constexpr std::size_t page_width = 80;
constexpr std::size_t meaning_column = 26;

std::string entry_text(const HelpPage::Entry& entry) {
  const std::string indent(meaning_column, ' ');
  std::string head = "  " + entry.usage;
  std::string before;
  if (head.size() + 2 > meaning_column) {
    before = head + "\n";
    head.clear();
  }
  head.resize(meaning_column, ' ');
  return before + wrap(entry.meaning, page_width, head, indent);
}

}  // namespace

std::string HelpPage::text() const {
  std::string page = wrap(program + ": " + description, page_width);
  page += "\nUsage: " + program + " [options]\n\n";
  for (const auto& entry : entries) page += entry_text(entry);
  page += entry_text({"--help", "print this and end"});
  page += entry_text({"--version", "print the version and end"});
  for (const auto& note : notes) page += "\n" + wrap(note, page_width);
  return page;
}

std::string with_facts(const std::string& meaning, const std::string& law,
                       const std::string& standard) {
  std::string facts = law;
  if (!law.empty() && !standard.empty()) facts += "; ";
  if (!standard.empty()) facts += "default " + standard;
  return facts.empty() ? meaning : meaning + " (" + facts + ")";
}

}  // namespace nn
