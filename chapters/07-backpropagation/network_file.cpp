#include "network_file.hpp"

#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/number.hpp>
#include <nn/report/matrices_file.hpp>
#include <nn/report/usage_error.hpp>

using namespace nn;

namespace {

constexpr Index most_parameters = 100000;  // central differences cost two passes for each

// Rows of zeros with a single 1 are labels written out.
Labels labels_of_rows(const Matrix& rows, const std::string& path) {
  Labels y(rows.rows());
  for (Index i = 0; i < rows.rows(); ++i) {
    const bool one_hot = rows.row(i).maxCoeff(&y(i)) == 1 && rows.row(i).cwiseAbs().sum() == 1;
    if (!one_hot) {
      throw DataError(path + ": 'y': row " + std::to_string(i + 1) +
                      " is no label: cross-entropy expects a single 1 and zeros");
    }
  }
  return y;
}

Targets read_targets(const MatricesFile& file, const std::string& path, Targets::Kind kind, Index n,
                     Index outputs) {
  Targets targets{.kind = kind};
  const bool flat = file.is_flat("y");
  if (kind == Targets::Kind::squared) {
    targets.Y =
        flat && outputs == 1 ? Matrix(file.row("y", n).transpose()) : file.matrix("y", n, outputs);
  } else if (flat) {
    targets.y = file.labels("y", n, outputs == 1 ? 2 : outputs);
  } else {
    targets.y = labels_of_rows(file.matrix("y", n, outputs == 1 ? 2 : outputs), path);
  }
  return targets;
}

// A layer that the network does not have is a mistake in one of the two.
void refuse_layer(const MatricesFile& file, const std::string& path, std::size_t layers) {
  const std::string next = std::to_string(layers + 1);
  for (const std::string& name : file.names()) {
    if (name != "W" + next && name != "b" + next) continue;
    throw DataError(path + ": there is a '" + name + "', but the network has " +
                    std::to_string(layers) + (layers == 1 ? " layer" : " layers"));
  }
}

}  // namespace

std::vector<Index> read_widths(const std::string& text) {
  std::vector<Index> widths;
  Index parameters = 0;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find('-', start), text.size());
    const auto width = parse_whole(text.substr(start, end - start));
    if (!width || *width < 1 || *width > most_parameters) {
      throw UsageError("--network: '" + excerpt(text) + "' is no list of widths such as 3-4-4-2");
    }
    if (!widths.empty()) parameters += (widths.back() + 1) * *width;
    widths.push_back(*width);
    start = end + 1;
  }
  if (widths.size() < 2) throw UsageError("--network: at least inputs and outputs, such as 3-2");
  if (parameters > most_parameters) {
    throw UsageError("--network: more than " + std::to_string(most_parameters) + " parameters");
  }
  return widths;
}

NetworkFile read_network(const std::string& path, const Mlp& net, Targets::Kind kind) {
  const MatricesFile file(path);
  refuse_layer(file, path, net.layers.size());
  NetworkFile read{net, Vector::Zero(net.parameters()), {}, {}};
  for (std::size_t l = 0; l < net.layers.size(); ++l) {
    const Affine& affine = net.layers[l].affine;
    const std::string number = std::to_string(l + 1);
    affine.W(read.theta, net.offset(l)) = file.matrix("W" + number, affine.inputs, affine.outputs);
    affine.b(read.theta, net.offset(l)) = file.row("b" + number, affine.outputs);
  }
  read.X = file.matrix("X", any_size, net.layers.front().inputs());
  read.targets = read_targets(file, path, kind, read.X.rows(), net.layers.back().outputs());
  return read;
}
