#include <nn/autodiff/graphviz.hpp>

#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace nn {
namespace {

// A number with a true minus sign.
std::string printed(double number, int digits) {
  if (std::isnan(number)) return "undefined";
  if (std::isinf(number)) return number < 0 ? "−∞" : "∞";
  char text[40];
  std::snprintf(text, sizeof text, "%.*g", digits, std::abs(number));
  return (std::signbit(number) && number != 0 ? "−" : "") + std::string(text);
}

// Names come from the command line: what HTML or Graphviz would act upon is spelt out.
std::string escaped(const std::string& text) {
  std::string safe;
  for (const char letter : text) {
    if (letter == '&')
      safe += "&amp;";
    else if (letter == '<')
      safe += "&lt;";
    else if (letter == '>')
      safe += "&gt;";
    else if (letter == '"')
      safe += "&quot;";
    else
      safe += letter;
  }
  return safe;
}

std::string coloured(const std::string& text, const std::string& colour) {
  return "<font color=\"" + colour + "\">" + text + "</font>";
}

std::string arrow(std::size_t from, std::size_t to, double local, const GraphLook& look) {
  return "  n" + std::to_string(from) + " -> n" + std::to_string(to) + " [label=\"" +
         printed(local, look.digits) + "\"]\n";
}

std::string box(const Tape& tape, std::size_t node, double gradient, const GraphLook& look) {
  const bool variable = tape.nodes()[node].parents == 0;
  return "  n" + std::to_string(node) + " [color=\"" + (variable ? look.variable : look.text) +
         "\", label=<<table border=\"0\" cellspacing=\"0\" cellpadding=\"1\"><tr><td><b>" +
         escaped(operation_text(tape, node)) + "</b></td></tr><tr><td>" +
         printed(tape.nodes()[node].value, look.digits) + "</td></tr><tr><td>" +
         coloured(printed(gradient, look.digits), look.gradient) + "</td></tr></table>>]\n";
}

}  // namespace

std::string operation_text(const Tape& tape, std::size_t node) {
  const Tape::Node& at = tape.nodes()[node];
  if (at.parents == 0) return tape.name(node);
  const std::string sign = at.operation, shown = sign == "*" ? "×" : sign == "-" ? "−" : sign;
  if (at.constant_at == 1) return printed(at.constant, 6) + " " + shown;
  if (at.constant_at == 2) return shown + " " + printed(at.constant, 6);
  return sign == "-" && at.parents == 1 ? "× −1" : shown;
}

std::string graphviz(const Tape& tape, Var root, const GraphLook& look) {
  if (!root.tape) throw std::invalid_argument("a constant has no graph");
  const std::vector<double> gradient = tape.gradient(root);
  const auto& nodes = tape.nodes();
  std::vector<bool> shown(nodes.size(), false);
  shown[root.node] = true;
  std::string text =
      "digraph tape {\n  graph [rankdir=LR, bgcolor=transparent, pad=0.1, "
      "nodesep=0.3, ranksep=0.5]\n  node [shape=box, style=rounded, margin=\"0.06,"
      "0.02\", width=0.62, height=0.5, penwidth=1.4, fontname=\"" +
      look.font + "\", fontsize=15, fontcolor=\"" + look.text +
      "\"]\n  edge [penwidth=1.4, arrowsize=0.7, fontname=\"" + look.font +
      "\", fontsize=13, color=\"" + look.value + "\", fontcolor=\"" + look.value + "\"]\n";
  std::string arrows;
  for (std::size_t j = root.node + 1; j-- > 0;) {
    if (!shown[j]) continue;
    text += box(tape, j, gradient[j], look);
    for (std::size_t k = 0; k < nodes[j].parents; ++k) {
      shown[nodes[j].parent[k]] = true;
      arrows += arrow(nodes[j].parent[k], j, nodes[j].partial[k], look);
    }
  }
  return text + arrows + "}\n";
}

}  // namespace nn
