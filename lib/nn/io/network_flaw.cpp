#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/io/network_flaw.hpp>

#include <cmath>

namespace nn {
namespace {

constexpr double most_parameters = 1e9;

std::string flaw_of_length(const std::string& name, Index length, Index expected) {
  if (length == expected) return "";
  return name + " has " + std::to_string(length) + (length == 1 ? " entry" : " entries") +
         ", expected " + std::to_string(expected);
}

std::string flaw_of_numbers(const std::string& name, const Real* numbers, Index count) {
  for (Index i = 0; i < count; ++i) {
    if (std::isfinite(numbers[i])) continue;
    return "entry " + std::to_string(i) + " of " + name + " is not finite";
  }
  return "";
}

std::string flaw_of_units(const std::string& name, const Standardizer& units, Index width) {
  if (units.mean.size() == 0 && units.scale.size() == 0) return "";
  std::string flaw = flaw_of_length(name + "_mean", units.mean.size(), width);
  if (flaw.empty()) flaw = flaw_of_length(name + "_scale", units.scale.size(), width);
  if (flaw.empty()) flaw = flaw_of_numbers(name + "_mean", units.mean.data(), width);
  if (flaw.empty()) flaw = flaw_of_numbers(name + "_scale", units.scale.data(), width);
  if (flaw.empty() && units.scale.minCoeff() <= 0) flaw = name + "_scale must be above 0";
  return flaw;
}

std::string flaw_of_shape(const SavedNetwork& network) {
  if (network.widths.size() < 2) return "a network needs at least two widths";
  for (const Index width : network.widths) {
    if (width < 1) return "a width is " + std::to_string(width) + ", expected >= 1";
  }
  const bool maxout = network.activation == "maxout";
  if (maxout ? network.pieces >= 1 : network.pieces == 0) return "";
  return "pieces is " + std::to_string(network.pieces) + ", expected " +
         (maxout ? ">= 1" : "0 without a maxout");
}

std::string flaw_of_task(const SavedNetwork& network) {
  const Index q = network.widths.back(), K = static_cast<Index>(network.classes.size());
  if (network.task == "regression") return flaw_of_length("classes", K, 0);
  if (network.task != "classification") {
    return "task '" + excerpt(network.task) + "' is neither regression nor classification";
  }
  if (network.output.mean.size() > 0) return "classes have no units, yet there is output_mean";
  return flaw_of_length("classes", K, q == 1 ? 2 : q);
}

}  // namespace

Index parameters_of(const SavedNetwork& network) {
  if (const std::string flaw = flaw_of_shape(network); !flaw.empty()) throw DataError(flaw);
  double sum = 0;  // exact as far as it may go; whole numbers could overflow on the way
  for (std::size_t l = 1; l < network.widths.size(); ++l) {
    const bool hidden = l + 1 < network.widths.size();
    const double pieces = hidden && network.pieces > 0 ? static_cast<double>(network.pieces) : 1;
    sum += (static_cast<double>(network.widths[l - 1]) + 1) * pieces *
           static_cast<double>(network.widths[l]);
    if (hidden && network.activation == "prelu") sum += 1;
  }
  if (sum > most_parameters) throw DataError("the widths ask for more than 10^9 numbers");
  return static_cast<Index>(sum);
}

std::string network_flaw(const SavedNetwork& network) {
  std::string flaw = flaw_of_shape(network);
  if (flaw.empty()) flaw = flaw_of_task(network);
  if (!flaw.empty()) return flaw;
  const Index d = network.widths.front(), q = network.widths.back();
  const auto names = static_cast<Index>(network.names.size());
  if (names > 0) flaw = flaw_of_length("features", names, d);
  if (flaw.empty()) flaw = flaw_of_units("input", network.input, d);
  if (flaw.empty()) flaw = flaw_of_units("output", network.output, q);
  if (!flaw.empty()) return flaw;
  try {
    flaw = flaw_of_length("theta", network.theta.size(), parameters_of(network));
  } catch (const DataError& error) {
    return error.what();
  }
  if (!flaw.empty()) return flaw;
  return flaw_of_numbers("theta", network.theta.data(), network.theta.size());
}

}  // namespace nn
