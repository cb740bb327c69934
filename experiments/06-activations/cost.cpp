// What each activation costs: counted in operations, and as it was measured. Times differ from run
// to run, so they stand in a table of their own, refreshed by the target times-6.9.
#include <nn/activation/activation.hpp>
#include <nn/io/csv.hpp>
#include <nn/report/figure.hpp>
#include <nn/report/program.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace nn;

namespace {

//! [counted]
// A number that counts what is done to it. Comparisons are not counted: each activation has at most
// one.
struct Counted {
  double value = 0;
  static inline Index arithmetic, functions;

  Counted(double number) : value(number) {}
  static Counted made(double number, Index& kind) {
    ++kind;
    return number;
  }
  friend Counted operator-(Counted x) { return -x.value; }
  friend Counted operator+(Counted x, Counted y) { return made(x.value + y.value, arithmetic); }
  friend Counted operator-(Counted x, Counted y) { return made(x.value - y.value, arithmetic); }
  friend Counted operator*(Counted x, Counted y) { return made(x.value * y.value, arithmetic); }
  friend Counted operator/(Counted x, Counted y) { return made(x.value / y.value, arithmetic); }
  friend bool operator>(Counted x, Counted y) { return x.value > y.value; }
  friend bool operator<(Counted x, Counted y) { return x.value < y.value; }
  friend bool operator>=(Counted x, Counted y) { return x.value >= y.value; }
  friend Counted exp(Counted x) { return made(std::exp(x.value), functions); }
  friend Counted expm1(Counted x) { return made(std::expm1(x.value), functions); }
  friend Counted log1p(Counted x) { return made(std::log1p(x.value), functions); }
  friend Counted tanh(Counted x) { return made(std::tanh(x.value), functions); }
};
//! [counted]

// The more expensive side of the two.
template <class F>
void count(const F& f, Table& operations) {
  Index arithmetic = 0, functions = 0;
  for (const double side : {-1.0, 1.0}) {
    Counted::arithmetic = Counted::functions = 0;
    f.value(Counted(side));
    arithmetic = std::max(arithmetic, Counted::arithmetic);
    functions = std::max(functions, Counted::functions);
  }
  operations.row(f.name, arithmetic, functions);
}

struct Time {
  std::string activation, what;
  Real nanoseconds;
};

std::vector<Time> read_times() {
  const CsvTable table = read_table(data_file(NN_CHAPTER, "times.csv"));
  const auto activations = table.text("activation"), what = table.text("what");
  const Matrix nanoseconds = table.numbers({"nanoseconds"});
  std::vector<Time> times;
  for (std::size_t i = 0; i < what.size(); ++i) {
    times.push_back({activations[i], what[i], nanoseconds(static_cast<Index>(i))});
  }
  return times;
}

Real time_of(const std::vector<Time>& times, const std::string& activation,
             const std::string& what) {
  const auto found = std::ranges::find_if(
      times, [&](const Time& t) { return t.activation == activation && t.what == what; });
  if (found == times.end()) throw DataError("times.csv lacks '" + activation + "', " + what);
  return found->nanoseconds;
}

void experiment(Figure& figure) {
  Table& operations = figure.table("operations", {"activation", "arithmetic", "functions"});
  count(Identity{}, operations);
  count(Step{}, operations);
  count(Relu{}, operations);
  count(LeakyRelu{}, operations);
  count(Prelu{}, operations);
  count(Elu{}, operations);
  count(Tanh{}, operations);
  count(Sigmoid{}, operations);
  count(Softplus{}, operations);

  const std::vector<Time> times = read_times();
  Table& bars = figure.table("bars", {"activation", "forward", "backward", "functions"});
  Table& system = figure.table("system", {"place", "activation", "system"});
  Real cheap = 0, least = std::numeric_limits<Real>::infinity(), dear = 0;
  for (Index i = 0; i < operations.rows(); ++i) {
    const std::string name = *operations.at(i, "activation").text();
    const Real forward = time_of(times, name, "forward"),
               backward = time_of(times, name, "backward");
    const double functions = *operations.at(i, "functions").number();
    bars.row(name, forward, backward, functions);
    if (functions > 0) {
      system.row(i, name, time_of(times, name, "system"));
      least = std::min(least, forward);
      dear = std::max(dear, forward);
    } else {
      cheap = std::max(cheap, forward);
    }
  }
  const Real identity = time_of(times, "identity", "forward");
  figure.value("cheap", cheap);
  figure.value("least", least);
  figure.value("dear", dear);
  figure.value("identity", identity);
  for (const std::string name : {"sigmoid", "tanh", "elu", "softplus"}) {
    figure.value(name + "_ratio", time_of(times, name, "system") / time_of(times, name, "forward"));
  }
  figure.claim(
      "Identity, step and the ReLU family ask for no function and at most one multiplication, and "
      "measured {:.1f} to {:.1f} ns an entry forward; those with an exponential ask for one "
      "function, softplus for two, and measured {:.1f} to {:.1f} ns.",
      identity, cheap, least, dear);
  figure.caption(
      "Nanoseconds an entry of a matrix of 4096, forward and backward, on the machine and with the "
      "flags that the committed table of times tells of; each the least of many repeats. Hollow "
      "bars: the same values by the system's exp, tanh, expm1 and log1p, one entry at a time.");
  figure.describe("Nanoseconds forward, one bar for each activation", bars,
                  {.x = "functions", .y = "forward"});
  figure.describe("Nanoseconds backward, one bar for each activation", bars,
                  {.x = "functions", .y = "backward"});
}

}  // namespace

int main(int argc, char** argv) {
  return figure_main(argc, argv,
                     {.chapter = NN_CHAPTER, .name = "cost", .title = "What an activation costs"},
                     experiment);
}
