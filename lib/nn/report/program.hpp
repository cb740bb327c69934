#pragma once
#include <nn/report/narration.hpp>
#include <nn/report/options.hpp>
#include <nn/report/result.hpp>

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nn {

/// The options that every chapter's program has.
struct Shared {
  std::string data;                   ///< --data FILE.csv; empty: the chapter's own table
  std::vector<std::string> features;  ///< --features a,b,c; empty: the program's choice
  std::string target;                 ///< --target y; empty: the program's choice
  std::optional<std::uint64_t> seed;  ///< --seed N
  std::string json;                   ///< --json FILE or -; empty: no result is written
  bool quiet = false;                 ///< --quiet
};

/// What a chapter's program does: it tells its story and fills its result.
using Story = std::function<void(const Shared&, Narration&, Result&)>;

/// Runs a chapter's program from command line to exit code.
///
/// `options` holds the program's own options; the shared ones are added here. The result is written
/// to where --json says after the story has ended well and all it said has arrived. With `--json -`
/// nothing else is on standard output.
///
/// Returns 0 when done, 1 when the data, the mathematics or standard output refused, 2 when the
/// command line is wrong; in the last two cases there is one line "error: ..." on standard error.
int run_program(int argc, char** argv, Options& options, const Story& story);

/// Throws UsageError if the command line names a table or its columns: for programs that read none.
void refuse_table(const Shared& shared);

/// The same frame for any program: runs `body`, reports what it throws in one line, and returns the
/// exit code. A closed pipe is an error like others, not a sudden end. Standard output that did not
/// take all that was written to it is an error, too.
int run_guarded(const std::function<void()>& body);

/// Flushes `out`, which is standard output; throws DataError if it did not take everything.
void require_delivered(std::FILE* out);

/// The folder of the running program. Throws DataError where the system does not tell.
std::filesystem::path own_folder();

/// A table of a chapter, from any working folder: `data_file("01-linear-regression", "hubble.csv")`
/// is share/lines-to-layers/CHAPTER/FILE beside or above the program's folder.
/// Throws DataError if it is not there.
std::filesystem::path data_file(std::string_view chapter, std::string_view file);

}  // namespace nn
