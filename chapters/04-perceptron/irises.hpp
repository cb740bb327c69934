#pragma once
#include <nn/data/dataset.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/program.hpp>
#include <nn/report/result.hpp>

#include <filesystem>

/// Where Fisher's 150 irises of three species are.
std::filesystem::path iris_file();

/// The irises as a picture of characters.
void tell_irises(const nn::ClassificationData& irises, nn::Narration& tell);

/// Two species that no line separates, with each of the perceptron's answers.
void tell_overlap(const nn::ClassificationData& data, const nn::Shared& shared, nn::Narration& tell,
                  nn::Result& result);

/// Learns in the order given, or shuffled in each epoch if the command line names a seed.
nn::PerceptronFit learn(const nn::ClassificationData& data, const nn::Perceptron& recipe,
                        const nn::Shared& shared);
