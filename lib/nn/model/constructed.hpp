#pragma once
#include <nn/model/fitted.hpp>
#include <nn/model/mlp.hpp>

#include <functional>

namespace nn {

/// A function of one number.
using Curve = std::function<Real(Real)>;

/// A curve made of towers side by side, each as high as the curve at its middle: a network whose
/// weights are written down, not learned.
/// \f[ g(x) = \sum_{k=0}^{h-1} f(m_k)\,\bigl(s(x - x_k) - s(x - x_{k+1})\bigr)
///          = \sum_{k=0}^{h-1} \bigl(f(m_k) - f(m_{k-1})\bigr)\,s(x - x_k) \f]
/// for x < b, with the step s, \f$ x_k = a + k\,(b - a)/h \f$, \f$ m_k \f$ halfway to the next, and
/// \f$ f(m_{-1}) \f$ read as 0. Neighbours share the step between them, so that h towers take h
/// units; behind b the last tower goes on.
/// `low` is a, `high` is b. Throws std::invalid_argument unless a < b and units h >= 1.
///
/// \implements{mlp_towers}
Fitted<Mlp> towers(const Curve& f, Real low, Real high, Index units);

/// The same with sigmoids for steps: \f$ s(x) = \sigma(cx) \f$, c > 0 the sharpness.
///
/// \implements{mlp_soft_step}
Fitted<Mlp> soft_towers(const Curve& f, Real low, Real high, Index units, Real sharpness);

/// A curve made of chords: ReLU units that change the slope where one chord meets the next.
/// \f[ g(x) = f(x_0) + \sum_{k=0}^{h-1} (m_k - m_{k-1}) \max(x - x_k, 0), \qquad
///     m_k = \frac{f(x_{k+1}) - f(x_k)}{x_{k+1} - x_k}, \quad m_{-1} := 0 \f]
/// It meets f at all h + 1 ends. Throws as `towers` does.
///
/// \implements{mlp_chords}
Fitted<Mlp> chords(const Curve& f, Real low, Real high, Index units);

/// How far towers can be from a curve that is nowhere steeper than `slope`: the half width of a
/// tower, times the slope.
/// \f[ |f(x) - g(x)| \le S\,\frac{b - a}{2h} \f]
///
/// \implements{mlp_tower_bound}
Real tower_bound(Real slope, Real length, Index units);

/// How far chords can be from a curve whose second derivative is at most `curvature` in size.
/// \f[ |f(x) - g(x)| \le \frac{C}{8} \Bigl(\frac{b - a}{h}\Bigr)^2 \f]
///
/// \implements{mlp_chord_bound}
Real chord_bound(Real curvature, Real length, Index units);

}  // namespace nn
