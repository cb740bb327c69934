#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn {

// Landscapes over the plane whose lowest points are known, to try optimizers on. Each is an
// objective: called with theta (2 numbers: x, y) it fills the gradient and returns the value.

/// An elongated bowl.
/// \f[ f = \tfrac12 (u^2 + \kappa v^2), \qquad
///     u = x \cos\varphi + y \sin\varphi, \quad v = y \cos\varphi - x \sin\varphi \f]
/// Its Hessian has the eigenvalues 1 and kappa. Lowest point: 0 at (0, 0).
///
/// \implements{bowl}
struct Quadratic {
  Real condition = 1;  ///< kappa > 0
  Real angle = 0;      ///< phi in radians, by which the bowl is turned

  /// The value at theta; fills the gradient.
  Real operator()(const Vector& theta, Vector& gradient) const;
  /// The second derivatives, 2 x 2.
  Matrix hessian(const Vector& theta) const;
  /// Where the function is lowest.
  std::vector<Vector> minima() const;
};

/// A curved ravine with a flat floor.
/// \f[ f = (1 - x)^2 + 100 \, (y - x^2)^2 \f]
/// Lowest point: 0 at (1, 1). Source: Rosenbrock 1960, The Computer Journal 3(3), 175.
struct Rosenbrock {
  /// The value at theta; fills the gradient.
  Real operator()(const Vector& theta, Vector& gradient) const;
  /// The second derivatives, 2 x 2.
  Matrix hessian(const Vector& theta) const;
  /// Where the function is lowest.
  std::vector<Vector> minima() const;
};

/// Steep walls around plateaus.
/// \f[ f = (1.5 - x + xy)^2 + (2.25 - x + xy^2)^2 + (2.625 - x + xy^3)^2 \f]
/// Lowest point: 0 at (3, 0.5). Source: Beale 1958, On an iterative method for finding a local
/// minimum of a function of more than one variable, Princeton, technical report 25.
struct Beale {
  /// The value at theta; fills the gradient.
  Real operator()(const Vector& theta, Vector& gradient) const;
  /// The second derivatives, 2 x 2.
  Matrix hessian(const Vector& theta) const;
  /// Where the function is lowest.
  std::vector<Vector> minima() const;
};

/// A saddle: a valley along x, a ridge along y.
/// \f[ f = x^2 - y^2 \f]
/// The gradient is 0 at (0, 0); there is no lowest point.
///
/// \implements{saddle}
struct Saddle {
  /// The value at theta; fills the gradient.
  Real operator()(const Vector& theta, Vector& gradient) const;
  /// The second derivatives, 2 x 2.
  Matrix hessian(const Vector& theta) const;
  /// None.
  std::vector<Vector> minima() const;
};

/// Four valleys, equally deep.
/// \f[ f = (x^2 + y - 11)^2 + (x + y^2 - 7)^2 \f]
/// Lowest points: 0 at (3, 2) and, to six decimals, (-2.805118, 3.131313), (-3.779310, -3.283186),
/// (3.584428, -1.848127). Source: Himmelblau 1972, Applied Nonlinear Programming, McGraw-Hill.
struct Himmelblau {
  /// The value at theta; fills the gradient.
  Real operator()(const Vector& theta, Vector& gradient) const;
  /// The second derivatives, 2 x 2.
  Matrix hessian(const Vector& theta) const;
  /// Where the function is lowest.
  std::vector<Vector> minima() const;
};

}  // namespace nn
