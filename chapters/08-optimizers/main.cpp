// Chapter 8: optimizers. Without arguments it tells of bowls, valleys and irises; with --function
// or --optimizer it walks where you say.
#include "breaks.hpp"
#include "story.hpp"
#include "walks.hpp"

#include <nn/report/ascii_plot.hpp>
#include <nn/report/program.hpp>
#include <nn/report/usage_error.hpp>

#include <algorithm>

using namespace nn;

namespace {

struct Settings {
  WalkSettings walk;
  Break broken = Break::nothing;
};

void check(const Settings& settings, const Shared& shared) {
  if (!shared.data.empty() || !shared.features.empty() || !shared.target.empty()) {
    throw UsageError("this program walks over functions: it takes no data");
  }
  if (settings.broken != Break::nothing && settings.walk.asked()) {
    throw UsageError("--break has its own walk: it does not go with others");
  }
}

// About twelve of the steps 0 ... last, close together at first.
std::vector<Index> some_of(Index last) {
  std::vector<Index> steps{0};
  while (steps.back() < last) {
    steps.push_back(std::min(last, std::max(steps.back() + 1, 2 * steps.back())));
  }
  return steps;
}

//! [walk_and_tell]
void walk_and_tell(const WalkSettings& settings, Narration& tell, Result& result) {
  const Named place = settings.place();
  const Walk path = walk(place.landscape, place.start, settings.recipe(), settings.steps);
  result.set("path", path.path);
  result.set("values", path.values);
  tell.heading("The walk");
  std::vector<std::vector<std::string>> rows;
  for (const Index t : some_of(settings.steps)) {
    rows.push_back({std::to_string(t), significant(path.path(t, 0), 6),
                    significant(path.path(t, 1), 6), significant(path.values(t), 4)});
  }
  tell.table({"step", "x", "y", "value"}, rows);
  const auto minima =
      std::visit([](const auto& function) { return function.minima(); }, place.landscape);
  for (const Vector& lowest : minima) {
    const Real distance = (path.path.row(settings.steps) - lowest.transpose()).norm();
    tell.say("It ends {} from the lowest point, {}, {}.", significant(distance, 3),
             significant(lowest(0), 3), significant(lowest(1), 3));
  }
  if (minima.empty()) tell.say("This function has no lowest point.");
  const auto plot = ascii_plot({{.label = "path", .x = path.path.col(0), .y = path.path.col(1)}},
                               {.x_label = "x"});
  if (plot) tell.verbatim(*plot);
}
//! [walk_and_tell]

void add_options(Options& options, Settings& settings) {
  std::vector<std::pair<std::string, std::string>> functions, optimizers;
  for (const Named& one : landscapes()) functions.emplace_back(one.name, one.name);
  for (const std::string& name : optimizer_names()) optimizers.emplace_back(name, name);
  WalkSettings& walk = settings.walk;
  options.choice("--function", walk.function, functions, "walk on this function");
  options.choice("--optimizer", walk.optimizer, optimizers, "walk by this rule");
  options.list("--start", walk.start, "X,Y", "where the walk begins");
  options.whole("--steps", walk.steps, "steps of the walk", between(0, 1000000));
  options.number("--learning-rate", walk.learning_rate, "learning rate eta", above(0));
  options.number("--condition", walk.condition, "condition number of the quadratic", above(0));
  options.number("--momentum", walk.momentum, "momentum, nesterov: share of the velocity kept",
                 from_to_below(0, 1));
  options.number("--decay", walk.decay, "rmsprop: memory of the scale", from_to_below(0, 1));
  options.number("--beta1", walk.beta1, "adam, adamw: memory of the direction",
                 from_to_below(0, 1));
  options.number("--beta2", walk.beta2, "adam, adamw: memory of the scale", from_to_below(0, 1));
  options.number("--epsilon", walk.epsilon, "adagrad, rmsprop, adam, adamw: beside the root",
                 above(0));
  options.number("--weight-decay", walk.weight_decay, "adamw: share that decays", at_least(0));
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  Options options("optimizers", "Chapter 8: seven ways downhill.");
  add_options(options, settings);
  return run_program(argc, argv, options,
                     [&](const Shared& shared, Narration& tell, Result& result) {
                       check(settings, shared);
                       if (settings.broken != Break::nothing)
                         return tell_break(settings.broken, tell, result);
                       if (settings.walk.asked()) return walk_and_tell(settings.walk, tell, result);
                       tell_bowl(tell, result);
                       tell_seven(tell, result);
                       tell_valleys(tell, result);
                       tell_irises(tell, result);
                     });
}
