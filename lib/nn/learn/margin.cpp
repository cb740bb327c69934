#include <nn/core/contract.hpp>
#include <nn/learn/least_squares.hpp>
#include <nn/learn/linear_regression.hpp>
#include <nn/learn/margin.hpp>
#include <nn/learn/perceptron.hpp>
#include <nn/learn/triangle.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

namespace nn {
namespace {

constexpr Real epsilon = std::numeric_limits<Real>::epsilon();

// Weights of sum 1, of either sign, for the combination of the corners (k x p) that is nearest to
// the origin: least squares along the sides that leave the first corner.
Vector affine_weights(const Matrix& corners) {
  const Index sides = corners.rows() - 1;
  Vector weights = Vector::Ones(sides + 1);
  if (sides == 0) return weights;
  const Matrix along = (corners.bottomRows(sides).rowwise() - corners.row(0)).transpose();
  weights.tail(sides) = least_squares(along, -corners.row(0).transpose()).B;
  weights(0) = 1 - weights.tail(sides).sum();
  return weights;
}

// A point of the convex hull of the rows of Z: the mean of a few corners, each with its share.
struct HullPoint {
  std::vector<Index> corners;
  Vector shares;  // > 0, of sum 1

  Vector at(const Matrix& Z) const { return Z(corners, Eigen::all).transpose() * shares; }

  void add(Index corner) {
    corners.push_back(corner);
    shares.conservativeResize(shares.size() + 1);
    shares(shares.size() - 1) = 0;
  }

  // Goes toward `goal` as far as no share becomes negative, and drops the corners that get none.
  void walk_toward(const Vector& goal) {
    Real step = 1;
    Index first = 0;
    for (Index i = 0; i < goal.size(); ++i) {
      if (goal(i) > 0) continue;
      const Real loss = shares(i) - goal(i);
      const Real length = loss > 0 ? shares(i) / loss : Real(0);
      if (length <= step) first = i;
      step = std::min(step, length);
    }
    shares += step * (goal - shares);
    shares(first) = 0;
    std::vector<Index> kept, positions;
    for (Index i = 0; i < shares.size(); ++i) {
      if (shares(i) <= 0) continue;
      kept.push_back(corners[static_cast<std::size_t>(i)]);
      positions.push_back(i);
    }
    corners = kept;
    shares = Vector(shares(positions));
  }
};

// The point of the hull of the rows of Z nearest to the origin (Wolfe 1976).
//! [wolfe]
Vector nearest_point(const Matrix& Z) {
  HullPoint point{{0}, Vector::Ones(1)};
  Z.rowwise().squaredNorm().minCoeff(&point.corners[0]);
  for (Vector p = point.at(Z);;) {
    Index corner = 0;  // the one that lies farthest toward the origin, seen along p
    (Z * p).minCoeff(&corner);
    if (std::ranges::find(point.corners, corner) != point.corners.end()) return p;
    point.add(corner);
    Vector goal = affine_weights(Z(point.corners, Eigen::all));
    while (goal.minCoeff() <= 0) {
      point.walk_toward(goal);
      goal = affine_weights(Z(point.corners, Eigen::all));
    }
    point.shares = goal;
    const Vector next = point.at(Z);
    if (next.norm() >= (1 - epsilon) * p.norm()) return p;
    p = next;
  }
}
//! [wolfe]

}  // namespace

Margin largest_margin(const ClassificationData& data, bool bias) {
  require_valid(data);
  if (data.classes.size() != 2) {
    throw DataError("a margin is between two classes, not " + std::to_string(data.classes.size()));
  }
  Matrix Z = signs(data.y).asDiagonal() * design_matrix(data.X, bias);
  // A scale that rounds nothing, so that squares neither overflow nor vanish.
  const Real scale = power_of_two_near_inverse(Z.cwiseAbs().maxCoeff());
  Z *= scale;
  const Vector p = nearest_point(Z);
  const Real radius = Z.rowwise().norm().maxCoeff();
  const Real rounding = 4 * static_cast<Real>(Z.cols()) * epsilon * radius;
  Margin margin{.lower = 0, .upper = p.norm() / scale, .radius = radius / scale, .direction = {}};
  if (p.norm() <= rounding) return margin;
  const Real lower = (Z * p.normalized()).minCoeff();
  if (lower <= rounding) return margin;
  margin.lower = std::min(lower / scale, margin.upper);
  margin.direction = p.normalized();
  return margin;
}

}  // namespace nn
