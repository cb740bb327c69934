#include <nn/core/contract.hpp>
#include <nn/optimize/test_functions.hpp>

#include <cmath>

namespace nn {
namespace {

// x and y of theta, after the shapes have been checked.
struct Point {
  Real x, y;
};

Point point(const Vector& theta) {
  require_shape("theta", theta, 2, 1);
  return {theta(0), theta(1)};
}

Point point(const Vector& theta, Vector& gradient) {
  gradient.resize(2);
  return point(theta);
}

// The residuals c_k - x (1 - y^k) of Beale's function and their derivatives.
struct BealeTerm {
  Real residual, by_x, by_y, by_xy, by_yy;
};

BealeTerm beale_term(int k, Real x, Real y) {
  constexpr Real constants[] = {Real(1.5), Real(2.25), Real(2.625)};
  const Real power = std::pow(y, Real(k)), slope = Real(k) * std::pow(y, Real(k - 1));
  const Real bend = k < 2 ? 0 : Real(k * (k - 1)) * std::pow(y, Real(k - 2));
  return {constants[k - 1] - x * (1 - power), power - 1, x * slope, slope, x * bend};
}

}  // namespace

Real Quadratic::operator()(const Vector& theta, Vector& gradient) const {
  const auto [x, y] = point(theta, gradient);
  const Real c = std::cos(angle), s = std::sin(angle);
  const Real u = x * c + y * s, v = y * c - x * s;
  gradient << u * c - condition * v * s, u * s + condition * v * c;
  return (u * u + condition * v * v) / 2;
}

Matrix Quadratic::hessian(const Vector& theta) const {
  point(theta);
  const Real c = std::cos(angle), s = std::sin(angle), cross = (1 - condition) * c * s;
  return Matrix{{c * c + condition * s * s, cross}, {cross, s * s + condition * c * c}};
}

std::vector<Vector> Quadratic::minima() const { return {Vector::Zero(2)}; }

Real Rosenbrock::operator()(const Vector& theta, Vector& gradient) const {
  const auto [x, y] = point(theta, gradient);
  const Real off = y - x * x;
  gradient << -2 * (1 - x) - 400 * x * off, 200 * off;
  return (1 - x) * (1 - x) + 100 * off * off;
}

Matrix Rosenbrock::hessian(const Vector& theta) const {
  const auto [x, y] = point(theta);
  return Matrix{{2 - 400 * (y - 3 * x * x), -400 * x}, {-400 * x, 200}};
}

std::vector<Vector> Rosenbrock::minima() const { return {Vector::Ones(2)}; }

Real Beale::operator()(const Vector& theta, Vector& gradient) const {
  const auto [x, y] = point(theta, gradient);
  gradient.setZero();
  Real value = 0;
  for (int k = 1; k <= 3; ++k) {
    const BealeTerm term = beale_term(k, x, y);
    value += term.residual * term.residual;
    gradient += 2 * term.residual * Vector{{term.by_x, term.by_y}};
  }
  return value;
}

Matrix Beale::hessian(const Vector& theta) const {
  const auto [x, y] = point(theta);
  Matrix H = Matrix::Zero(2, 2);
  for (int k = 1; k <= 3; ++k) {
    const BealeTerm term = beale_term(k, x, y);
    const Real cross = term.by_x * term.by_y + term.residual * term.by_xy;
    H += 2 * Matrix{{term.by_x * term.by_x, cross},
                    {cross, term.by_y * term.by_y + term.residual * term.by_yy}};
  }
  return H;
}

std::vector<Vector> Beale::minima() const { return {Vector{{3, Real(0.5)}}}; }

Real Saddle::operator()(const Vector& theta, Vector& gradient) const {
  const auto [x, y] = point(theta, gradient);
  gradient << 2 * x, -2 * y;
  return x * x - y * y;
}

Matrix Saddle::hessian(const Vector& theta) const {
  point(theta);
  return Matrix{{2, 0}, {0, -2}};
}

std::vector<Vector> Saddle::minima() const { return {}; }

Real Himmelblau::operator()(const Vector& theta, Vector& gradient) const {
  const auto [x, y] = point(theta, gradient);
  const Real first = x * x + y - 11, second = x + y * y - 7;
  gradient << 4 * x * first + 2 * second, 2 * first + 4 * y * second;
  return first * first + second * second;
}

Matrix Himmelblau::hessian(const Vector& theta) const {
  const auto [x, y] = point(theta);
  const Real cross = 4 * (x + y);
  return Matrix{{12 * x * x + 4 * y - 42, cross}, {cross, 12 * y * y + 4 * x - 26}};
}

std::vector<Vector> Himmelblau::minima() const {
  return {Vector{{3, 2}}, Vector{{Real(-2.805118086952745), Real(3.131312518250573)}},
          Vector{{Real(-3.779310253377747), Real(-3.283185991286169)}},
          Vector{{Real(3.584428340330492), Real(-1.848126526964404)}}};
}

}  // namespace nn
