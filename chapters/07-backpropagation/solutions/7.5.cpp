#include "7.5.hpp"

#include <vector>

namespace nn::exercise {

//! [solution]
Matrix shared_gradient(const Matrix& X, const Matrix& W, const Matrix& dH, Index T) {
  std::vector<Matrix> H{X};
  for (Index t = 0; t < T; ++t) H.push_back((H.back() * W).array().tanh());
  Matrix gradient = Matrix::Zero(W.rows(), W.cols()), upstream = dH;
  for (std::size_t t = static_cast<std::size_t>(T); t > 0; --t) {
    const Matrix dZ = upstream.array() * (1 - H[t].array().square());
    gradient += H[t - 1].transpose() * dZ;  // every use adds its share
    upstream = dZ * W.transpose();
  }
  return gradient;
}
//! [solution]

}  // namespace nn::exercise
