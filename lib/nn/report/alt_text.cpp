#include <nn/report/alt_text.hpp>
#include <nn/report/phrase.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace nn {
namespace {

constexpr std::size_t most_series = 8;

struct Series {
  std::string name;
  std::vector<double> x, y;
};

double number_at(const Table& table, Index row, const std::string& column) {
  const double* number = table.at(row, column).number();
  if (number) return *number;
  throw std::invalid_argument("table " + table.name() + ": column '" + column +
                              "' holds no numbers");
}

std::vector<Series> series_of(const Table& table, const Axes& axes) {
  std::vector<Series> all;
  std::map<std::string, std::size_t> places;  // the series keep the table's order
  for (Index row = 0; row < table.rows(); ++row) {
    std::string name;
    if (!axes.by.empty()) {
      const Cell& cell = table.at(row, axes.by);
      name = cell.number() ? significant(*cell.number(), axes.digits) : *cell.text();
    }
    const auto [place, is_new] = places.try_emplace(name, all.size());
    if (is_new) all.push_back({name, {}, {}});
    all[place->second].x.push_back(number_at(table, row, axes.x));
    all[place->second].y.push_back(number_at(table, row, axes.y));
  }
  return all;
}

struct Words {
  const Axes& axes;

  std::string number(double value) const { return significant(value, axes.digits); }

  std::string at(const Series& series, std::size_t i) const {
    return number(series.y[i]) + " at " + axes.x + " " + number(series.x[i]);
  }

  std::string range(const std::string& name, const std::vector<double>& values) const {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return name + " from " + number(*low) + " to " + number(*high);
  }

  std::string points(const Series& series) const {
    return std::to_string(series.x.size()) + " points, " + range(axes.x, series.x) + ", " +
           range(axes.y, series.y);
  }

  // Extremes at an end of the curve have been told with that end.
  std::string curve(const Series& series) const {
    const auto last = series.y.size() - 1;
    if (last == 0) return axes.y + " is " + at(series, 0);
    const auto [low, high] = std::minmax_element(series.y.begin(), series.y.end());
    const double ends[] = {series.y.front(), series.y.back()};
    std::string text = axes.y + " runs from " + at(series, 0) + " to " + at(series, last);
    const auto lowest = static_cast<std::size_t>(low - series.y.begin());
    const auto highest = static_cast<std::size_t>(high - series.y.begin());
    if (*low < std::min(ends[0], ends[1])) text += ", lowest " + at(series, lowest);
    if (*high > std::max(ends[0], ends[1])) text += ", highest " + at(series, highest);
    return text;
  }

  std::string summary(const std::vector<Series>& all) const {
    std::vector<double> x, y;
    for (const auto& series : all) {
      x.insert(x.end(), series.x.begin(), series.x.end());
      y.insert(y.end(), series.y.begin(), series.y.end());
    }
    return std::to_string(all.size()) + " series by " + axes.by + ", " + range(axes.x, x) + ", " +
           range(axes.y, y);
  }
};

}  // namespace

std::string alt_text(std::string_view what, const Table& table, const Axes& axes) {
  if (table.rows() == 0) throw std::invalid_argument("table " + table.name() + " is empty");
  const auto all = series_of(table, axes);
  const Words words{axes};
  std::string text = std::string(what) + ": ";
  if (all.size() > most_series) return text + words.summary(all);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0) text += "; ";
    if (!axes.by.empty()) text += "for " + axes.by + " = " + all[i].name + ", ";
    text += axes.points ? words.points(all[i]) : words.curve(all[i]);
  }
  return text;
}

}  // namespace nn
