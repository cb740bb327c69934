// How long a step of descent takes on batches of several sizes: prints the committed table that
// figure 8.5 reads. Not part of a build: cmake --build build --target step-seconds
#include "moons.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace nn;

int main() {
  using Clock = std::chrono::steady_clock;
  const Moons task(512, Rng(5).stream("data"));
  std::puts("batch,microseconds");
  for (const Index batch : {1, 8, 64, 512}) {
    BatchRisk risk(task.net, BinaryCrossEntropy{}, task.data.X, task.data.y, batch);
    const GradientDescent recipe{};
    Rng order(1);
    Vector theta = task.start(order, 1), gradient(theta.size());
    auto state = recipe.start(theta.size());
    std::vector<double> times;
    for (int repeat = 0; repeat < 9; ++repeat) {
      const Index steps = 40000 / batch + 200;
      const Clock::time_point begin = Clock::now();
      for (Index t = 0, b = risk.batches(); t < steps; ++t, ++b) {
        if (b >= risk.batches()) risk.shuffle(order), b = 0;
        risk.select(b);
        risk(theta, gradient);
        recipe.update(theta, gradient, state);
      }
      const std::chrono::duration<double, std::micro> time = Clock::now() - begin;
      times.push_back(time.count() / static_cast<double>(steps));
    }
    std::ranges::sort(times);
    std::printf("%d,%.2f\n", static_cast<int>(batch), times[times.size() / 2]);
  }
}
