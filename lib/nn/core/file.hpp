#pragma once
#include <filesystem>
#include <string>
#include <string_view>

namespace nn {

/// All bytes of a file, of a pipe, or of what is typed at a terminal.
/// Throws DataError "cannot read PATH: REASON" when there is none, or a folder, a device, more than
/// 1 GiB, or no permission.
std::string read_file(const std::filesystem::path& path);

/// Writes a file whole or not at all: whoever looks finds the old content or the new one.
///
/// The content goes to a temporary in the same folder, which takes the old file's place once it is
/// safely on the disk. SIGINT, SIGTERM and their like wait in this thread for these milliseconds,
/// so that they leave no temporary behind; a thread of your own that does not block them undoes
/// that.
///
/// - A file that holds `content` already is not touched: its time stays, nothing is built anew.
/// - The file's permissions are kept; a file that may not be written is not replaced either.
/// - Through a symbolic link its target is replaced.
/// - Pipes, devices and open descriptors (/dev/stdout) have no name to replace: written directly.
///
/// Throws DataError "cannot write PATH: REASON", with no temporary left behind.
void write_file(const std::filesystem::path& path, std::string_view content);

}  // namespace nn
