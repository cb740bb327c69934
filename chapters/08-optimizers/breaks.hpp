#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

/// Ways to fail on purpose.
enum class Break { nothing, rate, ravine, saddle, no_correction };

/// The names that --break knows.
inline const std::vector<std::pair<std::string, Break>> breaks = {
    {"rate", Break::rate},
    {"ravine", Break::ravine},
    {"saddle", Break::saddle},
    {"no-correction", Break::no_correction}};

/// Runs one failure and tells what it looks like.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
