#pragma once
#include <nn/core/matrix.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

/// A program's result as JSON, its keys in the order in which they were first set.
///
/// Numbers carry the digits that read back the same double. NaN and infinity become null: what is
/// undefined has no number.
class Result {
 public:
  Result();
  ~Result();
  Result(const Result& other);
  Result& operator=(const Result& other);

  /// A number.
  template <std::floating_point T>
  void set(std::string_view key, T value) {
    set_number(key, static_cast<double>(value));
  }

  /// A whole number.
  template <std::integral T>
  void set(std::string_view key, T value) {
    if constexpr (std::same_as<T, bool>) {
      set_truth(key, value);
    } else {
      set_whole(key, static_cast<std::int64_t>(value));
    }
  }

  /// A text; what is not UTF-8 in it is replaced.
  void set(std::string_view key, std::string_view text);
  void set(std::string_view key, const char* text) { set(key, std::string_view(text)); }

  /// null.
  void set(std::string_view key, std::nullptr_t);

  /// A value, or null.
  template <class T>
  void set(std::string_view key, const std::optional<T>& value) {
    if (value) {
      set(key, *value);
    } else {
      set(key, nullptr);
    }
  }

  /// A list of texts.
  void set(std::string_view key, const std::vector<std::string>& texts);

  /// A list of numbers.
  void set(std::string_view key, const std::vector<double>& numbers);

  /// A vector as a list, a matrix as a list of its rows.
  template <class M>
  void set(std::string_view key, const Eigen::MatrixBase<M>& numbers) {
    if constexpr (M::IsVectorAtCompileTime) {
      const Vector column = numbers.reshaped();
      set_numbers(key, column.data(), column.size());
    } else {
      set_rows(key, numbers);
    }
  }

  /// Numbers by name: {"intercept": -40.8, "distance_mpc": 454.2}.
  /// Throws DataError if two names are the same, ShapeError if their counts differ.
  void set(std::string_view key, const std::vector<std::string>& names, const Vector& values);

  /// A result within the result, and a list of them.
  void set(std::string_view key, const Result& inner);
  void set(std::string_view key, const std::vector<Result>& inner);

  /// The JSON text, indented, with a line break at its end.
  std::string text() const;

  /// Writes the text, whole or not at all; "-" is standard output. Throws DataError.
  void write(const std::filesystem::path& path) const;

 private:
  struct Json;

  void set_number(std::string_view key, double number);
  void set_whole(std::string_view key, std::int64_t number);
  void set_truth(std::string_view key, bool truth);
  void set_numbers(std::string_view key, const Real* numbers, Index count);
  void set_rows(std::string_view key, const Matrix& numbers);

  std::unique_ptr<Json> json_;
};

}  // namespace nn
