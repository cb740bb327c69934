#include <nn/core/excerpt.hpp>
#include <nn/core/number.hpp>
#include <nn/io/csv_refusal.hpp>

#include <algorithm>

namespace nn {

DataError not_a_number(const std::string& place, const std::string& name, const std::string& cell) {
  auto message =
      place + ": column '" + excerpt(name) + "': '" + excerpt(cell) + "' is not a number";
  auto pointed = cell;
  std::replace(pointed.begin(), pointed.end(), ',', '.');
  if (pointed != cell && parse_number(pointed)) message += " (decimals need a point)";
  return DataError(message);
}

DataError not_a_column(const std::string& name, const std::string& file,
                       const std::vector<std::string>& names) {
  const auto shown = std::min<std::size_t>(20, names.size());
  std::string list = excerpt(names[0]);
  for (std::size_t i = 1; i < shown; ++i) list.append(", ").append(excerpt(names[i]));
  if (names.size() > shown) list += " and " + std::to_string(names.size() - shown) + " more";
  return DataError(std::string("'") + excerpt(name) + "' is not a column of " + file +
                   " (it has: " + list + ")");
}

DataError ragged(const std::string& place, const std::vector<std::string>& cells,
                 std::size_t expected) {
  auto message = place + ": " + std::to_string(cells.size()) +
                 (cells.size() == 1 ? " cell" : " cells") + " where the header has " +
                 std::to_string(expected);
  if (cells.size() == expected + 1 && cells.back().empty()) {
    message += " (a comma too many at the end)";
  } else if (cells.size() > expected) {
    message += " (a comma within a cell needs quotes, decimals need a point)";
  }
  return DataError(message);
}

}  // namespace nn
