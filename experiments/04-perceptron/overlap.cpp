// Two species of iris that no line separates: the training errors of the three answers, epoch by
// epoch, over many orders.
#include <nn/core/random.hpp>
#include <nn/data/classes.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

using namespace nn;

namespace {

struct Answer {
  const char* name;
  PerceptronAnswer kind;
};

constexpr Answer answers[] = {{"plain", PerceptronAnswer::last},
                              {"pocket", PerceptronAnswer::pocket},
                              {"averaged", PerceptronAnswer::averaged}};

// Errors after each epoch (column) in each order (row).
using Errors = std::vector<std::vector<Index>>;

//! [runs]
Errors run(const ClassificationData& data, PerceptronAnswer kind, const Figure& figure) {
  Errors errors;
  for (Index order = 1; order <= figure.whole("orders"); ++order) {
    Rng rng = figure.rng().stream("order " + std::to_string(order));  // the same for each answer
    const Perceptron recipe{.max_epochs = figure.whole("epochs"), .answer = kind};
    errors.push_back(recipe.fit(data, rng).errors);
  }
  return errors;
}
//! [runs]

// What one epoch changed, on average over the second half of all orders.
Real unrest(const Errors& errors) {
  Real sum = 0, count = 0;
  for (const auto& one : errors) {
    for (std::size_t t = one.size() / 2; t + 1 < one.size(); ++t) {
      sum += static_cast<Real>(std::abs(one[t + 1] - one[t]));
      ++count;
    }
  }
  return sum / count;
}

// The errors in the second half of all orders, sorted.
std::vector<Index> second_half(const Errors& errors) {
  std::vector<Index> all;
  for (const auto& one : errors) {
    all.insert(all.end(), one.begin() + static_cast<std::ptrdiff_t>(one.size() / 2), one.end());
  }
  std::ranges::sort(all);
  return all;
}

std::string from_to(double least, double most) {
  const std::string from = fixed(least, 0), to = fixed(most, 0);
  return from == to ? from : from + " to " + to;
}

void experiment(Figure& figure) {
  const auto path = data_file("03-logistic-regression", "iris.csv");
  const ClassificationData data =
      keep_classes(read_classification(path), {"versicolor", "virginica"});
  const Index epochs = figure.whole("epochs");
  Table& curves = figure.table("curves", {"answer", "epoch", "median", "low", "high", "first"});
  Table& ends = figure.table("ends", {"answer", "unrest", "least", "median", "most"});
  for (const auto& [name, kind] : answers) {
    const Errors errors = run(data, kind, figure);
    for (Index t = 0; t < epochs; ++t) {
      std::vector<Index> now;
      for (const auto& one : errors) now.push_back(one[static_cast<std::size_t>(t)]);
      std::ranges::sort(now);
      const std::size_t n = now.size();
      curves.row(name, t + 1, static_cast<Real>(now[(n - 1) / 2] + now[n / 2]) / 2, now.front(),
                 now.back(), errors[0][static_cast<std::size_t>(t)]);
    }
    const std::vector<Index> late = second_half(errors);
    ends.row(name, unrest(errors), late.front(), late[late.size() / 2], late.back());
    const std::string key = name;
    figure.value(key + "_unrest", unrest(errors));
    figure.value(key + "_least", late.front());
    figure.value(key + "_median", late[late.size() / 2]);
    figure.value(key + "_most", late.back());
  }
  const auto at = [&](Index row, const char* column) { return *ends.at(row, column).number(); };
  figure.value("samples", data.X.rows());
  figure.value("margin", largest_margin(data).lower);
  figure.claim(
      "The plain perceptron never settles: in the last {} epochs its errors still jump by {:.1f} "
      "from one epoch to the next, and they range from {:.0f} to {:.0f} of {}. The average moves "
      "by "
      "{:.2f} an epoch and ends with {} errors, the pocket with {}.",
      epochs - epochs / 2, at(0, "unrest"), at(0, "least"), at(0, "most"), data.X.rows(),
      at(2, "unrest"), from_to(at(2, "least"), at(2, "most")),
      from_to(at(1, "least"), at(1, "most")));
  figure.caption(
      "Training errors after each epoch on {} irises, versicolor against virginica, which no line "
      "separates. In each panel the line is the median over {} orders and the band goes from the "
      "best to the worst of them; the thin line is the first order alone. The three answers come "
      "from the same runs.",
      data.X.rows(), figure.whole("orders"));
  figure.describe("Median training errors against epoch", curves,
                  {.x = "epoch", .y = "median", .by = "answer"});
  figure.describe("Training errors of the worst order against epoch", curves,
                  {.x = "epoch", .y = "high", .by = "answer"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "overlap",
                      .title = "When no line exists",
                      .seed = 5,
                      .parameters = {{"orders", 20, "orders of the samples", at_least(10)},
                                     {"epochs", 200, "epochs of each run", at_least(10)}}},
                     experiment);
}
