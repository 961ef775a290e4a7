#include <engram/agent/memory.h>

#include <algorithm>
#include <cassert>

#include "engramBlock.h"

namespace engram {

Memory::Memory(LayerSizes sizes)
    : sizes_(sizes)
    , sourceNames_(std::make_shared<const std::vector<std::string>>())
{
    assert(sizes.inputs > 0 && sizes.states == sizes.inputs && sizes.outputs > 0);
}

Memory::Memory(const Memory& other)
    : sizes_(other.sizes_)
    , size_(other.size_)
    , blocks_(other.blocks_)
    , sourceNames_(other.sourceNames_)
{
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
        {(*sourceNames_)[source.id], source.index, source.variant, source.kind}};
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
    const auto known = std::find(sourceNames_->begin(), sourceNames_->end(), name);
    const auto id = static_cast<std::uint32_t>(known - sourceNames_->begin());
    if (known == sourceNames_->end()) {
        auto names = std::make_shared<std::vector<std::string>>(*sourceNames_);
        names->emplace_back(name);
        sourceNames_ = std::move(names);
    }
    return id;
}

void Memory::teach(const EngramView& engram)
{
    assert(engram.input.size() == sizes_.inputs && engram.contextState.size() == sizes_.states
        && engram.contextOutput.size() == sizes_.outputs && engram.answerState.size() == sizes_.states
        && engram.answerOutput.size() == sizes_.outputs);
    const std::uint32_t source = idOfSource(engram.provenance.source);
    writableLastBlock().append(engram, source);
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
    if (names < sourceNames_->size())
        sourceNames_ =
            std::make_shared<const std::vector<std::string>>(sourceNames_->begin(), sourceNames_->begin() + names);

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
    counts.reserve(sourceNames_->size());
    for (const std::string& name : *sourceNames_)
        counts.push_back({name, 0});
    for (std::size_t i = 0; i < size_; ++i)
        ++counts[sourceId(i)].engrams;
    return counts;
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
    for (const std::string& name : *sourceNames_)
        bytes += sizeof(std::string) + name.size();
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
