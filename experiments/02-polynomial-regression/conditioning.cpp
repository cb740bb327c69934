// The condition number of polynomial design matrices against the degree: raw powers of numbers from
// four intervals, and Chebyshev polynomials.
#include <nn/io/dataset.hpp>
#include <nn/learn/condition_number.hpp>
#include <nn/learn/polynomial_basis.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <limits>
#include <string>

using namespace nn;

namespace {

constexpr Real most = 1 / std::numeric_limits<Real>::epsilon();

struct Sweep {
  Index reaches;  // the first degree at which kappa is 1 / epsilon or more; 0: none
  Real last;      // kappa at the last degree
};

//! [sweep]
// kappa for degree 1, 2, ... up to `highest`, or until it passes 1 / epsilon by far.
Sweep sweep(const std::string& name, const Matrix& X, Basis kind, Index highest, Table& table) {
  Sweep found{0, 0};
  for (Index degree = 1; degree <= highest; ++degree) {
    const PolynomialBasis basis = PolynomialBasis::on(kind, degree, X);
    found.last = condition_number(basis.design(X));
    table.row(name, degree, found.last);
    if (found.reaches == 0 && found.last >= most) found.reaches = degree;
    if (found.last > 100 * most) break;
  }
  return found;
}
//! [sweep]

void experiment(Figure& figure) {
  const Matrix cars = read_regression(data_file(NN_CHAPTER, "cars.csv")).X;
  const Index n = figure.whole("points");
  const auto between = [&](Real low, Real high) { return Matrix(Vector::LinSpaced(n, low, high)); };
  Table& table = figure.table("kappa", {"columns", "degree", "kappa"});
  const Sweep speeds = sweep("speeds", cars, Basis::powers, 18, table);
  const Sweep to_10 = sweep("0 to 10", between(0, 10), Basis::powers, 45, table);
  const Sweep to_1 = sweep("0 to 1", between(0, 1), Basis::powers, 45, table);
  const Sweep scaled = sweep("-1 to 1", between(0, 10), Basis::scaled_powers, 45, table);
  const Sweep stable = sweep("Chebyshev", between(0, 10), Basis::chebyshev, 45, table);
  // The cars have gaps between their speeds, which Chebyshev polynomials of high degree notice.
  const Real cars_9 =
      condition_number(PolynomialBasis::on(Basis::chebyshev, speeds.reaches, cars).design(cars));

  figure.value("speeds", speeds.reaches);
  figure.value("to_10", to_10.reaches);
  figure.value("to_1", to_1.reaches);
  figure.value("scaled", scaled.reaches);
  figure.value("chebyshev", stable.last);
  figure.value("chebyshev_speeds", cars_9);
  figure.value("most", most);
  figure.claim(
      "The condition number of raw powers passes 1/ε at degree {} on the cars' speeds, {} on 0 "
      "to 10, {} on 0 to 1 and only {} on −1 to 1; with Chebyshev polynomials it is {:.1f} at "
      "degree 45.",
      speeds.reaches, to_10.reaches, to_1.reaches, scaled.reaches, stable.last);
  figure.caption(
      "Condition number of the design matrix against the degree, on a logarithmic axis: raw "
      "powers of the speeds of {} cars (4 to 25 mph) and of {} evenly spaced numbers, and "
      "Chebyshev polynomials of the same numbers. Powers of t from −1 to 1 are what scaling "
      "makes of any interval. The dotted line is 1/ε = {:.1e}: above it, not a single digit is "
      "safe.",
      cars.rows(), n, most);
  figure.describe("Condition number against degree", table,
                  {.x = "degree", .y = "kappa", .by = "columns"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "conditioning",
                      .title = "Conditioning of the design matrix",
                      .parameters = {{"points", 200, "evenly spaced numbers", between(60, 1000)}}},
                     experiment);
}
