#include "irises.hpp"

#include <nn/data/classes.hpp>
#include <nn/report/ascii_plot.hpp>

using namespace nn;

std::filesystem::path iris_file() { return data_file("03-logistic-regression", "iris.csv"); }

PerceptronFit learn(const ClassificationData& data, const Perceptron& recipe,
                    const Shared& shared) {
  if (!shared.seed) return recipe.fit(data);
  Rng rng(*shared.seed);
  return recipe.fit(data, rng);
}

void tell_irises(const ClassificationData& irises, Narration& tell) {
  tell.heading("The irises");
  tell.say("Petal length (cm, to the right) and width (cm, upward) of {} irises.", irises.X.rows());
  std::vector<PlotSeries> series;
  for (const std::string& name : irises.classes) {
    const Matrix X = keep_classes(irises, {name}).X;
    series.push_back({.label = name, .x = X.col(2), .y = X.col(3)});
  }
  if (const auto plot = ascii_plot(series)) tell.verbatim(*plot);
}

void tell_overlap(const ClassificationData& data, const Shared& shared, Narration& tell,
                  Result& result) {
  tell.heading("Two species that overlap");
  std::vector<std::vector<std::string>> rows;
  Result overlap;
  for (const auto& [name, answer] :
       {std::pair{"plain", PerceptronAnswer::last}, std::pair{"pocket", PerceptronAnswer::pocket},
        std::pair{"averaged", PerceptronAnswer::averaged}}) {
    const PerceptronFit fit = learn(data, {.answer = answer}, shared);
    rows.push_back({name, std::to_string(fit.epochs), std::to_string(fit.mistakes),
                    std::to_string(fit.training_errors)});
    overlap.set(name, fit.training_errors);
    overlap.set("mistakes", fit.mistakes);
    overlap.set("epochs", fit.epochs);
  }
  tell.table({"weights", "epochs", "mistakes", "samples on the wrong side"}, rows);
  result.set("overlap", overlap);
}
