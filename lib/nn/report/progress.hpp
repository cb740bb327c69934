#pragma once
#include <nn/core/matrix.hpp>

#include <chrono>
#include <string>

namespace nn {

/// A bar on standard error for work that takes its time: on a terminal only, from the second second
/// on, and gone when the work is done.
class Progress {
 public:
  /// `total` steps lie ahead, >= 1; `quiet`: never show anything.
  Progress(std::string label, Index total, bool quiet = false);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// `done` of the steps are done. Cheap enough for every step.
  void at(Index done);

 private:
  using Clock = std::chrono::steady_clock;

  std::string label_;
  Index total_;
  bool possible_;
  Clock::time_point next_;
  std::size_t shown_ = 0;  // columns to wipe
};

}  // namespace nn
