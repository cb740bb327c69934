#include "5.1.hpp"

#include <grading.hpp>
#include <nn/model/mlp.hpp>

using namespace nn;
using exercise::count, exercise::Counts;

BOOST_AUTO_TEST_CASE(a_single_layer) {
  const Counts counts = count({3, 2}, 1);
  EXPECT(counts.weights == 6,
         "3 inputs, 2 outputs: an arrow for each pair, 6 weights, not " << counts.weights << ".");
  EXPECT(counts.biases == 2, "One bias for each output, 2, not " << counts.biases << ".");
  EXPECT(counts.stored == 2,
         "One sample and one layer without activation: 2 numbers, not " << counts.stored << ".");
}

BOOST_AUTO_TEST_CASE(the_network_of_the_page) {
  const Counts counts = count({3, 4, 4, 1}, 1);
  EXPECT(counts.weights == 32, "3·4 + 4·4 + 4·1 = 32 weights, not " << counts.weights << ".");
  EXPECT(counts.biases == 9, "4 + 4 + 1 = 9 biases, not " << counts.biases << ".");
  EXPECT(counts.stored == 17,
         "Z and H of two hidden layers and the output: 17 numbers, not " << counts.stored << ".");
}

BOOST_AUTO_TEST_CASE(more_samples_store_more_and_learn_no_more) {
  const Counts one = count({2, 5, 3}, 1), many = count({2, 5, 3}, 100);
  EXPECT(many.weights == one.weights && many.biases == one.biases,
         "The number of samples changes neither weights nor biases.");
  EXPECT(many.stored == 100 * one.stored, "A hundred samples store a hundred times as much.");
}

BOOST_AUTO_TEST_CASE(the_library_counts_the_same) {
  for (const std::vector<Index>& widths :
       {std::vector<Index>{1, 1}, {7, 3, 2}, {64, 32, 32, 10}, {2, 9, 1, 9, 2}}) {
    const Counts counts = count(widths, 3);
    const Index p = mlp(widths, Activation(Tanh{})).parameters();
    DEMAND(counts.weights + counts.biases == p, "A network of "
                                                    << widths.size() - 1 << " layers has " << p
                                                    << " parameters, and you count "
                                                    << counts.weights + counts.biases << ".");
  }
}
