#pragma once
#include <optional>
#include <string>

namespace nn {

/// What gnuplot prints when it is fed `script`. Nothing if there is no gnuplot, if it fails, or if
/// it takes longer than ten seconds; its warnings do not count. No shell is involved; neither the
/// user's gnuplot settings nor the locale nor the terminal has a say.
std::optional<std::string> run_gnuplot(const std::string& script);

}  // namespace nn
