#include <boost/test/unit_test.hpp>

#include <nn/report/progress.hpp>

#include <stdlib.h>

#include <chrono>
#include <thread>

#include "../scratch_folder.hpp"
#include "forked.hpp"

using namespace std::chrono_literals;

namespace {

int work_for(std::chrono::milliseconds time, bool quiet = false) {
  nn::Progress progress("training", 100, quiet);
  const auto end = std::chrono::steady_clock::now() + time;
  while (std::chrono::steady_clock::now() < end) {
    progress.at(25);
    std::this_thread::sleep_for(5ms);
  }
  return 0;
}

// What a terminal as standard error receives.
std::string seen_on_a_terminal(std::chrono::milliseconds time, bool quiet = false) {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
  BOOST_TEST_REQUIRE(terminal >= 0);
  BOOST_TEST_REQUIRE(::grantpt(terminal) == 0);
  BOOST_TEST_REQUIRE(::unlockpt(terminal) == 0);
  const int device = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
  forked([&] { return work_for(time, quiet); }, [&] { ::dup2(device, STDERR_FILENO); });
  ::fcntl(terminal, F_SETFL, O_NONBLOCK);
  std::string seen;
  char part[256];
  for (ssize_t got = 0; (got = ::read(terminal, part, sizeof part)) > 0;) {
    seen.append(part, static_cast<std::size_t>(got));
  }
  ::close(device);
  ::close(terminal);
  return seen;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(progress_bar, ScratchFolder)

BOOST_AUTO_TEST_CASE(shows_itself_after_a_second_and_leaves_nothing) {
  const auto seen = seen_on_a_terminal(1250ms);
  const std::string bar = "\rtraining [##########..............................]  25 %";
  BOOST_TEST(seen.find(bar) == 0u);
  BOOST_TEST(seen.substr(seen.size() - bar.size() - 1) ==
             "\r" + std::string(bar.size() - 1, ' ') + "\r");
}

BOOST_AUTO_TEST_CASE(stays_away_from_quick_work) { BOOST_TEST(seen_on_a_terminal(500ms) == ""); }

BOOST_AUTO_TEST_CASE(is_silent_when_asked_to) {
  BOOST_TEST(seen_on_a_terminal(1250ms, true) == "");
}

BOOST_AUTO_TEST_CASE(does_not_write_into_files) {
  const auto ran = forked([] { return work_for(1250ms); });
  BOOST_TEST(ran.said == "");
  BOOST_TEST(ran.error == "");
}

BOOST_AUTO_TEST_SUITE_END()
