#pragma once
#include <nn/core/matrix.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace nn {

/// The number that all of `text` spells, or nothing: "5.1", "+5.1", " -.5e-3 ".
/// Spaces and tabs around it are allowed. The result is finite and correctly rounded, in any
/// locale. No numbers are the empty text, nan, inf, what a double cannot hold (1e400), hexadecimal,
/// decimal commas, and a number with anything behind it. What is nearer to 0 than any double is 0
/// (1e-400).
std::optional<double> parse_number(std::string_view text);

/// The whole number that all of `text` spells, or nothing: "12", "+12", " -3 ", not "3.0" or "1e3".
/// Nothing, too, when an Index cannot hold it.
std::optional<Index> parse_whole(std::string_view text);

/// The shortest text that parse_number turns back into the same double, in any locale: 0.1 is
/// "0.1". Throws NumericError for nan and infinity, which are no numbers to any reader of ours.
std::string format_exact(double number);

}  // namespace nn
