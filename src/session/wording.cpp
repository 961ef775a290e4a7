#include "wording.h"

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
    return Sentence::of("%1 %", Sentence::figure(fixedPoint(100 * share, 1)));
}

} // namespace engram
