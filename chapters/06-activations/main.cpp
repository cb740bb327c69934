// Chapter 6: activations. Without arguments it tells what each does to a signal and to a gradient;
// --at and --activation ask for values of your own.
#include "breaks.hpp"
#include "depth.hpp"
#include "family.hpp"

#include <nn/core/number.hpp>
#include <nn/report/program.hpp>
#include <nn/report/usage_error.hpp>

#include <algorithm>

using namespace nn;

namespace {

struct Settings {
  std::vector<std::string> at;
  std::string name;
  Break broken = Break::nothing;
};

std::vector<Real> numbers(const std::vector<std::string>& words) {
  std::vector<Real> found;
  for (const std::string& word : words) {
    const std::optional<double> number = parse_number(word);
    if (!number) throw UsageError("--at: '" + word + "' is not a number");
    found.push_back(static_cast<Real>(*number));
  }
  return found;
}

// "step", "identity", ..., "maxout": all by their name, so that another word is a usage error.
std::vector<std::pair<std::string, std::string>> choices() {
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const Member& member : family()) pairs.emplace_back(member.name, member.name);
  return pairs;
}

//! [story]
void tell_story(const Shared& shared, const std::vector<Member>& members, Narration& tell,
                Result& result) {
  tell_family(members, {-2, Real(-0.5), 0, Real(0.5), 2}, tell, result);
  tell_picture(tell);
  tell_far_out(tell, result);
  tell_tanh(tell, result);
  tell_depth(shared.seed.value_or(6), tell, result);
  tell_learned_slope(shared.seed.value_or(6), tell, result);
}
//! [story]

}  // namespace

int main(int argc, char** argv) {
  Settings settings;
  Options options("activations", "Chapter 6: what an activation does to a number and to a slope.");
  options.list("--at", settings.at, "X1,X2", "values and slopes at these places");
  options.choice("--activation", settings.name, choices(), "this activation only");
  options.choice("--break", settings.broken, breaks, "fail on purpose, to see what it looks like");
  return run_program(
      argc, argv, options, [&](const Shared& shared, Narration& tell, Result& result) {
        refuse_table(shared);
        if (settings.broken != Break::nothing) {
          return tell_break(settings.broken, shared.seed.value_or(6), tell, result);
        }
        std::vector<Member> members = family();
        std::erase_if(members, [&](const Member& member) {
          return !settings.name.empty() && member.name != settings.name;
        });
        const std::vector<Real> at = numbers(settings.at);
        if (at.empty() && settings.name.empty()) {
          return tell_story(shared, members, tell, result);
        }
        const std::vector<Real> places = at.empty() ? std::vector<Real>{-2, -1, 0, 1, 2} : at;
        tell_family(members, places, tell, result);
      });
}
