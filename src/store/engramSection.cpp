#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "learnerSections.h"

namespace engram {
namespace {

// An engram is written as docs/formats/agentFile.md says: a byte of flags and its kind, its provenance, and those of
// its layers that do not equal another one. With iconic context only the picture and the label remain.
constexpr std::uint8_t stateRepeatsInput = 1;
constexpr std::uint8_t contextStateIsAnswer = 2;
constexpr std::uint8_t contextOutputIsAnswer = 4;
constexpr unsigned kindShift = 3;
constexpr unsigned kinds = 3;
constexpr std::uint8_t engramFlags = 0x1F;

std::uint64_t rowBytes(std::size_t bits)
{
    return wordsFor(bits) * sizeof(Word);
}

void writeEngram(ByteWriter& out, const EngramView& engram, std::uint64_t source)
{
    const bool imitates = engram.answerState == engram.input;
    const bool holdsState = engram.contextState == engram.answerState;
    const bool holdsOutput = engram.contextOutput == engram.answerOutput;
    out.u8(static_cast<std::uint8_t>((imitates ? stateRepeatsInput : 0) | (holdsState ? contextStateIsAnswer : 0)
        | (holdsOutput ? contextOutputIsAnswer : 0) | static_cast<unsigned>(engram.provenance.kind) << kindShift));
    out.count(source);
    out.count(engram.provenance.index);
    out.count(engram.provenance.variant);
    out.bits(engram.input);
    out.bits(engram.answerOutput);
    if (!imitates)
        out.bits(engram.answerState);
    if (!holdsState)
        out.bits(engram.contextState);
    if (!holdsOutput)
        out.bits(engram.contextOutput);
}

/// A source that a file lists; the memory has an id for it from its first engram on.
struct ListedSource {
    std::string name;
    std::optional<std::size_t> id;
};

void readEngram(FieldReader& in, std::vector<ListedSource>& sources, Memory& memory)
{
    const LayerSizes& sizes = memory.sizes();
    const std::uint8_t flags = in.u8();
    const unsigned kind = flags >> kindShift;
    if ((flags & ~engramFlags) != 0 || kind >= kinds)
        in.fail(Sentence::of("%1 has an engram of an unknown kind", in.where()));
    const std::uint64_t source = in.count();
    if (in.ok() && source >= sources.size())
        in.fail(Sentence::of("%1 has an engram from a source that it does not list", in.where()));
    Provenance provenance;
    provenance.index = in.count();
    provenance.variant = in.count32(Sentence::wording("a variant"));
    provenance.kind = static_cast<LessonKind>(kind);

    const BitVector input = in.bits(sizes.inputs);
    const BitVector answerOutput = in.bits(sizes.outputs);
    std::array<BitVector, 3> own; // of the layers that do not repeat another one
    const auto layer = [&](std::uint8_t repeats, const BitVector& repeated, BitVector& its,
                           std::size_t size) -> BitView {
        if ((flags & repeats) != 0)
            return repeated;
        its = in.bits(size);
        return its;
    };
    const BitView answerState = layer(stateRepeatsInput, input, own[0], sizes.states);
    const BitView contextState =
        layer(contextStateIsAnswer, (flags & stateRepeatsInput) != 0 ? input : own[0], own[1], sizes.states);
    const BitView contextOutput = layer(contextOutputIsAnswer, answerOutput, own[2], sizes.outputs);
    if (!in.ok())
        return;
    ListedSource& listed = sources[source];
    provenance.source = listed.name;
    const EngramView engram{input, contextState, contextOutput, answerState, answerOutput, provenance};
    if (listed.id) {
        memory.teach(engram, *listed.id);
        return;
    }
    memory.teach(engram);
    listed.id = memory.sourceId(memory.size() - 1);
}

} // namespace

std::uint64_t engramMemory(const LayerSizes& sizes) noexcept
{
    constexpr std::uint64_t provenance = 24;
    return 2 * (rowBytes(sizes.inputs) + 2 * rowBytes(sizes.states) + 2 * rowBytes(sizes.outputs)) + provenance;
}

std::uint64_t storyStateMemory(const LayerSizes& sizes) noexcept
{
    constexpr std::uint64_t numberOfEpisode = 8;
    return rowBytes(sizes.inputs) + rowBytes(sizes.states) + rowBytes(sizes.outputs) + numberOfEpisode;
}

std::uint64_t storyEpisodeMemory(const Episode& episode) noexcept
{
    return 2 * sizeof(Episode) + episode.source.size(); // twice: while a list grows, its old and its new memory exist
}

std::uint64_t mostInflated(std::uint64_t fileBytes) noexcept
{
    constexpr std::uint64_t always = std::uint64_t{512} << 20;
    constexpr std::uint64_t mostOfItsSize = std::uint64_t{1536} << 20;
    return always + std::min<std::uint64_t>(std::uint64_t{64} * fileBytes, mostOfItsSize);
}

std::uint64_t mostEngramMemory(std::uint64_t deflatedBytes) noexcept
{
    constexpr std::uint64_t always = std::uint64_t{256} << 20;
    constexpr std::uint64_t timesTheFile = 64;
    constexpr std::uint64_t never = std::uint64_t{2} << 30;
    return std::clamp(timesTheFile * deflatedBytes, always, never);
}

void writeEngrams(ByteWriter& out, const Memory& memory)
{
    out.count(memory.sourceNames().size());
    for (const std::string& source : memory.sourceNames())
        out.text(source);
    out.count(memory.size());
    for (std::size_t i = 0; i < memory.size(); ++i)
        writeEngram(out, memory[i], memory.sourceId(i));
}

Memory readEngrams(FieldReader& in, const LayerSizes& sizes, std::uint64_t memoryAllowed)
{
    Memory memory(sizes);
    const std::uint64_t sourceCount = in.count();
    if (sourceCount > mostSources)
        in.fail(Sentence::of("%1 lists more than %2 sources", in.where(), mostSources));
    std::vector<ListedSource> sources;
    for (std::uint64_t i = 0; i < sourceCount && in.ok(); ++i)
        sources.push_back({in.text(Sentence::wording("the name of a source"), longestName), {}});

    const std::uint64_t size = in.count();
    if (size > memoryAllowed / engramMemory(sizes))
        in.fail(Sentence::of("%1 claims %2 engrams, more than a file of its size can hold", in.where(), size),
            ErrorKind::tooLarge);
    for (std::uint64_t i = 0; i < size && in.ok(); ++i)
        readEngram(in, sources, memory);
    return memory;
}

} // namespace engram
