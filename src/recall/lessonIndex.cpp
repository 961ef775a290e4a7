#include "lessonIndex.h"

#include <algorithm>
#include <cassert>
#include <limits>

#include "agent/engramBlock.h"

namespace engram {
namespace {

constexpr std::size_t mostCodes = 256; ///< windows have 8 output neurons at most

/// `count` bits (at most 64) from bit `first` on.
Word bitsFrom(BitView bits, std::size_t first, std::size_t count)
{
    const auto words = bits.words();
    const std::size_t offset = first % wordBits;
    Word value = words[first / wordBits] >> offset;
    if (offset + count > wordBits)
        value |= words[first / wordBits + 1] << (wordBits - offset);
    return count == wordBits ? value : value & ((Word{1} << count) - 1);
}

/// Every second bit of a word, from the second on, side by side.
Word oddBits(Word word)
{
    word = (word >> 1U) & 0x5555555555555555U;
    word = (word | (word >> 1U)) & 0x3333333333333333U;
    word = (word | (word >> 2U)) & 0x0F0F0F0F0F0F0F0FU;
    word = (word | (word >> 4U)) & 0x00FF00FF00FF00FFU;
    word = (word | (word >> 8U)) & 0x0000FFFF0000FFFFU;
    return (word | (word >> 16U)) & 0x00000000FFFFFFFFU;
}

/// Every second byte, likewise.
Word oddBytes(Word word)
{
    word = (word >> 8U) & 0x00FF00FF00FF00FFU;
    word = (word | (word >> 8U)) & 0x0000FFFF0000FFFFU;
    return (word | (word >> 16U)) & 0x00000000FFFFFFFFU;
}

} // namespace

bool LessonIndex::open(const WindowGrid& grid, const Memory& memory, std::size_t engrams)
{
    if (!(grid == grid_) || quarterWords_ == 0) {
        blocks_.clear();
        engrams_ = static_cast<std::size_t>(-1);
        grid_ = grid;
        const std::size_t side = grid.side / 2;
        quarterWords_ = std::max<std::size_t>(wordsFor(side * side * grid.bitsPerPixel), 1);
    }
    bool isSame = engrams_ == std::min(engrams, memory.size());
    engrams_ = std::min(engrams, memory.size());
    const auto blocks = memory.blocks();
    blocks_.resize(blocks.size());
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        Block& block = blocks_[b];
        const std::size_t first = b * Memory::blockSize;
        const std::size_t end = std::min(first + Memory::blockSize, memory.size());
        const std::pair versions(
            blocks[b]->versionBefore(), b + 1 < blocks.size() ? blocks[b + 1]->versionBefore() : memory.version());
        if (block.versions != versions) {
            block = {versions, {}, {}, {}};
            isSame = false;
        }
        extend(block, first, end, memory);
        block.begins.front() = beginsLesson(memory, first) ? 1 : 0; // the block before may be another one
    }
    assert(agreesWith(memory));
    return isSame;
}

bool LessonIndex::agreesWith(const Memory& memory) const
{
    std::vector<Word> quarter(quarterWords_);
    const auto agrees = [&](std::size_t engram) {
        const Block& block = blocks_[engram / Memory::blockSize];
        const std::size_t place = engram % Memory::blockSize;
        takeQuarter(memory[engram].input, quarter.data());
        return std::ranges::equal(quarter, std::span(block.quarters).subspan(place * quarterWords_, quarterWords_))
            && block.codes[place] == codeOf(memory[engram].answerOutput)
            && (block.begins[place] != 0) == beginsLesson(memory, engram);
    };
    for (std::size_t first = 0; first < memory.size(); first += Memory::blockSize)
        if (!agrees(first) || !agrees(std::min(first + Memory::blockSize, memory.size()) - 1))
            return false;
    return true;
}

void LessonIndex::extend(Block& block, std::size_t first, std::size_t end, const Memory& memory)
{
    block.quarters.reserve(Memory::blockSize * quarterWords_);
    block.codes.reserve(Memory::blockSize);
    block.begins.reserve(Memory::blockSize);
    for (std::size_t i = first + block.codes.size(); i < end; ++i) {
        const EngramView engram = memory[i];
        block.quarters.resize(block.quarters.size() + quarterWords_);
        takeQuarter(engram.input, block.quarters.data() + block.quarters.size() - quarterWords_);
        block.codes.push_back(static_cast<std::uint8_t>(codeOf(engram.answerOutput)));
        block.begins.push_back(beginsLesson(memory, i) ? 1 : 0);
    }
}

void LessonIndex::takeQuarter(BitView input, Word* quarter) const
{
    std::fill_n(quarter, quarterWords_, 0);
    std::size_t place = 0;
    const auto append = [&](Word bits, std::size_t count) {
        quarter[place / wordBits] |= bits << (place % wordBits);
        if (place % wordBits + count > wordBits)
            quarter[place / wordBits + 1] |= bits >> (wordBits - place % wordBits);
        place += count;
    };
    const std::size_t rowBits = grid_.side * grid_.bitsPerPixel;
    const std::size_t wanted = grid_.side / 2 * grid_.bitsPerPixel;
    for (std::size_t row = 1; row < grid_.side; row += 2)
        for (std::size_t done = 0; done < wanted;) {
            const std::size_t first = row * rowBits + 2 * done;
            const std::size_t count = std::min(wordBits / 2, wanted - done);
            const Word pixels = bitsFrom(input, first, 2 * count);
            append(grid_.bitsPerPixel == 8 ? oddBytes(pixels) : oddBits(pixels), count);
            done += count;
        }
}

std::vector<std::vector<LessonIndex::Listed>> LessonIndex::nearest(
    std::span<const BitView> inputs, std::size_t wanted, const Kernel& kernel)
{
    assert(wanted > 0);
    searches_.resize(std::max(searches_.size(), inputs.size()));
    const std::span<Search> searches = std::span(searches_).first(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        assert(inputs[i].size() == grid_.bits());
        searches[i].begin(mostCodes);
        searches[i].quarter.resize(quarterWords_);
        takeQuarter(inputs[i], searches[i].quarter.data());
    }
    distances_.resize(Memory::blockSize);
    for (std::size_t b = 0; b * Memory::blockSize < engrams_; ++b) {
        const std::size_t count = std::min(Memory::blockSize, engrams_ - b * Memory::blockSize);
        const auto distances = std::span(distances_).first(count);
        for (Search& search : searches) {
            kernel.rowDistances(
                blocks_[b].quarters.data(), count, quarterWords_, search.quarter.data(), distances.data());
            list(b, distances, wanted, search);
        }
    }
    std::vector<std::vector<Listed>> listed;
    for (const Search& search : searches)
        listed.push_back(search.listed());
    return listed;
}

std::vector<LessonIndex::Listed> LessonIndex::Search::listed() const
{
    std::vector<Listed> listed;
    for (std::uint32_t code = 0; code < mostCodes; ++code)
        if (!heaps[code].empty()) {
            listed.push_back({code, heaps[code]});
            std::ranges::sort(listed.back().lessons, {}, &Near::firstEngram);
        }
    return listed;
}

void LessonIndex::Search::begin(std::size_t codes)
{
    heaps.resize(codes);
    for (std::vector<Near>& heap : heaps)
        heap.clear();
    limits.assign(codes, std::numeric_limits<std::uint32_t>::max());
}

void LessonIndex::Search::keepLesson(std::size_t wanted)
{
    std::vector<Near>& heap = heaps[lessonCode];
    if (heap.size() == wanted) {
        std::ranges::pop_heap(heap);
        heap.pop_back();
    }
    heap.push_back(lesson);
    std::ranges::push_heap(heap);
    if (heap.size() == wanted)
        limits[lessonCode] = heap.front().distance;
}

void LessonIndex::list(
    std::size_t b, std::span<const std::uint16_t> distances, std::size_t wanted, Search& search) const
{
    const Block& block = blocks_[b];
    const std::size_t firstEngram = b * Memory::blockSize;
    for (std::size_t i = 0; i < distances.size(); ++i) {
        if (block.begins[i] == 0) {
            search.lesson.distance = std::min<std::uint32_t>(search.lesson.distance, distances[i]);
            continue;
        }
        if (firstEngram + i > 0)
            search.finishLesson(wanted);
        search.lesson = {distances[i], static_cast<std::uint32_t>(firstEngram + i)};
        search.lessonCode = block.codes[i];
    }
    if (firstEngram + distances.size() == engrams_)
        search.finishLesson(wanted);
}

std::size_t LessonIndex::variants(std::size_t firstEngram) const noexcept
{
    std::size_t end = firstEngram + 1;
    while (end < engrams_ && blocks_[end / Memory::blockSize].begins[end % Memory::blockSize] == 0)
        ++end;
    return end - firstEngram;
}

std::size_t LessonIndex::bytes() const noexcept
{
    std::size_t bytes = distances_.size() * sizeof(distances_[0]);
    for (const Block& block : blocks_)
        bytes += block.quarters.capacity() * sizeof(Word) + block.codes.capacity() + block.begins.capacity();
    return bytes;
}

} // namespace engram
