#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace nn {

/// How many columns a terminal needs for `text`: its characters, not its bytes. Wide and combining
/// characters count one, as in the Latin and Greek texts that are printed here.
std::size_t columns_of(std::string_view text);

/// `text` in lines of at most `width` columns, each with a line break at its end. The first begins
/// with `first`, the others with `rest`. A word that is longer stays whole; line breaks in the text
/// stay, and so does a line that begins with a blank.
std::string wrap(std::string_view text, std::size_t width, std::string_view first = "",
                 std::string_view rest = "");

}  // namespace nn
