#include <nn/core/contract.hpp>
#include <nn/data/digit_bitmaps.hpp>
#include <nn/data/glyphs.hpp>

#include <algorithm>
#include <cmath>

namespace nn {
namespace {

constexpr Index pixels = digit_side * digit_side;

// The ink at a place that may lie beside the image, where there is none.
Real ink(const Matrix& image, Index i, Index j) {
  const bool inside = 0 <= i && i < image.rows() && 0 <= j && j < image.cols();
  return inside ? image(i, j) : Real(0);
}

Matrix thickened(const Matrix& image, Real share) {
  Matrix thick = image;
  for (Index i = 0; i < image.rows(); ++i) {
    for (Index j = 0; j < image.cols(); ++j) {
      const Real neighbour = std::max(
          {ink(image, i - 1, j), ink(image, i + 1, j), ink(image, i, j - 1), ink(image, i, j + 1)});
      thick(i, j) = std::max(image(i, j), share * neighbour);
    }
  }
  return thick;
}

// The image u rows further down and v columns further right, between the pixels by interpolation.
Matrix moved(const Matrix& image, Real u, Real v) {
  const Index down = static_cast<Index>(std::floor(u)), right = static_cast<Index>(std::floor(v));
  const Real below = u - static_cast<Real>(down), beside = v - static_cast<Real>(right);
  Matrix shifted(image.rows(), image.cols());
  for (Index i = 0; i < image.rows(); ++i) {
    for (Index j = 0; j < image.cols(); ++j) {
      const Index y = i - down, x = j - right;
      shifted(i, j) =
          (1 - below) * ((1 - beside) * ink(image, y, x) + beside * ink(image, y, x - 1)) +
          below * ((1 - beside) * ink(image, y - 1, x) + beside * ink(image, y - 1, x - 1));
    }
  }
  return shifted;
}

}  // namespace

ClassificationData Glyphs::draw(Index n, Rng& rng) const {
  require_option(n >= 1, "n", static_cast<Real>(n), ">= 1");
  require_option(shift >= 0 && shift <= digit_side, "shift", shift, "from 0 to 8");
  require_option(thickness >= 0 && thickness <= 1, "thickness", thickness, "from 0 to 1");
  require_option(faintest > 0 && faintest <= 1, "faintest", faintest, "> 0 and <= 1");
  ClassificationData data{Matrix(n, pixels), Labels(n), {}, {}};
  for (Index k = 0; k < 10; ++k) data.classes.push_back(std::to_string(k));
  for (Index i = 0; i < n; ++i) {
    const Real u = shift * rng.uniform(-1, 1), v = shift * rng.uniform(-1, 1);
    const Real thick = thickness * rng.uniform(0, 1);
    const Real contrast = 1 - (1 - faintest) * rng.uniform(0, 1);
    data.y(i) = i % 10;
    const Matrix image = contrast * moved(thickened(digit_bitmap(data.y(i)), thick), u, v);
    data.X.row(i) = image.reshaped<Eigen::RowMajor>().transpose();
  }
  data.X += normal_matrix(n, pixels, 0, noise, rng);
  data.X = data.X.cwiseMax(Real(0)).cwiseMin(Real(1));
  return data;
}

}  // namespace nn
