// What a fit says of itself.
#include "fit.hpp"

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

// "4-16-16-3"
std::string shape(const std::vector<Index>& widths) {
  std::string text;
  for (const Index width : widths) text += (text.empty() ? "" : "-") + std::to_string(width);
  return text;
}

std::vector<double> numbers(const std::vector<Real>& values) {
  return {values.begin(), values.end()};
}

// Some epochs of the course: first, last, and a few between, each about twice the one before.
std::vector<std::size_t> chosen_epochs(std::size_t count) {
  std::vector<std::size_t> chosen;
  for (std::size_t epoch = 1; epoch < count; epoch *= 3) chosen.push_back(epoch);
  if (count > 0) chosen.push_back(count);
  return chosen;
}

void tell_course(const History& history, Narration& tell) {
  const bool judged = !history.validation_loss.empty();
  std::vector<std::vector<std::string>> rows;
  for (const std::size_t epoch : chosen_epochs(history.loss.size())) {
    rows.push_back({std::to_string(epoch), significant(history.loss[epoch - 1], 4)});
    if (judged) rows.back().push_back(significant(history.validation_loss[epoch - 1], 4));
  }
  if (rows.empty()) return;
  judged ? tell.table({"epoch", "loss", "validation loss"}, rows)
         : tell.table({"epoch", "loss"}, rows);
}

std::string in_words(const std::optional<Real>& score, bool classes) {
  if (!score) return "not defined, since the target does not vary";
  return classes ? fixed(100 * *score, 1) + " % right" : "R² = " + fixed(*score, 4);
}

}  // namespace

void tell_fit(const Fit& fit, const Recipe& recipe, Narration& tell, Result& result) {
  const SavedNetwork& network = fit.network;
  const bool classes = network.task == "classification";
  tell.say("A {} network ({}) with {} parameters, for {}; {}.", shape(network.widths),
           network.activation, fit.net.model.parameters(), network.task,
           classes ? "cross-entropy" : "half the mean squared error");
  tell.say("Features {}standardised inside, by mean and deviation of the training samples.",
           classes ? "are " : "and targets are ");
  tell_course(fit.run.history, tell);
  if (fit.held_out > 0) {
    tell.say("The network is the one after epoch {}, where the validation loss was least.",
             fit.run.best_epoch);
  }
  tell.say("{} training samples: {}.", fit.training, in_words(fit.score, classes));
  if (fit.held_out > 0) {
    tell.say("{} samples held out: {}.", fit.held_out, in_words(fit.held_out_score, classes));
  }
  if (recipe.l2 > 0) tell.say("The loss contains the penalty of --l2 {:g}.", recipe.l2);

  result.set("task", network.task);
  result.set("layers", std::vector<double>(network.widths.begin(), network.widths.end()));
  result.set("activation", network.activation);
  result.set("parameters", fit.net.model.parameters());
  if (classes) result.set("classes", network.classes);
  result.set("loss", numbers(fit.run.history.loss));
  result.set("validation_loss", numbers(fit.run.history.validation_loss));
  result.set("best_epoch", fit.run.best_epoch);
  const std::string key = classes ? "accuracy" : "r_squared";
  result.set(key, fit.score);
  if (fit.held_out > 0) result.set("validation_" + key, fit.held_out_score);
}
