#pragma once
#include <nn/core/matrix.hpp>
#include <nn/data/standardizer.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace nn {

/// What a program needs in order to predict with a network that was trained before: its shape, its
/// numbers, and the units of what goes in and comes out.
struct SavedNetwork {
  std::vector<Index> widths;  ///< inputs d, hidden units, ..., outputs q: at least two
  std::string activation;     ///< behind every hidden layer: "tanh", "prelu", "maxout", ...
  Index pieces = 0;           ///< k >= 1 of a maxout, 0 of all others
  std::string task;           ///< "regression" or "classification"
  std::vector<std::string> classes{};  ///< of a classification: K = q of them, or 2 for q = 1
  std::vector<std::string> names{};    ///< d names of the features; may be empty
  std::string target{};                ///< the name of what is predicted; may be empty
  Standardizer input{};                ///< of the features, 1 x d; not to be standardised: 1 x 0
  Standardizer output{};               ///< of a regression's targets, 1 x q; or 1 x 0
  Vector theta;                        ///< p: layer after layer, W row by row, b, alpha of a PReLU
};

/// The length of theta that the widths, the activation and its pieces ask for.
/// \f[ p = \sum_{l=1}^{L} \bigl( (h_{l-1} + 1)\, k_l h_l + \alpha_l \bigr) \f]
/// with k_l pieces and alpha_l = 1 in the hidden layers of a maxout and of a PReLU. Throws
/// DataError where the widths make no network, or one of more than 10^9 numbers.
Index parameters_of(const SavedNetwork& network);

/// Writes the network as JSON, whole or not at all, with digits that read back the same numbers.
/// Throws DataError "cannot write PATH: REASON", also for a network that could not be loaded.
void save_network(const std::filesystem::path& path, const SavedNetwork& network);

/// Reads what save_network wrote.
/// \param path the file
/// \param activations the names that the caller can make a network of
/// Throws DataError, one line that names the file and what is wrong: no JSON (with line and
/// column), another version, a field that is missing, unknown or of another type, an unknown
/// activation, a number that is not finite, or lengths that do not fit the widths.
SavedNetwork load_network(const std::filesystem::path& path,
                          const std::vector<std::string>& activations);

}  // namespace nn
