#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

/// Ways to fail on purpose.
enum class Break { nothing, xor_gate, order, scale, no_bias };

/// The names that --break knows.
inline const std::vector<std::pair<std::string, Break>> breaks = {{"xor", Break::xor_gate},
                                                                  {"order", Break::order},
                                                                  {"scale", Break::scale},
                                                                  {"no-bias", Break::no_bias}};

/// Runs one failure and tells what it looks like.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
