#include <nn/core/contract.hpp>
#include <nn/core/file.hpp>
#include <nn/report/drawing.hpp>
#include <nn/report/options.hpp>
#include <nn/report/program.hpp>

#include <fmt/core.h>

#include <cstdio>
#include <filesystem>

namespace nn {
namespace {

namespace fs = std::filesystem;

Result described(const Drawing& drawing, const std::string& name) {
  Result json;
  json.set("name", name);
  json.set("title", drawing.title);
  json.set("claim", drawing.claim);
  json.set("caption", drawing.caption);
  json.set("alt", drawing.alt + " " + drawing.claim);
  json.set("seed", nullptr);
  json.set("parameters", Result());
  json.set("changed", false);
  json.set("tables", std::vector<Result>());
  json.set("values", drawing.values);
  return json;
}

void make_folder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) throw DataError("cannot make " + folder.string() + ": " + failed.message());
}

}  // namespace

std::string subscript(Index number) {
  static constexpr const char* digits[] = {"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
  std::string text;
  for (const char digit : std::to_string(number)) text += digits[digit - '0'];
  return text;
}

std::string net_head(const std::string& name, const NetLook& look) {
  constexpr const char* font = "fontname=\"Inter,Helvetica,Arial,sans-serif\"";
  return fmt::format(
      "digraph {0} {{\n"
      "  graph [layout=neato, bgcolor=transparent, pad=0.1]\n"
      "  node [shape=circle, fixedsize=true, width={2}, {1}, fontsize=17, color=\"@ink@\", "
      "fontcolor=\"@ink@\", penwidth=1.4]\n"
      "  edge [{1}, fontsize=15, color=\"@blue@\", fontcolor=\"@blue@\", penwidth=1.6, "
      "arrowsize=0.8, labelangle=0, labeldistance={3}]\n",
      name, font, look.node_width, look.label_distance);
}

std::string on_paper(const std::string& text) {
  return "<<table border=\"0\" cellspacing=\"0\" cellpadding=\"1\" bgcolor=\"@paper@\"><tr><td>" +
         text + "</td></tr></table>>";
}

int drawing_main(int argc, char** argv, const std::string& chapter, const std::string& name,
                 const std::function<Drawing()>& draw) {
  return run_guarded([&] {
    Options options(name, "Writes the drawing " + name + ".dot and what it shows.");
    std::string out;
    options.text("--out", out, "FOLDER", "where to write instead of the build's own folder");
    if (const auto text = options.parse(argc, argv)) {
      std::fputs(text->c_str(), stdout);
      return;
    }
    const Drawing drawing = draw();
    fs::path folder = out;
    if (out.empty()) {
      folder = own_folder().parent_path().parent_path() / "experiments" / chapter / name;
    }
    make_folder(folder);
    write_file(folder / (name + ".dot"), drawing.dot);
    described(drawing, name).write(folder / "figure.json");
  });
}

}  // namespace nn
