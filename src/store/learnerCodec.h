#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <engram/files/saveFile.h>
#include <engram/training/learner.h>

#include "container.h"

namespace engram {

/// What an agent file holds; `origin` only in recovery copies.
struct DecodedLearner {
    Learner learner;
    std::optional<std::string> origin;
};

/// What was written by then is of no use where this fails.
[[nodiscard]] Result<void> encodeLearner(
    const Learner& learner, bool withStory, const std::string* origin, ContainerSink& sink);
/// The same into a file, by saveStream().
[[nodiscard]] Result<void> saveLearner(const Learner& learner, bool withStory, const std::string* origin,
    const std::filesystem::path& path, Backup backup);
[[nodiscard]] Result<DecodedLearner> decodeLearner(const StoredContainer& container, const std::string& where);

} // namespace engram
