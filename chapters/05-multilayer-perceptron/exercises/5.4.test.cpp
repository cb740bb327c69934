#include "5.4.hpp"

#include <grading.hpp>
#include <nn/core/random.hpp>

using namespace nn;
using exercise::answers, exercise::collapse, exercise::Linear, exercise::near;

BOOST_AUTO_TEST_CASE(one_layer_is_itself) {
  const Linear layer{Matrix{{1, 2}, {3, 4}}, RowVector{{5, 6}}};
  const Linear one = collapse({layer});
  EXPECT(near(one.W, layer.W, 0) && near(one.b, layer.b, 0), "A single layer is its own answer.");
}

BOOST_AUTO_TEST_CASE(two_lines) {
  // 3 (2x + 1) + 5 = 6x + 8
  const Linear one = collapse({{Matrix{{2}}, RowVector{{1}}}, {Matrix{{3}}, RowVector{{5}}}});
  DEMAND(answers(one.W, 1, 1) && answers(one.b, 1, 1), "Two lines make a line: W and b are 1 x 1.");
  EXPECT(one.W(0) == 6, "3 (2x + 1) + 5 has the slope 6, not " << one.W(0) << ".");
  EXPECT(one.b(0) == 8,
         "3 (2x + 1) + 5 is 8 at x = 0, not " << one.b(0) << ". The first shift is stretched too.");
}

BOOST_AUTO_TEST_CASE(five_layers_of_any_width) {
  Rng rng(5);
  const std::vector<Index> widths{4, 7, 2, 5, 6, 3};
  std::vector<Linear> layers;
  for (std::size_t l = 1; l < widths.size(); ++l) {
    layers.push_back({normal_matrix(widths[l - 1], widths[l], 0, 1, rng),
                      normal_matrix(1, widths[l], 0, 1, rng)});
  }
  const Linear one = collapse(layers);
  DEMAND(answers(one.W, 4, 3) && answers(one.b, 1, 3), "From 4 inputs to 3 outputs: W is 4 x 3.");
  const Matrix X = normal_matrix(10, 4, 0, 1, rng);
  Matrix H = X;
  for (const Linear& layer : layers) H = (H * layer.W).rowwise() + layer.b;
  const Matrix O = (X * one.W).rowwise() + one.b;
  EXPECT(near(O, H, 1000), "The layer and the five layers differ at random inputs.");
}
