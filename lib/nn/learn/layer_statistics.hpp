#pragma once
#include <nn/model/mlp.hpp>

#include <vector>

namespace nn {

/// What one layer does with the signals that pass it, over all units and samples.
struct LayerStatistics {
  Real activation_mean = 0;  ///< of H
  Real activation_sd = 0;    ///< of H, about its mean
  Real gradient_sd = 0;      ///< of the loss's gradient behind the weights, dL/dZ
  Real saturated = 0;        ///< share of the entries of Z where the slope is all but 0
  Real dead = 0;             ///< share of the units that are 0 on every sample

  /// The root of the mean square of H, which the next layer's variance is made of.
  Real activation_rms() const;
};

/// The statistics of each layer, from what forward and backward left for the same theta.
/// \f[ \text{saturated} = \frac{1}{nq} \sum_{i,j}
///     1\bigl[\, |\sigma'(z_{ij})| < 0.01 \max_z |\sigma'(z)| \,\bigr] \f]
/// From the first layer on whose Z holds a NaN all statistics are NaN.
/// A step, which has no slope anywhere, is saturated everywhere, and a maxout nowhere. Standard
/// deviations divide by the number of entries. Throws ShapeError if the trace is not the net's, or
/// backward has not filled it.
///
/// \implements{layer_saturation}
std::vector<LayerStatistics> layer_statistics(const Mlp& net, const Vector& theta,
                                              const Mlp::Trace& trace);

/// How far a step moved the weights of each layer, as a share of their own length; biases aside.
/// \f[ \rho_l = \frac{\lVert W^{(l)}_{\text{after}} - W^{(l)}_{\text{before}} \rVert}
///     {\lVert W^{(l)}_{\text{before}} \rVert} \f]
/// The norms are Frobenius. A layer whose weights were all 0 has the ratio 0 if they still are, and
/// infinity if not. Shapes: before and after have p entries. Throws ShapeError.
///
/// \implements{update_ratio}
Vector update_ratios(const Mlp& net, const Vector& before, const Vector& after);

}  // namespace nn
