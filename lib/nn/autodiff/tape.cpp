#include <nn/autodiff/tape.hpp>

#include <algorithm>
#include <stdexcept>

namespace nn {

Var Tape::variable(double value, const std::string& name) {
  nodes_.push_back({.value = value});
  if (!name.empty()) names_.emplace_back(nodes_.size() - 1, name);
  return {value, this, nodes_.size() - 1};
}

const std::string& Tape::name(std::size_t node) const {
  static const std::string none;
  const auto found =
      std::lower_bound(names_.begin(), names_.end(), node,
                       [](const auto& entry, std::size_t wanted) { return entry.first < wanted; });
  return found != names_.end() && found->first == node ? found->second : none;
}

Var Tape::record(const char* operation, double value, Var x, double dx) {
  if (!x.tape) return value;
  auto& nodes = x.tape->nodes_;
  nodes.push_back({operation, value, 1, {x.node}, {dx}});
  return {value, x.tape, nodes.size() - 1};
}

Var Tape::record(const char* operation, double value, Var x, double dx, Var y, double dy) {
  //! [record]
  if (!x.tape && !y.tape) return value;
  if (x.tape && y.tape && x.tape != y.tape) {
    throw std::invalid_argument("an operation on two tapes");
  }
  Tape* tape = x.tape ? x.tape : y.tape;
  Node node{.operation = operation, .value = value};
  if (x.tape) node.parent[node.parents] = x.node, node.partial[node.parents++] = dx;
  if (y.tape) node.parent[node.parents] = y.node, node.partial[node.parents++] = dy;
  if (!x.tape) node.constant = x.value, node.constant_at = 1;
  if (!y.tape) node.constant = y.value, node.constant_at = 2;
  tape->nodes_.push_back(node);
  return {value, tape, tape->nodes_.size() - 1};
  //! [record]
}

//! [sweep]
std::vector<double> Tape::gradient(Var root) const {
  std::vector<double> gradient(nodes_.size(), 0);
  if (!root.tape) return gradient;  // a constant depends on nothing
  if (root.tape != this) throw std::invalid_argument("the root is not on the tape");
  std::vector<bool> reached(nodes_.size(), false);
  gradient[root.node] = 1;
  reached[root.node] = true;
  for (std::size_t j = root.node + 1; j-- > 0;) {
    if (!reached[j]) continue;
    const Node& node = nodes_[j];
    for (std::size_t k = 0; k < node.parents; ++k) {
      gradient[node.parent[k]] += gradient[j] * node.partial[k];
      reached[node.parent[k]] = true;
    }
  }
  return gradient;
}
//! [sweep]

}  // namespace nn
