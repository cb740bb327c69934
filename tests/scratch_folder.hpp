#pragma once
#include <stdlib.h>

#include <filesystem>
#include <stdexcept>
#include <string>

/// A fixture: the test runs in an empty folder of its own, which is gone afterwards.
struct ScratchFolder {
  std::filesystem::path came_from = std::filesystem::current_path();
  std::filesystem::path path;

  ScratchFolder() {
    auto name = (std::filesystem::temp_directory_path() / "lines-to-layers-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::runtime_error("no scratch folder " + name);
    path = name;
    std::filesystem::permissions(path,
                                 std::filesystem::perms(0777));  // for tests that are not root
    std::filesystem::current_path(path);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() {
    std::error_code failed;
    std::filesystem::current_path(came_from, failed);
    std::filesystem::remove_all(path, failed);
  }
};
