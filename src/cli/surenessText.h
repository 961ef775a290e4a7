#pragma once

#include <optional>
#include <span>
#include <string>

#include <engram/training/sureness.h>

#include "console.h"

namespace engram::cli {

/// "fairly sure (of answers as sure as this, 97.1 % were right)".
[[nodiscard]] std::string describe(const Sureness& sureness);

/// margin, right and word; null where there is none.
[[nodiscard]] Json surenessJson(const std::optional<Sureness>& sureness);

/// code and distance of each, the nearest first.
[[nodiscard]] Json distancesJson(std::span<const CodeDistance> distances);

} // namespace engram::cli
