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

/// A learner as the sections of its file.
struct EncodedLearner {
    std::vector<Section> sections;
    FormatVersion version;
};
[[nodiscard]] Result<EncodedLearner> encodeLearner(const Learner& learner, bool withStory, const std::string* origin);
/// Writes it by saveStream().
[[nodiscard]] Result<void> saveEncoded(const EncodedLearner& encoded, const std::filesystem::path& path, Backup backup);
[[nodiscard]] Result<DecodedLearner> decodeLearner(const StoredContainer& container, const std::string& where);

} // namespace engram
