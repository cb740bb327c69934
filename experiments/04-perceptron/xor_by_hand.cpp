// XOR of three units: the plane of the inputs, and the plane of what the two hidden units make of
// it.
#include <nn/data/truth_table.hpp>
#include <nn/model/xor_net.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

using namespace nn;

namespace {

// The smallest distance of a unit's sum to its threshold, over the rows of X.
Real slack(const ThresholdUnit& unit, const Matrix& X) {
  return ((X * unit.w).array() - unit.threshold).abs().minCoeff();
}

void experiment(Figure& figure) {
  const ClassificationData table = truth_table(xor_answers);
  const XorNet net;
  const Matrix H = net.hidden(table.X);
  const Labels answers = net.fire(table.X);
  Table& pairs = figure.table("pairs", {"x1", "x2", "nand", "or", "answer", "wanted"});
  std::set<std::pair<Real, Real>> places;
  for (Index i = 0; i < 4; ++i) {
    pairs.row(table.X(i, 0), table.X(i, 1), H(i, 0), H(i, 1), answers(i), table.y(i));
    places.emplace(H(i, 0), H(i, 1));
  }
  Table& units = figure.table("units", {"unit", "w1", "w2", "threshold", "slack"});
  units.row("NAND", net.nand.w(0), net.nand.w(1), net.nand.threshold, slack(net.nand, table.X));
  units.row("OR", net.either.w(0), net.either.w(1), net.either.threshold,
            slack(net.either, table.X));
  units.row("AND", net.both.w(0), net.both.w(1), net.both.threshold, slack(net.both, H));
  const Real least =
      std::min({slack(net.nand, table.X), slack(net.either, table.X), slack(net.both, H)});
  const Index right = (answers.array() == table.y.array()).count();

  figure.value("right", right);
  figure.value("places", places.size());
  figure.value("slack", least);
  figure.claim(
      "Three units with weights set by hand answer XOR at all {} pairs, and no sum comes nearer "
      "than {:.1f} to its threshold.",
      right, least);
  figure.caption(
      "Left, the plane of the inputs. NAND fires below its line and OR above its own, so both fire "
      "in the shaded strip, which holds the two pairs that XOR wants. Right, the plane of the two "
      "answers: the four pairs have become {} points, and there the line of AND parts them. Filled "
      "dots are wanted, open ones are not.",
      places.size());
  figure.describe("The pairs, x2 against x1", pairs,
                  {.x = "x1", .y = "x2", .by = "wanted", .points = true});
  figure.describe("The pairs as the hidden units see them, OR against NAND", pairs,
                  {.x = "nand", .y = "or", .by = "wanted", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER, .name = "xor_by_hand", .title = "XOR by hand"},
                     experiment);
}
