#pragma once
#include <nn/autodiff/tape.hpp>

#include <string>

namespace nn {

/// What the parts of a printed graph look like, in words of Graphviz.
struct GraphLook {
  std::string text = "black";        ///< colour of operations and values
  std::string variable = "#d55e00";  ///< colour of a variable's frame
  std::string value = "#0072b2";     ///< colour of arrows and the local derivatives on them
  std::string gradient = "#a8498a";  ///< colour of gradients
  std::string font = "Inter,Helvetica,Arial,sans-serif";
  int digits = 4;  ///< significant digits of the numbers, 1 <= digits <= 17
};

/// What a node does, in a few characters: the name of a variable, "exp", "× 3", "1 /".
std::string operation_text(const Tape& tape, std::size_t node);

/// The graph that led to `root` as a Graphviz file, from left to right: in each node what it does,
/// its value and the gradient of the root with respect to it; on each arrow the local derivative.
/// Throws std::invalid_argument for a root that is a constant or stands on another tape.
std::string graphviz(const Tape& tape, Var root, const GraphLook& look = {});

}  // namespace nn
