#include <nn/optimize/any_optimizer.hpp>

#include <stdexcept>
#include <utility>

namespace nn {
namespace {

const std::vector<std::pair<std::string, AnyOptimizer>>& family() {
  static const std::vector<std::pair<std::string, AnyOptimizer>> members = {
      {"gradient-descent", GradientDescent{}},
      {"momentum", Momentum{}},
      {"nesterov", Nesterov{}},
      {"adagrad", AdaGrad{}},
      {"rmsprop", RmsProp{}},
      {"adam", Adam{}},
      {"adamw", AdamW{}}};
  return members;
}

}  // namespace

AnyOptimizer optimizer_named(const std::string& name, Real learning_rate) {
  for (auto [known, optimizer] : family()) {
    if (known != name) continue;
    std::visit([&](auto& recipe) { recipe.learning_rate = learning_rate; }, optimizer);
    return optimizer;
  }
  throw std::invalid_argument("'" + name + "' is no optimizer");
}

std::vector<std::string> optimizer_names() {
  std::vector<std::string> names;
  for (const auto& [name, optimizer] : family()) names.push_back(name);
  return names;
}

}  // namespace nn
