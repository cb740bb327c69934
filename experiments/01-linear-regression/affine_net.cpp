// The net of O = XW + b as a Graphviz file: a node for each input and each output, an arrow for
// each entry of W. How many there are is not written here, it is read from the model.
#include <nn/core/file.hpp>
#include <nn/model/affine.hpp>
#include <nn/report/options.hpp>
#include <nn/report/program.hpp>
#include <nn/report/result.hpp>

#include <fmt/core.h>

#include <cstdio>
#include <filesystem>
#include <string>

using namespace nn;

namespace {

// 12 as ₁₂.
std::string subscript(Index number) {
  static constexpr const char* digits[] = {"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
  std::string text;
  for (const char digit : std::to_string(number)) text += digits[digit - '0'];
  return text;
}

// The height of entry i of a column of `count`, in inches, the column's middle at 0.
double height(Index i, Index count) {
  return (static_cast<double>(count - 1) / 2 - static_cast<double>(i)) * 1.1;
}

// Words between @ are colours, which the build takes from style.gp.
constexpr const char* look = R"(digraph affine_net {
  graph [layout=neato, bgcolor=transparent, pad=0.1]
  node [shape=circle, fixedsize=true, width=0.56, fontname="Inter,Helvetica,Arial,sans-serif",
        fontsize=17, color="@ink@", fontcolor="@ink@", penwidth=1.4]
  edge [fontname="Inter,Helvetica,Arial,sans-serif", fontsize=15, color="@blue@", fontcolor="@blue@",
        penwidth=1.6, arrowsize=0.8, labelangle=0, labeldistance=6.5]
)";

//! [arrows]
std::string graph(const Affine& model) {
  const Index d = model.inputs, q = model.outputs;
  std::string dot = look;
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
      dot += fmt::format(
          "  x{} -> o{} [taillabel=<<table border=\"0\" cellspacing=\"0\" cellpadding=\"1\" "
          "bgcolor=\"@paper@\"><tr><td>W{}{}</td></tr></table>>]\n",
          i + 1, j + 1, subscript(i + 1), subscript(j + 1));
    }
  }
  return dot + "}\n";
}
//! [arrows]

Result description(const Affine& model) {
  const Index d = model.inputs, q = model.outputs, arrows = d * q;
  const std::string claim =
      fmt::format("The net has as many arrows as W has entries: {} · {} = {}.", d, q, arrows);
  const std::string caption = fmt::format(
      "The affine map O = XW + b from {} inputs to {} outputs. Each output adds up what its "
      "arrows bring, every input times the weight on its arrow, and then its bias.",
      d, q);
  const std::string alt = fmt::format(
      "A net in two columns: the inputs x1 to x{} on the left, the outputs o1 to o{} on the "
      "right. From every input i an arrow with the weight Wij leads to every output j, {} arrows "
      "in all. Beside each output stands its bias. ",
      d, q, arrows);
  Result json;
  json.set("name", "affine_net");
  json.set("title", "The net of O = XW + b");
  json.set("claim", claim);
  json.set("caption", caption);
  json.set("alt", alt + claim);
  json.set("seed", nullptr);
  json.set("parameters", Result());
  json.set("changed", false);
  json.set("tables", std::vector<Result>());
  Result values;
  values.set("inputs", d);
  values.set("outputs", q);
  values.set("arrows", arrows);
  json.set("values", values);
  return json;
}

}  // namespace

int main(int argc, char** argv) {
  return run_guarded([&] {
    Options options("affine_net", "Writes the net of an affine map as affine_net.dot.");
    std::string out;
    options.text("--out", out, "FOLDER", "where to write instead of the build's own folder");
    if (const auto text = options.parse(argc, argv)) {
      std::fputs(text->c_str(), stdout);
      return;
    }
    const auto build = own_folder().parent_path().parent_path();
    const auto folder = out.empty() ? build / "experiments" / NN_CHAPTER / "affine_net"
                                    : std::filesystem::path(out);
    std::filesystem::create_directories(folder);
    const Affine model{3, 2};
    write_file(folder / "affine_net.dot", graph(model));
    description(model).write(folder / "figure.json");
  });
}
