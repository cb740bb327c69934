#include <nn/core/contract.hpp>
#include <nn/learn/softmax_forms.hpp>

#include <string>

namespace nn {

//! [forms]
Matrix against_reference(const Matrix& B, Index reference) {
  if (reference < 0 || reference >= B.cols()) {
    throw ShapeError("there is no class " + std::to_string(reference) + " among " +
                     std::to_string(B.cols()));
  }
  const Vector subtracted = B.col(reference);
  return B.colwise() - subtracted;
}

Matrix symmetric_form(const Matrix& B) {
  const Vector mean = B.rowwise().mean();
  return B.colwise() - mean;
}
//! [forms]

}  // namespace nn
