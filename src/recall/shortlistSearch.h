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

/// Finds the nearest engrams of a group among those of its shortlist, and brings their distances up to date.
///
/// Of the f bits that flipped since the list was made and that the group reads, an engram that differs now in d of them
/// differed then in the other f - d: its distance has changed by 2 d - f. So only flipped bits are looked at, and
/// engrams that were too far to come near by f flips are not looked at at all.
class ShortlistSearch {
public:
    /// What changed since the list was made, and what the group reads.
    struct Question {
        std::span<const Word> pattern; ///< now
        std::span<const Word> mask; ///< of the group
        const SparseBits& flips; ///< all that flipped since the step of the list
        std::uint32_t flipped; ///< how many of them are under the mask
        std::uint32_t tolerance;
    };
    /// Invariant: where `isProven`, `near` holds every engram up to `farthest`, the farthest voter, with its distance
    /// now, and `least` is the least of all.
    struct Found {
        bool isProven = false; ///< the list reaches far enough to hold all voters
        std::uint32_t least = 0;
        std::uint32_t farthest = 0;
        std::span<const Shortlist::Entry> near; ///< those beyond `farthest` do not vote. Valid until the next search
    };
    /// The list must be open.
    [[nodiscard]] Found search(
        const Kernel& kernel, const LayerTable& table, const Shortlist& shortlist, const Question& question);

private:
    void countDiffering(const Kernel& kernel, const LayerTable& table, const Question& question);

    std::vector<Shortlist::Entry> near_;
    std::vector<std::uint32_t> differing_; ///< for each of near_: flipped bits that differ now
    std::vector<const Word*> rows_;
    std::vector<std::uint32_t> words_;
    std::vector<Word> pattern_; ///< of these words
    std::vector<Word> flips_; ///< of these words, under the mask
};

} // namespace engram
