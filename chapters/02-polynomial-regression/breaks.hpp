#pragma once
#include <nn/data/dataset.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// The ways in which this chapter's program fails on purpose.
enum class Break { nothing, raw_powers, overfit, extrapolate, interpolation };

inline const std::vector<std::pair<std::string, Break>> breaks = {
    {"raw-powers", Break::raw_powers},
    {"overfit", Break::overfit},
    {"extrapolate", Break::extrapolate},
    {"interpolation", Break::interpolation}};

// Ezekiel's cars: speed in mph, stopping distance in feet.
nn::RegressionData read_cars();

// Plays one failure.
void tell_break(Break broken, std::uint64_t seed, nn::Narration& tell, nn::Result& result);
