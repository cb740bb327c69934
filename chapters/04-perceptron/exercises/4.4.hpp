#pragma once
#include <nn/core/matrix.hpp>

#include <vector>

namespace nn::exercise {

/// The perceptron without weights: how often each sample was mistaken.
///
/// Sample i is a mistake where
/// \f[ y_i \sum_{j=1}^{n} \alpha_j \, y_j \, G_{ji} \le 0 , \f]
/// and a mistake adds 1 to its own count \f$\alpha_i\f$ at once. The counts begin at 0; the samples
/// are visited in order, in sweeps, until a sweep makes no mistake or `max_sweeps` are done.
/// \param G n x n, symmetric: for samples \f$a_i\f$, with the 1 of the bias, \f$G_{ij} = a_i^\top
/// a_j\f$
/// \param y n entries, each 1 or -1
/// \param max_sweeps >= 0
/// \returns n counts
std::vector<Index> mistake_counts(const Matrix& G, const Vector& y, Index max_sweeps);

}  // namespace nn::exercise
