#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include <engram/training/learner.h>

namespace engram::cli {

/// How a picture is seen: `--preset` and `--threshold`, as several commands take them.
struct EyeChoice {
    std::string preset = "Classic";
    std::optional<std::uint8_t> threshold;

    /// The options that only a new agent may have.
    std::vector<CLI::Option*> addOptions(CLI::App& command);
    [[nodiscard]] LearnerDescription description() const;
};

/// A new agent as the options describe it.
struct LearnerChoice {
    EyeChoice eye{.preset = std::string(presets().front().name), .threshold = {}};
    std::string connector;
    std::optional<std::uint32_t> memories; ///< that may share the windows
    std::optional<Context> context;

    std::vector<CLI::Option*> addOptions(CLI::App& command);
    /// `seed` draws the wiring and the resets.
    [[nodiscard]] Result<LearnerDescription> description(std::uint64_t seed) const;
    [[nodiscard]] Result<Learner> create(std::uint64_t seed, std::string name) const;
};

/// An error of wrong usage where the text is no connector.
[[nodiscard]] CLI::Validator isConnector();

[[nodiscard]] std::string_view nameOf(InputCode code) noexcept;

} // namespace engram::cli
