// Figure 7.7: the gradient check on correct backward passes and on three with a mistake in them.
#include "random_network.hpp"

#include <nn/model/mistaken_mlp.hpp>
#include <nn/optimize/check_gradient.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const Index networks = figure.whole("networks");
  Rng rng = figure.rng();
  std::vector<RandomNetwork> all;
  for (Index i = 0; i < networks; ++i) all.emplace_back(std::vector<Index>{4, 4, 4, 4}, 8, rng);

  Table& checks = figure.table("checks", {"code", "network", "error"});
  Real noise = 0, smallest = 1e9;
  for (const auto& [name, mistake] : {std::pair{"correct", BackwardMistake::none},
                                      {"missing transpose", BackwardMistake::transpose},
                                      {"forgotten sum", BackwardMistake::fork},
                                      {"missing slope", BackwardMistake::slope}}) {
    Real least = 1e9;
    for (Index i = 0; i < networks; ++i) {
      const RandomNetwork& given = all[static_cast<std::size_t>(i)];
      EmpiricalRisk risk(MistakenMlp{given.net, mistake}, SoftmaxCrossEntropy{}, given.X, given.y);
      const Real error = check_gradient(risk, given.theta).error;
      checks.row(name, i + 1, error);
      if (mistake == BackwardMistake::none) noise = std::max(noise, error);
      least = std::min(least, error);
    }
    if (mistake != BackwardMistake::none) smallest = std::min(smallest, least);
  }
  figure.value("networks", networks);
  figure.value("noise", noise);
  figure.value("smallest", smallest);
  figure.value("gap", std::floor(std::log10(smallest / noise)));
  figure.claim(
      "The largest error of correct code is {:.0e}, the smallest of a mistake {:.2f}: more than "
      "{:.0f} powers of ten lie between them, and a bound of 1e-6 parts them in every network.",
      noise, smallest, std::floor(std::log10(smallest / noise)));
  figure.caption(
      "The error of the gradient check, for {} networks of 4-4-4-4 units with tanh and weights of "
      "chance. All matrices of weights are square, so that no mistake is a mistake of shapes.",
      networks);
  figure.describe("Error of the gradient check", checks,
                  {.x = "network", .y = "error", .by = "code", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "planted_bugs",
                      .title = "Planted mistakes",
                      .seed = 7,
                      .parameters = {{"networks", 40, "networks of chance", between(5, 500)}}},
                     experiment);
}
