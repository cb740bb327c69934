#include <nn/core/contract.hpp>
#include <nn/report/program.hpp>
#include <nn/report/usage_error.hpp>

#include <unistd.h>

#include <cstdio>

namespace nn {

namespace fs = std::filesystem;

void refuse_table(const Shared& shared) {
  if (shared.data.empty() && shared.features.empty() && shared.target.empty()) return;
  throw UsageError(
      "this program reads no table: --data, --features and --target do not go with it");
}

int run_program(int argc, char** argv, Options& options, const Story& story) {
  return run_guarded([&] {
    Shared shared;
    options.text("--data", shared.data, "FILE.csv", "read this table instead of the chapter's own");
    options.list("--features", shared.features, "A,B,C", "the columns to learn from");
    options.text("--target", shared.target, "COLUMN", "the column to predict");
    options.seed("--seed", shared.seed, "seed of everything random");
    options.text("--json", shared.json, "FILE", "write the result as JSON; - is standard output");
    options.flag("--quiet", shared.quiet, "do not tell the story");
    if (const auto text = options.parse(argc, argv)) {
      std::fputs(text->c_str(), stdout);
      return;
    }
    const bool silent = shared.quiet || shared.json == "-";
    Narration narration(silent ? nullptr : stdout);
    Result result;
    story(shared, narration, result);
    require_delivered(stdout);
    if (!shared.json.empty()) result.write(shared.json);
  });
}

fs::path own_folder() {
  std::error_code failed;
  const auto program = fs::read_symlink("/proc/self/exe", failed);
  if (failed) throw DataError("cannot find this program's folder: " + failed.message());
  return program.parent_path();
}

fs::path data_file(std::string_view chapter, std::string_view file) {
  const auto wanted = fs::path("share/lines-to-layers") / chapter / file;
  const auto start = own_folder();
  for (auto folder = start; folder != folder.root_path(); folder = folder.parent_path()) {
    std::error_code ignored;
    if (fs::exists(folder / wanted, ignored)) return folder / wanted;
  }
  throw DataError("there is no " + wanted.string() + " beside or above " + start.string());
}

}  // namespace nn
