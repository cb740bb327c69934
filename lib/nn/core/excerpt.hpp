#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace nn {

/// As much of a foreign text as an error message can bear: one line of at most `longest` bytes and
/// "..." for the rest, no character cut in half, '?' for what a terminal would act upon or not
/// read.
std::string excerpt(std::string_view text, std::size_t longest = 60);

/// The place of the first byte that is no UTF-8; `text.size()` when all is well.
/// Source: The Unicode Standard 15.0, table 3-7.
std::size_t first_not_utf8(std::string_view text);

}  // namespace nn
