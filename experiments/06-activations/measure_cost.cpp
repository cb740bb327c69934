// Measures what figure 6.9 shows and writes it to the table that is named on the command line. It
// is no part of a build: cmake --build build --target times-6.9
#include <nn/activation/activation.hpp>
#include <nn/core/file.hpp>
#include <nn/core/random.hpp>
#include <nn/report/program.hpp>
#include <nn/report/table.hpp>
#include <nn/report/usage_error.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

using namespace nn;

namespace {

constexpr Index entries = 4096;  // both matrices stay in the processor's nearest memory
constexpr int repeats = 4000;

// Nanoseconds an entry, the least of many repeats: whatever disturbs a run makes it longer.
template <class Run>
double nanoseconds(Run run) {
  using Clock = std::chrono::steady_clock;
  double least = std::numeric_limits<double>::infinity();
  for (int i = 0; i < repeats; ++i) {
    const auto begin = Clock::now();
    run();
    const std::chrono::duration<double, std::nano> time = Clock::now() - begin;
    least = std::min(least, time.count() / entries);
  }
  return std::round(1000 * least) / 1000;
}

// The same function through the system's library, one entry at a time.
template <class F>
void time_system(const char* name, const Matrix& Z, Matrix& H, F f, Table& times) {
  times.row(name, "system", nanoseconds([&] {
              for (Index i = 0; i < Z.size(); ++i) H.data()[i] = f(Z.data()[i]);
            }));
}

void measure(const std::filesystem::path& file) {
  Rng rng(9);
  const Matrix Z = normal_matrix(64, entries / 64, 0, 2, rng);
  const Matrix dH = normal_matrix(64, entries / 64, 0, 1, rng);
  Matrix H, dZ;
  Table times("times", {"activation", "what", "nanoseconds"});
  const auto both = [&](const std::string& name, const auto& f) {
    apply(f, Z, H);
    apply_derivative(f, Z, H, dH, dZ);
    times.row(name, "forward", nanoseconds([&] { apply(f, Z, H); }));
    times.row(name, "backward", nanoseconds([&] { apply_derivative(f, Z, H, dH, dZ); }));
  };
  for (const std::string& name : activation_names()) {
    both(name, activation_named(name));
    if (name == "leaky-relu") both("prelu", Prelu{});
  }
  time_system(
      "sigmoid", Z, H, [](Real z) { return 1 / (1 + std::exp(-z)); }, times);
  time_system(
      "tanh", Z, H, [](Real z) { return std::tanh(z); }, times);
  time_system(
      "elu", Z, H, [](Real z) { return z > 0 ? z : std::expm1(z); }, times);
  const auto softplus = [](Real z) {
    return std::max(z, Real(0)) + std::log1p(std::exp(-std::abs(z)));
  };
  time_system("softplus", Z, H, softplus, times);
  write_file(file, times.csv());
}

}  // namespace

int main(int argc, char** argv) {
  return run_guarded([&] {
    if (argc != 2) throw UsageError("the table to write is missing");
    measure(argv[1]);
  });
}
