#pragma once
#include <nn/core/matrix.hpp>
#include <nn/data/split.hpp>

#include <vector>

namespace nn {

/// The mean squared error of predictions O for targets Y (n x q, n >= 1), the mean over all
/// entries; its root has the units of y. Throws ShapeError if the shapes differ.
/// \f[ \mathrm{MSE} = \frac{1}{nq} \sum_{i,k} (o_{ik} - y_{ik})^2 \f]
/// \implements{mean_squared_error}
Real mean_squared_error(const Matrix& O, const Matrix& Y);

/// How well a recipe predicts samples that it has not seen: it is fitted to the training part of
/// each split, and the entry is its mean squared error on the part held out.
/// With the k folds of a data set their mean is the cross-validation error,
/// \f[ \mathrm{CV} = \frac{1}{k} \sum_{j=1}^{k} \mathrm{MSE}(f_{-j}, \text{fold } j) , \f]
/// where f₋ⱼ was fitted without fold j. Source: Stone 1974.
/// \implements{cross_validation}
//! [validation]
template <class Recipe>
Vector validation_errors(const Recipe& recipe,
                         const std::vector<Split>& splits) {
  Vector errors(static_cast<Index>(splits.size()));
  Index j = 0;
  for (const Split& part : splits) {
    const auto fit = recipe.fit(part.training);
    const Matrix O = fit.predict(part.validation.X);
    errors(j++) = mean_squared_error(O, part.validation.Y);
  }
  return errors;
}
//! [validation]

}  // namespace nn
