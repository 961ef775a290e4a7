#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/bits/kernel.h>
#include <engram/recall/recall.h>
#include <engram/threads/workers.h>

#include "blockScan.h"
#include "discrimination.h"
#include "layerTable.h"
#include "moments.h"
#include "rowScan.h"
#include "shortlist.h"
#include "shortlistWalk.h"
#include "votes.h"
#include "wiringPlan.h"

namespace engram {

/// Recalls one layer, step after step of one question. Four things make a later step cheap, and none changes a bit:
///
/// - a neuron of whose connections none flipped since it was last asked has the same distances: its votes stand;
/// - few bits flip while an agent settles, so the nearest engrams are found on a shortlist (see Shortlist); where the
///   shortlist cannot prove that it holds them, the neuron looks for them again (see BlockScan);
/// - then an engram that was nearest before bounds from the start how far the nearest one can be now;
/// - and the input stands still, so the engrams are arranged by their distance from it: whole blocks of them are too
///   far, which earlier looks at them or a few telling bits prove.
class LayerRecall {
public:
    LayerRecall(Layer layer, const Kernel& kernel, std::size_t threads);

    /// A new question to the first `engrams` of the agent's memory. The agent must stay as it is until the next call.
    void open(const Agent& agent, std::size_t engrams);

    /// The question will be asked for several steps, and the first part of what the layer reads stays `input`. May be
    /// called after open().
    void expectSteps(BitView input);

    struct Answer {
        BitVector bits;
        bool isDrawn = false; ///< some neuron's bit was drawn by the default rule
    };
    /// `parts` is what the layer reads, as LayerTable lists it; `before` is the layer's own old bits. `settling`: the
    /// pattern may be near the next one's, so what is found is kept for it.
    [[nodiscard]] Answer step(
        std::span<const BitView> parts, BitView before, Identity identity, std::uint64_t step, bool settling);

    /// What each engram gave to the layer in the last step (see Share), the greatest first.
    [[nodiscard]] std::vector<Share> shares();

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    [[nodiscard]] bool isUndecided(std::size_t group) const;
    [[nodiscard]] bool votesStand(std::size_t group);
    [[nodiscard]] bool askShortlist(std::size_t group);
    void askEveryEngram(std::span<const std::uint32_t> teams, bool settling);
    void askEveryRow(std::size_t group, bool settling);
    void countVotesAgain(std::span<const std::uint32_t> teams);
    void countVotes(std::size_t group, std::span<const Shortlist::Entry> near);
    void beginGroup(std::size_t group, bool settling);
    [[nodiscard]] std::uint32_t distanceOf(std::uint32_t engram, std::size_t group) const;
    void findOffsets();
    [[nodiscard]] BlockScan::Question question(std::span<const std::uint32_t> teams);
    [[nodiscard]] std::optional<bool> majority(std::size_t group, std::uint32_t neuron) const;
    template <class Work> void inParallel(std::span<const std::uint32_t> teams, Work work);

    Layer layer_;
    const Kernel& kernel_;
    Workers workers_;

    // Made from the architecture, and kept while it stays the same.
    std::optional<Architecture> architecture_;
    std::optional<WiringPlan> plan_;

    // Of the question.
    const Agent* agent_ = nullptr;
    RecallRules rules_;
    LayerTable table_;
    Moments moments_;
    LayerVotes votes_;
    std::vector<Shortlist> shortlists_; ///< one a group
    std::vector<Shortlist::Entry> entries_; ///< the room of all shortlists
    Discrimination discrimination_;
    std::vector<std::uint32_t> floors_; ///< see BlockScan::Question
    std::vector<std::uint32_t> floorsAt_; ///< for each team: the moment they are of
    std::vector<std::int8_t> signs_; ///< of the DD rule, for each neuron; 0: it is off or did not converge

    // Working memory of a step.
    std::vector<std::uint32_t> offsets_;
    std::vector<std::uint32_t> limits_;
    std::vector<std::uint32_t> slack_;
    std::vector<std::uint8_t> wanted_;
    std::vector<std::uint32_t> allWords_; ///< of a pattern: 0, 1, 2 ...
    std::vector<BlockScan::Scratch> scratch_; ///< one a thread
    ShortlistWalk walk_;
    RowScan rowScan_;
};

} // namespace engram
