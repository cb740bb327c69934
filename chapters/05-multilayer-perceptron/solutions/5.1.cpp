#include "5.1.hpp"

namespace nn::exercise {

//! [solution]
Index widest(Index inputs, Index depth, Index outputs, Index budget) {
  const auto parameters = [&](Index h) {
    return (inputs + 1) * h + (depth - 1) * (h + 1) * h + (h + 1) * outputs;
  };
  Index fits = 0, too_many = 1;
  while (parameters(too_many) <= budget) too_many *= 2;
  while (too_many - fits > 1) {
    const Index middle = (fits + too_many) / 2;
    (parameters(middle) <= budget ? fits : too_many) = middle;
  }
  return fits;
}
//! [solution]

}  // namespace nn::exercise
