#pragma once
#include <nn/data/dataset.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <string>
#include <utility>
#include <vector>

// The ways in which this chapter's program fails on purpose.
enum class Break { nothing, learning_rate, collinear, outlier, scaling };

inline const std::vector<std::pair<std::string, Break>> breaks = {
    {"learning-rate", Break::learning_rate},
    {"collinear", Break::collinear},
    {"outlier", Break::outlier},
    {"scaling", Break::scaling}};

// Hubble's table: distance in megaparsecs, velocity in km/s.
nn::RegressionData read_hubble();

// Plays one failure, on the nebulae.
void tell_break(Break broken, nn::Narration& tell, nn::Result& result);
