#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/number.hpp>
#include <nn/report/ascii_plot.hpp>
#include <nn/report/gnuplot.hpp>

#include <algorithm>

namespace nn {
namespace {

// In single quotes gnuplot acts upon nothing but the quote, which is written twice.
std::string in_quotes(const std::string& label) {
  std::string text = "'";
  for (const char letter : excerpt(label)) text += letter == '\'' ? "''" : std::string(1, letter);
  return text + "'";
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

std::string script_for(const std::vector<PlotSeries>& series, const PlotFrame& frame) {
  std::string script = "set encoding utf8\nset terminal dumb mono noenhanced size " +
                       std::to_string(frame.columns) + "," + std::to_string(frame.rows) + "\n";
  script += "set xlabel " + in_quotes(frame.x_label) + "\n";
  script += "set ylabel " + in_quotes(frame.y_label) + "\nset tics nomirror\n";
  std::string plots;
  for (std::size_t i = 0; i < series.size(); ++i) {
    const auto& [label, x, y, line] = series[i];
    script += data_block(series[i], i);
    plots += (i > 0 ? ", " : "plot ") + std::string("$data") + std::to_string(i) +
             (line ? " with lines" : " with points");
    plots += label.empty() ? " notitle" : " title " + in_quotes(label);
  }
  return script + plots + "\n";
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
