#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <engram/bits/kernel.h>
#include <engram/recall/recall.h>

#include "discrimination.h"
#include "layerTable.h"
#include "layerVotes.h"
#include "shortlist.h"
#include "wiringPlan.h"

namespace engram {

/// Adds up what each engram gave to a layer (see Share).
///
/// Invariant: once every group that votes decide has given what its voters are due, the shares sum to the part of the
/// neurons that votes decided.
class ShareSum {
public:
    /// The arguments must outlive this.
    ShareSum(const LayerTable& table, const WiringPlan& plan, const LayerVotes& votes,
        const Discrimination& discrimination, std::size_t neurons);

    /// The voters of a group are among these engrams.
    void give(std::size_t group, std::span<const Shortlist::Entry> near);
    /// These engrams of a block are voters of a group.
    void give(std::size_t group, std::size_t block, const Plane& voters);

    /// Once every group has given: those that gave anything, the greatest first, then by index.
    [[nodiscard]] std::vector<Share> sorted() const;

private:
    template <class Visit> void forEachDecided(std::size_t group, Visit visit) const;
    /// The part of the neurons that votes decided, for debug builds.
    [[nodiscard]] double decidedPart() const;

    const LayerTable& table_;
    const WiringPlan& plan_;
    const LayerVotes& votes_;
    const Discrimination& discrimination_;
    double neurons_;
    std::vector<double> given_; ///< by each engram
};

} // namespace engram
