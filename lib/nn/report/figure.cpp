#include <nn/core/file.hpp>
#include <nn/report/figure.hpp>

#include <algorithm>
#include <stdexcept>

namespace nn {

Figure::Figure(FigureRecipe recipe, bool changed) : recipe_(std::move(recipe)), changed_(changed) {}

Rng Figure::rng() const {
  if (recipe_.seed) return Rng(*recipe_.seed);
  throw std::logic_error("figure " + recipe_.name + " names no seed");
}

const Parameter& Figure::parameter(std::string_view name) const {
  for (const auto& parameter : recipe_.parameters) {
    if (parameter.name == name) return parameter;
  }
  throw std::logic_error("figure " + recipe_.name + " has no parameter " + std::string(name));
}

Index Figure::whole(std::string_view name) const {
  if (const auto* value = std::get_if<Index>(&parameter(name).value)) return *value;
  throw std::logic_error("figure " + recipe_.name + ": parameter " + std::string(name) +
                         " is not whole");
}

Real Figure::number(std::string_view name) const {
  return std::visit([](auto value) { return static_cast<Real>(value); }, parameter(name).value);
}

Table& Figure::table(std::string name, std::vector<std::string> columns) {
  for (const auto& table : tables_) {
    if (table.name() == name) throw std::logic_error("there are two tables called " + name);
  }
  return tables_.emplace_back(std::move(name), std::move(columns));
}

void Figure::graph(std::string dot, std::string words) {
  graph_ = std::move(dot);
  descriptions_.push_back(std::move(words));
}

void Figure::describe(std::string_view what, const Table& table, const Axes& axes) {
  descriptions_.push_back(alt_text(what, table, axes));
}

Result Figure::json() const {
  Result parameters;
  for (const auto& [name, value, meaning, law] : recipe_.parameters) {
    std::visit([&, key = name](auto number) { parameters.set(key, number); }, value);
  }
  std::vector<Result> tables;
  for (const auto& table : tables_) {
    Result entry;
    entry.set("file", table.name() + ".csv");
    entry.set("rows", table.rows());
    entry.set("columns", table.columns());
    tables.push_back(entry);
  }
  std::string alt = recipe_.title + ".";
  for (const auto& description : descriptions_) alt += " " + description + ".";
  Result json;
  json.set("name", recipe_.name);
  json.set("title", recipe_.title);
  json.set("claim", claim_);
  json.set("caption", caption_);
  json.set("alt", alt + " Claim: " + claim_);
  json.set("seed", recipe_.seed);
  json.set("parameters", parameters);
  json.set("changed", changed_);
  json.set("tables", tables);
  json.set("values", values_);
  return json;
}

void Figure::write(const std::filesystem::path& folder) const {
  const auto demand = [this](bool there, const char* what) {
    if (!there) throw std::logic_error("figure " + recipe_.name + " has no " + what);
  };
  demand(!claim_.empty(), "claim");
  demand(!caption_.empty(), "caption");
  demand(!tables_.empty(), "table");
  demand(!descriptions_.empty(), "description for its text alternative");
  const auto last = json().text();
  for (const auto& table : tables_) write_file(folder / (table.name() + ".csv"), table.csv());
  if (!graph_.empty()) write_file(folder / (recipe_.name + ".dot"), graph_);
  write_file(folder / "figure.json", last);
}

}  // namespace nn
