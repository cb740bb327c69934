#include <boost/test/unit_test.hpp>

#include <nn/core/file.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <thread>
#include <vector>

#include "../refusal.hpp"
#include "../scratch_folder.hpp"

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

std::string reading(const fs::path& path) {
  return refusal([&] { nn::read_file(path); });
}

std::string writing(const fs::path& path, std::string_view content = "new") {
  return refusal([&] { nn::write_file(path, content); });
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  return names;
}

// Root may read everything, so for these tests it becomes nobody.
struct Nobody {
  const bool root = ::geteuid() == 0;
  Nobody() {
    if (root) BOOST_TEST_REQUIRE(::seteuid(65534) == 0);
  }
  Nobody(const Nobody&) = delete;
  Nobody& operator=(const Nobody&) = delete;
  ~Nobody() {
    if (root) BOOST_TEST(::seteuid(0) == 0);
  }
};

// The child process that does `work`. What is still to be printed must not be printed twice.
template <class Work>
pid_t child(Work work) {
  std::fflush(nullptr);
  const pid_t id = ::fork();
  if (id != 0) return id;
  ::alarm(20);  // a child that no signal reaches must not hang the test
  work();
  ::_exit(0);
}

int end_of(pid_t id) {
  int status = 0;
  BOOST_TEST_REQUIRE(::waitpid(id, &status, 0) == id);
  return status;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(file, ScratchFolder)

BOOST_AUTO_TEST_CASE(what_was_written_is_read) {
  const std::string content("a\0b\r\n\xFF", 6);
  nn::write_file("a.csv", content);
  BOOST_TEST(nn::read_file("a.csv") == content);
  nn::write_file("a.csv", "");
  BOOST_TEST(nn::read_file("a.csv") == "");
  const std::string large(3000000, 'x');
  nn::write_file("a.csv", large);
  BOOST_TEST((nn::read_file("a.csv") == large));
  BOOST_TEST(names_in(".").size() == 1u);
}

BOOST_AUTO_TEST_CASE(any_path_is_a_path) {
  fs::create_directory("a folder");
  for (const fs::path name : {"a folder/it's \"quoted\".csv", "별.csv", "-", "$(date)"}) {
    nn::write_file(name, "x");
    BOOST_TEST(nn::read_file(fs::absolute(name)) == "x");
  }
  BOOST_TEST(writing(std::string(255, 'n')) == "accepted");
}

BOOST_AUTO_TEST_CASE(unreadable_files_are_named) {
  fs::create_directory("folder");
  std::ofstream("secret.csv") << "1";
  fs::permissions("secret.csv", fs::perms(0));
  BOOST_TEST(reading("none.csv") == "cannot read none.csv: No such file or directory");
  BOOST_TEST(reading("") == "cannot read : No such file or directory");
  BOOST_TEST(reading("folder") == "cannot read folder: Is a directory");
  BOOST_TEST(reading("secret.csv/x") == "cannot read secret.csv/x: Not a directory");
  BOOST_TEST(reading("/dev/zero") == "cannot read /dev/zero: Is a device");
  const Nobody nobody;
  BOOST_TEST(reading("secret.csv") == "cannot read secret.csv: Permission denied");
}

BOOST_AUTO_TEST_CASE(files_beyond_a_gibibyte_are_refused) {
  std::ofstream("huge.csv") << "";
  fs::resize_file("huge.csv", std::uintmax_t{1} << 40);  // a hole: it takes no room
  BOOST_TEST(reading("huge.csv") == "cannot read huge.csv: File too large");
}

BOOST_AUTO_TEST_CASE(a_pipe_is_read_and_written) {
  BOOST_TEST_REQUIRE(::mkfifo("pipe", 0600) == 0);
  const std::string large(200000, 'x');
  const auto writer = child([&] { nn::write_file("pipe", large); });
  BOOST_TEST((nn::read_file("pipe") == large));
  BOOST_TEST(end_of(writer) == 0);
  BOOST_TEST(fs::is_fifo("pipe"));
}

BOOST_AUTO_TEST_CASE(the_same_content_leaves_the_file_alone) {
  nn::write_file("a.csv", "same");
  const auto old = fs::file_time_type::clock::now() - 1h;
  fs::last_write_time("a.csv", old);
  nn::write_file("a.csv", "same");
  BOOST_TEST((fs::last_write_time("a.csv") == old));
  nn::write_file("a.csv", "Same");
  BOOST_TEST((fs::last_write_time("a.csv") != old));
}

BOOST_AUTO_TEST_CASE(permissions_are_kept) {
  const auto mask = ::umask(027);
  nn::write_file("a.csv", "1");
  ::umask(mask);
  BOOST_TEST((fs::status("a.csv").permissions() == fs::perms(0640)));
  fs::permissions("a.csv", fs::perms(0606));
  nn::write_file("a.csv", "2");
  BOOST_TEST((fs::status("a.csv").permissions() == fs::perms(0606)));
}

BOOST_AUTO_TEST_CASE(root_leaves_a_file_to_its_owner) {
  if (::geteuid() != 0) {
    BOOST_TEST_MESSAGE("only root can try this");
    return;
  }
  nn::write_file("a.csv", "1");
  BOOST_TEST_REQUIRE(::chown("a.csv", 65534, 65534) == 0);
  nn::write_file("a.csv", "2");
  struct stat now {};
  BOOST_TEST_REQUIRE(::stat("a.csv", &now) == 0);
  BOOST_TEST(now.st_uid == 65534u);
  BOOST_TEST(now.st_gid == 65534u);
}

BOOST_AUTO_TEST_CASE(a_link_stays_and_its_target_is_replaced) {
  fs::create_directory("real");
  nn::write_file("real/a.csv", "old");
  fs::create_symlink("real/a.csv", "one");
  fs::create_symlink("one", "two");
  nn::write_file("two", "new");
  BOOST_TEST(fs::is_symlink("two"));
  BOOST_TEST(fs::is_symlink("one"));
  BOOST_TEST(nn::read_file("real/a.csv") == "new");
  fs::create_symlink("a.csv", "real/near");
  nn::write_file("real/near", "newer");
  BOOST_TEST(nn::read_file("real/a.csv") == "newer");
  fs::create_symlink("real/b.csv", "dangling");
  nn::write_file("dangling", "made");
  BOOST_TEST(nn::read_file("real/b.csv") == "made");
  fs::create_symlink("loop", "loop");
  BOOST_TEST(writing("loop") == "cannot write loop: Too many levels of symbolic links");
}

BOOST_AUTO_TEST_CASE(refusals_say_why_and_leave_no_trace) {
  fs::create_directory("folder");
  fs::permissions("folder", fs::perms(0555));
  nn::write_file("locked.csv", "old");
  fs::permissions("locked.csv", fs::perms(0444));
  fs::create_symlink("gone/a.csv", "link");
  BOOST_TEST(writing("") == "cannot write : this names no file");
  BOOST_TEST(writing("folder") == "cannot write folder: Is a directory");
  BOOST_TEST(writing("gone/a.csv") == "cannot write gone/a.csv: there is no folder gone");
  BOOST_TEST(writing("gone/") == "cannot write gone/: there is no folder gone");
  BOOST_TEST(writing("link") == "cannot write link: there is no folder gone");
  BOOST_TEST(writing("locked.csv/a") == "cannot write locked.csv/a: Not a directory");
  BOOST_TEST(writing(std::string(256, 'n')).ends_with("n: File name too long"));
  {
    const Nobody nobody;
    BOOST_TEST(writing("locked.csv") == "cannot write locked.csv: Permission denied");
    BOOST_TEST(writing("folder/a.csv") == "cannot write folder/a.csv: Permission denied");
  }
  BOOST_TEST(nn::read_file("locked.csv") == "old");
  BOOST_TEST(names_in(".").size() == 3u);
}

// As nobody, who could not replace the system's devices even by a mistake of ours.
BOOST_AUTO_TEST_CASE(devices_are_written_directly) {
  const Nobody nobody;
  BOOST_TEST(writing("/dev/null") == "accepted");
  BOOST_TEST(writing("/dev/full") == "cannot write /dev/full: No space left on device");
  BOOST_TEST(fs::is_character_file("/dev/full"));
}

// With standard output sent to a file, /dev/stdout leads to that file, which must not be replaced
// under the feet of those who go on writing to it. As nobody, for the system's sake, once more.
BOOST_AUTO_TEST_CASE(standard_output_is_written_where_it_stands) {
  const auto writer = child([] {
    const int file = ::open("out.txt", O_WRONLY | O_CREAT, 0644);
    ::dup2(file, 1);
    if (::write(1, "before ", 7) != 7) ::_exit(1);
    const Nobody nobody;
    nn::write_file("/dev/stdout", "result ");
    if (::write(1, "after", 5) != 5) ::_exit(1);
  });
  BOOST_TEST(end_of(writer) == 0);
  BOOST_TEST(nn::read_file("out.txt") == "before result after");
}

// A full disk, played by the limit on a file's size (the signal it sends is set aside).
BOOST_AUTO_TEST_CASE(a_write_that_fails_half_way_changes_nothing) {
  nn::write_file("a.csv", "old");
  const auto writer = child([] {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{4096, 4096};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto said = writing("a.csv", std::string(100000, 'x'));
    ::_exit(said == "cannot write a.csv: File too large" ? 0 : 1);
  });
  BOOST_TEST(end_of(writer) == 0);
  BOOST_TEST(nn::read_file("a.csv") == "old");
  BOOST_TEST(names_in(".").size() == 1u);
}

// A child writes two contents in turn until a signal ends it, at forty different moments.
BOOST_AUTO_TEST_CASE(a_signal_leaves_the_old_file_or_the_new_and_nothing_else) {
  const std::string a(400000, 'a'), b(500000, 'b');
  for (int round = 0; round < 40; ++round) {
    const int signal = round % 2 == 0 ? SIGINT : SIGTERM;
    nn::write_file("a.csv", a);
    const auto writer = child([&] {
      for (;;) {
        nn::write_file("a.csv", b);
        nn::write_file("a.csv", a);
      }
    });
    std::this_thread::sleep_for(std::chrono::microseconds(3000 + 397 * round));
    BOOST_TEST_REQUIRE(::kill(writer, signal) == 0);
    const int status = end_of(writer);
    BOOST_TEST(WIFSIGNALED(status));
    BOOST_TEST(WTERMSIG(status) == signal);
    const auto left = nn::read_file("a.csv");
    BOOST_TEST((left == a || left == b));
    BOOST_TEST_REQUIRE(names_in(".").size() == 1u);
  }
}

BOOST_AUTO_TEST_CASE(signals_arrive_again_once_the_file_is_written) {
  sigset_t none, after;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, nullptr);
  nn::write_file("a.csv", "1");
  pthread_sigmask(SIG_SETMASK, nullptr, &after);
  for (int signal = 1; signal < 32; ++signal) {
    BOOST_TEST(sigismember(&after, signal) == 0, signal);
  }
}

BOOST_AUTO_TEST_SUITE_END()
