#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/agent/architecture.h>
#include <engram/bits/kernel.h>

#include "layerTable.h"
#include "sparseBits.h"

namespace engram {

/// How the distances of a layer's neurons are counted: which neurons share them, and which planes go into which sums.
///
/// Neurons with the same connections see the same distances, so all is done once for each such *group*. Groups are
/// counted four at a time (a *batch*): a plane that several of them read is added once, for all that want it together.
///
/// Invariant: the distance of an engram from a group is the sum of the group's difference planes plus what the bits add
/// that all engrams have in common; and the sum of its *probe*, some of these planes, is never more (a lower bound).
class WiringPlan {
public:
    WiringPlan(const Architecture& architecture, Layer layer);
    WiringPlan(const WiringPlan&) = delete;
    WiringPlan& operator=(const WiringPlan&) = delete;
    ~WiringPlan() = default;

    [[nodiscard]] std::size_t groups() const noexcept { return neurons_->size(); }
    [[nodiscard]] std::span<const std::uint32_t> neurons(std::size_t group) const noexcept
    {
        return (*neurons_)[group];
    }
    /// A 1 for each bit of the pattern that the neurons of the group read.
    [[nodiscard]] std::span<const Word> mask(std::size_t group) const noexcept
    {
        return std::span(masks_).subspan(group * patternWords_, patternWords_);
    }
    [[nodiscard]] std::size_t patternWords() const noexcept { return patternWords_; }
    /// counts[group] := how many of the bits the neurons of the group read.
    void countRead(const Kernel& kernel, const SparseBits& bits, std::vector<std::uint32_t>& counts) const;

    /// Leaves the bits out of the sums that are the same in all engrams. Does nothing if they are those of last time.
    void adaptTo(const Kernel& kernel, const LayerTable& table);

    [[nodiscard]] std::size_t batches() const noexcept { return batches_.size(); }
    [[nodiscard]] static std::size_t batchOf(std::size_t group) noexcept { return group / SharedSums::maxSums; }
    /// The groups of a batch are firstGroup(batch) to endGroup(batch), without the latter.
    [[nodiscard]] static std::size_t firstGroup(std::size_t batch) noexcept { return batch * SharedSums::maxSums; }
    [[nodiscard]] std::size_t endGroup(std::size_t batch) const noexcept
    {
        return std::min(firstGroup(batch + 1), groups());
    }

    /// The planes that are added up: one of zeros to pad with, then one for each of rows(), part after part.
    static constexpr std::uint32_t zeroPlane = 0;
    static constexpr std::uint32_t firstRowPlane = 1;
    [[nodiscard]] const SharedSums& distanceSums(std::size_t batch) const noexcept { return batches_[batch].distances; }
    /// Only the bits that differ most among engrams: their sum is nearly the distance, for half the work.
    [[nodiscard]] const SharedSums& probeSums(std::size_t batch) const noexcept { return batches_[batch].probe; }
    /// The bits of a part that vary and that some neuron reads.
    [[nodiscard]] std::span<const std::uint32_t> rows(std::size_t part) const noexcept { return rows_[part]; }
    [[nodiscard]] std::size_t rowCount() const noexcept;

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    struct Row {
        std::size_t bit; ///< in a pattern
        bool isInProbe;
    };
    struct Batch {
        SharedSums distances;
        SharedSums probe;
        std::vector<std::uint32_t> lists[2]; ///< what they point into
    };
    void listRows(const LayerTable& table);
    [[nodiscard]] std::vector<Row> describeRows(const Kernel& kernel, const LayerTable& table) const;
    void listSums(std::size_t batch, std::span<const Row> rows, bool onlyProbe, SharedSums& sums,
        std::vector<std::uint32_t>& list) const;
    [[nodiscard]] std::vector<std::uint8_t> classesOfRows(
        std::size_t batch, std::span<const Row> rows, bool onlyProbe) const;
    [[nodiscard]] bool countsEveryBitOnce() const;

    Architecture architecture_; ///< keeps the groups alive
    const std::vector<std::vector<std::uint32_t>>* neurons_;
    std::size_t patternWords_ = 0;
    std::vector<Word> masks_;
    std::vector<const Word*> maskRows_; ///< where each group's mask begins
    std::vector<Word> read_; ///< by any neuron

    std::vector<Word> varying_; ///< what the rest was made for
    std::vector<std::vector<std::uint32_t>> rows_;
    std::vector<Batch> batches_;
};

} // namespace engram
