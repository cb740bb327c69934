#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/number.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/help_page.hpp>
#include <nn/report/options.hpp>
#include <nn/report/program.hpp>
#include <nn/report/wrap.hpp>

#include <algorithm>
#include <stdexcept>

namespace nn {
namespace {

namespace fs = std::filesystem;

std::string text_of(const Parameter& parameter) {
  return std::visit([](auto value) { return format_exact(static_cast<double>(value)); },
                    parameter.value);
}

std::string names_of(const FigureRecipe& recipe) {
  std::string names;
  for (const auto& parameter : recipe.parameters) {
    names += (names.empty() ? "" : ", ") + parameter.name;
  }
  return names.empty() ? "there are none" : "there are: " + names;
}

// The value that `text` spells, of the same kind as the parameter's default.
std::variant<Index, double> value_for(const Parameter& parameter, const std::string& text) {
  const bool is_whole = std::holds_alternative<Index>(parameter.value);
  if (is_whole) {
    if (const auto whole = parse_whole(text)) return *whole;
  } else if (const auto number = parse_number(text)) {
    return *number;
  }
  throw UsageError("'" + excerpt(text) + "' is not a " + (is_whole ? "whole " : "") + "number");
}

void assign(Parameter& parameter, const std::string& text) {
  const auto value = value_for(parameter, text);
  const auto number = std::visit([](auto one) { return static_cast<double>(one); }, value);
  if (!parameter.law.holds(number)) {
    throw UsageError(excerpt(text) + " is not allowed: expected " + parameter.law.text());
  }
  parameter.value = value;
}

void set(FigureRecipe& recipe, const std::string& assignment) {
  const auto sign = assignment.find('=');
  const auto name = assignment.substr(0, sign);
  if (sign == std::string::npos) {
    throw UsageError("--set: '" + excerpt(assignment) + "' is not name=value");
  }
  for (auto& parameter : recipe.parameters) {
    if (parameter.name != name) continue;
    try {
      return assign(parameter, assignment.substr(sign + 1));
    } catch (const UsageError& error) {
      throw UsageError("--set: " + name + ": " + error.what());
    }
  }
  throw UsageError("--set: no parameter '" + excerpt(name) + "', " + names_of(recipe));
}

bool differ(const FigureRecipe& a, const FigureRecipe& b) {
  if (a.seed != b.seed) return true;
  for (std::size_t i = 0; i < a.parameters.size(); ++i) {
    if (a.parameters[i].value != b.parameters[i].value) return true;
  }
  return false;
}

// build/bin/figures/NAME writes to build/experiments/CHAPTER/NAME.
fs::path usual_folder(const FigureRecipe& recipe) {
  const auto build = own_folder().parent_path().parent_path();
  return build / "experiments" / recipe.chapter / recipe.name;
}

void make_folder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) throw DataError("cannot make " + folder.string() + ": " + failed.message());
}

// The parameters as a list at the end of --help.
void explain(Options& options, const FigureRecipe& recipe) {
  const auto head = [](const Parameter& parameter) {
    return "  " + parameter.name + "=" + text_of(parameter) + "  ";
  };
  std::size_t width = 0;
  for (const auto& parameter : recipe.parameters) width = std::max(width, head(parameter).size());
  std::string list = recipe.parameters.empty() ? "There is no parameter to set." : "Parameters:\n";
  for (const auto& parameter : recipe.parameters) {
    std::string first = head(parameter);
    first.resize(width, ' ');
    const auto meaning = with_facts(parameter.meaning, parameter.law.text(), "");
    list += wrap(meaning, 80, first, std::string(width, ' '));
  }
  options.note(list);
}

std::string summary(const fs::path& folder, const FigureRecipe& recipe) {
  return recipe.name + ": wrote its tables and figure.json into " + folder.string() + "\n";
}

}  // namespace

int figure_main(int argc, char** argv, const FigureRecipe& recipe,
                const std::function<void(Figure&)>& experiment) {
  return run_guarded([&] {
    if (recipe.name.empty() || recipe.chapter.empty()) {
      throw std::logic_error("figure '" + recipe.name + "' needs .chapter = NN_CHAPTER and a name");
    }
    FigureRecipe run = recipe;
    std::string out;
    std::vector<std::string> assignments;
    Options options(recipe.name, "Computes the tables of the figure \"" + recipe.title + "\".");
    if (recipe.seed) options.seed("--seed", run.seed, "seed of everything random");
    options.repeated("--set", assignments, "NAME=VALUE", "change a parameter; may be repeated");
    options.text("--out", out, "FOLDER", "where to write instead of the build's own folder");
    explain(options, recipe);
    if (const auto text = options.parse(argc, argv)) {
      std::fputs(text->c_str(), stdout);
      return;
    }
    for (const auto& assignment : assignments) set(run, assignment);
    Figure figure(run, differ(run, recipe));
    experiment(figure);
    const fs::path folder = out.empty() ? usual_folder(recipe) : fs::path(out);
    make_folder(folder);
    figure.write(folder);
    std::fputs(summary(folder, recipe).c_str(), stdout);
  });
}

}  // namespace nn
