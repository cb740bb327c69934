#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// How far each target is from the prediction of a fit that has not seen it.
/// \f[ e_{(i)} = y_i - a_i^\top \beta_{(i)} \f]
/// where \f$\beta_{(i)}\f$ is the least-squares fit to all samples but i.
/// \param A n x d, the design matrix; without any one of its rows it still has full column rank
/// \param residuals n, \f$y - A\beta\f$ of the one fit to all samples
/// \param gram_inverse d x d, \f$(A^\top A)^{-1}\f$
/// The answer has n entries.
Vector left_out_residuals(const Matrix& A, const Vector& residuals, const Matrix& gram_inverse);

}  // namespace nn::exercise
