#pragma once

#include <optional>
#include <span>
#include <string>

#include <engram/training/sureness.h>

#include "console.h"

namespace engram::cli {

/// "fairly sure (of answers as sure as this, 97.1 % were right)", or by which preset it is said without a figure.
[[nodiscard]] std::string describe(const Sureness& sureness);
/// The same after ", "; where there is none, which digits were never taught; else, for an answer that is no digit,
/// empty.
[[nodiscard]] std::string describeSureness(
    const std::optional<Sureness>& sureness, std::span<const CodeDistance> distances);

/// margin, right (null for settings that nothing was counted for), word and preset; null where there is none.
[[nodiscard]] Json surenessJson(const std::optional<Sureness>& sureness);

/// code and distance of each, the nearest first.
[[nodiscard]] Json distancesJson(std::span<const CodeDistance> distances);

} // namespace engram::cli
