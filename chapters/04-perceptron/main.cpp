// Chapter 4: the perceptron. Without arguments it tells of gates and irises; with --data it learns
// to tell two classes of your own table apart.
#include "breaks.hpp"
#include "gates.hpp"
#include "irises.hpp"

#include <nn/core/contract.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/report/program.hpp>
#include <nn/report/usage_error.hpp>

#include <limits>

using namespace nn;

namespace {

constexpr Real undefined = std::numeric_limits<Real>::quiet_NaN();

struct Settings {
  Perceptron recipe;
  bool pocket = false, averaged = false;
  std::string positive;
  std::vector<std::string> classes;
  Answers gate = {};  // all 0: none
  Break broken = Break::nothing;
};

// Whether the command line asks for samples of its own choice.
bool chooses(const Settings& settings, const Shared& shared) {
  return !settings.positive.empty() || !settings.classes.empty() || !shared.data.empty() ||
         !shared.features.empty() || !shared.target.empty();
}

void check(const Settings& settings, const Shared& shared) {
  if (settings.pocket && settings.averaged) {
    throw UsageError("--pocket and --averaged exclude each other");
  }
  if (settings.gate != Answers{} && chooses(settings, shared)) {
    throw UsageError("--gate has its own samples: it does not go with others");
  }
}

// The two classes that the command line asks for.
ClassificationData two_classes(ClassificationData data, const Settings& settings) {
  if (!settings.classes.empty()) data = keep_classes(data, settings.classes);
  if (!settings.positive.empty()) return one_against_rest(data, settings.positive);
  if (data.classes.size() == 2) return data;
  throw DataError("a perceptron tells two classes apart, and here are " +
                  std::to_string(data.classes.size()) +
                  ": choose with --positive CLASS or --classes A,B");
}

void tell_fit(const ClassificationData& data, const PerceptronFit& fit, const Margin& margin,
              const std::vector<std::string>& names, const Vector& weights, Narration& tell) {
  std::vector<std::vector<std::string>> rows;
  for (std::size_t j = 0; j < names.size(); ++j) {
    rows.push_back({names[j], significant(weights(static_cast<Index>(j)), 6)});
  }
  tell.table({"", "weight"}, rows);
  tell.say("{} samples; a sum of 0 or more says '{}', less says '{}'.", data.X.rows(),
           data.classes[1], data.classes[0]);
  tell.say("{} mistakes in {} epochs{}.", fit.mistakes, fit.epochs,
           fit.converged ? ", the last of them without one" : ", and the weights still change");
  if (weights.allFinite()) {
    tell.say("Samples on the wrong side: {}.", fit.training_errors);
  } else {
    tell.say("The last weights are no answer; {}.", margin.separable()
                                                        ? "with more --max-epochs there will be one"
                                                        : "--pocket and --averaged have one");
  }
  if (margin.separable()) {
    tell.say("Radius {}, largest margin {}: at most {} mistakes in any order.",
             significant(margin.radius, 4), significant(margin.lower, 4),
             significant(margin.mistake_bound(), 4));
  } else {
    tell.say("No line separates these classes.");
  }
}

//! [fit]
void fit_and_tell(const ClassificationData& data, const Perceptron& recipe, const Shared& shared,
                  Narration& tell, Result& result) {
  const PerceptronFit fit = learn(data, recipe, shared);
  const Margin margin = largest_margin(data);
  const Fitted<Affine>& line = fit.line;
  std::vector<std::string> names = data.names;
  names.insert(names.begin(), "bias");
  Vector weights(line.theta.size());
  weights << line.model.b(line.theta)(0), line.model.W(line.theta).col(0);
  // Weights that the next sample may change are no answer.
  const bool answered = fit.converged || recipe.answer != PerceptronAnswer::last;
  if (!answered) weights.setConstant(undefined);
  result.set("classes", data.classes);
  result.set("n", data.X.rows());
  result.set("weights", names, weights);
  result.set("mistakes", fit.mistakes);
  result.set("epochs", fit.epochs);
  result.set("converged", fit.converged);
  answered ? result.set("training_errors", fit.training_errors)
           : result.set("training_errors", nullptr);
  result.set("margin", margin.separable() ? margin.lower : undefined);
  result.set("radius", margin.radius);
  result.set("bound", margin.separable() ? margin.mistake_bound() : undefined);
  tell_fit(data, fit, margin, names, weights, tell);
}
//! [fit]

void tell_story(const Settings& settings, const Shared& shared, Narration& tell, Result& result) {
  tell_gates(tell, result);
  const ClassificationData irises = read_classification(iris_file());
  tell_irises(irises, tell);
  tell.heading("Setosa against the rest");
  fit_and_tell(one_against_rest(irises, "setosa"), settings.recipe, shared, tell, result);
  tell_overlap(keep_classes(irises, {"versicolor", "virginica"}), shared, tell, result);
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  Options options("perceptron", "Chapter 4: learns to tell two classes apart, mistake by mistake.");
  options.text("--positive", settings.positive, "CLASS", "this class against all others");
  options.list("--classes", settings.classes, "A,B", "the samples of these classes only");
  options.whole("--max-epochs", settings.recipe.max_epochs, "passes over the data", at_least(1));
  options.flag("--averaged", settings.averaged, "answer with the mean of all weights");
  options.flag("--pocket", settings.pocket, "answer with the weights that erred least");
  options.choice("--gate", settings.gate, gates, "learn a function of two truth values");
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
  return run_program(
      argc, argv, options, [&](const Shared& shared, Narration& tell, Result& result) {
        check(settings, shared);
        if (settings.pocket) settings.recipe.answer = PerceptronAnswer::pocket;
        if (settings.averaged) settings.recipe.answer = PerceptronAnswer::averaged;
        if (settings.broken != Break::nothing) return tell_break(settings.broken, tell, result);
        if (settings.gate != Answers{}) {
          return fit_and_tell(truth_table(settings.gate), settings.recipe, shared, tell, result);
        }
        if (!chooses(settings, shared)) return tell_story(settings, shared, tell, result);
        const auto path = shared.data.empty() ? iris_file() : std::filesystem::path(shared.data);
        const ClassificationData data = read_classification(path, {shared.features, shared.target});
        fit_and_tell(two_classes(data, settings), settings.recipe, shared, tell, result);
      });
}
