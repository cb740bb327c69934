#pragma once
#include <nn/core/matrix.hpp>
#include <nn/report/law.hpp>
#include <nn/report/usage_error.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace nn {

/// A program's command line: each option is bound to a variable, whose value is its default.
///
/// Numbers are strict: nan, inf, 1e400 and hexadecimal are no numbers. `--name value` and
/// `--name=value` mean the same; an option given twice is a mistake. Meanings are half sentences
/// without a stop; law and default are added to them in --help.
class Options {
 public:
  /// `program` is its name on the command line, `description` what it does, in one sentence with a
  /// stop.
  Options(const std::string& program, const std::string& description);
  ~Options();
  Options(const Options&) = delete;
  Options& operator=(const Options&) = delete;

  /// A number: `options.number("--ridge", ridge, "penalty lambda", at_least(0))`.
  void number(const std::string& name, Real& value, const std::string& meaning, Law law = {});

  /// A whole number.
  void whole(const std::string& name, Index& value, const std::string& meaning, Law law = {});

  /// A seed, 0 <= seed < 2^63.
  void seed(const std::string& name, std::optional<std::uint64_t>& value,
            const std::string& meaning);

  /// A switch without a value.
  void flag(const std::string& name, bool& value, const std::string& meaning);

  /// A text that is not empty; `placeholder` stands for it in --help.
  void text(const std::string& name, std::string& value, const std::string& placeholder,
            const std::string& meaning);

  /// Texts with commas between them, none of them empty: `--features a,b,c`.
  void list(const std::string& name, std::vector<std::string>& values,
            const std::string& placeholder, const std::string& meaning);

  /// A text that may be given several times; every one is kept.
  void repeated(const std::string& name, std::vector<std::string>& values,
                const std::string& placeholder, const std::string& meaning);

  /// One of a few words:
  /// `options.choice("--method", method, {{"qr", Solver::qr}, ...}, "how to solve")`.
  template <class T>
  void choice(const std::string& name, T& value,
              const std::type_identity_t<std::vector<std::pair<std::string, T>>>& choices,
              const std::string& meaning) {
    std::vector<std::string> words;
    std::string standard;
    for (const auto& [word, meant] : choices) {
      words.push_back(word);
      if (meant == value) standard = word;
    }
    one_of(name, words, standard, meaning,
           [&value, choices](std::size_t i) { value = choices[i].second; });
  }

  /// A paragraph at the end of --help; lines that begin with a blank are kept as they are.
  void note(const std::string& paragraph);

  /// Reads the command line into the bound variables. Returns what is to be printed instead of
  /// running, if --help or --version was asked for. Throws UsageError.
  std::optional<std::string> parse(int argc, const char* const* argv);

  /// What --help prints.
  std::string help() const;

 private:
  struct Parser;

  void one_of(const std::string& name, const std::vector<std::string>& words,
              const std::string& standard, const std::string& meaning,
              std::function<void(std::size_t)> take);
  void add(const std::string& name, const std::string& placeholder, const std::string& meaning,
           std::function<void(const std::string&)> take, bool repeats = false);

  std::unique_ptr<Parser> parser_;
};

}  // namespace nn
