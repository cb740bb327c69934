// Figure 6.2: what is left of a gradient after many layers, and how much of the loss the slopes of
// the activation alone explain.
#include <nn/core/random.hpp>
#include <nn/metric/spread.hpp>
#include <nn/model/mlp.hpp>
#include <nn/report/figure.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace nn;

namespace {

struct Case {
  const char* name;
  Activation activation;
  Initializer start;
};

// Row l: for each input, the product of the mean slopes of the first l layers; a layer's mean runs
// over its units.
//! [slopes]
std::vector<Vector> slope_products(const Mlp& net, const Mlp::Trace& trace, Index inputs) {
  std::vector<Vector> products{Vector::Ones(inputs)};
  Matrix slopes;
  for (std::size_t l = 0; l + 1 < net.layers.size(); ++l) {
    const Matrix& Z = trace.layers[l].Z;
    apply_derivative(std::get<Activation>(net.layers[l].bend), Z, trace.layers[l].H,
                     Matrix::Ones(Z.rows(), Z.cols()), slopes);
    products.push_back(products.back().cwiseProduct(slopes.rowwise().mean()));
  }
  return products;
}
//! [slopes]

Spread spread_of(const Vector& numbers) {
  return spread(std::vector<Real>(numbers.begin(), numbers.end()));
}

// The factor by which a column of numbers shrinks from one row to the next, on average over all.
Real factor(const std::vector<Real>& numbers) {
  return std::pow(numbers.back() / numbers.front(), 1 / static_cast<Real>(numbers.size() - 1));
}

void experiment(Figure& figure) {
  const Index depth = figure.whole("depth"), width = figure.whole("width");
  const Index inputs = figure.whole("inputs");
  const Case cases[] = {{"sigmoid", Sigmoid{}, xavier_normal},
                        {"tanh", Tanh{}, xavier_normal},
                        {"relu", Relu{}, he_normal}};
  Table& table = figure.table("depths", {"name", "layers", "slopes", "gradient", "low", "high"});
  for (const auto& [name, activation, start] : cases) {
    Rng rng = figure.rng().stream("net");  // the same draws for each
    std::vector<Index> widths(static_cast<std::size_t>(depth) + 1, width);
    widths.push_back(1);
    const Mlp net = mlp(widths, activation);
    const Vector theta = net.start(start, rng);
    const Matrix X = normal_matrix(inputs, width, 0, 1, rng);
    Mlp::Trace trace;
    Vector gradient;
    net.forward(theta, X, trace);
    net.backward(theta, X, trace, Matrix::Ones(inputs, 1), gradient);
    const std::vector<Vector> products = slope_products(net, trace, inputs);
    const auto size_at = [&](std::size_t l) {  // of the gradient that reaches hidden layer l
      return Vector(trace.layers[l].dX.rowwise().norm());
    };
    const std::size_t last = static_cast<std::size_t>(depth);
    const Vector top = size_at(last);
    std::vector<Real> slopes, gradients;
    for (std::size_t l = 0; l < last; ++l) {
      const Vector here = size_at(last - l).cwiseQuotient(top);
      const Spread size = spread_of(here);
      slopes.push_back(spread_of(products[l]).median);
      gradients.push_back(size.median);
      table.row(name, l, slopes.back(), size.median, size.low, size.high);
    }
    const std::string key = name;
    figure.value(key + "_slope_factor", factor(slopes));
    figure.value(key + "_gradient_factor", factor(gradients));
    figure.value(key + "_left", gradients.back());
    figure.value(key + "_slopes_left", slopes.back());
  }
  const auto left = [&](const char* name, const char* column) {
    std::vector<Real> all;
    for (Index i = 0; i < table.rows(); ++i) {
      if (*table.at(i, "name").text() == name) {
        all.push_back(static_cast<Real>(*table.at(i, column).number()));
      }
    }
    return all;
  };
  figure.value("layers", depth - 1);
  figure.claim(
      "Sigmoid gradients vanish geometrically: each layer multiplies them by {:.2f}, so {} layers "
      "leave {:.0e} of them. Tanh leaves {:.2f} and ReLU {:.2f}, each from its own start.",
      factor(left("sigmoid", "gradient")), depth - 1, left("sigmoid", "gradient").back(),
      left("tanh", "gradient").back(), left("relu", "gradient").back());
  figure.caption(
      "A network of {} layers of {} units at its start, {} random inputs. Left, the product of the "
      "mean slopes of the layers passed, the median over the inputs. Right, the length of the "
      "gradient that comes back through them, in units of its length at the top, weights included; "
      "bands hold the middle eight tenths of the inputs. Sigmoid and tanh begin with Xavier's "
      "weights, ReLU with He's. The vertical axes are logarithmic.",
      depth, width, inputs);
  figure.describe("Product of slopes against layers passed", table,
                  {.x = "layers", .y = "slopes", .by = "name"});
  figure.describe("Gradient against layers passed", table,
                  {.x = "layers", .y = "gradient", .by = "name"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "slopes_by_depth",
                      .title = "Slopes and gradients by depth",
                      .seed = 62,
                      .parameters = {{"depth", 20, "hidden layers", between(5, 100)},
                                     {"width", 100, "units of a layer", between(10, 500)},
                                     {"inputs", 200, "random inputs", at_least(20)}}},
                     experiment);
}
