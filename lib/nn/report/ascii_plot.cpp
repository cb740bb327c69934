#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/number.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/gnuplot.hpp>

#include <fmt/core.h>

namespace nn {
namespace {

// All but letters and blanks by their octal numbers, so that gnuplot sees no backquote, no quote
// and no backslash but ours. Digits, too: gnuplot would read one into the number before it. (Doubling a single quote, as its manual has it, fails in 5.4
// where the quote comes first.)
std::string in_quotes(const std::string& label) {
  std::string text = "\"";
  for (const char letter : excerpt(label)) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool plain =
        (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == ' ';
    text += plain ? std::string(1, letter) : fmt::format("\\{:03o}", byte);
  }
  return text + "\"";
}

void require_plottable(const std::vector<PlotSeries>& series) {
  if (series.empty()) throw DataError("there is nothing to plot");
  for (const auto& [label, x, y, line] : series) {
    if (x.size() == 0) throw DataError("there is nothing to plot");
    require_shape("y", y, x.size(), 1);
    require_finite("x", x);
    require_finite("y", y);
  }
}

std::string data_block(const PlotSeries& series, std::size_t i) {
  std::string block = "$data" + std::to_string(i) + " << END\n";
  for (Index row = 0; row < series.x.size(); ++row) {
    block += format_exact(series.x(row)) + " " + format_exact(series.y(row)) + "\n";
  }
  return block + "END\n";
}

// Lines first: a mark must not vanish under one.
std::string plots_of(const std::vector<PlotSeries>& series) {
  std::string plots;
  for (const bool lines : {true, false}) {
    int kind = 0;
    for (std::size_t i = 0; i < series.size(); ++i) {
      if (series[i].line != lines) continue;
      if (!plots.empty()) plots += ", ";
      plots += fmt::format("$data{} with {} {}", i, lines ? "lines linetype" : "points pointtype",
                           ++kind);
      plots += series[i].label.empty() ? " notitle" : " title " + in_quotes(series[i].label);
    }
  }
  return plots;
}

std::string script_for(const std::vector<PlotSeries>& series, const PlotFrame& frame) {
  std::string script = "set encoding utf8\nset terminal dumb mono noenhanced size " +
                       std::to_string(frame.columns) + "," + std::to_string(frame.rows) + "\n";
  script += "set xlabel " + in_quotes(frame.x_label) + "\n";
  script += "set ylabel " + in_quotes(frame.y_label) + "\nset tics nomirror\n";
  script += "set key tmargin left Left reverse\n";
  script += "set autoscale noextend\n";
  script += "set offsets graph 0.03, graph 0.03, graph 0.06, graph 0.06\n";  // off the frame
  for (std::size_t i = 0; i < series.size(); ++i) script += data_block(series[i], i);
  return script + "plot " + plots_of(series) + "\n";
}

// Without the empty lines above and below and the blanks at the lines' ends.
std::string trimmed(const std::string& picture) {
  std::string text, line;
  for (const char letter : picture) {
    if (letter == '\f' || letter == '\r') continue;
    if (letter != '\n') {
      line += letter;
      continue;
    }
    line.resize(line.find_last_not_of(' ') + 1);
    if (!line.empty() || !text.empty()) text += line + "\n";
    line.clear();
  }
  text.resize(text.find_last_not_of('\n') + 1);
  return text.empty() ? text : text + "\n";
}

}  // namespace

std::optional<std::string> ascii_plot(const std::vector<PlotSeries>& series,
                                      const PlotFrame& frame) {
  require_plottable(series);
  const auto output = run_gnuplot(script_for(series, frame));
  if (!output) return std::nullopt;
  auto picture = trimmed(*output);
  if (picture.empty()) return std::nullopt;
  return picture;
}

}  // namespace nn
