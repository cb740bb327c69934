#include <nn/core/contract.hpp>
#include <nn/core/file.hpp>
#include <nn/core/number.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <system_error>

namespace nn {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest = std::size_t{1} << 30;

struct Descriptor {
  int number;

  explicit Descriptor(int opened) : number(opened) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  /// A disk may report only now that it is full.
  bool close() {
    const int closing = number;
    number = -1;
    return closing < 0 || ::close(closing) == 0;
  }
};

/// The signals that end a program wait until this is gone.
struct WaitingSignals {
  sigset_t before;

  WaitingSignals() {
    sigset_t deadly;
    sigemptyset(&deadly);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ}) sigaddset(&deadly, signal);
    pthread_sigmask(SIG_BLOCK, &deadly, &before);
  }
  WaitingSignals(const WaitingSignals&) = delete;
  WaitingSignals& operator=(const WaitingSignals&) = delete;
  ~WaitingSignals() { pthread_sigmask(SIG_SETMASK, &before, nullptr); }
};

DataError cannot(std::string_view verb, const fs::path& path, const std::string& reason) {
  return DataError("cannot " + std::string(verb) + " " + path.string() + ": " + reason);
}

DataError cannot(std::string_view verb, const fs::path& path, int error) {
  return cannot(verb, path, std::generic_category().message(error));
}

// 0, or the number of the error that stopped the reading.
int read_all(int descriptor, std::size_t expected, std::string& text) {
  std::size_t length = 0;
  text.resize(expected + 1);  // one more, so that the end is seen without growing
  while (length <= longest) {
    if (length == text.size()) text.resize(2 * length + 65536);
    const auto got = ::read(descriptor, text.data() + length, text.size() - length);
    if (got < 0 && errno != EINTR) return errno;
    if (got > 0) length += static_cast<std::size_t>(got);
    if (got != 0) continue;
    text.resize(length);
    return 0;
  }
  return EFBIG;
}

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const auto written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// The file that a chain of symbolic links leads to, whether or not it is there. The chain ends
// early at /proc/self/fd/N, where /dev/stdout leads: that is an open descriptor and no name to
// replace.
fs::path behind_links(fs::path path, std::optional<Index>& descriptor) {
  std::error_code failed;
  for (int links = 0; links < 40 && fs::is_symlink(path, failed); ++links) {
    if (fs::equivalent(path.parent_path(), "/proc/self/fd", failed)) {
      descriptor = parse_whole(path.filename().string());
      return path;
    }
    path = path.parent_path() / fs::read_symlink(path, failed);
  }
  return path;
}

bool holds(const fs::path& path, std::string_view content) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  return file.number >= 0 && read_all(file.number, content.size(), text) == 0 && text == content;
}

// The owner is kept where we may, for root must not take a reader's file away; the rights always.
bool keep_rights(int descriptor, const struct stat& old) {
  const bool ours_alone = ::fchown(descriptor, old.st_uid, old.st_gid) != 0;
  if (ours_alone && errno != EPERM && errno != EINVAL) return false;
  return ::fchmod(descriptor, old.st_mode & 07777) == 0;
}

// A new file with a name of its own; the system sets its rights by the umask.
int create_beside(const fs::path& target, fs::path& name) {
  for (int attempt = 0;; ++attempt) {
    const auto id = std::to_string(::getpid()) + "-" + std::to_string(attempt);
    name = target.parent_path() / (".nn-" + id + ".tmp");
    const int file = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file >= 0 || errno != EEXIST) return file;
  }
}

// 0, or the number of the error that stopped the replacing and left everything as it was.
int replace(const fs::path& target, const struct stat* old, std::string_view content) {
  const WaitingSignals until_done;
  fs::path temporary;
  Descriptor file(create_beside(target, temporary));
  if (file.number < 0) return errno;
  const bool done = (!old || keep_rights(file.number, *old)) && write_all(file.number, content) &&
                    ::fsync(file.number) == 0 && file.close() &&
                    ::rename(temporary.c_str(), target.c_str()) == 0;
  if (done) return 0;
  const int error = errno;
  ::unlink(temporary.c_str());
  return error;
}

}  // namespace

std::string read_file(const fs::path& path) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  struct stat kind {};
  if (file.number < 0 || ::fstat(file.number, &kind) != 0) throw cannot("read", path, errno);
  if (S_ISDIR(kind.st_mode)) throw cannot("read", path, EISDIR);
  const bool device = S_ISBLK(kind.st_mode) || S_ISCHR(kind.st_mode);
  if (device && !::isatty(file.number)) {
    throw cannot("read", path, "Is a device");  // /dev/zero would never end
  }
  const auto expected = S_ISREG(kind.st_mode) ? static_cast<std::size_t>(kind.st_size) : 0;
  if (expected > longest) throw cannot("read", path, EFBIG);
  std::string text;
  if (const int error = read_all(file.number, expected, text)) throw cannot("read", path, error);
  return text;
}

void write_file(const fs::path& path, std::string_view content) {
  std::optional<Index> descriptor;
  const auto target = behind_links(path, descriptor);
  if (descriptor) {
    if (!write_all(static_cast<int>(*descriptor), content)) throw cannot("write", path, errno);
    return;
  }
  const auto folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  struct stat old {};
  const bool exists = ::stat(target.c_str(), &old) == 0;
  if (!exists && errno != ENOENT) throw cannot("write", path, errno);
  if (!exists && ::access(folder.c_str(), F_OK) != 0) {
    throw cannot("write", path, "there is no folder " + folder.string());
  }
  if (!exists && !target.has_filename()) throw cannot("write", path, "this names no file");
  if (exists && S_ISDIR(old.st_mode)) throw cannot("write", path, EISDIR);
  if (exists && !S_ISREG(old.st_mode)) {
    Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    const bool done = file.number >= 0 && write_all(file.number, content) && file.close();
    if (!done) throw cannot("write", path, errno);
    return;
  }
  const bool same_size = exists && static_cast<std::size_t>(old.st_size) == content.size();
  if (same_size && holds(target, content)) return;
  if (exists && ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0) {
    throw cannot("write", path, errno);
  }
  if (const int error = replace(target, exists ? &old : nullptr, content)) {
    throw cannot("write", path, error);
  }
}

}  // namespace nn
