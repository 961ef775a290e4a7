#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

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
        in.fail("has an engram of an unknown kind");
    const std::uint64_t source = in.count();
    if (in.ok() && source >= sources.size())
        in.fail("has an engram from a source that it does not list");
    Provenance provenance;
    provenance.index = in.count();
    provenance.variant = in.count32("a variant");
    provenance.kind = static_cast<LessonKind>(kind);

    const BitVector input = in.bits(sizes.inputs);
    const BitVector answerOutput = in.bits(sizes.outputs);
    const BitVector answerState = (flags & stateRepeatsInput) != 0 ? input : in.bits(sizes.states);
    const BitVector contextState = (flags & contextStateIsAnswer) != 0 ? answerState : in.bits(sizes.states);
    const BitVector contextOutput = (flags & contextOutputIsAnswer) != 0 ? answerOutput : in.bits(sizes.outputs);
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

std::uint64_t mostInflated(std::size_t fileBytes) noexcept
{
    constexpr std::uint64_t always = std::uint64_t{512} << 20;
    constexpr std::uint64_t mostOfItsSize = std::uint64_t{1536} << 20;
    return always + std::min<std::uint64_t>(std::uint64_t{64} * fileBytes, mostOfItsSize);
}

std::uint64_t mostEngramMemory(std::size_t deflatedBytes) noexcept
{
    constexpr std::uint64_t always = std::uint64_t{256} << 20;
    constexpr std::uint64_t timesTheFile = 64;
    constexpr std::uint64_t never = std::uint64_t{2} << 30;
    return std::clamp(timesTheFile * deflatedBytes, always, never);
}

void writeEngrams(ByteWriter& out, const Memory& memory)
{
    std::unordered_map<std::string_view, std::uint64_t> numbers;
    const std::vector<Memory::SourceCount> sources = memory.sources();
    out.count(sources.size());
    for (const Memory::SourceCount& source : sources) {
        numbers.emplace(source.name, numbers.size());
        out.text(source.name);
    }
    out.count(memory.size());
    for (std::size_t i = 0; i < memory.size(); ++i) {
        const EngramView engram = memory[i];
        writeEngram(out, engram, numbers.at(engram.provenance.source));
    }
}

Memory readEngrams(FieldReader& in, const LayerSizes& sizes, std::uint64_t memoryAllowed)
{
    Memory memory(sizes);
    const std::uint64_t sourceCount = in.count();
    if (sourceCount > mostSources)
        in.fail("lists more than " + std::to_string(mostSources) + " sources");
    std::vector<ListedSource> sources;
    for (std::uint64_t i = 0; i < sourceCount && in.ok(); ++i)
        sources.push_back({in.text("the name of a source", longestName), {}});

    const std::uint64_t size = in.count();
    if (size > memoryAllowed / engramMemory(sizes))
        in.fail(
            "claims " + std::to_string(size) + " engrams, more than a file of its size can hold", ErrorKind::tooLarge);
    for (std::uint64_t i = 0; i < size && in.ok(); ++i)
        readEngram(in, sources, memory);
    return memory;
}

} // namespace engram
