// Which functions of two truth values a single line can answer: three gates with their lines, and a
// search that finds none for XOR.
#include <nn/data/truth_table.hpp>
#include <nn/model/threshold_unit.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <string>

using namespace nn;

namespace {

struct Gate {
  const char* name;
  Answers answers;
};

constexpr Gate gates[] = {
    {"AND", and_answers}, {"OR", or_answers}, {"NAND", nand_answers}, {"XOR", xor_answers}};

//! [search]
// The most answers, of four, that any of many lines gets right for each of the 16 functions; bit i
// of a function's number is its answer to pair i.
std::array<Index, 16> search(Index angles, Index offsets) {
  const Matrix pairs = truth_table(and_answers).X;
  std::array<Index, 16> best{};
  for (Index a = 0; a < angles; ++a) {
    const Real angle =
        2 * std::numbers::pi_v<Real> * static_cast<Real>(a) / static_cast<Real>(angles);
    for (Index k = 0; k < offsets; ++k) {
      const Real threshold =
          Real(-1.5) + 3 * (static_cast<Real>(k) + Real(0.5)) / static_cast<Real>(offsets);
      const Labels y =
          ThresholdUnit{Vector{{std::cos(angle), std::sin(angle)}}, threshold}.fire(pairs);
      for (Index f = 0; f < 16; ++f) {
        Index right = 0;
        for (Index i = 0; i < 4; ++i) right += y(i) == (f >> i & 1) ? 1 : 0;
        best[static_cast<std::size_t>(f)] = std::max(best[static_cast<std::size_t>(f)], right);
      }
    }
  }
  return best;
}
//! [search]

// How many of the four pairs a unit answers as the gate does.
Index right_answers(const ThresholdUnit& unit, const Answers& answers) {
  const ClassificationData table = truth_table(answers);
  return (unit.fire(table.X).array() == table.y.array()).count();
}

void experiment(Figure& figure) {
  Table& points = figure.table("points", {"gate", "x1", "x2", "y"});
  for (const auto& [name, answers] : gates) {
    const ClassificationData table = truth_table(answers);
    for (Index i = 0; i < 4; ++i) points.row(name, table.X(i, 0), table.X(i, 1), table.y(i));
  }
  Table& lines = figure.table("lines", {"gate", "w1", "w2", "threshold", "right"});
  const auto hand_set = [&](const Gate& gate, const ThresholdUnit& unit) {
    lines.row(gate.name, unit.w(0), unit.w(1), unit.threshold, right_answers(unit, gate.answers));
  };
  hand_set(gates[0], and_unit());
  hand_set(gates[1], or_unit());
  hand_set(gates[2], nand_unit());

  const Index angles = figure.whole("angles"), offsets = figure.whole("offsets");
  const std::array<Index, 16> best = search(angles, offsets);
  Table& functions = figure.table("functions", {"function", "best"});
  for (Index f = 0; f < 16; ++f) functions.row(f, best[static_cast<std::size_t>(f)]);
  const auto possible = std::ranges::count(best, Index(4));

  figure.value("lines", angles * offsets);
  figure.value("functions", possible);
  figure.value("best_xor", best[6]);
  figure.claim(
      "AND, OR and NAND each have a line; XOR has none: of {} lines tried the best is right at {} "
      "of its 4 pairs. Of all 16 functions of two truth values, {} have a line.",
      angles * offsets, best[6], possible);
  figure.caption(
      "The four pairs of truth values as corners of a square, a filled dot where the answer is 1, "
      "an open one where it is 0. The lines are those of the units set by hand, which fire in the "
      "shaded half. Of XOR the diagonals show why there is none: the centre of the square lies "
      "between the two ones and also between the two zeros, and no line has it on both sides.");
  figure.describe("Pairs x2 against x1 for AND, OR, NAND and XOR", points,
                  {.x = "x1", .y = "x2", .by = "gate", .points = true});
  figure.describe("Right answers of the best line for each of the 16 functions", functions,
                  {.x = "function", .y = "best", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "gates",
                      .title = "Gates and lines",
                      .parameters = {{"angles", 360, "directions tried", at_least(8)},
                                     {"offsets", 200, "lines tried in each", at_least(20)}}},
                     experiment);
}
