#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <engram/agent/memory.h>
#include <engram/recall/recall.h>
#include <engram/training/testing.h>

namespace engram {

/// An engram of the memory that gave most of all, its variants and equal lessons counted together: the one of them that
/// gave most by itself. Of equals the one of the greatest single share, as sharesOf() lists them; nothing where no
/// memory gave anything. `shares` as Recall::shares() gives them.
[[nodiscard]] std::optional<std::size_t> deciderAmong(std::span<const Share> shares, const Memory& memory);

/// Fills in the report's deciders and who decided each of its examples. `engrams` are what deciderAmong() said of them,
/// in their order.
void countDeciders(TestReport& report, std::span<const std::optional<std::size_t>> engrams, const Memory& memory);

} // namespace engram
