#include <nn/core/excerpt.hpp>
#include <nn/core/number.hpp>
#include <nn/report/help_page.hpp>
#include <nn/report/options.hpp>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <set>

namespace nn {
namespace {

std::string in_quotes(std::string_view text) { return "'" + excerpt(text) + "'"; }

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : ", ") + word;
  return text;
}

void obey(const Law& law, double number, const std::string& text) {
  if (law.holds(number)) return;
  throw UsageError(excerpt(text) + " is not allowed: expected " + law.text());
}

std::vector<std::string> split_at_commas(const std::string& text) {
  std::vector<std::string> parts(1);
  for (const char letter : text) {
    if (letter == ',') {
      parts.emplace_back();
    } else {
      parts.back() += letter;
    }
  }
  return parts;
}

}  // namespace

struct Options::Parser {
  CLI::App app;
  HelpPage page;
  std::set<std::string> flags;

  Parser(const std::string& program, const std::string& description)
      : app("", program), page{program, description} {
    app.set_help_flag();  // ours is answered before anything is parsed
  }

  // What the package calls an extra is an option that does not exist or a word too many.
  UsageError complaint(const CLI::ParseError& error) const {
    const std::string what = error.what();
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
      return UsageError(what.substr(0, what.find(':')) + ": needs a value");
    }
    if (dynamic_cast<const CLI::ExtrasError*>(&error) == nullptr) {
      return UsageError(excerpt(what, 200));
    }
    const std::string first = app.remaining().front();
    if (first.rfind('-', 0) != 0) return UsageError("unexpected argument " + in_quotes(first));
    return UsageError("unknown option " + excerpt(first.substr(0, first.find('='))));
  }
};

Options::Options(const std::string& program, const std::string& description)
    : parser_(std::make_unique<Parser>(program, description)) {}

Options::~Options() = default;

void Options::add(const std::string& name, const std::string& placeholder,
                  const std::string& meaning, std::function<void(const std::string&)> take,
                  bool repeats) {
  const auto receive = [name, take = std::move(take), repeats](const CLI::results_t& values) {
    if (!repeats && values.size() > 1) throw UsageError(name + ": given more than once");
    for (const auto& value : values) {
      if (value.empty() || value.rfind("--", 0) == 0) throw UsageError(name + ": needs a value");
      try {
        take(value);
      } catch (const UsageError& error) {
        throw UsageError(name + ": " + error.what());
      }
    }
    return true;
  };
  parser_->app.add_option(name, receive)
      ->type_size(1)
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  parser_->page.entries.push_back({name + " " + placeholder, meaning});
}

void Options::number(const std::string& name, Real& value, const std::string& meaning, Law law) {
  add(name, "NUMBER", with_facts(meaning, law.text(), format_exact(value)),
      [&value, law](const std::string& text) {
        const auto number = parse_number(text);
        if (!number) throw UsageError(in_quotes(text) + " is not a number");
        obey(law, *number, text);
        value = static_cast<Real>(*number);
        if (!std::isfinite(value)) throw UsageError(in_quotes(text) + " is too large");
      });
}

void Options::whole(const std::string& name, Index& value, const std::string& meaning, Law law) {
  add(name, "N", with_facts(meaning, law.text(), std::to_string(value)),
      [&value, law](const std::string& text) {
        const auto number = parse_whole(text);
        if (!number) throw UsageError(in_quotes(text) + " is not a whole number");
        obey(law, static_cast<double>(*number), text);
        value = *number;
      });
}

void Options::seed(const std::string& name, std::optional<std::uint64_t>& value,
                   const std::string& meaning) {
  add(name, "N", with_facts(meaning, ">= 0", value ? std::to_string(*value) : ""),
      [&value](const std::string& text) {
        const auto number = parse_whole(text);
        if (!number) throw UsageError(in_quotes(text) + " is not a whole number");
        obey(at_least(0), static_cast<double>(*number), text);
        value = static_cast<std::uint64_t>(*number);
      });
}

void Options::flag(const std::string& name, bool& value, const std::string& meaning) {
  parser_->app.add_flag(name, value);
  parser_->flags.insert(name);
  parser_->page.entries.push_back({name, meaning});
}

void Options::text(const std::string& name, std::string& value, const std::string& placeholder,
                   const std::string& meaning) {
  add(name, placeholder, with_facts(meaning, "", value),
      [&value](const std::string& text) { value = text; });
}

void Options::list(const std::string& name, std::vector<std::string>& values,
                   const std::string& placeholder, const std::string& meaning) {
  add(name, placeholder, with_facts(meaning, "", joined(values)),
      [&values](const std::string& text) {
        values = split_at_commas(text);
        const bool hole = std::count(values.begin(), values.end(), "") > 0;
        if (hole) throw UsageError("there is an empty name in " + in_quotes(text));
      });
}

void Options::repeated(const std::string& name, std::vector<std::string>& values,
                       const std::string& placeholder, const std::string& meaning) {
  add(
      name, placeholder, meaning, [&values](const std::string& text) { values.push_back(text); },
      true);
}

void Options::one_of(const std::string& name, const std::vector<std::string>& words,
                     const std::string& standard, const std::string& meaning,
                     std::function<void(std::size_t)> take) {
  add(name, "WORD", with_facts(meaning + ": " + joined(words), "", standard),
      [words, take = std::move(take)](const std::string& text) {
        const auto found = std::find(words.begin(), words.end(), text);
        if (found == words.end()) {
          throw UsageError(in_quotes(text) + " is not one of " + joined(words));
        }
        take(static_cast<std::size_t>(found - words.begin()));
      });
}

void Options::note(const std::string& paragraph) { parser_->page.notes.push_back(paragraph); }

std::optional<std::string> Options::parse(int argc, const char* const* argv) {
  std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
  for (const auto& argument : arguments) {
    if (argument == "--help" || argument == "-h") return help();
    if (argument == "--version") {
      return parser_->app.get_name() + " " NN_VERSION " (From Lines to Layers)\n";
    }
    // Of "--name=" the package would take the next argument for the value, and for a flag a word.
    const auto sign = argument.find('=');
    if (argument.rfind("--", 0) != 0 || sign == std::string::npos) continue;
    const auto name = argument.substr(0, sign);
    if (parser_->flags.count(name) > 0) throw UsageError(name + ": takes no value");
    if (sign + 1 == argument.size()) throw UsageError(excerpt(name) + ": needs a value");
  }
  std::reverse(arguments.begin(), arguments.end());  // as the package wants them
  try {
    parser_->app.parse(arguments);
  } catch (const CLI::ParseError& error) {
    throw parser_->complaint(error);
  }
  return std::nullopt;
}

std::string Options::help() const { return parser_->page.text(); }

}  // namespace nn
