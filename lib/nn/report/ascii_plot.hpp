#pragma once
#include <nn/core/matrix.hpp>

#include <optional>
#include <string>
#include <vector>

namespace nn {

/// What is drawn with one mark: y over x.
struct PlotSeries {
  std::string label = {};  ///< for the key; empty: none
  Vector x = {};           ///< n
  Vector y = {};           ///< n
  bool line = false;       ///< a line through the points in their order, instead of marks
};

/// The frame around them.
struct PlotFrame {
  std::string x_label = {};
  std::string y_label = {};
  int columns = 72;  ///< >= 20
  int rows = 20;     ///< >= 8
};

/// The series as a picture of characters, drawn by gnuplot; the same in any locale and on any
/// terminal. Nothing if there is no gnuplot or it does not succeed within ten seconds: a picture is
/// never worth a failure. Labels are printed as they are: what gnuplot would act upon is escaped.
/// Throws DataError if there is no point or a number is not finite, ShapeError if x and y differ in
/// length.
std::optional<std::string> ascii_plot(const std::vector<PlotSeries>& series,
                                      const PlotFrame& frame = {});

}  // namespace nn
