#pragma once
#include <cstddef>

/// How often this program has asked for memory so far: by new, by malloc and its kin, from here or
/// from any library that it is linked with.
std::size_t allocations();

/// How often `work` asks for memory.
template <class Work>
std::size_t allocations_in(Work work) {
  const std::size_t before = allocations();
  work();
  return allocations() - before;
}
