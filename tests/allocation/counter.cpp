// Definitions of malloc and its kin that take precedence over the C library's (glibc's manual,
// "Replacing malloc"), count, and hand over to it.
#include "counter.hpp"

#include <atomic>
#include <cerrno>

namespace {

std::atomic<std::size_t> count{0};

}  // namespace

std::size_t allocations() { return count; }

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t items, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) {
  ++count;
  return __libc_malloc(size);
}

void* calloc(std::size_t items, std::size_t size) {
  ++count;
  return __libc_calloc(items, size);
}

void* realloc(void* old, std::size_t size) {
  ++count;
  return __libc_realloc(old, size);
}

void* memalign(std::size_t alignment, std::size_t size) {
  ++count;
  return __libc_memalign(alignment, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) { return memalign(alignment, size); }

int posix_memalign(void** place, std::size_t alignment, std::size_t size) {
  *place = memalign(alignment, size);
  return *place ? 0 : ENOMEM;
}
}
