#pragma once
#include <nn/core/matrix.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace nn {

/// A JSON file that holds tables of numbers by name: {"W1": [[0.5, -1], [2, 0]], "b1": [0, 1]}.
///
/// Every member function throws DataError in one line with file and key: "net.json: there is no
/// 'b2'", "net.json: 'W1' is 2 x 3, expected 2 x 2", "net.json: 'W1': row 2, column 1: "x" is not a
/// number". Rows and columns are counted from 1.
class MatricesFile {
 public:
  /// Reads the file. Throws DataError if it cannot be read, is no JSON ("net.json:3: column 7:
  /// ..."), no object, or has a key twice.
  explicit MatricesFile(const std::filesystem::path& path);
  ~MatricesFile();
  MatricesFile(const MatricesFile&) = delete;
  MatricesFile& operator=(const MatricesFile&) = delete;

  /// The names of all that the file holds, sorted.
  std::vector<std::string> names() const;

  /// A list of rows; `rows` or `cols` may be any_size. At least one row is asked for.
  Matrix matrix(const std::string& name, Index rows, Index cols) const;

  /// A list of numbers, or a list with one row of them.
  RowVector row(const std::string& name, Index cols) const;

  /// A list of n whole numbers, 0 <= label < classes.
  Labels labels(const std::string& name, Index n, Index classes) const;

  /// Whether a name stands for a list of plain entries, not for a list of rows.
  bool is_flat(const std::string& name) const;

 private:
  struct Json;

  [[noreturn]] void refuse(const std::string& what) const;

  std::string path_;
  std::unique_ptr<Json> json_;
};

}  // namespace nn
