#pragma once

#include <optional>

#include <engram/agent/architecture.h>
#include <engram/error.h>

namespace engram {

/// Whether the connector `windows`, whose form was checked, fits the layers: a square picture of at most 28 x 28 pixels
/// of 1 or 8 bits that the windows cover, and at most 8 output neurons.
[[nodiscard]] Result<void> checkWindows(const ArchitectureDescription& description);

/// Of a description that was checked; nothing for other connectors.
[[nodiscard]] std::optional<WindowsReading> windowsReading(const ArchitectureDescription& description);

} // namespace engram
