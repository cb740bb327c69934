// Figure 7.2: how far forward and central differences are from the derivative, against the nudge.
#include "random_network.hpp"

#include <nn/optimize/objective.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace nn;

namespace {

Real median(std::vector<Real> numbers) {
  std::nth_element(numbers.begin(),
                   numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2),
                   numbers.end());
  return numbers[numbers.size() / 2];
}

// The slope of log error against log h, by least squares over the rows with low <= h <= high.
Real slope(const std::vector<Real>& h, const std::vector<Real>& error, Real low, Real high) {
  Real n = 0, x = 0, y = 0, xx = 0, xy = 0;
  for (std::size_t i = 0; i < h.size(); ++i) {
    if (h[i] < low || h[i] > high) continue;
    const Real u = std::log(h[i]), v = std::log(error[i]);
    n += 1, x += u, y += v, xx += u * u, xy += u * v;
  }
  return (n * xy - x * y) / (n * xx - x * x);
}

void experiment(Figure& figure) {
  const Index networks = figure.whole("networks");
  Rng rng = figure.rng();
  std::vector<Real> nudges;
  for (int k = -60; k <= 0; ++k) nudges.push_back(std::pow(Real(10), Real(k) / 4));
  std::vector<std::vector<Real>> forward(nudges.size()), central(nudges.size());
  for (Index i = 0; i < networks; ++i) {
    const RandomNetwork given({3, 5, 5, 3}, 10, rng);
    EmpiricalRisk risk(given.net, SoftmaxCrossEntropy{}, given.X, given.y);
    const Vector direction = normal_matrix(given.theta.size(), 1, 0, 1, rng).col(0).normalized();
    const auto [value, gradient] = evaluate(risk, given.theta);
    const Real exact = gradient.dot(direction);
    Vector unused(gradient.size());
    for (std::size_t k = 0; k < nudges.size(); ++k) {
      const Real h = nudges[k];
      const Real above = risk(given.theta + h * direction, unused);
      const Real below = risk(given.theta - h * direction, unused);
      forward[k].push_back(std::abs((above - value) / h - exact) / std::abs(exact));
      central[k].push_back(std::abs((above - below) / (2 * h) - exact) / std::abs(exact));
    }
  }
  Table& errors = figure.table("errors", {"h", "forward", "central"});
  std::vector<Real> by_forward, by_central;
  for (std::size_t k = 0; k < nudges.size(); ++k) {
    by_forward.push_back(median(forward[k]));
    by_central.push_back(median(central[k]));
    errors.row(nudges[k], by_forward[k], by_central[k]);
  }
  const auto best = [&](const std::vector<Real>& error) {
    return static_cast<std::size_t>(std::min_element(error.begin(), error.end()) - error.begin());
  };
  const std::size_t f = best(by_forward), c = best(by_central);
  constexpr double eps = std::numeric_limits<double>::epsilon();
  Table& predicted = figure.table("predicted", {"forward", "central"});
  predicted.row(std::sqrt(eps), std::cbrt(eps));
  const Real up_forward = slope(nudges, by_forward, Real(1e-6), Real(1e-2));
  const Real up_central = slope(nudges, by_central, Real(1e-3), Real(1e-1));
  const Real down_forward = slope(nudges, by_forward, Real(1e-14), Real(1e-10));
  const Real down_central = slope(nudges, by_central, Real(1e-14), Real(1e-8));
  figure.value("networks", networks);
  figure.value("best_forward_h", nudges[f]);
  figure.value("best_central_h", nudges[c]);
  figure.value("best_forward", by_forward[f]);
  figure.value("best_central", by_central[c]);
  figure.value("up_forward", up_forward);
  figure.value("up_central", up_central);
  figure.value("down_forward", down_forward);
  figure.value("down_central", down_central);
  figure.claim(
      "On the right the error grows like h to the power {:.2f} for forward and {:.2f} for central "
      "differences, on the left it grows like 1/h for both. Central differences reach {:.0e}, "
      "forward differences {:.0e}.",
      up_forward, up_central, by_central[c], by_forward[f]);
  figure.caption(
      "Relative error of a derivative by differences, against the gradient by back-propagation: "
      "median over {} networks of 3-5-5-3 units, each in a direction of chance. Dashed, the "
      "predicted best nudges, the square root of ε for forward and the cube root for central "
      "differences.",
      networks);
  figure.describe("Error of forward differences against h", errors, {.x = "h", .y = "forward"});
  figure.describe("Error of central differences against h", errors, {.x = "h", .y = "central"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "numerical_gradient",
                      .title = "The error of a numerical gradient",
                      .seed = 2,
                      .parameters = {{"networks", 30, "networks of chance", between(1, 500)}}},
                     experiment);
}
