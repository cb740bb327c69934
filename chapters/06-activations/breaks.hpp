#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Ways to fail on purpose.
enum class Break { nothing, textbook, vanishing, dying, wrong_maximum };

/// The names that --break knows.
inline const std::vector<std::pair<std::string, Break>> breaks = {
    {"textbook", Break::textbook},
    {"vanishing", Break::vanishing},
    {"dying", Break::dying},
    {"maximum", Break::wrong_maximum}};

/// Runs one failure and tells what it looks like.
void tell_break(Break broken, std::uint64_t seed, nn::Narration& tell, nn::Result& result);
