// Chapter 9: initialization. Without arguments it tells where learning should start; with a scheme,
// widths or an activation it looks at the net that they make.
#include "breaks.hpp"
#include "inspect.hpp"
#include "optimizers.hpp"
#include "story.hpp"

#include <nn/initialize/any_initializer.hpp>
#include <nn/report/program.hpp>
#include <nn/report/usage_error.hpp>

using namespace nn;

namespace {

std::vector<std::pair<std::string, std::string>> words(const std::vector<std::string>& names) {
  std::vector<std::pair<std::string, std::string>> choices;
  for (const std::string& name : names) choices.emplace_back(name, name);
  return choices;
}

void tell_story(const Inspection& what, bool quiet, Narration& tell, Result& result) {
  tell_sums(tell, result);
  tell_twins(tell, result);
  tell_depth(tell, result);
  tell_optimizers(quiet, tell, result);
  tell.heading("A start looked at");
  inspect(what, tell, result);
}

}  // namespace

int main(int argc, char** argv) {
  Inspection what;
  Break broken = Break::nothing;
  Options options("initialization", "Chapter 9: where learning starts, and what becomes of it.");
  options.choice("--scheme", what.scheme, words(initializer_names()),
                 "how weights are drawn; he-normal if none is named");
  options.whole("--fan-in", what.fan_in, "inputs of the layer that is drawn", between(1, 4000));
  options.whole("--fan-out", what.fan_out, "its units", between(1, 4000));
  options.whole("--depth", what.depth, "layers of the net that is drawn", between(1, 1000));
  options.whole("--width", what.width, "units of each of them", between(1, 2000));
  options.choice("--activation", what.activation, words(bend_names()), "what bends each layer");
  options.choice("--break", broken, breaks, "fail on purpose, to see what it looks like");
  options.note(
      "The net is fed 200 inputs drawn from N(0, 1), and gradients drawn from N(0, 1) at "
      "its end. A unit is saturated where its slope is less than a hundredth of the "
      "steepest, and dead where it is 0 for every input.");
  return run_program(
      argc, argv, options, [&](const Shared& shared, Narration& tell, Result& result) {
        if (!shared.data.empty() || !shared.features.empty() || !shared.target.empty()) {
          throw UsageError(
              "initialization draws its own data: --data, --features "
              "and --target do not go with it");
        }
        if (broken != Break::nothing) return tell_break(broken, tell, result);
        const bool told = what == Inspection{};
        what.seed = shared.seed.value_or(what.seed);
        if (told) return tell_story(what, shared.quiet, tell, result);
        inspect(what, tell, result);
      });
}
