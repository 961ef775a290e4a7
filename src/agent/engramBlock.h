#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

#include <engram/agent/memory.h>
#include <engram/bits/bitMatrix.h>
#include <engram/bits/bitVector.h>

namespace engram {

/// A plane for each neuron of a layer, in which the bit of every row is: made of the rows when somebody asks for them
/// and kept from then on. Most agents are answered from rows alone, and neither memory nor time is spent on theirs.
///
/// Several threads may ask at once; nobody may while rows are added.
class LayerPlanes {
public:
    static constexpr std::size_t planeWords = Memory::blockSize / wordBits;

    LayerPlanes() = default;
    LayerPlanes(const LayerPlanes& /*other*/) { } ///< a copy makes its own when it is asked
    LayerPlanes& operator=(const LayerPlanes&) = delete;
    ~LayerPlanes() = default;

    /// planeWords words for each column of `rows`, which are the rows asked about before and perhaps more.
    [[nodiscard]] const Word* of(const BitMatrix& rows);
    [[nodiscard]] std::size_t bytes();

private:
    std::mutex mutex_;
    std::vector<Word> words_;
    std::size_t rows_ = 0; ///< that are in the planes
};

/// The bits that up to Memory::blockSize engrams have in one layer: a row for each engram, and where they are asked for
/// a plane for each neuron, where engram e of the block is bit e. Planes of engrams that are not there yet are 0.
class LayerBits {
public:
    static constexpr std::size_t planeWords = LayerPlanes::planeWords;
    using Plane = std::span<const Word, planeWords>;

    explicit LayerBits(std::size_t neurons)
        : rows_(neurons)
        , every_(BitVector(neurons).inverted())
        , any_(neurons)
    {
    }

    [[nodiscard]] BitView row(std::size_t engram) const noexcept { return rows_.row(engram); }
    /// Of all neurons, one after the other.
    [[nodiscard]] const Word* planes() const { return planes_.of(rows_); }
    [[nodiscard]] Plane plane(std::size_t neuron) const { return Plane(planes() + neuron * planeWords, planeWords); }

    /// A 1 where every engram of the block has one, and where any has.
    [[nodiscard]] BitView inEvery() const noexcept { return every_; }
    [[nodiscard]] BitView inAny() const noexcept { return any_; }

    void append(BitView bits);
    [[nodiscard]] std::size_t bytes() const { return rows_.words().size() * sizeof(Word) + planes_.bytes(); }

private:
    BitMatrix rows_;
    mutable LayerPlanes planes_;
    BitVector every_;
    BitVector any_;
};

/// Up to 1,024 engrams.
class EngramBlock {
public:
    /// `versionBefore` is the version of the memory that the engrams of this block are added to.
    EngramBlock(const LayerSizes& sizes, std::uint64_t versionBefore);

    struct Source {
        std::uint32_t id; ///< index into the names of the memory
        std::uint32_t variant;
        std::uint64_t index;
        LessonKind kind;
    };

    [[nodiscard]] std::size_t size() const noexcept { return sources_.size(); }
    [[nodiscard]] std::uint64_t versionBefore() const noexcept { return versionBefore_; }
    [[nodiscard]] const Source& source(std::size_t engram) const noexcept { return sources_[engram]; }

    [[nodiscard]] const LayerBits& input() const noexcept { return input_; }
    /// The previous state and the answer of a lesson are most often its input once more (iconic training); where that
    /// holds for the whole block they are the same object as input().
    [[nodiscard]] const LayerBits& contextState() const noexcept { return contextState_ ? *contextState_ : input_; }
    [[nodiscard]] const LayerBits& answerState() const noexcept { return answerState_ ? *answerState_ : input_; }
    [[nodiscard]] const LayerBits& contextOutput() const noexcept { return contextOutput_; }
    [[nodiscard]] const LayerBits& answerOutput() const noexcept { return answerOutput_; }

    /// Needs room; the views of `engram` may point anywhere but into this block.
    void append(const EngramView& engram, std::uint32_t sourceId);
    [[nodiscard]] std::size_t bytes() const;

private:
    static void appendUnlessSame(std::optional<LayerBits>& bits, const LayerBits& input, BitView row, bool same);

    std::uint64_t versionBefore_;
    LayerBits input_;
    std::optional<LayerBits> contextState_; ///< none while it equals the input
    std::optional<LayerBits> answerState_; ///< none while it equals the input
    LayerBits contextOutput_;
    LayerBits answerOutput_;
    std::vector<Source> sources_;
};

} // namespace engram
