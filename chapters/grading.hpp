// What the checks of the exercises share.
#pragma once
#include <nn/core/matrix.hpp>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <limits>

/// The functions that a reader is asked to write; each exercise is a program of its own.
namespace nn::exercise {

/// The spacing of numbers near 1 in the library's precision.
inline constexpr Real eps = std::numeric_limits<Real>::epsilon();

/// True when `found` has the shape of `expected` and no entry is farther from it than `bound` times
/// eps times the largest entry of `expected` (taken as 1 where it is less). NaN is never near.
inline bool near(const Matrix& found, const Matrix& expected, Real bound) {
  if (found.rows() != expected.rows() || found.cols() != expected.cols()) return false;
  if (!found.allFinite()) return false;
  if (found.size() == 0) return true;
  const Real size = std::max(Real(1), expected.cwiseAbs().maxCoeff());
  return (found - expected).cwiseAbs().maxCoeff() <= bound * eps * size;
}

/// The same for two numbers.
inline bool near(Real found, Real expected, Real bound) {
  return near(Matrix::Constant(1, 1, found), Matrix::Constant(1, 1, expected), bound);
}

/// True when `answer` has this shape and holds numbers only.
inline bool answers(const Matrix& answer, Index rows, Index cols) {
  return answer.rows() == rows && answer.cols() == cols && answer.allFinite();
}

}  // namespace nn::exercise

/// A check: where `holds` is false, the reader is told `hint`.
#define EXPECT(holds, hint) BOOST_CHECK_MESSAGE(holds, hint)

/// A check without which the rest of its case makes no sense.
#define DEMAND(holds, hint) BOOST_REQUIRE_MESSAGE(holds, hint)
