#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "shortlist.h"
#include "sparseBits.h"

namespace engram {

/// Distances to the engrams of a shortlist now, from those at its base.
///
/// Of the f bits that flipped since then and that are read, an engram that differs now in d of them differed then in
/// the other f - d: its distance has changed by 2 d - f. So only flipped bits are looked at, and engrams that were too
/// far to come near by f flips are not looked at all.
class ShortlistWalk {
public:
    /// The engrams of the list that can be voters now, with their distances now, unless the list cannot prove that it
    /// holds them all.
    struct Found {
        bool isProven = false;
        std::uint32_t least = 0;
        std::uint32_t farthest = 0;
        std::span<const Shortlist::Entry> near; ///< among them all voters; those beyond `farthest` do not vote
    };
    /// `flips` are all that there were since the base of the list, of which `flipped` are under the mask.
    [[nodiscard]] Found walk(const Kernel& kernel, const LayerTable& table, const Shortlist& shortlist,
        const SparseBits& flips, std::uint32_t flipped, std::span<const Word> mask, std::span<const Word> pattern,
        std::uint32_t tolerance);

private:
    void countDiffering(const Kernel& kernel, const LayerTable& table, const SparseBits& flips,
        std::span<const Word> mask, std::span<const Word> pattern);

    std::vector<Shortlist::Entry> near_;
    std::vector<std::uint32_t> differing_; ///< for each of near_: flipped bits that differ now
    std::vector<const Word*> rows_;
    std::vector<std::uint32_t> words_;
    std::vector<Word> asked_;
    std::vector<Word> read_;
};

} // namespace engram
