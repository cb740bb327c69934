// Figure 7.5: the gradient with respect to the logits of a batch, as a picture.
#include <nn/data/standardizer.hpp>
#include <nn/io/dataset.hpp>
#include <nn/learn/batch_risk.hpp>
#include <nn/loss/softmax_cross_entropy.hpp>
#include <nn/model/mlp.hpp>
#include <nn/optimize/gradient_descent.hpp>
#include <nn/optimize/minimize.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <cmath>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const Index each = figure.whole("each"), steps = figure.whole("steps");
  Rng rng = figure.rng();
  const ClassificationData data =
      read_classification(data_file("03-logistic-regression", "iris.csv"));
  const Matrix X = Standardizer::fit(data.X).transform(data.X);
  const Mlp net = mlp({4, 6, 3}, Activation(Tanh{}));
  EmpiricalRisk risk(net, SoftmaxCrossEntropy{}, X, data.y);
  const Vector theta = minimize(risk, net.start(xavier_normal, rng),
                                GradientDescent{.learning_rate = Real(0.5)}, {.max_steps = steps})
                           .theta;
  // The first samples of each species.
  Matrix batch(3 * each, 4);
  Labels y(3 * each);
  for (Index i = 0; i < 3 * each; ++i) {
    const Index from = 50 * (i / each) + i % each;
    batch.row(i) = X.row(from);
    y(i) = data.y(from);
  }
  Matrix delta;
  SoftmaxCrossEntropy{}.gradient(net.forward(theta, batch), y, delta);
  delta *= static_cast<Real>(y.size());  // each sample's own, without the 1/n of the mean

  Table& cells = figure.table("cells", {"sample", "label", "class", "name", "delta"});
  Index signs = 0;
  Real sum = 0;
  for (Index i = 0; i < delta.rows(); ++i) {
    for (Index k = 0; k < delta.cols(); ++k) {
      cells.row(i + 1, y(i), k, data.classes[static_cast<std::size_t>(k)], delta(i, k));
      if ((delta(i, k) < 0) == (k == y(i))) ++signs;
    }
    sum = std::max(sum, std::abs(delta.row(i).sum()));
  }
  figure.value("samples", delta.rows());
  figure.value("entries", delta.size());
  figure.value("signs", signs);
  figure.value("row_sum", sum);
  figure.value("steps", steps);
  figure.claim(
      "All {} entries have the sign that descent needs: below 0 for the right class, whose logit a "
      "step pushes up, above 0 for the others. Each row sums to 0.",
      signs);
  figure.caption(
      "δ = n ∂L/∂O for {} irises, after {} steps of descent of a 4-6-3 network. Each row is a "
      "sample, grouped by its species, each column a class. A sample that is almost right has a "
      "pale row.",
      delta.rows(), steps);
  figure.describe("Entries of delta against the sample", cells,
                  {.x = "sample", .y = "delta", .by = "name", .points = true});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER,
                      .name = "logit_gradient",
                      .title = "δ of a batch",
                      .seed = 5,
                      .parameters = {{"each", 5, "samples of each species", between(1, 20)},
                                     {"steps", 15, "steps of descent", between(1, 1000)}}},
                     experiment);
}
