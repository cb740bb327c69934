#include <nn/core/contract.hpp>
#include <nn/core/excerpt.hpp>
#include <nn/core/file.hpp>
#include <nn/report/result.hpp>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <system_error>

namespace nn {
namespace {

using json = nlohmann::ordered_json;

json number_or_null(double number) { return std::isfinite(number) ? json(number) : json(nullptr); }

json list_of(const Real* numbers, Index count) {
  json list = json::array();
  for (Index i = 0; i < count; ++i) list.push_back(number_or_null(numbers[i]));
  return list;
}

}  // namespace

struct Result::Json {
  json root = json::object();

  json& operator[](std::string_view key) { return root[std::string(key)]; }
};

Result::Result() : json_(std::make_unique<Json>()) {}
Result::~Result() = default;
Result::Result(const Result& other) : json_(std::make_unique<Json>(*other.json_)) {}
Result& Result::operator=(const Result& other) {
  *json_ = *other.json_;
  return *this;
}

void Result::set_number(std::string_view key, double number) {
  (*json_)[key] = number_or_null(number);
}

void Result::set_whole(std::string_view key, std::int64_t number) { (*json_)[key] = number; }

void Result::set_truth(std::string_view key, bool truth) { (*json_)[key] = truth; }

void Result::set(std::string_view key, std::string_view text) { (*json_)[key] = std::string(text); }

void Result::set(std::string_view key, std::nullptr_t) { (*json_)[key] = nullptr; }

void Result::set(std::string_view key, const std::vector<std::string>& texts) {
  (*json_)[key] = texts;
}

void Result::set(std::string_view key, const std::vector<double>& numbers) {
  json list = json::array();
  for (const double number : numbers) list.push_back(number_or_null(number));
  (*json_)[key] = std::move(list);
}

void Result::set_numbers(std::string_view key, const Real* numbers, Index count) {
  (*json_)[key] = list_of(numbers, count);
}

void Result::set_rows(std::string_view key, const Matrix& numbers) {
  json rows = json::array();
  for (Index i = 0; i < numbers.rows(); ++i) {
    rows.push_back(list_of(numbers.row(i).data(), numbers.cols()));
  }
  (*json_)[key] = std::move(rows);
}

void Result::set(std::string_view key, const std::vector<std::string>& names,
                 const Vector& values) {
  require_shape(key, values, static_cast<Index>(names.size()), 1);
  json named = json::object();
  for (Index i = 0; i < values.size(); ++i) {
    const auto& name = names[static_cast<std::size_t>(i)];
    if (named.contains(name)) {
      throw DataError("there are two " + std::string(key) + " called '" + excerpt(name) + "'");
    }
    named[name] = number_or_null(values[i]);
  }
  (*json_)[key] = std::move(named);
}

void Result::set(std::string_view key, const Result& inner) {
  json copy = inner.json_->root;
  (*json_)[key] = std::move(copy);
}

void Result::set(std::string_view key, const std::vector<Result>& inner) {
  json list = json::array();
  for (const auto& result : inner) list.push_back(result.json_->root);
  (*json_)[key] = std::move(list);
}

std::string Result::text() const {
  return json_->root.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

void Result::write(const std::filesystem::path& path) const {
  const auto content = text();
  if (path != "-") return write_file(path, content);
  errno = 0;
  if (std::fwrite(content.data(), 1, content.size(), stdout) != content.size()) {
    throw DataError("cannot write to standard output: " + std::generic_category().message(errno));
  }
}

}  // namespace nn
