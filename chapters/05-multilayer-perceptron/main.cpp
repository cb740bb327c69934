// Chapter 5: the multi-layer perceptron. Without arguments it tells of XOR, moons and digits; with
// --data it trains a network on a table of your own.
#include "breaks.hpp"
#include "fit.hpp"
#include "story.hpp"

#include <nn/core/number.hpp>
#include <nn/data/two_moons.hpp>
#include <nn/io/csv.hpp>
#include <nn/io/dataset.hpp>
#include <nn/io/idx.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <string_view>

using namespace nn;

namespace {

enum class Task { by_target, regression, classification };

struct Settings {
  Recipe recipe;
  Task task = Task::by_target;
  std::string save, load, images, labels;
  Break broken = Break::nothing;
  bool story = false;  // nothing but where to tell it was asked for
};

// Whether the command line asks for nothing but where and whether to tell the story.
bool asks_for_the_story(int argc, char** argv) {
  return std::all_of(argv + 1, argv + argc, [](std::string_view word) {
    return !word.starts_with("--") || word.starts_with("--json") || word == "--quiet";
  });
}

void check(const Settings& settings, const Shared& shared) {
  const bool table = !shared.data.empty() || !shared.features.empty() || !shared.target.empty();
  if (settings.images.empty() != settings.labels.empty()) {
    throw UsageError("--images and --labels go together");
  }
  if (!settings.images.empty() && table) throw UsageError("--images brings its own samples");
  if (shared.data.empty() && table) throw UsageError("--features and --target need --data");
  if (shared.data.empty() && settings.task == Task::regression) {
    throw UsageError("--task regression needs --data");
  }
  if (settings.recipe.patience > 0 && settings.recipe.validation == 0) {
    throw UsageError("--patience needs --validation");
  }
  const Recipe &recipe = settings.recipe, plain;
  if (!settings.load.empty() &&
      (recipe.hidden != plain.hidden || recipe.activation != plain.activation ||
       recipe.pieces != plain.pieces || recipe.init != plain.init)) {
    throw UsageError(
        "--load brings its own layers: not with --hidden, --activation, --pieces, --init");
  }
}

// A target whose first value is a number is regressed.
bool is_numeric(const CsvTable& table, const std::string& target) {
  return parse_number(table.text(target).front()).has_value();
}

//! [fit]
Fit fit_table(const Settings& settings, const Shared& shared, FitSetting setting) {
  const CsvTable table = read_table(shared.data);
  setting.target = shared.target.empty() ? table.names().back() : shared.target;
  const Columns columns{shared.features, setting.target};
  const bool regression = settings.task == Task::regression ||
                          (settings.task == Task::by_target && is_numeric(table, setting.target));
  return regression ? fit(read_regression(shared.data, columns), settings.recipe, setting)
                    : fit(read_classification(shared.data, columns), settings.recipe, setting);
}
//! [fit]

Fit fit_chosen(const Settings& settings, const Shared& shared) {
  FitSetting setting{.seed = shared.seed.value_or(1), .quiet = shared.quiet};
  if (!settings.load.empty()) setting.saved = load_network(settings.load, bend_names());
  if (!shared.data.empty()) return fit_table(settings, shared, setting);
  if (!settings.images.empty()) {
    return fit(read_idx(settings.images, settings.labels), settings.recipe, setting);
  }
  Rng rng = Rng(setting.seed).stream("moons");
  return fit(TwoMoons{.noise = Real(0.15)}.draw(400, rng), settings.recipe, setting);
}

void fit_and_tell(const Settings& settings, const Shared& shared, Narration& tell, Result& result) {
  const Fit fit = fit_chosen(settings, shared);
  if (!settings.save.empty()) save_network(settings.save, fit.network);
  tell_fit(fit, settings.recipe, tell, result);
  if (!settings.save.empty()) tell.say("Saved in {}.", settings.save);
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  settings.story = asks_for_the_story(argc, argv);
  Options options("multilayer-perceptron", "Chapter 5: trains networks of layers.");
  options.choice("--task", settings.task,
                 {{"by-target", Task::by_target},
                  {"regression", Task::regression},
                  {"classification", Task::classification}},
                 "what the target is; numbers are regressed");
  add_options(options, settings.recipe);
  options.text("--save", settings.save, "FILE", "write the trained network");
  options.text("--load", settings.load, "FILE", "go on from a saved one; --epochs 0 judges it");
  options.text("--images", settings.images, "FILE", "images in the IDX format, with --labels");
  options.text("--labels", settings.labels, "FILE", "their labels");
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
  return run_program(argc, argv, options,
                     [&](const Shared& shared, Narration& tell, Result& result) {
                       check(settings, shared);
                       if (settings.broken != Break::nothing)
                         return tell_break(settings.broken, tell, result);
                       if (!settings.story) return fit_and_tell(settings, shared, tell, result);
                       tell_small_nets(tell, result);
                       tell_learning(shared.quiet, tell, result);
                     });
}
