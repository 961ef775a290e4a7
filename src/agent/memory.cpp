#include <engram/agent/memory.h>

#include <algorithm>
#include <cassert>
#include <functional>
#include <unordered_map>

#include "engramBlock.h"

namespace engram {

namespace {

/// One step of a stamp. For a given stamp so far it is one-to-one in the word, and for a given word in the stamp.
std::uint64_t stamped(std::uint64_t stamp, Word word) noexcept
{
    stamp = (stamp ^ word) * 0x9e3779b97f4a7c15U;
    return stamp ^ (stamp >> 32U);
}

std::uint64_t stamped(std::uint64_t stamp, BitView bits) noexcept
{
    for (const Word word : bits.words())
        stamp = stamped(stamp, word);
    return stamp;
}

std::uint64_t stampOfNothing(const LayerSizes& sizes) noexcept
{
    return stamped(stamped(0, Word{sizes.inputs}), Word{sizes.outputs});
}

} // namespace

struct Memory::SourceNames {
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const noexcept { return std::hash<std::string_view>()(name); }
    };

    std::uint32_t add(std::string_view name)
    {
        const auto id = static_cast<std::uint32_t>(names.size());
        names.emplace_back(name);
        stamps.push_back(std::hash<std::string_view>()(name));
        ids.emplace(name, id);
        return id;
    }
    void keepFirst(std::size_t count)
    {
        for (std::size_t id = count; id < names.size(); ++id)
            ids.erase(names[id]);
        names.resize(count);
        stamps.resize(count);
    }

    std::vector<std::string> names; ///< in order of first appearance
    std::vector<std::uint64_t> stamps; ///< of each name
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> ids;
};

Memory::Memory(LayerSizes sizes)
    : sizes_(sizes)
    , version_(stampOfNothing(sizes))
    , sourceNames_(std::in_place)
{
    assert(sizes.inputs > 0 && sizes.states == sizes.inputs && sizes.outputs > 0);
}

Memory::Memory(const Memory&) = default;
Memory::Memory(Memory&&) noexcept = default;
Memory& Memory::operator=(const Memory&) = default;
Memory& Memory::operator=(Memory&&) noexcept = default;
Memory::~Memory() = default;

EngramView Memory::operator[](std::size_t index) const
{
    assert(index < size_);
    const EngramBlock& block = *blocks_[index / blockSize];
    const std::size_t row = index % blockSize;
    const EngramBlock::Source& source = block.source(row);
    return {block.input().row(row), block.contextState().row(row), block.contextOutput().row(row),
        block.answerState().row(row), block.answerOutput().row(row),
        {sourceNames_->names[source.id], source.index, source.variant, source.kind}};
}

std::uint32_t Memory::idOfSource(std::string_view name)
{
    const auto known = sourceNames_->ids.find(name);
    return known != sourceNames_->ids.end() ? known->second : sourceNames_.writable().add(name);
}

std::uint64_t Memory::versionAfter(std::uint64_t version, std::size_t index) const
{
    const EngramView engram = (*this)[index];
    const Provenance& provenance = engram.provenance;
    version = stamped(version, sourceNames_->stamps[sourceId(index)]);
    version = stamped(version, provenance.index);
    version = stamped(version, Word{provenance.variant} << 8U | static_cast<Word>(provenance.kind));
    version = stamped(version, engram.input);
    // Most often the same bits three times over: saying so takes less time than reading them.
    for (const BitView repeated : {engram.contextState, engram.answerState})
        version = repeated == engram.input ? stamped(version, Word{1}) : stamped(stamped(version, Word{0}), repeated);
    return stamped(stamped(version, engram.contextOutput), engram.answerOutput);
}

std::uint64_t Memory::versionAt(std::size_t size) const
{
    assert(size <= size_);
    if (size == size_)
        return version_;
    std::uint64_t version = blocks_[size / blockSize]->versionBefore();
    for (std::size_t index = size / blockSize * blockSize; index < size; ++index)
        version = versionAfter(version, index);
    return version;
}

bool Memory::continues(const Memory& before) const
{
    return size_ >= before.size_ && sizes_ == before.sizes_ && versionAt(before.size_) == before.version_;
}

void Memory::teach(const EngramView& engram)
{
    teach(engram, idOfSource(engram.provenance.source));
}

void Memory::teach(const EngramView& engram, std::size_t sourceId)
{
    assert(sourceId < sourceNames_->names.size());
    assert(engram.input.size() == sizes_.inputs && engram.contextState.size() == sizes_.states
        && engram.contextOutput.size() == sizes_.outputs && engram.answerState.size() == sizes_.states
        && engram.answerOutput.size() == sizes_.outputs);
    if (size_ % blockSize == 0)
        blocks_.emplace_back(std::in_place, sizes_, version_);
    blocks_.back().writable().append(engram, static_cast<std::uint32_t>(sourceId));
    ++size_;
    version_ = versionAfter(version_, size_ - 1);
}

void Memory::truncate(std::size_t size)
{
    assert(size <= size_);
    if (size == size_)
        return;
    const std::size_t fullBlocks = size / blockSize;
    const Memory before = *this;
    version_ = before.versionAt(fullBlocks * blockSize);
    blocks_.erase(blocks_.begin() + static_cast<std::ptrdiff_t>(fullBlocks), blocks_.end());
    size_ = fullBlocks * blockSize;

    // Ids count first appearances, so what is left uses the first of them.
    std::uint32_t names = 0;
    for (std::size_t i = 0; i < size; ++i)
        names = std::max(names, static_cast<std::uint32_t>(before.sourceId(i)) + 1);
    if (names < sourceNames_->names.size())
        sourceNames_.writable().keepFirst(names);

    while (size_ < size)
        teach(before[size_]);
}

std::size_t Memory::forget(const std::function<bool(std::size_t index, const EngramView&)>& forgotten)
{
    std::vector<std::size_t> kept;
    std::size_t untouched = 0; // engrams before the first one forgotten
    for (std::size_t i = 0; i < size_; ++i) {
        if (forgotten(i, (*this)[i]))
            continue;
        if (untouched == i)
            ++untouched;
        else
            kept.push_back(i);
    }
    const Memory before = *this;
    truncate(untouched);
    for (const std::size_t i : kept)
        teach(before[i]);
    return before.size() - size_;
}

std::vector<Memory::SourceCount> Memory::sources() const
{
    std::vector<SourceCount> counts;
    counts.reserve(sourceNames_->names.size());
    for (const std::string& name : sourceNames_->names)
        counts.push_back({name, 0});
    for (std::size_t i = 0; i < size_; ++i)
        ++counts[sourceId(i)].engrams;
    return counts;
}

std::span<const std::string> Memory::sourceNames() const noexcept
{
    return sourceNames_->names;
}

std::size_t Memory::sourceId(std::size_t index) const
{
    assert(index < size_);
    return blocks_[index / blockSize]->source(index % blockSize).id;
}

std::size_t Memory::bytes() const
{
    std::size_t bytes = blocks_.size() * sizeof(blocks_[0]);
    for (const auto& block : blocks_)
        bytes += block->bytes();
    for (const std::string& name : sourceNames_->names)
        bytes += 2 * (sizeof(std::string) + name.size());
    return bytes;
}

namespace {

bool equalEngrams(const EngramView& left, const EngramView& right)
{
    return left.input == right.input && left.contextState == right.contextState
        && left.contextOutput == right.contextOutput && left.answerState == right.answerState
        && left.answerOutput == right.answerOutput && left.provenance == right.provenance;
}

} // namespace

bool operator==(const Memory& left, const Memory& right)
{
    if (left.sizes_ != right.sizes_ || left.size_ != right.size_)
        return false;
    for (std::size_t i = 0; i < left.size_; ++i)
        if (!equalEngrams(left[i], right[i]))
            return false;
    return true;
}

} // namespace engram
