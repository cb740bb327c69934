#include <nn/model/xor_net.hpp>

namespace nn {

//! [hidden]
Matrix XorNet::hidden(const Matrix& X) const {
  Matrix H(X.rows(), 2);
  H.col(0) = nand.fire(X).cast<Real>();
  H.col(1) = either.fire(X).cast<Real>();
  return H;
}
//! [hidden]

}  // namespace nn
