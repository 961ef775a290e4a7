#pragma once

#include <string_view>

#include <engram/agent/memory.h>
#include <engram/sentence.h>

namespace engram {

/// "0.2 s", "12 s", "3 min 5 s".
[[nodiscard]] Sentence duration(double seconds);

/// "81.3 %"; "100.0 %" is all and nothing less.
[[nodiscard]] Sentence perCent(double share);

/// "label", "pleasure" or "pain", as exports have it.
[[nodiscard]] std::string_view kindName(LessonKind kind);

} // namespace engram
