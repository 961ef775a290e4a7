#pragma once

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
/// counted four at a time (a *team*): a plane that several of them read is added once, for all that want it together.
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

    [[nodiscard]] std::size_t teams() const noexcept { return teams_.size(); }
    [[nodiscard]] static std::size_t teamOf(std::size_t group) noexcept { return group / SharedSums::maxSums; }
    /// The planes that the teams add up: one of zeros to fill up with, then one for each of rows(), part after part.
    static constexpr std::uint32_t zeroPlane = 0;
    static constexpr std::uint32_t firstRowPlane = 1;
    [[nodiscard]] const SharedSums& team(std::size_t team) const noexcept { return teams_[team].all; }
    /// Only the bits that differ most among engrams: their sum is nearly the distance, for half the work, and never
    /// more than it.
    [[nodiscard]] const SharedSums& telling(std::size_t team) const noexcept { return teams_[team].telling; }
    /// The bits of a part that vary and that some neuron reads.
    [[nodiscard]] std::span<const std::uint32_t> rows(std::size_t part) const noexcept { return rows_[part]; }
    [[nodiscard]] std::size_t rowCount() const noexcept;

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    struct Row {
        std::size_t bit; ///< in a pattern
        bool isTelling;
    };
    struct Team {
        SharedSums all;
        SharedSums telling;
        std::vector<std::uint32_t> lists[2]; ///< what they point into
    };
    void listRows(const LayerTable& table);
    [[nodiscard]] std::vector<Row> describeRows(const Kernel& kernel, const LayerTable& table) const;
    void listSums(std::size_t team, std::span<const Row> rows, bool onlyTelling, SharedSums& sums,
        std::vector<std::uint32_t>& list) const;

    Architecture architecture_; ///< keeps the groups alive
    const std::vector<std::vector<std::uint32_t>>* neurons_;
    std::size_t patternWords_ = 0;
    std::vector<Word> masks_;
    std::vector<const Word*> maskRows_; ///< where each group's mask begins
    std::vector<Word> read_; ///< by any neuron

    std::vector<Word> varying_; ///< what the rest was made for
    std::vector<std::vector<std::uint32_t>> rows_;
    std::vector<Team> teams_;
};

} // namespace engram
