#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include <engram/error.h>
#include <engram/progress.h>
#include <engram/training/learner.h>

namespace engram {

/// What goes into an agent file.
struct AgentFileOptions {
    bool story = true; ///< keep the history; without it a file is about half the size
};

/// The bytes of an agent file (docs/formats/agentFile.md): magic, version, section table, CRC-32 of every section and
/// of the whole, deflated. Canonical: the same learner gives the same bytes. Of a story that would take more than 256
/// MiB the latest part is kept. Names over 4 KiB, notes over 16 MiB, memories of more than 4096 sources, engrams of
/// more than 2 GiB in memory and files over 512 MiB are an error of kind `tooLarge`; `writeFailed`: memory is
/// exhausted.
[[nodiscard]] Result<std::vector<std::uint8_t>> encodeAgent(
    const Learner& learner, const AgentFileOptions& options = {});
/// `where` names the bytes in errors. Every truncation and every flipped bit is refused; a newer major version by name.
/// Errors: `malformed`, `unsupported` (a newer version), `tooLarge`, `unreadable` (memory is exhausted).
[[nodiscard]] Result<Learner> decodeAgent(std::span<const std::uint8_t> bytes, const std::string& where);

/// Crash-safe: written beside, flushed, synced and renamed; the version before stays as a backup ("NAME.engram~"). A
/// symbolic link stays one. An error says which version is on the disk now: `writeFailed`, or `tooLarge` as
/// encodeAgent.
[[nodiscard]] Result<void> saveAgent(
    const Learner& learner, const std::filesystem::path& path, const AgentFileOptions& options = {});
/// Errors: `notFound`, `unreadable`, and those of decodeAgent.
[[nodiscard]] Result<Learner> loadAgent(const std::filesystem::path& path);

/// True if the file begins as an agent file does; false for anything else, an unreadable file included.
[[nodiscard]] bool looksLikeAgentFile(const std::filesystem::path& path);

} // namespace engram
