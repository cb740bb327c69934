#pragma once
#include <nn/learn/layer_statistics.hpp>
#include <nn/report/narration.hpp>
#include <nn/report/result.hpp>

#include <cstdint>
#include <string>

/// What the command line asks to look at.
struct Inspection {
  std::string scheme;  ///< empty: he-normal
  nn::Index fan_in = 100, fan_out = 100;
  nn::Index depth = 10, width = 100;
  std::string activation = "relu";
  std::uint64_t seed = 1;

  bool operator==(const Inspection&) const = default;
};

/// A net of `depth` equal layers, with a bend behind each.
nn::Mlp stack(nn::Index width, nn::Index depth, const nn::Bend& bend);

using Statistics = std::vector<nn::LayerStatistics>;

/// The statistics of its layers: normal inputs forward, normal gradients backward.
Statistics look_at(const nn::Mlp& net, const nn::Vector& theta, nn::Rng& rng);

/// Every name that --activation knows.
std::vector<std::string> bend_names();

/// Draws one matrix of weights and one net by the scheme, and tells what they are like.
void inspect(const Inspection& what, nn::Narration& tell, nn::Result& result);
