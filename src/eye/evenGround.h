#pragma once

#include <cstdint>
#include <optional>

#include <engram/eye/page.h>

namespace engram {

/// The level of a ground that is one level all over, but for what is drawn on it; nothing if the ground is a paper with
/// light, noise or texture of its own.
struct EvenGround {
    std::uint8_t level = 0;
    bool dark = false; ///< most of what is drawn on it is darker
    bool doubtful = false; ///< little more of the border has this level than another
};

[[nodiscard]] std::optional<EvenGround> evenGroundOf(const GreyPicture& picture, InkChoice choice);

/// What differs from the ground, as light ink on black. Levels stay as they are where they are already that (black or
/// white ground, ink of at least half the range); else the strongest becomes 255.
[[nodiscard]] GreyPicture inkOnEvenGround(const GreyPicture& picture, const EvenGround& ground);

} // namespace engram
