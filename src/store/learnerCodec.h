#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <engram/training/learner.h>

namespace engram {

/// What an agent file holds; `origin` only in recovery copies.
struct DecodedLearner {
    Learner learner;
    std::optional<std::string> origin;
};

[[nodiscard]] Result<std::vector<std::uint8_t>> encodeLearner(
    const Learner& learner, bool withStory, const std::string* origin);
[[nodiscard]] Result<DecodedLearner> decodeLearner(std::span<const std::uint8_t> bytes, const std::string& where);

/// A regular file of at most 512 MiB, read only if its first bytes say that it is an agent file of this size.
[[nodiscard]] Result<std::vector<std::uint8_t>> readAgentBytes(const std::filesystem::path& path);

} // namespace engram
