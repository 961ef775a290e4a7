#pragma once

#include <engram/sentence.h>

namespace engram {

/// "0.2 s", "12 s", "3 min 5 s".
[[nodiscard]] Sentence duration(double seconds);

/// "81.3 %".
[[nodiscard]] Sentence perCent(double share);

} // namespace engram
