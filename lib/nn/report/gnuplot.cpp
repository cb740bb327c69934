#include <nn/report/gnuplot.hpp>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <thread>

namespace nn {
namespace {

constexpr auto patience = std::chrono::seconds(10);

/// A file without a name: unlike a pipe it cannot fill up or break.
struct Buffer {
  int descriptor = ::memfd_create("gnuplot", MFD_CLOEXEC);

  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() {
    if (descriptor >= 0) ::close(descriptor);
  }

  bool fill(const std::string& text) const {
    std::size_t done = 0;
    while (done < text.size()) {
      const auto written = ::write(descriptor, text.data() + done, text.size() - done);
      if (written < 0 && errno != EINTR) return false;
      if (written > 0) done += static_cast<std::size_t>(written);
    }
    return ::lseek(descriptor, 0, SEEK_SET) == 0;
  }

  std::string content() const {
    std::string text;
    std::array<char, 4096> part;
    ssize_t got = 0;
    while ((got = ::pread(descriptor, part.data(), part.size(), ::off_t(text.size()))) > 0) {
      text.append(part.data(), static_cast<std::size_t>(got));
    }
    return text;
  }
};

// Starts gnuplot with nothing of our environment but where programs lie; -1 if that fails.
pid_t start(const Buffer& in, const Buffer& out) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, in.descriptor, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, out.descriptor, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t manners;
  posix_spawnattr_init(&manners);
  sigset_t usual;
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  posix_spawnattr_setsigdefault(&manners, &usual);
  posix_spawnattr_setflags(&manners, POSIX_SPAWN_SETSIGDEF);

  const char* places = std::getenv("PATH");
  std::string path = std::string("PATH=") + (places ? places : "/usr/bin:/bin");
  std::string locale = "LC_ALL=C", name = "gnuplot", settings = "-d";
  char* arguments[] = {name.data(), settings.data(), nullptr};
  char* environment[] = {path.data(), locale.data(), nullptr};
  pid_t child = -1;
  const int failed = ::posix_spawnp(&child, "gnuplot", &files, &manners, arguments, environment);
  posix_spawnattr_destroy(&manners);
  posix_spawn_file_actions_destroy(&files);
  return failed == 0 ? child : -1;
}

bool ends_well(pid_t child) {
  const auto limit = std::chrono::steady_clock::now() + patience;
  int status = 0;
  pid_t ended = 0;
  while ((ended = ::waitpid(child, &status, WNOHANG)) == 0) {
    if (std::chrono::steady_clock::now() > limit) {
      ::kill(child, SIGKILL);
      ::waitpid(child, &status, 0);
      return false;
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  return ended == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

std::optional<std::string> run_gnuplot(const std::string& script) {
  const Buffer in, out;
  if (in.descriptor < 0 || out.descriptor < 0 || !in.fill(script)) return std::nullopt;
  const pid_t child = start(in, out);
  if (child < 0 || !ends_well(child)) return std::nullopt;
  return out.content();
}

}  // namespace nn
