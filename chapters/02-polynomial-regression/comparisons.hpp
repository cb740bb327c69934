#pragma once
#include <nn/data/dataset.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>

// Which degree predicts unseen samples best, by ten folds.
void choose_degree(const nn::RegressionData& data, std::uint64_t seed, nn::Narration& tell,
                   nn::Result& result);

// Fifteen averages of weight and height, where the curvature is beyond doubt.
void tell_of_women(nn::Narration& tell, nn::Result& result);
