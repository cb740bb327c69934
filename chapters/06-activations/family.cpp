#include "family.hpp"

#include <nn/core/stable.hpp>
#include <nn/model/maxout_unit.hpp>
#include <nn/report/ascii_plot.hpp>

#include <algorithm>
#include <cmath>

using namespace nn;

namespace {

template <ActivationFunction A>
Member member(const A& f) {
  return {A::name, [f](Real x) { return f.value(x); },
          [f](Real x) { return f.derivative(x, f.value(x)); }};
}

}  // namespace

std::vector<Member> family() {
  const MaxoutUnit unit = three_lines();
  return {member(Step{}),
          member(Identity{}),
          member(Sigmoid{}),
          member(Tanh{}),
          member(Relu{}),
          member(LeakyRelu{}),
          member(Prelu{}),
          member(Elu{}),
          member(Softplus{}),
          {"maxout", [unit](Real x) { return unit.value(x); },
           [unit](Real x) { return unit.derivative(x); }}};
}

void tell_family(const std::vector<Member>& members, const std::vector<Real>& at, Narration& tell,
                 Result& result) {
  tell.heading("Values and slopes");
  std::vector<std::string> header{"activation"};
  for (const Real x : at) header.push_back("at " + significant(x, 4));
  std::vector<std::vector<std::string>> rows;
  Result activations;
  for (const Member& one : members) {
    std::vector<std::string> values{one.name}, slopes{"  slope"};
    std::vector<Result> places;
    for (const Real x : at) {
      values.push_back(significant(one.value(x), 4));
      slopes.push_back(significant(one.slope(x), 4));
      Result place;
      place.set("x", x);
      place.set("value", one.value(x));
      place.set("derivative", one.slope(x));
      places.push_back(place);
    }
    rows.push_back(values);
    rows.push_back(slopes);
    activations.set(one.name, places);
  }
  tell.table(header, rows);
  result.set("activations", activations);
}

void tell_picture(Narration& tell) {
  tell.heading("Three of them");
  std::vector<PlotSeries> series;
  const std::vector<Member> members = family();
  for (const std::size_t which : {2u, 3u, 7u}) {
    PlotSeries one{.label = members[which].name, .x = Vector::LinSpaced(33, -4, 2), .line = true};
    one.y = one.x.unaryExpr([&](Real x) { return members[which].value(x); });
    series.push_back(one);
  }
  if (const auto plot = ascii_plot(series, {.rows = 16})) tell.verbatim(*plot);
}

void tell_far_out(Narration& tell, Result& result) {
  tell.heading("Far out");
  std::vector<std::vector<std::string>> rows;
  Result far;
  for (const Member& one : family()) {
    if (one.name == "identity" || one.name == "maxout") continue;
    rows.push_back({one.name, significant(one.value(-1000), 3), significant(one.slope(-40), 3),
                    significant(one.slope(40), 3), significant(one.value(1000), 3)});
    Result own;
    own.set("left", one.value(-1000));
    own.set("slope_left", one.slope(-40));
    own.set("slope_right", one.slope(40));
    own.set("right", one.value(1000));
    std::string key = one.name;
    std::ranges::replace(key, '-', '_');
    far.set(key, own);
  }
  tell.table({"activation", "at -1000", "slope at -40", "slope at 40", "at 1000"}, rows);
  result.set("far_out", far);
}

//! [tanh]
void tell_tanh(Narration& tell, Result& result) {
  Real worst = 0;
  for (int i = -400; i <= 400; ++i) {
    const Real x = static_cast<Real>(i) / 40;
    worst = std::max(worst, std::abs(std::tanh(x) - (2 * sigmoid(2 * x) - 1)));
  }
  //! [tanh]
  tell.heading("Tanh is a sigmoid");
  tell.say(
      "On 801 places from -10 to 10 the hyperbolic tangent and 2 sigma(2x) - 1 differ by less than "
      "{}.",
      worst < Real(1e-15) ? "1e-15" : significant(worst, 1));
  result.set("tanh_by_sigmoid", worst < Real(1e-15) ? Real(1e-15) : worst);
}
