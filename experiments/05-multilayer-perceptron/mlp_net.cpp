// The 3-4-4-1 network as a Graphviz file. How many nodes and arrows there are is not written here,
// it is read from the network.
#include <nn/model/mlp.hpp>
#include <nn/report/drawing.hpp>

#include <fmt/core.h>

#include <string>

using namespace nn;

namespace {

// The height of entry i of a column of `count`, in inches, the column's middle at 0.
double height(Index i, Index count) {
  return (static_cast<double>(count - 1) / 2 - static_cast<double>(i)) * 0.85;
}

// The name of node i of column l, and how it is written: x₁, h₁⁽¹⁾, o₁.
std::string node(std::size_t l, Index i) { return fmt::format("n{}_{}", l, i + 1); }

std::string symbol(std::size_t l, std::size_t columns, Index i) {
  if (l == 0) return "x" + subscript(i + 1);
  if (l + 1 == columns) return "o" + subscript(i + 1);
  static constexpr const char* raised[] = {"", "⁽¹⁾", "⁽²⁾", "⁽³⁾"};
  return "h" + subscript(i + 1) + raised[l];
}

//! [graph]
std::string graph(const Mlp& net) {
  std::vector<Index> column{net.layers.front().inputs()};
  for (const Layer& layer : net.layers) column.push_back(layer.outputs());
  std::string dot = net_head("mlp_net", {.node_width = 0.62});
  for (std::size_t l = 0; l < column.size(); ++l) {
    for (Index i = 0; i < column[l]; ++i) {
      dot += fmt::format("  {} [label=\"{}\", pos=\"{:.2f},{:.4f}!\"{}]\n", node(l, i),
                         symbol(l, column.size(), i), 2.3 * static_cast<double>(l),
                         height(i, column[l]), l > 0 ? ", color=\"@orange@\"" : "");
    }
  }
  for (std::size_t l = 0; l + 1 < column.size(); ++l) {
    for (Index i = 0; i < column[l]; ++i) {
      for (Index j = 0; j < column[l + 1]; ++j) {
        dot +=
            fmt::format("  {} -> {} [penwidth=1.1, arrowsize=0.6]\n", node(l, i), node(l + 1, j));
      }
    }
    const Affine& affine = net.layers[l].affine;
    dot += fmt::format(
        "  w{0} [label=\"{1} · {2} weights\\n{2} bias{3}\", pos=\"{4:.2f},-2.1!\", shape=plain, "
        "fixedsize=false, fontsize=15, fontcolor=\"@muted@\"]\n",
        l + 1, affine.inputs, affine.outputs, affine.outputs == 1 ? "" : "es",
        2.3 * (static_cast<double>(l) + 0.5));
  }
  return dot + "}\n";
}
//! [graph]

Drawing draw() {
  const Mlp net = mlp({3, 4, 4, 1}, Activation(Tanh{}));
  Index weights = 0, biases = 0;
  for (const Layer& layer : net.layers) {
    weights += layer.affine.inputs * layer.affine.outputs;
    biases += layer.affine.outputs;
  }
  Drawing drawing{.title = "A 3-4-4-1 network", .dot = graph(net)};
  drawing.claim = fmt::format(
      "The network has {} parameters: {} weights, one for each arrow, and {} biases, one for each "
      "node that an arrow reaches.",
      net.parameters(), weights, biases);
  drawing.caption =
      "Three inputs, two hidden layers of four units, one output. Every node behind the inputs "
      "adds up what its arrows bring, each times its weight, adds its bias and, if it is hidden, "
      "bends the sum.";
  drawing.alt =
      "Four columns of nodes from left to right: three inputs x, four hidden units of the first "
      "layer, four of the second, one output o. From every node an arrow leads to every node of "
      "the next column.";
  drawing.values.set("weights", weights);
  drawing.values.set("biases", biases);
  drawing.values.set("parameters", net.parameters());
  return drawing;
}

}  // namespace

int main(int argc, char** argv) { return drawing_main(argc, argv, NN_CHAPTER, "mlp_net", draw); }
