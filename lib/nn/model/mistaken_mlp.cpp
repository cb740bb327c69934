#include <nn/model/mistaken_mlp.hpp>

namespace nn {

void MistakenMlp::backward(const Vector& theta, const Matrix& X, Trace& trace, const Matrix& dO,
                           Vector& gradient) const {
  //! [mistakes]
  gradient.resize(theta.size());
  Matrix dH = dO;
  for (std::size_t l = net.layers.size(); l-- > 0;) {
    const Affine& affine = net.layers[l].affine;
    const Index at = net.offset(l);
    auto& [Z, H, dZ, dX] = trace.layers[l];
    apply_derivative(std::get<Activation>(net.layers[l].bend), Z, H, dH, dZ);
    if (mistake == BackwardMistake::slope) dZ = dH;
    affine.backward(l > 0 ? trace.layers[l - 1].H : X, dZ, gradient, at);
    if (mistake == BackwardMistake::fork) affine.b(gradient, at) = dZ.bottomRows(1);
    const auto W = affine.W(theta, at);
    const bool forgets = mistake == BackwardMistake::transpose;
    dH = forgets && W.rows() == W.cols() ? dZ * W : Matrix(dZ * W.transpose());
  }
  //! [mistakes]
}

}  // namespace nn
