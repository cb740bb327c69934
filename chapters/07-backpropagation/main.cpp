// Chapter 7: back-propagation. Without arguments it tells of graphs, gradients and their checks;
// --expression differentiates a formula of your own, --network the network in your own file.
#include "breaks.hpp"
#include "graphs.hpp"
#include "networks.hpp"

#include <nn/activation/activation.hpp>
#include <nn/autodiff/tape.hpp>
#include <nn/core/stable.hpp>
#include <nn/report/program.hpp>
#include <nn/report/usage_error.hpp>

using namespace nn;

namespace {

struct Settings {
  std::string expression, graphviz;
  std::vector<std::string> values;
  NetworkOrder network;
  Break broken = Break::nothing;
};

void check(const Settings& settings, const Shared& shared) {
  const auto refuse_if = [](bool wrong, const char* what) {
    if (wrong) throw UsageError(what);
  };
  const bool expression = !settings.expression.empty(), network = !settings.network.widths.empty();
  refuse_if(!shared.data.empty() || !shared.features.empty() || !shared.target.empty(),
            "this program reads no table: --data, --features and --target do not go with it");
  refuse_if(expression && network, "--expression and --network exclude each other");
  refuse_if(!expression && !settings.values.empty(), "--values needs an --expression");
  refuse_if(!expression && !settings.graphviz.empty(), "--graphviz needs an --expression");
  refuse_if(network && settings.network.parameters.empty(),
            "--network needs --parameters FILE.json with W1, b1, ..., X and y");
  refuse_if(!network && !settings.network.parameters.empty(), "--parameters needs a --network");
}

// One graph of the story, with its nodes in the result under `key`.
void tell_example(const char* heading, const char* key, const std::string& expression,
                  const std::map<std::string, double>& at, Narration& tell, Result& result) {
  Result graph;
  tell.heading(heading);
  tell_graph(expression, at, "", tell, graph);
  result.set(key, graph);
}

//! [gate_or_graph]
void tell_gate(double at, Narration& tell, Result& result) {
  Tape tape;
  const Var x = tape.variable(at, "x");
  const Var graph = 1. / (1. + exp(-x));
  const std::size_t of_graph = tape.nodes().size();
  const Var gate = sigmoid(x);
  const double by_graph = tape.gradient(graph)[x.node], by_gate = tape.gradient(gate)[x.node];
  //! [gate_or_graph]
  tell.heading("The sigmoid as a gate");
  tell.say("At x = {} the graph of {} operations has the slope {:.12f}, the gate of 1 has {:.12f}.",
           at, of_graph - 1, by_graph, by_gate);
  result.set("gate_slope", by_gate);
  result.set("graph_slope", by_graph);
}

void tell_story(const Shared& shared, Narration& tell, Result& result) {
  const std::uint64_t seed = shared.seed.value_or(7);
  tell_example("A graph", "square", "(x+y)^2", {{"x", 1}, {"y", 2}}, tell, result);
  tell_example("The sigmoid as a graph", "sigmoid", "1/(1+exp(-x))", {{"x", 1}}, tell, result);
  tell_gate(1, tell, result);
  tell_example("A fork", "fork", "x*y + exp(x)", {{"x", 0}, {"y", 3}}, tell, result);
  tell_agreement(seed, tell, result);
  tell_directions(seed, tell, result);
  tell_learning(seed, tell, result);
}

std::vector<std::pair<std::string, std::string>> words(const std::vector<std::string>& names) {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const std::string& name : names) pairs.emplace_back(name, name);
  return pairs;
}

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  NetworkOrder& network = settings.network;
  Options options(
      "backpropagation",
      "Chapter 7: gradients of formulas and networks, by hand, by tape, by differences.");
  options.text("--expression", settings.expression, "FORMULA", "differentiate it: \"(x+y)^2\"");
  options.list("--values", settings.values, "x=1,y=2", "where");
  options.text("--graphviz", settings.graphviz, "FILE", "write the formula's graph for Graphviz");
  options.text("--network", network.widths, "3-4-4-2", "widths of a network, inputs first");
  options.choice("--activation", network.activation, words(activation_names()),
                 "of its hidden layers");
  options.choice("--loss", network.loss, words({"squared", "cross-entropy"}), "held against y");
  options.text("--parameters", network.parameters, "FILE.json",
               "its W1, b1, W2, b2, ... (W is d x q), X (n x d), and y (labels or n x q targets)");
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
  options.note(
      "A formula has + - * / ^, parentheses, numbers, variables, and the functions exp, log, tanh, "
      "sqrt, sigmoid, sin and cos.");
  return run_program(argc, argv, options,
                     [&](const Shared& shared, Narration& tell, Result& result) {
                       check(settings, shared);
                       if (settings.broken != Break::nothing)
                         return tell_break(settings.broken, tell, result);
                       if (!settings.expression.empty()) {
                         return tell_graph(settings.expression, read_values(settings.values),
                                           settings.graphviz, tell, result);
                       }
                       if (!network.widths.empty()) return tell_network(network, tell, result);
                       tell_story(shared, tell, result);
                     });
}
