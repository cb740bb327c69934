#pragma once
#include <nn/activation/elu.hpp>
#include <nn/activation/identity.hpp>
#include <nn/activation/leaky_relu.hpp>
#include <nn/activation/prelu.hpp>
#include <nn/activation/relu.hpp>
#include <nn/activation/sigmoid.hpp>
#include <nn/activation/softplus.hpp>
#include <nn/activation/step.hpp>
#include <nn/activation/tanh.hpp>

#include <concepts>
#include <string>
#include <variant>
#include <vector>

namespace nn {

/// What an activation is: a function of one number, with its derivative from z and a = value(z).
/// `value` is a template too, so that dual numbers and the tape see the formula; for plain numbers
/// it is free of branches, so that a loop over a matrix is computed several entries at once.
//! [concept]
template <class A>
concept ActivationFunction = requires(const A& f, Real z, Real a) {
  { A::name } -> std::convertible_to<std::string>;
  { f.value(z) } -> std::same_as<Real>;
  { f.derivative(z, a) } -> std::same_as<Real>;
};
//! [concept]

/// Any activation without parameters of its own: a closed family, chosen once for a whole matrix.
using Activation = std::variant<Step, Identity, Sigmoid, Tanh, Relu, LeakyRelu, Elu, Softplus>;

/// Fills H with the values at Z, entry by entry: H has Z's shape.
/// \f[ H = f(Z) \f]
///
/// \implements{ac_elementwise}
void apply(const Activation& activation, const Matrix& Z, Matrix& H);
void apply(const Prelu& activation, const Matrix& Z, Matrix& H);

/// Fills dZ with the gradient before the activation, given the one behind it; all have Z's shape.
/// \f[ \frac{\partial L}{\partial Z} = \frac{\partial L}{\partial H} \circ f'(Z), \qquad H = f(Z)
/// \f] Throws ShapeError where the shapes differ.
void apply_derivative(const Activation& activation, const Matrix& Z, const Matrix& H,
                      const Matrix& dH, Matrix& dZ);
void apply_derivative(const Prelu& activation, const Matrix& Z, const Matrix& H, const Matrix& dH,
                      Matrix& dZ);

/// The gradient with respect to the alpha that all units share, from the gradient behind the
/// activation; both n x q.
/// \f[ \frac{\partial L}{\partial \alpha} = \sum_{i,j} \frac{\partial L}{\partial h_{ij}}
///     \min(z_{ij}, 0) \f]
/// Throws ShapeError where the shapes differ.
Real alpha_gradient(const Prelu& activation, const Matrix& Z, const Matrix& dH);

/// "tanh", "leaky-relu", ...
std::string name_of(const Activation& activation);

/// The names of all activations without parameters, in the order of the family.
std::vector<std::string> activation_names();

/// The activation of that name, with the published constants. Throws std::invalid_argument for
/// another name.
Activation activation_named(const std::string& name);

}  // namespace nn
