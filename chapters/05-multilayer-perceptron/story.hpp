// The chapter's story, told without arguments.
#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

/// XOR learned, the counts of a 3-4-4-1 network, linear layers multiplied out.
void tell_small_nets(nn::Narration& tell, nn::Result& result);

/// Two half moons, and the digits; `quiet` shows no progress bar.
void tell_learning(bool quiet, nn::Narration& tell, nn::Result& result);
