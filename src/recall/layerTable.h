#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/agent/agent.h>
#include <engram/bits/bitVector.h>
#include <engram/bits/kernel.h>

namespace engram {

/// The lookup table of a layer's neurons, seen in place in an agent's memory.
///
/// What a neuron of the layer can read is laid out as one long *pattern*: the layers it reads one after the other (the
/// *parts*), each starting on a word. A state neuron reads I and the old Q; an output neuron reads the new Q, the old Z
/// and I. Distances are counted between such patterns, so nothing below has to know what the parts mean.
///
/// Invariant: planes and rows hold the same engrams: bit `place` of a neuron's plane is that neuron's bit in the row of
/// engramAt(place), and engramAt() takes every engram to one place.
class LayerTable {
public:
    struct Part {
        std::size_t bits; ///< neurons in the layer that is read
        std::size_t firstWord; ///< where the part begins in a pattern
        /// For each block, from usePlanes() or sortByDistanceTo() on: planeWords words for each neuron, a bit for each
        /// place (see engramAt()).
        std::vector<const Word*> planes;
        /// For each block as the memory has it: wordsFor(bits) words for each engram.
        std::vector<const Word*> rows;
    };

    /// Looks at the first `engrams` of the memory. The agent must outlive the use of this, unchanged.
    void open(const Agent& agent, Layer layer, std::size_t engrams);
    /// Gets the planes of all parts and answers, if they are not there yet: who counts rows alone does without.
    void usePlanes();

    [[nodiscard]] std::size_t engrams() const noexcept { return engrams_; }
    [[nodiscard]] std::size_t blocks() const noexcept { return (engrams_ + planeBits - 1) / planeBits; }
    [[nodiscard]] std::span<const Part> parts() const noexcept { return parts_; }
    [[nodiscard]] std::size_t patternWords() const noexcept { return varying_.size(); }

    /// Puts the engrams in the order of their distance from `input` in the first part, the nearest into the first
    /// block. What is near a question then lies in few blocks, and the others are seen to be far as a whole.
    void sortByDistanceTo(BitView input, const Kernel& kernel);
    [[nodiscard]] bool isSorted() const noexcept { return !order_.empty(); }
    /// Which engram is at a place of the blocks' planes.
    [[nodiscard]] std::uint32_t engramAt(std::size_t place) const noexcept
    {
        return order_.empty() ? static_cast<std::uint32_t>(place) : order_[place];
    }

    /// A 1 for each engram of the block that is there.
    [[nodiscard]] Plane present(std::size_t block) const noexcept;
    /// What the engrams of a block taught a neuron, by their places, and what an engram taught all of them.
    [[nodiscard]] const Word* answerPlane(std::size_t block, std::size_t neuron) const noexcept
    {
        return answers_.planes[block] + neuron * planeWords;
    }
    [[nodiscard]] const Word* answerRow(std::size_t engram) const noexcept { return row(answers_, engram); }
    [[nodiscard]] static const Word* row(const Part& part, std::size_t engram) noexcept
    {
        return part.rows[engram / planeBits] + (engram % planeBits) * wordsFor(part.bits);
    }
    /// Whether every engram answers with the first part of what it was asked.
    [[nodiscard]] bool answersAreAsked() const noexcept { return answers_.rows == parts_.front().rows; }
    /// How many bits of the pattern under the mask an engram does not have. Both have patternWords() words.
    [[nodiscard]] std::uint32_t distance(const Kernel& kernel, std::size_t engram, std::span<const Word> pattern,
        std::span<const Word> mask) const noexcept;

    /// Bits of a pattern that are not the same in all engrams. The others add the same to every distance: the border of
    /// a digit's picture is always black.
    [[nodiscard]] std::span<const Word> varying() const noexcept { return varying_; }
    /// For the bits that are the same in all engrams: their value.
    [[nodiscard]] std::span<const Word> common() const noexcept { return common_; }

    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    void findOrder(const Part& part, BitView input, const Kernel& kernel);
    void transpose(const Part& part, std::vector<Plane>& planes, const Kernel& kernel) const;

    const Memory* memory_ = nullptr;
    Layer layer_ = Layer::state;
    std::size_t engrams_ = 0;
    std::vector<Part> parts_;
    Part answers_;
    std::vector<std::uint32_t> wordIndices_; ///< 0, 1, 2 ... as many as a pattern has words
    std::vector<Word> varying_;
    std::vector<Word> common_;
    std::vector<std::uint32_t> order_; ///< the engram at each place; empty: as they were taught
    std::vector<std::vector<Plane>> sorted_; ///< of each layer that is not the same as one before, block after block
};

} // namespace engram
