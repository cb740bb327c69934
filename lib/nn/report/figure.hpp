#pragma once
#include <nn/core/contract.hpp>
#include <nn/core/matrix.hpp>
#include <nn/core/random.hpp>
#include <nn/report/alt_text.hpp>
#include <nn/report/law.hpp>
#include <nn/report/phrase.hpp>
#include <nn/report/result.hpp>
#include <nn/report/table.hpp>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace nn {

/// A number that a figure depends on and that `--set name=value` changes.
struct Parameter {
  std::string name;
  std::variant<Index, double> value;  ///< the default; written 20 it stays whole, written 20.0 not
  std::string meaning;                ///< half a sentence for --help
  Law law = {};
};

/// What an experiment is called and what it depends on.
struct FigureRecipe {
  std::string chapter;                     ///< its folder: NN_CHAPTER
  std::string name;                        ///< as the program's: "learning_rate"
  std::string title;                       ///< "Learning rate"
  std::optional<std::uint64_t> seed = {};  ///< absent: nothing is random
  std::vector<Parameter> parameters = {};
};

/// What an experiment computes: tables, the words that go with them, and numbers for the prose.
class Figure {
 public:
  /// The recipe with the values that this run uses; `changed` if they are not the defaults.
  Figure(FigureRecipe recipe, bool changed);

  /// The generator of this run's seed. Throws std::logic_error if the recipe names none.
  Rng rng() const;

  /// A parameter's value; a name that the recipe does not list is a std::logic_error.
  Index whole(std::string_view name) const;
  Real number(std::string_view name) const;

  /// A new table, to be written as NAME.csv; the reference stays good.
  Table& table(std::string name, std::vector<std::string> columns);

  /// A number, or a vector, for the prose. Throws NumericError if it is not finite.
  template <class T>
  void value(std::string_view name, const T& number) {
    require_finite_value(name, number);
    values_.set(name, number);
  }

  /// What the picture shows, in sentences with computed numbers, filled in as in `phrase`.
  template <class... T>
  void caption(fmt::format_string<T...> text, const T&... numbers) {
    caption_ = phrase(text, numbers...);
  }

  /// The one sentence that the figure claims and a test asserts.
  template <class... T>
  void claim(fmt::format_string<T...> text, const T&... numbers) {
    claim_ = phrase(text, numbers...);
  }

  /// The picture itself as a Graphviz file, for a figure that Graphviz draws: written as NAME.dot,
  /// its colours those of style.gp, by name between @; `words` are its text alternative.
  void graph(std::string dot, std::string words);

  /// Tells the text alternative about a table: `describe("loss against step", curve, {.x = "step",
  /// .y = "loss", .by = "rate"})`. Call it when the table is filled, once for each thing plotted.
  void describe(std::string_view what, const Table& table, const Axes& axes);

  /// Writes the tables and, last, figure.json. Throws DataError if a file cannot be written,
  /// std::logic_error if claim, caption, table or description is missing.
  void write(const std::filesystem::path& folder) const;

 private:
  const Parameter& parameter(std::string_view name) const;
  Result json() const;

  template <class T>
  static void require_finite_value(std::string_view name, const T& number) {
    if constexpr (std::is_arithmetic_v<T>) {
      require_finite(name, Vector::Constant(1, static_cast<Real>(number)));
    } else {
      require_finite(name, number);
    }
  }

  FigureRecipe recipe_;
  bool changed_;
  std::deque<Table> tables_;
  Result values_;
  std::string caption_, claim_, graph_;
  std::vector<std::string> descriptions_;
};

/// The main function of an experiment, from command line to exit code (0, 1, 2 as in run_program).
/// Options: --seed N, --set name=value, --out FOLDER, --help. Without --out it writes to where the
/// build keeps this figure's data: experiments/CHAPTER/NAME above the program's folder.
int figure_main(int argc, char** argv, const FigureRecipe& recipe,
                const std::function<void(Figure&)>& experiment);

}  // namespace nn
