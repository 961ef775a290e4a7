#include <engram/agent/memory.h>

#include <algorithm>
#include <atomic>
#include <cassert>
#include <functional>
#include <unordered_map>

#include "engramBlock.h"

namespace engram {

/// Names that were ever shared between copies of a memory are never written again, as with blocks.
struct Memory::SourceNames {
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const noexcept { return std::hash<std::string_view>()(name); }
    };

    SourceNames() = default;
    explicit SourceNames(std::span<const std::string> first)
    {
        for (const std::string& name : first)
            add(name);
    }

    std::uint32_t add(std::string_view name)
    {
        const auto id = static_cast<std::uint32_t>(names.size());
        names.emplace_back(name);
        ids.emplace(name, id);
        return id;
    }

    std::vector<std::string> names;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> ids;
    mutable std::atomic<bool> shared = false;
};

Memory::Memory(LayerSizes sizes)
    : sizes_(sizes)
    , sourceNames_(std::make_shared<SourceNames>())
{
    assert(sizes.inputs > 0 && sizes.states == sizes.inputs && sizes.outputs > 0);
}

Memory::Memory(const Memory& other)
    : sizes_(other.sizes_)
    , size_(other.size_)
    , blocks_(other.blocks_)
    , sourceNames_(other.sourceNames_)
{
    sourceNames_->shared.store(true, std::memory_order_relaxed);
    if (!blocks_.empty())
        blocks_.back()->markShared();
}

Memory& Memory::operator=(const Memory& other)
{
    if (this != &other)
        *this = Memory(other);
    return *this;
}

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

EngramBlock& Memory::writableLastBlock()
{
    if (size_ % blockSize == 0)
        blocks_.push_back(std::make_shared<EngramBlock>(sizes_));
    else if (blocks_.back()->isShared())
        blocks_.back() = std::make_shared<EngramBlock>(*blocks_.back());
    // Every block is made non-const, and one that no other memory has seen is this memory's alone.
    return const_cast<EngramBlock&>(*blocks_.back());
}

std::uint32_t Memory::idOfSource(std::string_view name)
{
    if (const auto known = sourceNames_->ids.find(name); known != sourceNames_->ids.end())
        return known->second;
    if (sourceNames_->shared.load(std::memory_order_relaxed))
        sourceNames_ = std::make_shared<SourceNames>(sourceNames_->names);
    // Names are made non-const, and those that no other memory has seen are this memory's alone.
    return const_cast<SourceNames&>(*sourceNames_).add(name);
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
    writableLastBlock().append(engram, static_cast<std::uint32_t>(sourceId));
    ++size_;
}

void Memory::truncate(std::size_t size)
{
    assert(size <= size_);
    if (size == size_)
        return;
    const std::size_t fullBlocks = size / blockSize;
    const Memory before = *this;
    blocks_.resize(fullBlocks);
    size_ = fullBlocks * blockSize;

    // Ids count first appearances, so what is left uses the first of them.
    std::uint32_t names = 0;
    for (std::size_t i = 0; i < size; ++i)
        names = std::max(names, static_cast<std::uint32_t>(before.sourceId(i)) + 1);
    if (names < sourceNames_->names.size())
        sourceNames_ = std::make_shared<SourceNames>(std::span(sourceNames_->names).first(names));

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

std::size_t Memory::bytes() const noexcept
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
