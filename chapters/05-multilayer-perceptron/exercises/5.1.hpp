#pragma once
#include <nn/core/matrix.hpp>

namespace nn::exercise {

/// The widest network that a budget of parameters allows: how many units each hidden layer may
/// have if all are equally wide.
/// \param inputs d >= 1
/// \param depth number of hidden layers, >= 1
/// \param outputs q >= 1
/// \param budget the most parameters, weights and biases together
/// \returns the largest h >= 0 for which the network with hidden layers of h units has no more than
/// `budget` parameters; 0 if not even one unit a layer fits
Index widest(Index inputs, Index depth, Index outputs, Index budget);

}  // namespace nn::exercise
