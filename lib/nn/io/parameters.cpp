#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/file.hpp>
#include <nn/io/network_flaw.hpp>
#include <nn/io/parameters.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace nn {
namespace {

using json = nlohmann::ordered_json;

constexpr const char* format = "lines-to-layers network";
constexpr Index version = 1;

template <class Numbers>
json list_of(const Numbers& numbers) {
  json list = json::array();
  for (const Real number : numbers) list.push_back(static_cast<double>(number));
  return list;
}

json document(const SavedNetwork& network) {
  return {{"format", format},
          {"version", version},
          {"task", network.task},
          {"target", network.target},
          {"classes", network.classes},
          {"features", network.names},
          {"widths", network.widths},
          {"activation", network.activation},
          {"pieces", network.pieces},
          {"input_mean", list_of(network.input.mean)},
          {"input_scale", list_of(network.input.scale)},
          {"output_mean", list_of(network.output.mean)},
          {"output_scale", list_of(network.output.scale)},
          {"theta", list_of(network.theta)}};
}

[[noreturn]] void refuse_type(const std::string& key, const char* expected) {
  throw DataError("'" + key + "' is not " + expected);
}

const json& field(const json& root, const std::string& key) {
  if (!root.contains(key)) throw DataError("'" + key + "' is missing");
  return root.at(key);
}

const json& list(const json& root, const std::string& key) {
  const json& found = field(root, key);
  if (!found.is_array()) refuse_type(key, "a list");
  return found;
}

std::string text(const json& value, const std::string& key) {
  if (!value.is_string()) refuse_type(key, "a text");
  return value.get<std::string>();
}

Index whole(const json& value, const std::string& key) {
  const bool fits = value.is_number_integer() &&
                    (!value.is_number_unsigned() || value.get<std::uint64_t>() < (1ULL << 63));
  if (!fits) refuse_type(key, "a whole number");
  return value.get<Index>();
}

Vector numbers(const json& root, const std::string& key) {
  const json& found = list(root, key);
  Vector values(static_cast<Index>(found.size()));
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::string entry = key + "[" + std::to_string(i) + "]";
    if (!found[i].is_number()) refuse_type(entry, "a number");
    values(static_cast<Index>(i)) = static_cast<Real>(found[i].get<double>());
  }
  return values;
}

std::vector<std::string> texts(const json& root, const std::string& key) {
  std::vector<std::string> values;
  for (const json& entry : list(root, key)) values.push_back(text(entry, "entry of " + key));
  return values;
}

void require_our_format(const json& root) {
  const bool ours = root.is_object() && root.contains("format") && root.at("format") == format;
  if (!ours) throw DataError("this is no saved network");
  const Index found = whole(field(root, "version"), "version");
  if (found == version) return;
  throw DataError("version " + std::to_string(found) + " of the format, expected " +
                  std::to_string(version));
}

SavedNetwork network_in(const json& root) {
  require_our_format(root);
  SavedNetwork network{.widths = {},
                       .activation = text(field(root, "activation"), "activation"),
                       .pieces = whole(field(root, "pieces"), "pieces"),
                       .task = text(field(root, "task"), "task"),
                       .classes = texts(root, "classes"),
                       .names = texts(root, "features"),
                       .target = text(field(root, "target"), "target"),
                       .input = {numbers(root, "input_mean"), numbers(root, "input_scale")},
                       .output = {numbers(root, "output_mean"), numbers(root, "output_scale")},
                       .theta = numbers(root, "theta")};
  for (const json& width : list(root, "widths")) {
    network.widths.push_back(whole(width, "entry of widths"));
  }
  const json known = document({});
  for (const auto& [key, value] : root.items()) {
    if (!known.contains(key)) throw DataError("'" + excerpt(key) + "' is no field of a network");
  }
  return network;
}

// "3:17", counted from 1.
std::string place_of(const std::string& bytes, std::size_t at) {
  const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(at, bytes.size()));
  const auto line = 1 + std::count(bytes.begin(), end, '\n');
  const auto start = std::find(std::reverse_iterator(end), bytes.rend(), '\n').base();
  return std::to_string(line) + ":" + std::to_string(1 + (end - start));
}

json parsed(const std::filesystem::path& path, const std::string& bytes) {
  try {
    return json::parse(bytes);
  } catch (const json::parse_error& error) {
    const std::size_t at = error.byte > 0 ? error.byte - 1 : 0;
    throw DataError(path.string() + ":" + place_of(bytes, at) + ": this is not JSON");
  } catch (const json::out_of_range&) {
    throw DataError(path.string() + ": a number is too large for a double");
  }
}

}  // namespace

void save_network(const std::filesystem::path& path, const SavedNetwork& network) {
  const auto refuse = [&](const std::string& reason) {
    throw DataError("cannot write " + path.string() + ": " + reason);
  };
  const std::string flaw = network_flaw(network);
  if (!flaw.empty()) refuse(flaw);
  try {
    write_file(path, document(network).dump(1) + "\n");
  } catch (const json::type_error&) {
    refuse("a name is not UTF-8");
  }
}

SavedNetwork load_network(const std::filesystem::path& path,
                          const std::vector<std::string>& activations) {
  const json root = parsed(path, read_file(path));
  try {
    SavedNetwork network = network_in(root);
    if (std::ranges::find(activations, network.activation) == activations.end()) {
      throw DataError("activation '" + excerpt(network.activation) + "' is not known");
    }
    const std::string flaw = network_flaw(network);
    if (!flaw.empty()) throw DataError(flaw);
    return network;
  } catch (const DataError& error) {
    throw DataError(path.string() + ": " + error.what());
  }
}

}  // namespace nn
