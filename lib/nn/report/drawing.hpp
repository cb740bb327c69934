#pragma once
#include <nn/core/matrix.hpp>
#include <nn/report/result.hpp>

#include <functional>
#include <string>

namespace nn {

/// A schematic drawing: a Graphviz graph, and the words that go with it.
struct Drawing {
  std::string title = {};    ///< "The net of O = XW + b"
  std::string dot = {};      ///< the graph; its colours are those of style.gp, by name
  std::string claim = {};    ///< one sentence that a test asserts
  std::string caption = {};  ///< what the drawing shows
  std::string alt = {};      ///< the same in words; the claim is added to them
  Result values = {};        ///< numbers for the prose
};

/// A number in small digits below the line: 12 as ₁₂. For number >= 0.
std::string subscript(Index number);

/// How the nodes and arrows of a net are drawn.
struct NetLook {
  double node_width = 0.62;   ///< of a node, in inches
  double label_distance = 5;  ///< of an arrow's label from its tail, in Graphviz's units
};

/// How a Graphviz file of a net begins: `digraph NAME {` and the look that all nets share. Words
/// between @ are colours, which the build takes from style.gp. Nodes are placed by `pos`; the
/// caller adds them, and the closing brace.
std::string net_head(const std::string& name, const NetLook& look);

/// A label for an arrow, on paper of its own, so that what lies behind it does not show through.
std::string on_paper(const std::string& text);

/// The main function of a drawing, from command line to exit code (0, 1, 2 as in run_program): it
/// writes NAME.dot and figure.json to where the build keeps them, experiments/CHAPTER/NAME above
/// the program's folder, or to --out FOLDER.
int drawing_main(int argc, char** argv, const std::string& chapter, const std::string& name,
                 const std::function<Drawing()>& draw);

}  // namespace nn
