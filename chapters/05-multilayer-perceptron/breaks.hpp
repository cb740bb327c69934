#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

/// Ways to fail on purpose.
enum class Break { nothing, linear, symmetric, rate, overfit };

/// The names that --break knows.
inline const std::vector<std::pair<std::string, Break>> breaks = {{"linear", Break::linear},
                                                                  {"symmetric", Break::symmetric},
                                                                  {"rate", Break::rate},
                                                                  {"overfit", Break::overfit}};

/// Runs one failure and tells what it looks like.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
