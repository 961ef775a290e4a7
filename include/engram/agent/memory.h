#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <engram/agent/architecture.h>
#include <engram/agent/copyOnWrite.h>
#include <engram/bits/bitVector.h>

namespace engram {

/// Why an engram was stored.
enum class LessonKind : std::uint8_t { label, pleasure, pain };

/// Where an engram comes from.
struct Provenance {
    std::string_view source; ///< the name of a digit set ("MNIST train", "Carlito") or "Canvas"
    std::uint64_t index = 0; ///< of the example in its source; for a drawing the hash of its bits
    std::uint32_t variant = 0; ///< 0: the example itself; others were made from it and are forgotten with it
    LessonKind kind = LessonKind::label;

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// One engram, seen in place; valid until the memory changes.
///
/// A state neuron's entry in its lookup table is (input, contextState) -> answerState; an output neuron's is
/// (answerState, contextOutput, with z2i also input) -> answerOutput, since an output neuron reads the new state layer.
struct EngramView {
    BitView input;
    BitView contextState;
    BitView contextOutput;
    BitView answerState;
    BitView answerOutput;
    Provenance provenance;
};

/// 1,024 engrams (fewer in the last block), shared between copies of a memory. Each engram is held as rows, which the
/// inspector, the file and the late steps of an answer read; and where somebody asked for them as planes too (one bit
/// an engram), of which many engrams are counted at a time. Known to src/agent and src/recall alone.
class EngramBlock;

/// What an agent remembers: every lesson once, shared by all neurons.
///
/// A weightless neuron is a lookup table of the patterns it was taught. All neurons are taught at the same moments, so
/// a neuron's table is this list seen through its own connections (Aleksander's G-RAM); storing it per neuron would
/// cost 500 times the memory for the same answers.
///
/// Copying costs a pointer for each 1,024 engrams: undo, snapshots and "what if" are copies. Never more than 1 KB an
/// engram of the default architecture in all.
class Memory {
public:
    static constexpr std::size_t blockSize = 1024;

    /// An empty memory; every layer has at least 1 neuron.
    explicit Memory(LayerSizes sizes);
    Memory(const Memory& other);
    Memory(Memory&&) noexcept;
    Memory& operator=(const Memory& other);
    Memory& operator=(Memory&&) noexcept;
    ~Memory();

    [[nodiscard]] const LayerSizes& sizes() const noexcept { return sizes_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    /// A stamp of all that is remembered, in order, with where it comes from: equal memories have equal versions, and
    /// every change gives another one. That two different memories have the same by accident has a chance of 2^-64.
    [[nodiscard]] std::uint64_t version() const noexcept { return version_; }
    /// Whether the engrams of `before` are the first of this memory, so that what was said of them stays true. Compares
    /// versions, in the time that it takes to read one block.
    [[nodiscard]] bool continues(const Memory& before) const;
    [[nodiscard]] EngramView operator[](std::size_t index) const; ///< index < size()

    /// Appends an engram. O(1) amortized; every view has its layer's size, needs to live only for the call, and is not
    /// one of this memory's own.
    void teach(const EngramView& engram);
    /// The same of a source that the memory knows by now, named by its id: who teaches many engrams of long-named
    /// sources compares no names. `engram.provenance.source` is not looked at.
    void teach(const EngramView& engram, std::size_t sourceId);

    /// Takes back every engram of which `forgotten` is true, as if it had never been taught: the rest keep their order,
    /// and the memory equals one that was taught only them. `forgotten` is asked once for each engram, in order.
    /// Returns how many went. Blocks before the first one forgotten are not touched.
    std::size_t forget(const std::function<bool(std::size_t index, const EngramView&)>& forgotten);
    /// Takes back engrams from the end, so that `size` (at most size()) are left.
    void truncate(std::size_t size);

    /// A source and how many engrams it has.
    struct SourceCount {
        std::string name;
        std::size_t engrams;
        friend bool operator==(const SourceCount&, const SourceCount&) = default;
    };
    /// The distinct sources in order of first appearance, and how many engrams each has.
    [[nodiscard]] std::vector<SourceCount> sources() const;

    /// The same in numbers: ids of sources are their places in sources().
    [[nodiscard]] std::size_t sourceId(std::size_t index) const; ///< index < size()
    [[nodiscard]] std::span<const std::string> sourceNames() const noexcept;

    /// For kernels: block b holds the engrams from b * blockSize on.
    [[nodiscard]] std::span<const CopyOnWrite<EngramBlock>> blocks() const noexcept { return blocks_; }
    [[nodiscard]] std::size_t bytes() const;

    /// Equal engrams with equal provenance in equal order.
    friend bool operator==(const Memory& left, const Memory& right);

private:
    struct SourceNames; ///< in order of first appearance, and the way back from a name to its id
    [[nodiscard]] std::uint32_t idOfSource(std::string_view name);
    [[nodiscard]] std::uint64_t versionAfter(std::uint64_t version, std::size_t index) const;
    [[nodiscard]] std::uint64_t versionAt(std::size_t size) const;

    LayerSizes sizes_;
    std::size_t size_ = 0;
    std::uint64_t version_;
    std::vector<CopyOnWrite<EngramBlock>> blocks_; ///< all full but the last
    CopyOnWrite<SourceNames> sourceNames_;
};

} // namespace engram
