#include "recipe.hpp"

#include <nn/core/number.hpp>
#include <nn/initialize/any_initializer.hpp>
#include <nn/optimize/any_optimizer.hpp>

using namespace nn;

namespace {

constexpr Index widest = 100000;

std::vector<std::pair<std::string, std::string>> choices(const std::vector<std::string>& names) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const auto& name : names) pairs.emplace_back(name, name);
  return pairs;
}

}  // namespace

std::vector<Index> Recipe::widths(Index inputs, Index outputs) const {
  std::vector<Index> all{inputs};
  for (const std::string& text : hidden) {
    const auto width = parse_whole(text);
    if (!width || *width < 1 || *width > widest) {
      throw UsageError("--hidden: '" + text + "' is no width: expected whole numbers from 1 to " +
                       std::to_string(widest) + ", as in 16,16");
    }
    all.push_back(*width);
  }
  all.push_back(outputs);
  return all;
}

void add_options(Options& options, Recipe& recipe) {
  options.list("--hidden", recipe.hidden, "16,16", "units of each hidden layer");
  options.choice("--activation", recipe.activation, choices(bend_names()), "behind hidden layers");
  options.whole("--pieces", recipe.pieces, "lines of each maxout unit", at_least(1));
  options.choice("--optimizer", recipe.optimizer, choices(optimizer_names()), "how to descend");
  options.number("--learning-rate", recipe.learning_rate, "its learning rate", above(0));
  options.whole("--batch", recipe.batch, "samples in a step; 0 takes all", at_least(0));
  options.whole("--epochs", recipe.epochs, "passes over the samples", at_least(0));
  options.choice("--init", recipe.init, choices(initializer_names()), "how weights start");
  options.number("--l2", recipe.l2, "weight decay lambda", at_least(0));
  options.number("--validation", recipe.validation, "share of the samples to hold out",
                 from_to_below(0, 1));
  options.whole("--patience", recipe.patience,
                "epochs without a better validation loss before it stops; 0 never does",
                at_least(0));
}

std::vector<std::string> bend_names() {
  std::vector<std::string> names = activation_names();
  names.insert(names.end(), {Prelu::name, "maxout"});
  return names;
}

Bend bend_named(const std::string& name, Index pieces) {
  if (name == Prelu::name) return Prelu{};
  if (name == "maxout") return Maxout{pieces};
  return activation_named(name);
}
