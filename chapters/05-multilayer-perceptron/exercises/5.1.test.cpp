#include "5.1.hpp"

#include <nn/model/mlp.hpp>

#include <grading.hpp>

using namespace nn;
using exercise::widest;

namespace {

Index parameters(Index inputs, Index depth, Index outputs, Index h) {
  std::vector<Index> widths(static_cast<std::size_t>(depth), h);
  widths.insert(widths.begin(), inputs);
  widths.push_back(outputs);
  return mlp(widths, Activation(Relu{})).parameters();
}

void check(Index inputs, Index depth, Index outputs, Index budget) {
  const Index h = widest(inputs, depth, outputs, budget);
  DEMAND(h >= 0, "The answer is a number of units, 0 or more. Has the function been written?");
  if (h > 0) {
    DEMAND(parameters(inputs, depth, outputs, h) <= budget,
           "With " << inputs << " inputs, " << depth << " hidden layers of " << h << " units and "
                   << outputs << " outputs there are " << parameters(inputs, depth, outputs, h)
                   << " parameters, more than " << budget << ". Do the biases count?");
  }
  DEMAND(parameters(inputs, depth, outputs, h + 1) > budget,
         "With " << inputs << " inputs, " << depth << " hidden layers and " << outputs
                 << " outputs, " << h + 1 << " units a layer fit into " << budget << " as well.");
}

}  // namespace

BOOST_AUTO_TEST_CASE(the_network_of_the_page) {
  // 3-4-4-1 has 41 parameters.
  check(3, 2, 1, 41);
  check(3, 2, 1, 40);
}

BOOST_AUTO_TEST_CASE(one_hidden_layer) {
  for (Index budget = 1; budget < 60; ++budget) check(2, 1, 1, budget);
}

BOOST_AUTO_TEST_CASE(many_layers_and_large_budgets) {
  for (const Index depth : {1, 2, 3, 10, 100}) {
    for (const Index budget : {5, 500, 50000, 5000000}) check(64, depth, 10, budget);
  }
}
