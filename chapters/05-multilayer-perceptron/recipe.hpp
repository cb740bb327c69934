// What the command line may ask of a network and of its training.
#pragma once
#include <nn/model/mlp.hpp>
#include <nn/report/options.hpp>

#include <string>
#include <vector>

/// A network's form and how it learns.
struct Recipe {
  std::vector<std::string> hidden = {"16"};  ///< widths of the hidden layers, as written
  std::string activation = "tanh";           ///< behind each of them
  nn::Index pieces = 3;                      ///< lines of a maxout
  std::string optimizer = "adam";
  nn::Real learning_rate = nn::Real(0.01);
  nn::Index batch = 32;  ///< 0: all samples at once
  nn::Index epochs = 200;
  std::string init = "xavier-uniform";
  nn::Real l2 = 0;
  nn::Real validation = 0;  ///< share of the samples that is held out
  nn::Index patience = 0;   ///< epochs without a better validation loss; 0: any number

  /// inputs, hidden units, ..., outputs. Throws UsageError where a width is no number from 1 up.
  std::vector<nn::Index> widths(nn::Index inputs, nn::Index outputs) const;
};

/// Binds the options to the recipe.
void add_options(nn::Options& options, Recipe& recipe);

/// "tanh", ..., "prelu", "maxout": every bend that a hidden layer can have.
std::vector<std::string> bend_names();

/// The bend of that name.
nn::Bend bend_named(const std::string& name, nn::Index pieces);
