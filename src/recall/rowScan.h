#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "shortlist.h"

namespace engram {

/// Looks at every engram for one group of neurons, row by row: the counterpart of BlockScan, which pays off where many
/// groups share the difference planes. Where all neurons of a layer read the same there is nothing to share, and most
/// long rows are abandoned early: they are seen to be too far before they are read to their end.
///
/// Invariant, while it scans: of the engrams seen so far, those up to the limit are listed with their true distance,
/// and the limit, radiusFor() of the least seen, only falls; so a row that was abandoned beyond it is beyond the last.
class RowScan {
public:
    /// Whether a layer of that many groups is better counted row by row.
    [[nodiscard]] static bool paysOff(std::size_t groups) noexcept { return groups <= 4; }

    struct Found {
        std::uint32_t least; ///< distance of the nearest engram
        std::span<const Shortlist::Entry> near; ///< all up to radiusFor(least), in order. Valid until the next scan
    };
    /// Distances from the pattern over the mask. `radiusFor` says how far engrams matter when the nearest one is at
    /// `least`; it must not fall as its argument rises, nor be less. Needs an engram.
    [[nodiscard]] Found scan(const Kernel& kernel, const LayerTable& table, std::span<const Word> pattern,
        std::span<const Word> mask, const std::function<std::uint32_t(std::uint32_t least)>& radiusFor);

    [[nodiscard]] std::size_t bytes() const noexcept { return near_.capacity() * sizeof(Shortlist::Entry); }

private:
    std::vector<Shortlist::Entry> near_;
};

} // namespace engram
