#pragma once

#include <filesystem>

#include <engram/error.h>

namespace engram {

/// A refusal of a file whose bytes show that a transfer changed them says that instead: it is the cause, and what a
/// reader stumbles over is chance. Any other error stays as it is.
[[nodiscard]] Error withSignOfTransfer(Error error, const std::filesystem::path& path);

} // namespace engram
