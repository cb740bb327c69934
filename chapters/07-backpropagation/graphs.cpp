#include "graphs.hpp"

#include <nn/autodiff/expression.hpp>
#include <nn/autodiff/graphviz.hpp>
#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/file.hpp>
#include <nn/core/number.hpp>
#include <nn/report/usage_error.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

using namespace nn;

namespace {

bool is_name(const std::string& text) {
  const auto fits = [](unsigned char letter) { return std::isalnum(letter) || letter == '_'; };
  return !text.empty() && !std::isdigit(static_cast<unsigned char>(text[0])) &&
         std::all_of(text.begin(), text.end(), fits);
}

// The expression on the tape; its mistakes are mistakes in the command line.
Var recorded(const std::string& text, const std::map<std::string, Var>& variables) {
  try {
    return Expression(text).at(variables);
  } catch (const ExpressionError& error) {
    throw UsageError("--expression: " + std::string(error.what()));
  }
}

Result node_result(const Tape& tape, std::size_t j, double gradient) {
  const Tape::Node& node = tape.nodes()[j];
  std::vector<double> parents, partials;
  for (std::size_t k = 0; k < node.parents; ++k) {
    parents.push_back(static_cast<double>(node.parent[k]));
    partials.push_back(node.partial[k]);
  }
  Result entry;
  entry.set("operation", operation_text(tape, j));
  entry.set("value", node.value);
  entry.set("gradient", gradient);
  entry.set("parents", parents);
  entry.set("local_derivatives", partials);
  return entry;
}

std::vector<std::string> node_row(const Tape& tape, std::size_t j, double gradient) {
  const Tape::Node& node = tape.nodes()[j];
  std::string from, local;
  for (std::size_t k = 0; k < node.parents; ++k) {
    from += (k > 0 ? ", " : "") + std::to_string(node.parent[k]);
    local += (k > 0 ? ", " : "") + significant(node.partial[k], 5);
  }
  return {std::to_string(j),       operation_text(tape, j), from, significant(node.value, 5), local,
          significant(gradient, 5)};
}

}  // namespace

std::map<std::string, double> read_values(const std::vector<std::string>& assignments) {
  std::map<std::string, double> values;
  for (const std::string& text : assignments) {
    const auto sign = std::min(text.find('='), text.size());
    const std::string name = text.substr(0, sign);
    const auto number = parse_number(text.substr(std::min(sign + 1, text.size())));
    if (!is_name(name) || !number) {
      throw UsageError("--values: '" + excerpt(text) + "' is not of the form x=1");
    }
    if (!values.emplace(name, *number).second) {
      throw UsageError("--values: '" + excerpt(name) + "' is given twice");
    }
  }
  return values;
}

void tell_graph(const std::string& text, const std::map<std::string, double>& values,
                const std::string& graphviz_file, Narration& tell, Result& result) {
  Tape tape;
  std::map<std::string, Var> variables;
  for (const auto& [name, number] : values) variables[name] = tape.variable(number, name);
  const Var root = recorded(text, variables);
  if (!std::isfinite(root.value)) {
    throw NumericError("'" + excerpt(text) + "' has no finite value there");
  }
  const std::vector<double> all = tape.gradient(root);
  std::vector<std::string> names;
  Vector gradient(static_cast<Index>(values.size()));
  for (const auto& [name, variable] : variables) {
    gradient(static_cast<Index>(names.size())) = static_cast<Real>(all[variable.node]);
    names.push_back(name);
  }
  std::vector<Result> nodes;
  std::vector<std::vector<std::string>> rows;
  for (std::size_t j = 0; j < all.size(); ++j) {
    nodes.push_back(node_result(tape, j, all[j]));
    rows.push_back(node_row(tape, j, all[j]));
  }
  result.set("value", root.value);
  result.set("gradient", names, gradient);
  result.set("nodes", nodes);
  tell.say("{} = {}", text, significant(root.value, 10));
  tell.table({"node", "operation", "from", "value", "local derivatives", "gradient"}, rows);
  if (!graphviz_file.empty()) write_file(graphviz_file, graphviz(tape, root));
}
