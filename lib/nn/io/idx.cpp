#include <nn/core/contract.hpp>
#include <nn/core/file.hpp>
#include <nn/io/idx.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nn {
namespace {

constexpr std::size_t word = 4;             // bytes of the magic number and of each size
constexpr std::uint8_t unsigned_bytes = 8;  // the type of all that is read here

/// A file of bytes with its name, for messages.
struct IdxFile {
  std::string name;
  std::string bytes;

  explicit IdxFile(const std::filesystem::path& path)
      : name(path.string()), bytes(read_file(path)) {}

  [[noreturn]] void refuse(std::size_t at, const std::string& reason) const {
    throw DataError(name + ": byte " + std::to_string(at) + ": " + reason);
  }

  std::uint8_t byte(std::size_t at) const { return static_cast<std::uint8_t>(bytes[at]); }

  /// Four bytes, the highest first.
  std::uint64_t number(std::size_t at) const {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < word; ++i) value = value << 8 | byte(at + i);
    return value;
  }
};

void require_header(const IdxFile& file, std::size_t dimensions) {
  const std::size_t length = file.bytes.size(), header = word * (1 + dimensions);
  if (file.bytes.starts_with("\x1f\x8b"))
    file.refuse(0, "the file is packed (unpack it by gunzip)");
  if (length < word) file.refuse(length, "the file ends within its magic number");
  if (file.number(0) >> 16 != 0) file.refuse(0, "this is no IDX file, which begins with 00 00");
  if (file.byte(2) != unsigned_bytes) {
    file.refuse(2, "type " + std::to_string(file.byte(2)) + ", expected 8 (unsigned bytes)");
  }
  if (file.byte(3) != dimensions) {
    file.refuse(
        3, std::to_string(file.byte(3)) + " dimensions, expected " + std::to_string(dimensions));
  }
  if (length < header) file.refuse(length, "the file ends within its header");
}

// The sizes that the header gives, held against the length of the file.
std::vector<std::uint64_t> sizes_in(const IdxFile& file, const std::vector<std::string>& fields) {
  require_header(file, fields.size());
  const std::size_t header = word * (1 + fields.size());
  const std::uint64_t held = file.bytes.size() - header;
  std::vector<std::uint64_t> sizes;
  std::uint64_t told = 1;  // at most held when multiplied, so that no product overflows
  for (std::size_t k = 0; k < fields.size(); ++k) {
    const std::size_t at = word * (1 + k);
    sizes.push_back(file.number(at));
    if (sizes[k] == 0) file.refuse(at, fields[k] + " is 0, expected >= 1");
    told *= sizes[k];
    if (told > held) {
      file.refuse(at, fields[k] + " is " + std::to_string(sizes[k]) + ", more than the " +
                          std::to_string(held) + " bytes behind the header hold");
    }
  }
  const std::uint64_t left = held - told;
  if (left > 0) {
    file.refuse(header + told, std::to_string(left) + (left == 1 ? " byte" : " bytes") +
                                   " more than the header says");
  }
  return sizes;
}

Matrix pixels_in(const IdxFile& file) {
  const auto sizes = sizes_in(file, {"the number of images", "rows", "columns"});
  const std::size_t first = file.bytes.size() - sizes[0] * sizes[1] * sizes[2];
  Matrix X(static_cast<Index>(sizes[0]), static_cast<Index>(sizes[1] * sizes[2]));
  for (Index i = 0; i < X.size(); ++i) {  // Matrix is row-major, as the file is
    X.data()[i] = static_cast<Real>(file.byte(first + static_cast<std::size_t>(i))) / 255;
  }
  return X;
}

Labels labels_in(const IdxFile& file, Index K) {
  const auto sizes = sizes_in(file, {"the number of labels"});
  const std::size_t first = file.bytes.size() - sizes[0];
  Labels y(static_cast<Index>(sizes[0]));
  for (std::size_t i = 0; i < sizes[0]; ++i) {
    const Index label = file.byte(first + i);
    if (label >= K) {
      file.refuse(first + i, "label " + std::to_string(label) + " of sample " + std::to_string(i) +
                                 " is none of the " + std::to_string(K) + " classes");
    }
    y(static_cast<Index>(i)) = label;
  }
  return y;
}

}  // namespace

ClassificationData read_idx(const std::filesystem::path& images,
                            const std::filesystem::path& labels, Index K) {
  require_option(K >= 1 && K <= 256, "K", static_cast<Real>(K), "from 1 to 256");
  const IdxFile label_file(labels);
  ClassificationData data{{}, labels_in(label_file, K), {}, {}};
  const IdxFile image_file(images);
  data.X = pixels_in(image_file);
  if (data.y.size() != data.X.rows()) {
    label_file.refuse(word, std::to_string(data.y.size()) + " labels for the " +
                                std::to_string(data.X.rows()) + " images of " + image_file.name);
  }
  for (Index k = 0; k < K; ++k) data.classes.push_back(std::to_string(k));
  return data;
}

}  // namespace nn
