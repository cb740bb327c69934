#include <nn/activation/activation.hpp>
#include <nn/core/contract.hpp>

#include <stdexcept>

namespace nn {
namespace {

// Calls `visit` with a value of each member of the family.
template <class Visit, std::size_t... i>
void for_each_member(Visit visit, std::index_sequence<i...>) {
  (visit(std::variant_alternative_t<i, Activation>{}), ...);
}

template <class Visit>
void for_each_member(Visit visit) {
  for_each_member(visit, std::make_index_sequence<std::variant_size_v<Activation>>{});
}

//! [apply]
template <ActivationFunction A>
void fill(const A& f, const Matrix& Z, Matrix& H) {
  H.resize(Z.rows(), Z.cols());
  const A own = f;  // no entry of H can be one of its numbers: the loop needs no second look
  const Real* z = Z.data();
  Real* h = H.data();
  for (Index i = 0, n = Z.size(); i < n; ++i) h[i] = own.value(z[i]);
}

template <ActivationFunction A>
void fill_derivative(const A& f, const Matrix& Z, const Matrix& H, const Matrix& dH, Matrix& dZ) {
  require_shape("H", H, Z.rows(), Z.cols());
  require_shape("dH", dH, Z.rows(), Z.cols());
  dZ.resize(Z.rows(), Z.cols());
  const A own = f;
  const Real *z = Z.data(), *a = H.data(), *upstream = dH.data();
  Real* downstream = dZ.data();
  for (Index i = 0, n = Z.size(); i < n; ++i) {
    downstream[i] = upstream[i] * own.derivative(z[i], a[i]);
  }
}
//! [apply]

}  // namespace

void apply(const Activation& activation, const Matrix& Z, Matrix& H) {
  std::visit([&](const auto& f) { fill(f, Z, H); }, activation);
}

void apply(const Prelu& activation, const Matrix& Z, Matrix& H) { fill(activation, Z, H); }

void apply_derivative(const Activation& activation, const Matrix& Z, const Matrix& H,
                      const Matrix& dH, Matrix& dZ) {
  std::visit([&](const auto& f) { fill_derivative(f, Z, H, dH, dZ); }, activation);
}

void apply_derivative(const Prelu& activation, const Matrix& Z, const Matrix& H, const Matrix& dH,
                      Matrix& dZ) {
  fill_derivative(activation, Z, H, dH, dZ);
}

Real alpha_gradient(const Prelu& activation, const Matrix& Z, const Matrix& dH) {
  require_shape("dH", dH, Z.rows(), Z.cols());
  return dH.cwiseProduct(Z.unaryExpr([&](Real z) { return activation.alpha_derivative(z); })).sum();
}

std::string name_of(const Activation& activation) {
  return std::visit([](const auto& f) { return std::string(f.name); }, activation);
}

std::vector<std::string> activation_names() {
  std::vector<std::string> names;
  for_each_member([&](const auto& f) { names.emplace_back(f.name); });
  return names;
}

Activation activation_named(const std::string& name) {
  Activation found;
  bool any = false;
  for_each_member([&](const auto& f) {
    if (name == f.name) found = f, any = true;
  });
  if (!any) throw std::invalid_argument("'" + name + "' is no activation");
  return found;
}

}  // namespace nn
