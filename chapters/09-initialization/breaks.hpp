#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

/// Ways to fail on purpose.
enum class Break { nothing, symmetry, vanish, saturate, explode, overconfident };

/// The names that --break knows.
inline const std::vector<std::pair<std::string, Break>> breaks = {
    {"symmetry", Break::symmetry},
    {"vanish", Break::vanish},
    {"saturate", Break::saturate},
    {"explode", Break::explode},
    {"overconfident", Break::overconfident}};

/// Runs one failure and tells what it looks like.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
