#include <nn/core/contract.hpp>
#include <nn/report/program.hpp>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <exception>
#include <new>
#include <system_error>

namespace nn {
namespace {

// A file opened while standard output is closed would take its place and receive what is printed.
// Reading only, so that printing fails instead of vanishing.
void keep_standard_places() {
  int place = 0;
  while (place >= 0 && place <= STDERR_FILENO) place = ::open("/dev/null", O_RDONLY);
  if (place >= 0) ::close(place);
}

int refuse(int code, std::string message) {
  for (char& letter : message) {
    if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f) letter = ' ';
  }
  std::fflush(stdout);  // what was said before the error stands before it
  std::fprintf(stderr, "error: %s\n", message.c_str());
  return code;
}

}  // namespace

void require_delivered(std::FILE* out) {
  errno = 0;
  if (std::fflush(out) == 0 && !std::ferror(out)) return;
  const auto reason = errno != 0 ? std::generic_category().message(errno) : "a write failed";
  throw DataError("cannot write to standard output: " + reason);
}

int run_guarded(const std::function<void()>& body) {
  ::signal(SIGPIPE, SIG_IGN);
  keep_standard_places();
  try {
    body();
    require_delivered(stdout);
    return 0;
  } catch (const UsageError& error) {
    return refuse(2, error.what());
  } catch (const std::bad_alloc&) {
    return refuse(1, "out of memory");
  } catch (const std::exception& error) {
    return refuse(1, error.what());
  }
}

}  // namespace nn
