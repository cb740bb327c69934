// Where in a window of the plane a linear classifier decides for a class: exact, since its borders
// are straight.
#pragma once
#include <nn/model/affine.hpp>
#include <nn/model/fitted.hpp>
#include <nn/report/table.hpp>

#include <string>
#include <vector>

/// A rectangle that a picture shows.
struct Window {
  nn::Real left, right, bottom, top;

  /// Its corners, 4 x 2, in order.
  nn::Matrix corners() const {
    return nn::Matrix{{left, bottom}, {right, bottom}, {right, top}, {left, top}};
  }

  /// count x count points on a grid, evenly spaced from border to border, count >= 2.
  nn::Matrix grid(nn::Index count) const {
    nn::Matrix points(count * count, 2);
    for (nn::Index i = 0; i < count * count; ++i) {
      const nn::Real last = static_cast<nn::Real>(count - 1);
      points(i, 0) = left + (right - left) * static_cast<nn::Real>(i % count) / last;
      points(i, 1) = bottom + (top - bottom) * static_cast<nn::Real>(i / count) / last;
    }
    return points;
  }
};

/// The part of a convex polygon (m x 2, corners in order) where x w + b >= 0; it may be empty.
/// Source: Sutherland and Hodgman 1974, Communications of the ACM 17(1), 32.
inline nn::Matrix clip(const nn::Matrix& polygon, const nn::Vector& w, nn::Real b) {
  std::vector<nn::RowVector> kept;
  for (nn::Index i = 0; i < polygon.rows(); ++i) {
    const nn::RowVector here = polygon.row(i), next = polygon.row((i + 1) % polygon.rows());
    const nn::Real height = here * w + b, next_height = next * w + b;
    if (height >= 0) kept.push_back(here);
    if ((height >= 0) != (next_height >= 0)) {
      kept.push_back(here + height / (height - next_height) * (next - here));
    }
  }
  nn::Matrix part(static_cast<nn::Index>(kept.size()), 2);
  for (nn::Index i = 0; i < part.rows(); ++i) part.row(i) = kept[static_cast<std::size_t>(i)];
  return part;
}

/// The part of the window where the score of class k is the largest of all.
inline nn::Matrix region(const nn::Fitted<nn::Affine>& map, nn::Index k, const Window& window) {
  const nn::Matrix W = map.model.W(map.theta);
  const nn::RowVector b = map.model.b(map.theta);
  nn::Matrix part = window.corners();
  for (nn::Index other = 0; other < W.cols(); ++other) {
    if (other != k && part.rows() > 0) part = clip(part, W.col(k) - W.col(other), b(k) - b(other));
  }
  return part;
}

/// Appends the corners of a polygon to a table whose columns are a name and two coordinates; the
/// first corner comes again at the end.
inline void add_polygon(nn::Table& table, const std::string& name, const nn::Matrix& polygon) {
  for (nn::Index i = 0; i <= polygon.rows() && polygon.rows() > 0; ++i) {
    const nn::RowVector corner = polygon.row(i % polygon.rows());
    table.row(name, corner(0), corner(1));
  }
}
