#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/eye/page.h>

namespace engram {

/// Ink that hangs together, corners included.
struct Component {
    PictureBox box;
    std::size_t pixels = 0;
    std::uint64_t mass = 0; ///< sum of the levels
    std::uint8_t strongest = 0; ///< the greatest level
};

/// The components of all pixels above 0, and which pixel belongs to which.
struct Components {
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::vector<Component> list; ///< in the order of their first pixel, row by row
    std::vector<std::uint32_t> labels; ///< for each pixel: index in the list, or none
};

[[nodiscard]] Components componentsOf(const GreyPicture& ink);

/// Sets every pixel to 0 whose component is not to be kept; `kept` has an entry for each.
void keepComponents(GreyPicture& ink, const Components& components, const std::vector<bool>& kept);

} // namespace engram
