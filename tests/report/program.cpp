#include <boost/test/unit_test.hpp>

#include <nn/core/contract.hpp>
#include <nn/report/program.hpp>

#include <csignal>
#include <fstream>
#include <new>

#include "../scratch_folder.hpp"
#include "forked.hpp"

namespace fs = std::filesystem;

namespace {

int run(std::vector<std::string> words, const nn::Story& story) {
  words.insert(words.begin(), "story");
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  nn::Options options("story", "Tells a story.");
  return nn::run_program(static_cast<int>(arguments.size()), arguments.data(), options, story);
}

void short_story(const nn::Shared&, nn::Narration& tell, nn::Result& result) {
  tell.say("Once upon a time.");
  result.set("n", 1);
}

Ran telling(const std::vector<std::string>& words, const nn::Story& story = short_story) {
  return forked([&] { return run(words, story); });
}

Ran failing(const std::function<void()>& failure) {
  return telling({"--json", "result.json"},
                 [&](const nn::Shared&, nn::Narration&, nn::Result&) { failure(); });
}

const std::string result_text = "{\n  \"n\": 1\n}\n";

// Sends standard output to where the reader has left already.
void into_a_closed_pipe() {
  int ends[2];
  if (::pipe(ends) != 0) ::_exit(99);
  ::dup2(ends[1], STDOUT_FILENO);
  ::close(ends[0]);
}

void onto_a_full_disk() { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); }

}  // namespace

BOOST_FIXTURE_TEST_SUITE(programs, ScratchFolder)

BOOST_AUTO_TEST_CASE(tells_and_writes_its_result) {
  const auto ran = telling({"--json", "result.json"});
  BOOST_TEST(ran.code == 0);
  BOOST_TEST(ran.said == "Once upon a time.\n");
  BOOST_TEST(ran.error == "");
  BOOST_TEST(nn::read_file("result.json") == result_text);
}

BOOST_AUTO_TEST_CASE(a_result_on_standard_output_is_alone_there) {
  BOOST_TEST(telling({"--json", "-"}).said == result_text);
  BOOST_TEST(telling({"--quiet"}).said == "");
}

BOOST_AUTO_TEST_CASE(the_shared_options_arrive) {
  const auto ran = telling({"--data", "a.csv", "--features", "a,b", "--target=y", "--seed", "3"},
                           [](const nn::Shared& shared, nn::Narration& tell, nn::Result&) {
                             tell.say("{} {} {} {} {}", shared.data, shared.features.size(),
                                      shared.features[1], shared.target, shared.seed.value());
                           });
  BOOST_TEST(ran.said == "a.csv 2 b y 3\n");
}

BOOST_AUTO_TEST_CASE(refusals_are_one_line_and_leave_no_result) {
  const auto data = failing([] { throw nn::DataError("a.csv:3: 'x'\nis no\tnumber"); });
  BOOST_TEST(data.code == 1);
  BOOST_TEST(data.error == "error: a.csv:3: 'x' is no number\n");
  BOOST_TEST(failing([] { throw nn::NumericError("singular"); }).code == 1);
  BOOST_TEST(failing([] { throw std::bad_alloc(); }).error == "error: out of memory\n");
  BOOST_TEST(!fs::exists("result.json"));
}

BOOST_AUTO_TEST_CASE(a_wrong_command_line_is_2) {
  const auto ran = telling({"--foo"});
  BOOST_TEST(ran.code == 2);
  BOOST_TEST(ran.said == "");
  BOOST_TEST(ran.error == "error: unknown option --foo\n");
}

BOOST_AUTO_TEST_CASE(help_and_version_run_nothing) {
  const auto help = telling({"--json", "result.json", "--help"});
  BOOST_TEST(help.code == 0);
  BOOST_TEST(help.said.find("--quiet") != std::string::npos);
  BOOST_TEST(telling({"--version"}).said.find("story 0.1.0") == 0u);
  BOOST_TEST(!fs::exists("result.json"));
}

BOOST_AUTO_TEST_CASE(a_closed_pipe_is_an_error_and_leaves_no_result) {
  const auto ran = forked(
      [] {
        return run({"--json", "result.json"}, short_story);
      },
      into_a_closed_pipe);
  BOOST_TEST(ran.code == 1);
  BOOST_TEST(ran.error == "error: cannot write to standard output: Broken pipe\n");
  BOOST_TEST(!fs::exists("result.json"));
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_an_error) {
  for (const char* words : {"-", "result.json"}) {
    const auto ran = forked([&] { return run({"--json", words}, short_story); }, onto_a_full_disk);
    BOOST_TEST(ran.code == 1);
    BOOST_TEST(ran.error == "error: cannot write to standard output: No space left on device\n");
  }
  BOOST_TEST(!fs::exists("result.json"));
  BOOST_TEST(forked([] { return run({"--help"}, short_story); }, onto_a_full_disk).code == 1);
}

BOOST_AUTO_TEST_CASE(a_long_story_ends_when_nobody_listens) {
  const auto endless = [](const nn::Shared&, nn::Narration& tell, nn::Result&) {
    for (;;) tell.line("and then");
  };
  BOOST_TEST(forked([&] { return run({}, endless); }, into_a_closed_pipe).code == 1);
}

BOOST_AUTO_TEST_CASE(a_closed_standard_output_does_not_reach_a_file) {
  const auto writes = [](const nn::Shared&, nn::Narration& tell, nn::Result&) {
    std::ofstream file("opened");  // would be descriptor 1
    tell.say("Once upon a time.");
    std::fflush(stdout);
  };
  const auto ran = forked([&] { return run({}, writes); }, [] { ::close(STDOUT_FILENO); });
  BOOST_TEST(ran.code == 1);
  BOOST_TEST(nn::read_file("opened") == "");
}

BOOST_AUTO_TEST_CASE(data_are_found_from_any_folder) {
  const auto build = nn::own_folder().parent_path();
  const auto folder = build / "share/lines-to-layers/00-test-of-data-file";
  fs::create_directories(folder);
  std::ofstream(folder / "a.csv") << "x\n";
  BOOST_TEST(nn::data_file("00-test-of-data-file", "a.csv") == folder / "a.csv");
  BOOST_CHECK_THROW(nn::data_file("00-test-of-data-file", "b.csv"), nn::DataError);
  fs::remove_all(folder);
}

BOOST_AUTO_TEST_SUITE_END()
