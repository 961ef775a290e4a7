// Compiled once for each instruction set, as kernelVector.cpp is, and with the same care: nothing in the target's
// namespace may instantiate a template of the standard library.
#include "vectorTargets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "bits/windowVector.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cstddef>
#include <cstdint>

#include <engram/bits/windows.h>

#include "windowFunctions.h"

HWY_BEFORE_NAMESPACE();
namespace engram::HWY_NAMESPACE {

#if HWY_TARGET == HWY_SCALAR || HWY_TARGET == HWY_EMU128
const WindowFunctions* windowTable()
{
    return nullptr; // ScalarKernel is simpler, and vectorFunctions() leaves these out
}
#else

namespace hn = hwy::HWY_NAMESPACE;

// A row of a picture, or a word of each of eight rows, is 32 bytes: one vector, or two parts.
inline constexpr std::size_t pitch = WindowPicture::pitch;
using Bytes = hn::CappedTag<std::uint8_t, pitch>;
using Words32 = hn::RepartitionToWide<hn::RepartitionToWide<Bytes>>;
using ByteVector = hn::Vec<Bytes>;
using WordVector = hn::Vec<Words32>;
inline constexpr std::size_t partBytes = hn::MaxLanes(Bytes());
inline constexpr std::size_t partWords = partBytes / 4;
inline constexpr std::size_t parts = pitch / partBytes;
inline constexpr std::size_t blockSide = 4;
inline constexpr std::size_t mostBlocks = 8; // along a side, with one of zeros

using Word64s = hn::CappedTag<std::uint64_t, 8>;

inline HWY_ATTR std::uint16_t distanceOf(const Word* row, std::size_t words, const Word* pattern)
{
    const Word64s d;
    hn::Vec<Word64s> count = hn::Zero(d);
    std::size_t k = 0;
    for (; k + hn::Lanes(d) <= words; k += hn::Lanes(d))
        count = hn::Add(count, hn::PopulationCount(hn::Xor(hn::LoadU(d, row + k), hn::LoadU(d, pattern + k))));
    auto distance = static_cast<std::uint32_t>(hn::GetLane(hn::SumOfLanes(d, count)));
    for (; k < words; ++k)
        distance += static_cast<std::uint32_t>(__builtin_popcountll(row[k] ^ pattern[k]));
    return static_cast<std::uint16_t>(distance);
}

void rowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern, std::uint16_t* distances)
{
    constexpr std::size_t shortRow = 4; // words: the quarter of a picture of bits. A vector would be summed up in vain
    if (words == shortRow) {
        const Word a = pattern[0];
        const Word b = pattern[1];
        const Word c = pattern[2];
        const Word d = pattern[3];
        for (std::size_t r = 0; r < count; ++r, rows += shortRow)
            distances[r] =
                static_cast<std::uint16_t>(__builtin_popcountll(rows[0] ^ a) + __builtin_popcountll(rows[1] ^ b)
                    + __builtin_popcountll(rows[2] ^ c) + __builtin_popcountll(rows[3] ^ d));
        return;
    }
    // What comes next is asked for in time: the processor's own foresight ends with each page of memory.
    constexpr std::size_t wordsAhead = 1024;
    constexpr std::size_t wordsInLine = 8;
    for (std::size_t r = 0; r < count; ++r, rows += words) {
        for (std::size_t k = 0; k < words; k += wordsInLine)
            __builtin_prefetch(rows + wordsAhead + k);
        distances[r] = distanceOf(rows, words, pattern);
    }
}

/// Bits that differ in the pixels of a part of a row.
inline HWY_ATTR ByteVector differing(const std::uint8_t* question, const std::uint8_t* lesson)
{
    return hn::PopulationCount(hn::Xor(hn::LoadU(Bytes(), question), hn::LoadU(Bytes(), lesson)));
}

/// The words of a row moved down by one: those of the next part follow.
inline HWY_ATTR WordVector nextWords(const WordVector* row, std::size_t part)
{
    const Words32 d;
    if constexpr (partWords == 4) {
        const WordVector after = part + 1 < parts ? row[part + 1] : hn::Zero(d);
        return hn::CombineShiftRightBytes<4>(d, after, row[part]);
    } else {
        HWY_ALIGN static constexpr std::int32_t order[] = {1, 2, 3, 4, 5, 6, 7, 0};
        return hn::TableLookupLanes(row[part], hn::SetTableIndices(d, order));
    }
}

/// least[slot] := the least of itself and numbers[slot], for the windows of a row.
inline void keepLeast(const std::uint32_t* numbers, std::size_t windows, std::uint16_t* least)
{
    for (std::size_t i = 0; i < windows; ++i)
        if (numbers[i] < least[i])
            least[i] = static_cast<std::uint16_t>(numbers[i]);
}

/// The pixels of a row are counted, then the rows of a window added up, then its columns.
void anyWindows(const WindowGrid& grid, const std::uint8_t* question, const std::uint8_t* lesson,
    const WindowShift* shifts, std::size_t count, std::uint16_t* least)
{
    const std::size_t windows = grid.windowsPerSide();
    for (std::size_t s = 0; s < count; ++s) {
        const std::uint8_t* const shifted =
            lesson + shifts[s].down * static_cast<std::int32_t>(pitch) + shifts[s].right;
        HWY_ALIGN std::uint8_t counts[WindowGrid::mostSide * pitch];
        for (std::size_t i = 0; i < grid.side * pitch; i += partBytes)
            hn::Store(differing(question + i, shifted + i), Bytes(), counts + i);
        for (std::size_t row = 0; row < windows; ++row) {
            HWY_ALIGN std::uint8_t columns[pitch]; // at most 28 rows of 8 bits: less than 256
            for (std::size_t part = 0; part < pitch; part += partBytes) {
                ByteVector sum = hn::Zero(Bytes());
                for (std::size_t y = row * grid.stride; y < row * grid.stride + grid.size; ++y)
                    sum = hn::Add(sum, hn::Load(Bytes(), counts + y * pitch + part));
                hn::Store(sum, Bytes(), columns + part);
            }
            std::uint32_t upTo[WindowGrid::mostSide + 1] = {};
            for (std::size_t x = 0; x < grid.side; ++x)
                upTo[x + 1] = upTo[x] + columns[x];
            std::uint32_t distances[WindowGrid::mostSide];
            for (std::size_t column = 0; column < windows; ++column)
                distances[column] = upTo[column * grid.stride + grid.size] - upTo[column * grid.stride];
            keepLeast(distances, windows, least + row * grid.slotsPerRow());
        }
    }
}

#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
/// The four rows of a block are two vectors.
inline HWY_ATTR ByteVector sumOfRows(const std::uint8_t* question, const std::uint8_t* lesson)
{
    const hn::Full512<std::uint8_t> d;
    const auto upper = hn::PopulationCount(hn::Xor(hn::LoadU(d, question), hn::LoadU(d, lesson)));
    const auto lower =
        hn::PopulationCount(hn::Xor(hn::LoadU(d, question + 2 * pitch), hn::LoadU(d, lesson + 2 * pitch)));
    const auto sum = hn::Add(upper, lower);
    return hn::Add(hn::LowerHalf(Bytes(), sum), hn::UpperHalf(Bytes(), sum));
}
#else
inline HWY_ATTR ByteVector sumOfRows(const std::uint8_t* question, const std::uint8_t* lesson)
{
    const ByteVector upper = hn::Add(differing(question, lesson), differing(question + pitch, lesson + pitch));
    return hn::Add(upper,
        hn::Add(
            differing(question + 2 * pitch, lesson + 2 * pitch), differing(question + 3 * pitch, lesson + 3 * pitch)));
}
#endif

/// The sums of eight bytes from every fourth one on: those that begin at a word of 8 bytes, and those between.
inline HWY_ATTR WordVector sumsOfEight(const WordVector* columns, std::size_t part)
{
    const auto even = hn::SumsOf8(hn::BitCast(Bytes(), columns[part]));
    const auto odd = hn::SumsOf8(hn::BitCast(Bytes(), nextWords(columns, part)));
    return hn::BitCast(Words32(), hn::Or(even, hn::ShiftLeft<32>(odd)));
}

/// For every shift the sums of the pixels' columns over four rows, of two of them over eight, and of those over eight
/// columns. Columns past the picture's differ in what a shift moves there; the windows that they would be of do not
/// exist.
void blocksOfBytes(const WindowGrid& grid, const std::uint8_t* question, const std::uint8_t* lesson,
    const WindowShift* shifts, std::size_t count, std::uint16_t* least)
{
    const Words32 words;
    const std::size_t windows = grid.windowsPerSide();
    HWY_ALIGN std::uint32_t nearest[(mostBlocks - 1) * mostBlocks];
    for (std::size_t i = 0; i < windows * mostBlocks; ++i)
        nearest[i] = 0xFFFF;
    constexpr std::size_t blockBytes = blockSide * pitch;
    for (std::size_t s = 0; s < count; ++s) {
        const std::uint8_t* const shifted =
            lesson + shifts[s].down * static_cast<std::int32_t>(pitch) + shifts[s].right;
        ByteVector above[parts];
        for (std::size_t part = 0; part < parts; ++part)
            above[part] = sumOfRows(question + part * partBytes, shifted + part * partBytes);
        for (std::size_t row = 0; row < windows; ++row) {
            WordVector columns[parts];
            for (std::size_t part = 0; part < parts; ++part) {
                const std::size_t place = (row + 1) * blockBytes + part * partBytes;
                const ByteVector below = sumOfRows(question + place, shifted + place);
                columns[part] = hn::BitCast(words, hn::Add(above[part], below));
                above[part] = below;
            }
            for (std::size_t part = 0; part < parts; ++part) {
                std::uint32_t* const kept = nearest + row * mostBlocks + part * partWords;
                hn::Store(hn::Min(hn::Load(words, kept), sumsOfEight(columns, part)), words, kept);
            }
        }
    }
    for (std::size_t row = 0; row < windows; ++row)
        keepLeast(nearest + row * mostBlocks, windows, least + row * grid.slotsPerRow());
}

/// Word j of a part is row 4j + m of the pictures for m = 0 ... 3, byte k of it the columns 8k to 8k + 7; four columns
/// farther for `odd`.
void blocksOfBits(const WindowGrid& grid, const std::uint32_t* question, const std::uint32_t* lesson,
    const WindowShift* shifts, std::size_t count, std::uint16_t* least)
{
    constexpr auto border = static_cast<std::int32_t>(WindowPicture::border);
    constexpr std::size_t length = WindowPicture::stripeLength;
    const Words32 words;
    WordVector asked[blockSide][parts];
    for (std::size_t m = 0; m < blockSide; ++m)
        for (std::size_t part = 0; part < parts; ++part)
            asked[m][part] = hn::ShiftRight<border>(hn::LoadU(words, question + m * length + 1 + part * partWords));
    ByteVector leastEven[parts];
    ByteVector leastOdd[parts];
    for (std::size_t part = 0; part < parts; ++part)
        leastEven[part] = leastOdd[part] = hn::Set(Bytes(), 0xFF);
    for (std::size_t s = 0; s < count; ++s) {
        const std::int32_t aside = shifts[s].right + border;
        WordVector even[parts];
        WordVector odd[parts];
        for (std::size_t part = 0; part < parts; ++part) {
            ByteVector evenSum = hn::Zero(Bytes());
            ByteVector oddSum = hn::Zero(Bytes());
            for (std::size_t m = 0; m < blockSide; ++m) {
                const std::size_t place = m + static_cast<std::size_t>(shifts[s].down + border);
                const std::uint32_t* const rows =
                    lesson + place % blockSide * length + place / blockSide + part * partWords;
                const WordVector differ = hn::Xor(hn::ShiftRightSame(hn::LoadU(words, rows), aside), asked[m][part]);
                evenSum = hn::Add(evenSum, hn::PopulationCount(hn::BitCast(Bytes(), differ)));
                oddSum = hn::Add(oddSum, hn::PopulationCount(hn::BitCast(Bytes(), hn::ShiftRight<4>(differ))));
            }
            even[part] = hn::BitCast(words, evenSum);
            odd[part] = hn::BitCast(words, oddSum);
        }
        for (std::size_t part = 0; part < parts; ++part) {
            const ByteVector evenBelow = hn::BitCast(Bytes(), nextWords(even, part));
            const ByteVector oddBelow = hn::BitCast(Bytes(), nextWords(odd, part));
            leastEven[part] = hn::Min(leastEven[part], hn::Add(hn::BitCast(Bytes(), even[part]), evenBelow));
            leastOdd[part] = hn::Min(leastOdd[part], hn::Add(hn::BitCast(Bytes(), odd[part]), oddBelow));
        }
    }
    HWY_ALIGN std::uint8_t numbers[2][pitch];
    for (std::size_t part = 0; part < parts; ++part) {
        hn::Store(leastEven[part], Bytes(), numbers[0] + part * partBytes);
        hn::Store(leastOdd[part], Bytes(), numbers[1] + part * partBytes);
    }
    const std::size_t windows = grid.windowsPerSide();
    for (std::size_t row = 0; row < windows; ++row)
        for (std::size_t column = 0; column < windows; ++column) {
            const std::uint16_t number = numbers[column % 2][row * blockSide + column / 2];
            std::uint16_t& kept = least[row * grid.slotsPerRow() + column];
            kept = number < kept ? number : kept;
        }
}

const WindowFunctions* windowTable()
{
    static const WindowFunctions table = {rowDistances, anyWindows, blocksOfBytes, blocksOfBits};
    return &table;
}
#endif

} // namespace engram::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace engram {

HWY_EXPORT(windowTable);

const WindowFunctions& windowFunctions(std::int64_t target)
{
    hwy::ChosenTarget chosen;
    chosen.Update(target);
    return *HWY_DISPATCH_TABLE(windowTable)[chosen.GetIndex()]();
}

} // namespace engram
#endif
