#pragma once
#include <nn/learn/triangle.hpp>

namespace nn::exercise {

/// One more row for a triangle, by rotations.
/// \f[ \begin{bmatrix} R & C \\ a & y \end{bmatrix} \to \begin{bmatrix} R' & C' \\ 0 & \rho
/// \end{bmatrix},
///     \qquad R'^\top R' = R^\top R + a^\top a \f]
/// While R (m x d) has fewer rows than columns, what is left of a and y becomes its next row, and
/// rho is 0. So one may begin with an R of no rows.
/// \param kept R (m x d, m <= d) and C (m x q), changed in place
/// \param a 1 x d, the new row of A
/// \param y 1 x q, its targets
/// \returns rho, 1 x q, of either sign: its squares are what the row adds to the smallest sum of
/// squared residuals of each output
RowVector add_row(Triangle& kept, RowVector a, RowVector y);

}  // namespace nn::exercise
