// Where a net of two inputs is undecided, as short straight pieces.
#pragma once
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>
#include <nn/report/table.hpp>

#include <cmath>
#include <string>
#include <vector>

/// A part of the plane, cut into cells.
struct Window {
  nn::Real left, right, bottom, top;
  nn::Index columns = 80, rows = 60;

  /// The corners of the cells, row by row.
  nn::Matrix corners() const {
    nn::Matrix X((columns + 1) * (rows + 1), 2);
    for (nn::Index i = 0; i < X.rows(); ++i) {
      const auto across = static_cast<nn::Real>(i % (columns + 1));
      const auto up = static_cast<nn::Real>(i / (columns + 1));
      X.row(i) << left + (right - left) * across / static_cast<nn::Real>(columns),
          bottom + (top - bottom) * up / static_cast<nn::Real>(rows);
    }
    return X;
  }
};

/// A piece of the boundary between two points.
struct Piece {
  nn::RowVector from, to;
};

/// The boundary O = 0: each cell is parted into two triangles, in which the output is taken as
/// straight, so that a triangle holds one piece or none.
template <class Net>
std::vector<Piece> boundary(const Net& net, const Window& window) {
  const nn::Matrix X = window.corners();
  const nn::Vector O = net.predict(X).col(0);
  std::vector<Piece> pieces;
  const auto triangle = [&](nn::Index a, nn::Index b, nn::Index c) {
    std::vector<nn::RowVector> ends;
    for (const auto& [i, j] : {std::pair{a, b}, {b, c}, {c, a}}) {
      if ((O(i) > 0) == (O(j) > 0)) continue;
      ends.push_back(X.row(i) + O(i) / (O(i) - O(j)) * (X.row(j) - X.row(i)));
    }
    if (ends.size() == 2) pieces.push_back({ends[0], ends[1]});
  };
  const nn::Index width = window.columns + 1;
  for (nn::Index i = 0; i < window.columns; ++i) {
    for (nn::Index j = 0; j < window.rows; ++j) {
      const nn::Index at = j * width + i;
      triangle(at, at + 1, at + width);
      triangle(at + 1, at + width + 1, at + width);
    }
  }
  return pieces;
}

/// Their length, in units of the inputs.
inline nn::Real length_of(const std::vector<Piece>& pieces) {
  nn::Real sum = 0;
  for (const Piece& piece : pieces) sum += (piece.to - piece.from).norm();
  return sum;
}

/// Writes them as rows `panel, x1, x2, dx1, dx2`.
template <class Panel>
void write_boundary(const Panel& panel, const std::vector<Piece>& pieces, nn::Table& table) {
  for (const auto& [from, to] : pieces) {
    table.row(panel, from(0), from(1), to(0) - from(0), to(1) - from(1));
  }
}
