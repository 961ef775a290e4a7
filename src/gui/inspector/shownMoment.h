#pragma once

#include <QString>

#include "bridge/viewState.h"

namespace engram {

/// Why there is nothing to explain, in words a person reads; empty where there is.
[[nodiscard]] QString nothingToExplain(const Shown& shown);

/// What the answer would be without a memory, in one sentence.
[[nodiscard]] QString describeWhatIf(const WhatIf& whatIf);

/// The answer of an output layer as a person says it: "9", or "no digit (12)".
[[nodiscard]] QString answerText(std::uint32_t code);

} // namespace engram
