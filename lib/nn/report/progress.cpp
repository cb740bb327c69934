#include <nn/core/excerpt.hpp>
#include <nn/report/progress.hpp>
#include <nn/report/wrap.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace nn {
namespace {

constexpr auto first_look = std::chrono::seconds(1);
constexpr auto between_looks = std::chrono::milliseconds(100);
constexpr std::size_t bar_width = 40;

}  // namespace

Progress::Progress(std::string label, Index total, bool quiet)
    : label_(excerpt(label, 25)),
      total_(total),
      possible_(!quiet && ::isatty(STDERR_FILENO) == 1),
      next_(Clock::now() + first_look) {
  if (total < 1) throw std::invalid_argument("progress towards no steps");
}

Progress::~Progress() {
  if (shown_ > 0) std::fprintf(stderr, "\r%*s\r", static_cast<int>(shown_), "");
}

void Progress::at(Index done) {
  if (!possible_) return;
  const auto now = Clock::now();
  if (now < next_) return;
  next_ = now + between_looks;
  const double share =
      static_cast<double>(std::clamp<Index>(done, 0, total_)) / static_cast<double>(total_);
  const auto filled = static_cast<std::size_t>(share * static_cast<double>(bar_width));
  const std::string bar = std::string(filled, '#') + std::string(bar_width - filled, '.');
  std::fprintf(stderr, "\r%s [%s] %3d %%", label_.c_str(), bar.c_str(),
               static_cast<int>(100 * share));
  shown_ = columns_of(label_) + bar_width + 9;
}

}  // namespace nn
