// Figure 7.1: a neuron as a graph, printed from the tape that computed it.
#include <nn/autodiff/graphviz.hpp>
#include <nn/report/figure.hpp>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  //! [neuron]
  Tape tape;
  const Var w = tape.variable(2, "w"), x = tape.variable(1, "x"), b = tape.variable(-1, "b");
  const Var z = w * x + b;
  const Var h = z / (1. + exp(-z));  // z is used twice
  const std::vector<double> gradient = tape.gradient(h);
  //! [neuron]

  Table& nodes = figure.table("nodes", {"node", "operation", "value", "gradient"});
  Table& arrows = figure.table("arrows", {"from", "to", "local"});
  for (std::size_t j = 0; j < gradient.size(); ++j) {
    const Tape::Node& node = tape.nodes()[j];
    nodes.row(j, operation_text(tape, j), node.value, gradient[j]);
    for (std::size_t k = 0; k < node.parents; ++k) {
      arrows.row(node.parent[k], j, node.partial[k]);
    }
  }
  figure.value("nodes", nodes.rows());
  figure.value("arrows", arrows.rows());
  figure.value("z", z.node);
  figure.value("z_gradient", gradient[z.node]);
  figure.value("x_gradient", gradient[x.node]);
  figure.graph(
      graphviz(
          tape, h,
          {.text = "@ink@", .variable = "@orange@", .value = "@blue@", .gradient = "@purple@"}),
      phrase("A graph of {} nodes from left to right: w and x are multiplied, b is added, "
             "and the sum z goes two ways, through × −1, exp and 1 + to the denominator, "
             "and straight to the numerator of the division at the end",
             nodes.rows()));
  figure.claim(
      "The chain rule is local: in each of the {} nodes before the last the gradient is the sum, "
      "over the arrows that leave it, of the gradient at the arrow's tip times the number on the "
      "arrow. The sum z has two of them and the gradient {:.4g}.",
      nodes.rows() - 1, gradient[z.node]);
  figure.caption(
      "h = z / (1 + exp(−z)) with z = w x + b, printed by the program that computed it. In each "
      "node stand the operation, below it its value, and last the gradient of h with respect to "
      "it. On each arrow stands the local derivative.");
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "neuron_graph",
                      .title = "A neuron with value and gradient in every node"},
                     experiment);
}
