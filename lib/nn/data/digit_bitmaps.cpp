#include <nn/core/contract.hpp>
#include <nn/data/digit_bitmaps.hpp>

#include <array>
#include <string_view>

namespace nn {
namespace {

using Bitmap = std::array<std::string_view, 8>;

// clang-format off
constexpr std::array<Bitmap, 10> bitmaps{{
  {{"........",
    "..###...",
    ".#...#..",
    ".#...#..",
    ".#...#..",
    ".#...#..",
    ".#...#..",
    "..###..."}},
  {{"........",
    "...#....",
    "..##....",
    ".#.#....",
    "...#....",
    "...#....",
    "...#....",
    ".#####.."}},
  {{"........",
    "..###...",
    ".#...#..",
    ".....#..",
    "...##...",
    "..#.....",
    ".#......",
    ".#####.."}},
  {{"........",
    ".#####..",
    ".....#..",
    "....#...",
    "..###...",
    ".....#..",
    ".#...#..",
    "..###..."}},
  {{"........",
    "....#...",
    "...##...",
    "..#.#...",
    ".#..#...",
    ".#####..",
    "....#...",
    "....#..."}},
  {{"........",
    ".#####..",
    ".#......",
    ".####...",
    ".....#..",
    ".....#..",
    ".#...#..",
    "..###..."}},
  {{"........",
    "...##...",
    "..#.....",
    ".#......",
    ".####...",
    ".#...#..",
    ".#...#..",
    "..###..."}},
  {{"........",
    ".#####..",
    ".....#..",
    "....#...",
    "....#...",
    "...#....",
    "...#....",
    "...#...."}},
  {{"........",
    "..###...",
    ".#...#..",
    ".#...#..",
    "..###...",
    ".#...#..",
    ".#...#..",
    "..###..."}},
  {{"........",
    "..###...",
    ".#...#..",
    ".#...#..",
    "..####..",
    ".....#..",
    "....#...",
    "..##...."}}}};
// clang-format on

}  // namespace

Matrix digit_bitmap(Index digit) {
  require_option(0 <= digit && digit <= 9, "digit", static_cast<Real>(digit), "from 0 to 9");
  const Bitmap& bitmap = bitmaps[static_cast<std::size_t>(digit)];
  Matrix pixels(digit_side, digit_side);
  for (Index i = 0; i < digit_side; ++i) {
    for (Index j = 0; j < digit_side; ++j) {
      pixels(i, j) = bitmap[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] == '#';
    }
  }
  return pixels;
}

}  // namespace nn
