#include <nn/initialize/any_initializer.hpp>

#include <stdexcept>
#include <utility>

namespace nn {
namespace {

const std::vector<std::pair<std::string, Initializer>>& family() {
  static const std::vector<std::pair<std::string, Initializer>> members = {
      {"zeros", constant_weights(0)},   {"small", normal_weights(Real(0.01))},
      {"large", normal_weights(1)},     {"xavier-uniform", xavier_uniform},
      {"xavier-normal", xavier_normal}, {"he-uniform", he_uniform},
      {"he-normal", he_normal}};
  return members;
}

}  // namespace

Initializer initializer_named(const std::string& name) {
  for (const auto& [known, initializer] : family()) {
    if (known == name) return initializer;
  }
  throw std::invalid_argument("'" + name + "' is no initializer");
}

std::vector<std::string> initializer_names() {
  std::vector<std::string> names;
  for (const auto& [name, initializer] : family()) names.push_back(name);
  return names;
}

}  // namespace nn
