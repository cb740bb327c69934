#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/file.hpp>
#include <nn/report/matrices_file.hpp>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace nn {
namespace {

using json = nlohmann::json;

std::string quoted(const std::string& name) { return "'" + excerpt(name) + "'"; }

std::string size(Index rows, Index cols) {
  const auto side = [](Index n) { return n == any_size ? "any" : std::to_string(n); };
  return side(rows) + " x " + side(cols);
}

// "FILE:3: column 7", both from 1, for a place that is counted in bytes from 1.
std::string place_in(const std::string& path, const std::string& text, std::size_t byte) {
  const std::string before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto start = before.rfind('\n');
  const auto column = before.size() - (start == std::string::npos ? 0 : start + 1) + 1;
  return path + ":" + std::to_string(line) + ": column " + std::to_string(column);
}

std::string shown(const json& entry) {
  return excerpt(entry.dump(-1, ' ', false, json::error_handler_t::replace));
}

}  // namespace

struct MatricesFile::Json {
  json root;
};

MatricesFile::MatricesFile(const std::filesystem::path& path)
    : path_(path.string()), json_(std::make_unique<Json>()) {
  const std::string text = read_file(path);
  std::set<std::string> seen;
  const auto watch = [&](int depth, json::parse_event_t event, json& key) {
    if (event == json::parse_event_t::key && depth == 1 && !seen.insert(key).second) {
      refuse("there are two " + quoted(key));
    }
    return true;
  };
  try {
    json_->root = json::parse(text, watch);
  } catch (const json::parse_error& error) {
    throw DataError(place_in(path_, text, error.byte) + ": this is not JSON");
  } catch (const json::out_of_range&) {
    refuse("a number in it is too large for a double");
  }
  if (!json_->root.is_object()) refuse("expected an object that holds tables by name");
}

MatricesFile::~MatricesFile() = default;

void MatricesFile::refuse(const std::string& what) const { throw DataError(path_ + ": " + what); }

std::vector<std::string> MatricesFile::names() const {
  std::vector<std::string> names;
  for (const auto& [name, entry] : json_->root.items()) names.push_back(name);
  return names;
}

bool MatricesFile::is_flat(const std::string& name) const {
  const auto found = json_->root.find(name);
  if (found == json_->root.end()) refuse("there is no " + quoted(name));
  return found->is_array() && !found->empty() && !found->front().is_array();
}

Matrix MatricesFile::matrix(const std::string& name, Index rows, Index cols) const {
  const auto found = json_->root.find(name);
  if (found == json_->root.end()) refuse("there is no " + quoted(name));
  const json& list = *found;
  const bool table = list.is_array() && !list.empty() &&
                     std::all_of(list.begin(), list.end(), [](auto& r) { return r.is_array(); });
  if (!table) refuse(quoted(name) + " is not a list of rows");
  const auto height = static_cast<Index>(list.size()),
             width = static_cast<Index>(list.front().size());
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (static_cast<Index>(list[i].size()) == width) continue;
    refuse(quoted(name) + ": row " + std::to_string(i + 1) + " has " +
           std::to_string(list[i].size()) + " entries, row 1 has " + std::to_string(width));
  }
  if ((rows != any_size && height != rows) || (cols != any_size && width != cols)) {
    refuse(quoted(name) + " is " + size(height, width) + ", expected " + size(rows, cols));
  }
  Matrix numbers(height, width);
  for (Index i = 0; i < height; ++i) {
    for (Index j = 0; j < width; ++j) {
      const json& entry = list[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
      const std::string at =
          quoted(name) + ": row " + std::to_string(i + 1) + ", column " + std::to_string(j + 1);
      if (!entry.is_number()) refuse(at + ": " + shown(entry) + " is not a number");
      numbers(i, j) = entry.get<Real>();
      if (!std::isfinite(numbers(i, j))) refuse(at + ": " + shown(entry) + " is too large");
    }
  }
  return numbers;
}

RowVector MatricesFile::row(const std::string& name, Index cols) const {
  if (!is_flat(name)) return matrix(name, 1, cols);
  json& entry = json_->root[name];
  entry = json::array({entry});
  return matrix(name, 1, cols);
}

Labels MatricesFile::labels(const std::string& name, Index n, Index classes) const {
  const auto found = json_->root.find(name);
  if (found == json_->root.end()) refuse("there is no " + quoted(name));
  if (!found->is_array()) refuse(quoted(name) + " is not a list of labels");
  if (static_cast<Index>(found->size()) != n) {
    refuse(quoted(name) + " has " + std::to_string(found->size()) + " labels, expected " +
           std::to_string(n));
  }
  Labels labels(n);
  for (Index i = 0; i < n; ++i) {
    const json& entry = (*found)[static_cast<std::size_t>(i)];
    const bool whole = entry.is_number_integer() && entry >= 0 && entry < classes;
    if (!whole) {
      refuse(quoted(name) + ": entry " + std::to_string(i + 1) + ": " + shown(entry) +
             " is no label, expected 0 to " + std::to_string(classes - 1));
    }
    labels(i) = entry.get<Index>();
  }
  return labels;
}

}  // namespace nn
