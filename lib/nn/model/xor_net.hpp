#pragma once
#include <nn/model/threshold_unit.hpp>

namespace nn {

/// Three threshold units in two layers, their weights set by hand.
/// \f[ \mathrm{XOR}(x) = \mathrm{AND}\bigl(\mathrm{NAND}(x), \mathrm{OR}(x)\bigr) \f]
struct XorNet {
  ThresholdUnit nand = nand_unit();  ///< hidden
  ThresholdUnit either = or_unit();  ///< hidden
  ThresholdUnit both = and_unit();   ///< output, fed by the two hidden ones

  /// What the hidden units answer to X (n x 2): n x 2, NAND and then OR.
  Matrix hidden(const Matrix& X) const;

  /// The answers to X (n x 2), n. Throws ShapeError for another number of columns.
  /// \implements{xor_net}
  Labels fire(const Matrix& X) const { return both.fire(hidden(X)); }
};

}  // namespace nn
