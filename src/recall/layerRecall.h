#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/bits/kernel.h>
#include <engram/recall/recall.h>

#include "blockScan.h"
#include "discrimination.h"
#include "layerTable.h"
#include "layerVotes.h"
#include "lowerBounds.h"
#include "patternHistory.h"
#include "rowScan.h"
#include "shortlist.h"
#include "shortlistSearch.h"
#include "threads/workers.h"
#include "wiringPlan.h"

namespace engram {

/// Recalls one layer, step after step of one question. Four things make a later step cheap, and none changes a bit:
///
/// - a neuron of whose connections none flipped since it was last asked has the same distances: its votes stand;
/// - few bits flip while an agent settles, so the nearest engrams are found on a shortlist (see Shortlist); where the
///   shortlist cannot prove that it holds them, the neuron looks for them again (see BlockScan);
/// - then the nearest example of before is an upper bound from the start of how far the nearest one can be now;
/// - and the input stands still, so the engrams are sorted by their distance from it: whole blocks of them are too far,
///   which lower bounds prove (see LowerBounds).
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

    /// The engrams that the layer was recalled from in the last step, where nobody else can have taught the layer's new
    /// bits: its neurons all read the whole first part and nothing more, and every engram answers with what it was
    /// asked. Then an engram that answers with those bits is as near to the question as any other that does. Else
    /// nothing.
    [[nodiscard]] std::span<const Shortlist::Entry> teachersOfAnswer() const;
    /// The engrams among which all are that hold what the first part of the next step will be; empty: not known.
    void lookAmong(std::span<const Shortlist::Entry> engrams) { among_ = engrams; }

    /// What each engram gave to the layer in the last step (see Share), the greatest first.
    [[nodiscard]] std::vector<Share> shares();

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    using Batches = std::vector<std::uint32_t>;

    [[nodiscard]] bool isUndecided(std::size_t group) const;
    [[nodiscard]] Batches batchesToSearch();
    [[nodiscard]] bool votesStand(std::size_t group);
    [[nodiscard]] bool searchShortlist(std::size_t group);
    void searchEveryEngram(const Batches& batches, bool settling);
    void searchEveryRow(std::size_t group, bool settling);
    [[nodiscard]] bool findSameAmong(std::size_t group);
    [[nodiscard]] bool readsOnlyFirstPart(std::size_t group) const;
    void beginGroup(std::size_t group, bool settling);
    void countWithTolerance(const Batches& batches);
    [[nodiscard]] Answer decide(BitView before, Identity identity, std::uint64_t step) const;
    /// Whoever counts many engrams at a time needs them, and a plan of what to add up; who counts row by row does not.
    void usePlanes();
    void findCommonDistances();
    [[nodiscard]] BlockScan::Question question(const Batches& batches);
    template <class Visit> void forEachGroup(const Batches& batches, Visit visit) const;
    template <class Work> void inParallel(const Batches& batches, Work work);

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
    PatternHistory history_;
    Discrimination discrimination_;
    LayerVotes votes_;
    Shortlists shortlists_;
    LowerBounds bounds_;

    // Working memory of a step.
    std::vector<std::uint32_t> commonDistances_; ///< see BlockScan::Question
    std::vector<BlockScan> scans_; ///< one a thread
    ShortlistSearch shortlistSearch_;
    RowScan rowScan_;
    std::vector<Shortlist::Entry> voters_; ///< of the group that was searched row by row last
    std::span<const Shortlist::Entry> among_; ///< see lookAmong()
};

} // namespace engram
