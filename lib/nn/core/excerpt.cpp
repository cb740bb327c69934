#include <nn/core/excerpt.hpp>

#include <array>
#include <cstdint>
#include <cstring>

namespace nn {
namespace {

// The length of the character that `text` begins with, 0 when it is none.
std::size_t character_length(std::string_view text) {
  struct Row {
    unsigned char first_low, first_high, second_low, second_high;
    std::size_t length;
  };
  static constexpr std::array<Row, 9> table{{{0x00, 0x7F, 0, 0, 1},
                                             {0xC2, 0xDF, 0x80, 0xBF, 2},
                                             {0xE0, 0xE0, 0xA0, 0xBF, 3},
                                             {0xE1, 0xEC, 0x80, 0xBF, 3},
                                             {0xED, 0xED, 0x80, 0x9F, 3},
                                             {0xEE, 0xEF, 0x80, 0xBF, 3},
                                             {0xF0, 0xF0, 0x90, 0xBF, 4},
                                             {0xF1, 0xF3, 0x80, 0xBF, 4},
                                             {0xF4, 0xF4, 0x80, 0x8F, 4}}};
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  for (const Row& row : table) {
    if (byte(0) < row.first_low || byte(0) > row.first_high) continue;
    if (text.size() < row.length) return 0;
    if (row.length > 1 && (byte(1) < row.second_low || byte(1) > row.second_high)) return 0;
    for (std::size_t i = 2; i < row.length; ++i) {
      if (byte(i) < 0x80 || byte(i) > 0xBF) return 0;
    }
    return row.length;
  }
  return 0;
}

// How many bytes of plain ASCII `text` begins with, counted by eights: nearly all text is such.
std::size_t ascii_length(std::string_view text) {
  std::size_t length = 0;
  for (std::uint64_t eight; length + sizeof eight <= text.size(); length += sizeof eight) {
    std::memcpy(&eight, text.data() + length, sizeof eight);
    if (eight & 0x8080808080808080u) break;
  }
  return length;
}

}  // namespace

std::string excerpt(std::string_view text, std::size_t longest) {
  std::string shown;
  while (!text.empty()) {
    const auto length = character_length(text);
    const bool control = static_cast<unsigned char>(text[0]) < 0x20 || text[0] == 0x7F;
    const bool foreign = length == 0 || control;
    const auto next = foreign ? std::string_view("?") : text.substr(0, length);
    if (shown.size() + next.size() > longest) return shown + "...";
    shown += next;
    text.remove_prefix(length == 0 ? 1 : length);
  }
  return shown;
}

std::size_t first_not_utf8(std::string_view text) {
  std::size_t place = 0;
  while (place < text.size()) {
    place += ascii_length(text.substr(place));
    if (place == text.size()) break;
    const auto length = character_length(text.substr(place));
    if (length == 0) break;
    place += length;
  }
  return place;
}

}  // namespace nn
