// Figure 7.3: what a gradient costs, in operations, against the number of parameters.
#include <nn/autodiff/tape.hpp>
#include <nn/loss/scalar_loss.hpp>
#include <nn/model/scalar_mlp.hpp>
#include <nn/report/figure.hpp>

#include <cmath>

using namespace nn;

namespace {

void experiment(Figure& figure) {
  const Index widest = figure.whole("widest");
  Rng rng = figure.rng();
  Table& costs = figure.table(
      "costs", {"width", "parameters", "forward", "backward", "forward_mode", "differences"});
  double least = 10, most = 0, parameters = 0, ratio = 0;
  std::vector<double> p, d;
  for (Index width = 2; width <= widest; width *= 2) {
    const Mlp net = mlp({8, width, width, 4}, Activation(Tanh{}));
    const Vector theta = net.start(xavier_normal, rng);
    const RowVector x = normal_matrix(1, 8, 0, 1, rng);
    //! [counting]
    Tape tape;
    std::vector<Var> numbers;
    for (const Real number : theta) numbers.push_back(tape.variable(number));
    const Var loss = scalar_cross_entropy(scalar_forward(net, numbers, x), 0);
    double forward = 0, backward = 0;
    for (const Tape::Node& node : tape.nodes()) {
      if (node.parents > 0) ++forward;                // one operation computed it
      backward += static_cast<double>(node.parents);  // one multiply-add for each arrow
    }
    //! [counting]
    require_finite("gradient", Vector::Constant(1, static_cast<Real>(tape.gradient(loss)[0])));
    parameters = static_cast<double>(net.parameters());
    costs.row(width, parameters, forward, backward, parameters * forward, 2 * parameters * forward);
    least = std::min(least, backward / forward);
    most = std::max(most, backward / forward);
    ratio = 2 * parameters * forward / (forward + backward);
    p.push_back(std::log(parameters));
    d.push_back(std::log(2 * parameters * forward));
  }
  const double exponent = (d.back() - d.front()) / (p.back() - p.front());
  figure.value("least", least);
  figure.value("most", most);
  figure.value("parameters", parameters);
  figure.value("ratio", ratio);
  figure.value("exponent", exponent);
  figure.claim(
      "The sweep backward costs between {:.2f} and {:.2f} times the pass forward, however many "
      "parameters there are. Central differences grow like their number to the power {:.2f}, and "
      "at {:.0f} parameters they cost {:.0f} times as much as back-propagation.",
      least, most, exponent, parameters, ratio);
  figure.caption(
      "Operations for one sample through networks of 8-h-h-4 units with h from 2 to {}, counted on "
      "the tape: a node is an operation of the pass forward, an arrow a multiply-add of the sweep "
      "backward. Forward mode takes a pass for each parameter, central differences two.",
      widest);
  figure.describe("Operations of a forward pass against parameters", costs,
                  {.x = "parameters", .y = "forward"});
  figure.describe("Operations of a backward sweep", costs, {.x = "parameters", .y = "backward"});
  figure.describe("Operations of forward mode", costs, {.x = "parameters", .y = "forward_mode"});
  figure.describe("Operations of central differences", costs,
                  {.x = "parameters", .y = "differences"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(
      argc, argv,
      {.chapter = NN_CHAPTER,
       .name = "gradient_cost",
       .title = "What a gradient costs",
       .seed = 3,
       .parameters = {{"widest", 256, "units of the widest layers", between(4, 1024)}}},
      experiment);
}
