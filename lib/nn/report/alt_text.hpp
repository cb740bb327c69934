#pragma once
#include <nn/report/table.hpp>

#include <string>
#include <string_view>

namespace nn {

/// Which columns of a table a picture shows.
struct Axes {
  std::string x;        ///< a column of numbers
  std::string y;        ///< a column of numbers
  std::string by = {};  ///< the column that tells the series apart; empty: there is one series
  bool points = false;  ///< scattered points, whose order means nothing
  int digits = 3;       ///< significant digits of the numbers
};

/// What a picture of the table shows, in words for those who do not see it: of each series where it
/// starts and ends and its extremes in between; of points how many and within which ranges; of more
/// than eight series only how many and the extremes of all.
/// Throws std::invalid_argument if the table is empty or a column is missing or holds texts.
std::string alt_text(std::string_view what, const Table& table, const Axes& axes);

}  // namespace nn
