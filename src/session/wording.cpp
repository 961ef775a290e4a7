#include "wording.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include <engram/text.h>

namespace engram {

Sentence duration(double seconds)
{
    if (seconds < 0.05)
        return Sentence::of("under 0.1 s");
    if (seconds < 10)
        return Sentence::of("%1 s", Sentence::figure(fixedPoint(seconds, 1)));
    const auto whole = static_cast<std::uint64_t>(std::lround(seconds));
    if (whole < 60)
        return Sentence::of("%1 s", whole);
    return Sentence::of("%1 min %2 s", whole / 60, whole % 60);
}

Sentence perCent(double share)
{
    const double most = share < 1 ? 99.9 : 100; // what is not all is not rounded up to all
    return Sentence::of("%1 %", Sentence::figure(fixedPoint(std::min(100 * share, most), 1)));
}

std::string_view kindName(LessonKind kind)
{
    switch (kind) {
    case LessonKind::label:
        return "label";
    case LessonKind::pleasure:
        return "pleasure";
    case LessonKind::pain:
        return "pain";
    }
    return "unknown";
}

} // namespace engram
