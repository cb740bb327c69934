#pragma once
#include <nn/data/dataset.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

// The ways in which this chapter's program fails on purpose.
enum class Break { nothing, separable, squared_loss, overflow, class_numbers };

inline const std::vector<std::pair<std::string, Break>> breaks = {
    {"separable", Break::separable},
    {"squared-loss", Break::squared_loss},
    {"overflow", Break::overflow},
    {"class-numbers", Break::class_numbers}};

// The launches: temperature, and whether an O-ring was damaged.
nn::ClassificationData read_orings();

// Fisher's irises: four lengths and three species.
nn::ClassificationData read_irises();

// Plays one failure.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
