#include <nn/report/wrap.hpp>

#include <algorithm>

namespace nn {
namespace {

// The next piece of `text` up to `end`, taken off its front together with `end`.
std::string_view next(std::string_view& text, char end) {
  const auto length = std::min(text.find(end), text.size());
  const auto piece = text.substr(0, length);
  text.remove_prefix(std::min(length + 1, text.size()));
  return piece;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
  const auto starts = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts));
}

std::string wrap(std::string_view text, std::size_t width, std::string_view first,
                 std::string_view rest) {
  std::string lines;
  std::string line(first);
  do {
    auto source = next(text, '\n');
    bool empty = true;
    if (!source.empty() && source.front() == ' ') {
      line += source;
      source = {};
    }
    while (!source.empty()) {
      const auto word = next(source, ' ');
      if (word.empty()) continue;
      if (!empty && columns_of(line) + 1 + columns_of(word) > width) {
        lines += line + "\n";
        line = rest;
        empty = true;
      }
      if (!empty) line += ' ';
      line += word;
      empty = false;
    }
    lines += line + "\n";
    line = rest;
  } while (!text.empty());
  return lines;
}

}  // namespace nn
