#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

/// Ways to fail on purpose.
enum class Break { nothing, transpose, fork, slope, nudge };

/// The names that --break knows.
inline const std::vector<std::pair<std::string, Break>> breaks = {{"transpose", Break::transpose},
                                                                  {"fork", Break::fork},
                                                                  {"slope", Break::slope},
                                                                  {"nudge", Break::nudge}};

/// Runs one failure and tells what it looks like.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
