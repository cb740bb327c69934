// Figure 3.8: the softmax of three scores at several temperatures, and after a shift of all scores.
#include <nn/core/stable.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace nn;

namespace {

constexpr Real temperatures[] = {Real(0.5), 1, 5};

//! [at_temperature]
Matrix at_temperature(const Matrix& scores, Real T) { return softmax(scores / T); }
//! [at_temperature]

void experiment(Figure& figure) {
  const Matrix scores{{1, 2, 0}};
  const Real shift = figure.number("shift");
  Table& bars = figure.table("bars", {"group", "class", "place", "p"});
  const auto add_bars = [&](const std::string& group, const Matrix& p, Real place) {
    for (Index k = 0; k < p.cols(); ++k) bars.row(group, k + 1, place, p(k));
  };
  Real place = 0;
  for (const Real T : temperatures) {
    add_bars("T = " + significant(T, 1), at_temperature(scores, T), place++);
  }
  const Matrix shifted = softmax((scores.array() + shift).matrix());
  add_bars("z + " + significant(shift, 3), shifted, place);

  Table& groups = figure.table("groups", {"group", "place"});
  for (Index row = 0; row < bars.rows(); row += scores.cols()) {
    groups.row(*bars.at(row, "group").text(), *bars.at(row, "place").number());
  }

  Table& curves = figure.table("curves", {"class", "temperature", "p"});
  constexpr Index count = 121;  // from 0.05 to 50, evenly spaced in the logarithm
  for (Index k = 0; k < scores.cols(); ++k) {
    for (Index i = 0; i < count; ++i) {
      const Real T = Real(0.05) * std::pow(Real(1000), static_cast<Real>(i) / (count - 1));
      curves.row(k + 1, T, at_temperature(scores, T)(k));
    }
  }

  // The largest change of a probability under any of these shifts.
  const Matrix p = softmax(scores);
  Real change = 0;
  for (const Real c : {shift, -shift, Real(1) / 3, Real(1e3) / 3, Real(-1e4) / 3}) {
    const Matrix moved = softmax((scores.array() + c).matrix());
    change = std::max(change, (moved - p).cwiseAbs().maxCoeff());
  }
  const Real cold = at_temperature(scores, temperatures[0]).maxCoeff();
  const Real hot = at_temperature(scores, temperatures[2]).maxCoeff();
  figure.value("p_1", p(0));
  figure.value("p_2", p(1));
  figure.value("p_3", p(2));
  figure.value("largest_cold", cold);
  figure.value("largest_hot", hot);
  figure.value("largest_coldest", at_temperature(scores, Real(0.05)).maxCoeff());
  figure.value("largest_hottest", at_temperature(scores, 50).maxCoeff());
  figure.value("shift", shift);
  figure.value("shift_change", change);
  figure.claim(
      "Adding one number to all scores changes no probability beyond rounding; the temperature "
      "moves "
      "softmax between arg max, {:.4f} for the best class at T = 0.05, and uniform, {:.3f} at T = "
      "50.",
      at_temperature(scores, Real(0.05)).maxCoeff(), at_temperature(scores, 50).maxCoeff());
  figure.caption(
      "Left, the softmax of the scores z = (1, 2, 0) divided by a temperature T, and of z with {} "
      "added to each score: the bars are those of T = 1, ({:.2f}, {:.2f}, {:.2f}). Right, the "
      "three "
      "probabilities against T; dotted, one third. Their order never changes.",
      shift, p(0), p(1), p(2));
  figure.describe("Probability of each class against temperature", curves,
                  {.x = "temperature", .y = "p", .by = "class"});
  figure.describe("Probability by class, in the groups that the bars show", bars,
                  {.x = "class", .y = "p", .by = "group"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "temperature",
       .title = "Softmax: temperature and shift",
       .parameters = {{"shift", 100.0, "added to every score", between(-1000, 1000)}}},
      experiment);
}
