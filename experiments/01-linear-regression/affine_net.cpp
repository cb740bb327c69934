// The net of O = XW + b as a Graphviz file: a node for each input and each output, an arrow for
// each entry of W. How many there are is not written here, it is read from the model.
#include <nn/model/affine.hpp>
#include <nn/report/drawing.hpp>

#include <fmt/core.h>

#include <string>

using namespace nn;

namespace {

// The height of entry i of a column of `count`, in inches, the column's middle at 0.
double height(Index i, Index count) {
  return (static_cast<double>(count - 1) / 2 - static_cast<double>(i)) * 1.1;
}

//! [arrows]
std::string graph(const Affine& model) {
  const Index d = model.inputs, q = model.outputs;
  std::string dot = net_head("affine_net", {.node_width = 0.56, .label_distance = 6.5});
  for (Index i = 0; i < d; ++i) {
    dot += fmt::format("  x{} [label=\"x{}\", pos=\"0,{:.4f}!\"]\n", i + 1, subscript(i + 1),
                       height(i, d));
  }
  for (Index j = 0; j < q; ++j) {
    dot += fmt::format("  o{} [label=\"o{}\", pos=\"3.6,{:.4f}!\"]\n", j + 1, subscript(j + 1),
                       height(j, q));
    dot += fmt::format(
        "  b{} [label=\"+ b{}\", pos=\"4.2,{:.4f}!\", shape=plain, fixedsize=false, "
        "fontcolor=\"@muted@\"]\n",
        j + 1, subscript(j + 1), height(j, q));
  }
  for (Index i = 0; i < d; ++i) {
    for (Index j = 0; j < q; ++j) {
      const std::string weight = fmt::format("W{}{}", subscript(i + 1), subscript(j + 1));
      dot += fmt::format("  x{} -> o{} [taillabel={}]\n", i + 1, j + 1, on_paper(weight));
    }
  }
  return dot + "}\n";
}
//! [arrows]

Drawing draw() {
  const Affine model{3, 2};
  const Index d = model.inputs, q = model.outputs, arrows = d * q;
  Drawing drawing{.title = "The net of O = XW + b", .dot = graph(model)};
  drawing.claim =
      fmt::format("The net has as many arrows as W has entries: {} · {} = {}.", d, q, arrows);
  drawing.caption = fmt::format(
      "The affine map O = XW + b from {} inputs to {} outputs. Each output adds up what its "
      "arrows bring, every input times the weight on its arrow, and then its bias.",
      d, q);
  drawing.alt = fmt::format(
      "A net in two columns: the inputs x1 to x{} on the left, the outputs o1 to o{} on the "
      "right. From every input i an arrow with the weight Wij leads to every output j, {} arrows "
      "in all. Beside each output stands its bias.",
      d, q, arrows);
  drawing.values.set("inputs", d);
  drawing.values.set("outputs", q);
  drawing.values.set("arrows", arrows);
  return drawing;
}

}  // namespace

int main(int argc, char** argv) { return drawing_main(argc, argv, NN_CHAPTER, "affine_net", draw); }
