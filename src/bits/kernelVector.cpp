// Compiled once for each instruction set: foreach_target.h includes this file again with another HWY_TARGET. Nothing in
// the target's namespace may instantiate a template of the standard library: the linker keeps one copy of such a
// function, and it might be the one that uses instructions that this machine lacks.
#include "vectorTargets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "bits/kernelVector.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#include <cstddef>
#include <cstdint>

#include <engram/bits/kernel.h>

#include "vectorFunctions.h"

HWY_BEFORE_NAMESPACE();
namespace engram::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Lanes = hn::CappedTag<std::uint64_t, planeWords / 2>; // a plane is a whole number of pairs of vectors
using Vector = hn::Vec<Lanes>;

inline constexpr std::size_t classes = SharedSums::classes;
inline constexpr std::size_t maxWidth = BitSlicedNumbers::maxWidth;

inline HWY_ATTR Vector load(const Word* words)
{
    return hn::Load(Lanes(), words);
}

/// Adders work on two vectors side by side: this halves the reading of lists and the branches that end them.
struct Pair {
    Vector a;
    Vector b;
};
inline constexpr std::size_t vectorWords = hn::MaxLanes(Lanes());
inline constexpr std::size_t pairWords = 2 * vectorWords;
static_assert(planeWords % pairWords == 0);

inline HWY_ATTR Pair zeros()
{
    return {hn::Zero(Lanes()), hn::Zero(Lanes())};
}
inline HWY_ATTR Pair loadPair(const Word* words)
{
    return {load(words), load(words + vectorWords)};
}
inline HWY_ATTR void store(Pair pair, Word* words)
{
    hn::Store(pair.a, Lanes(), words);
    hn::Store(pair.b, Lanes(), words + vectorWords);
}

/// Where two or all of three bits are 1.
inline HWY_ATTR Vector majority(Vector a, Vector b, Vector c)
{
#if HWY_ARCH_X86 && HWY_TARGET <= HWY_AVX3
    return Vector{_mm512_ternarylogic_epi64(a.raw, b.raw, c.raw, 0xE8)}; // AVX-512 has any function of three bits
#else
    return hn::Or(hn::And(a, b), hn::And(hn::Xor(a, b), c));
#endif
}

/// sum := sum + a + b, digit for digit; returns the carries.
inline HWY_ATTR Pair accumulate(Pair& sum, Pair a, Pair b)
{
    const Pair carry = {majority(sum.a, a.a, b.a), majority(sum.b, a.b, b.b)};
    sum = {hn::Xor3(sum.a, a.a, b.a), hn::Xor3(sum.b, a.b, b.b)};
    return carry;
}
inline HWY_ATTR Pair accumulate(Pair& sum, Pair a)
{
    const Pair carry = {hn::And(sum.a, a.a), hn::And(sum.b, a.b)};
    sum = {hn::Xor(sum.a, a.a), hn::Xor(sum.b, a.b)};
    return carry;
}

inline std::size_t bitWidth(std::size_t value)
{
    return value == 0 ? 0 : 64 - static_cast<std::size_t>(__builtin_clzll(value));
}

// Below, a bit-sliced number lies in memory for the bits of one pair of vectors: its digit d is the pair at word
// d * pairWords.

/// left := left + right, both of `width` digits; the result has one more.
HWY_INLINE HWY_ATTR void addNumber(Word* left, const Word* right, std::size_t width)
{
    Pair carry = zeros();
    for (std::size_t digit = 0; digit < width; ++digit) {
        Pair sum = loadPair(left + digit * pairWords);
        carry = accumulate(sum, loadPair(right + digit * pairWords), carry);
        store(sum, left + digit * pairWords);
    }
    store(carry, left + width * pairWords);
}

/// What fits into the digits that are kept in registers.
inline constexpr std::size_t tallyDigits = 7;
inline constexpr std::size_t maxTallied = 112;
static_assert(maxTallied < (1U << tallyDigits) && maxTallied % SharedSums::padTo == 0);

/// number := how many of up to `maxTallied` planes have a 1. Carry-save adders (Harley and Seal, see Kernel::add):
/// planes go in at the ones, sixteen at a time, and only carries go up, so the higher a digit the less there is to add.
HWY_INLINE HWY_ATTR void tally(const Word* planes, const std::uint32_t* list, std::size_t length, Word* number)
{
    Pair ones = zeros();
    Pair twos = zeros();
    Pair fours = zeros();
    Pair eights = zeros();
    Pair sixteens = zeros();
    Pair thirtyTwos = zeros();
    Pair sixtyFours = zeros();
    for (const std::uint32_t* const end = list + length; list != end; list += SharedSums::padTo) {
        const auto plane = [planes, list](std::size_t i) HWY_ATTR { return loadPair(planes + list[i] * planeWords); };
        const auto eightPlanes = [&](std::size_t i) HWY_ATTR {
            Pair p = plane(i);
            Pair q = plane(i + 3);
            const Pair a = accumulate(p, plane(i + 1), plane(i + 2));
            const Pair b = accumulate(q, plane(i + 4), plane(i + 5));
            Pair r = plane(i + 6);
            const Pair c = accumulate(r, plane(i + 7), p);
            const Pair d = accumulate(ones, q, r);
            Pair t = a;
            const Pair e = accumulate(t, b, c);
            const Pair f = accumulate(twos, t, d);
            return accumulate(fours, e, f);
        };
        // The planes of all sums lie in the second cache, and the processor does not foresee the order of the list.
        for (std::size_t i = 0; i < SharedSums::padTo; ++i)
            __builtin_prefetch(planes + list[SharedSums::padTo + i] * planeWords);
        const Pair first = eightPlanes(0);
        const Pair carry = accumulate(eights, first, eightPlanes(8));
        accumulate(sixtyFours, accumulate(thirtyTwos, accumulate(sixteens, carry)));
    }
    store(ones, number);
    store(twos, number + pairWords);
    store(fours, number + 2 * pairWords);
    store(eights, number + 3 * pairWords);
    store(sixteens, number + 4 * pairWords);
    store(thirtyTwos, number + 5 * pairWords);
    store(sixtyFours, number + 6 * pairWords);
}

/// number := how many of the listed planes have a 1, in `width` digits, which are `tallyDigits` or more.
HWY_ATTR void count(const Word* planes, const std::uint32_t* list, std::size_t length, Word* number, std::size_t width)
{
    const auto piece = [&](std::size_t begin, Word* result) HWY_ATTR {
        const std::size_t left = length - begin;
        tally(planes, list + begin, left < maxTallied ? left : maxTallied, result);
        for (std::size_t digit = tallyDigits; digit < width; ++digit)
            store(zeros(), result + digit * pairWords);
    };
    piece(0, number);
    for (std::size_t begin = maxTallied; begin < length; begin += maxTallied) {
        HWY_ALIGN Word more[maxWidth * pairWords];
        piece(begin, more);
        addNumber(number, more, width);
    }
}

/// From the numbers of the classes to the sums. The classes that go into the highest sum are the upper half. What they
/// give to the lower sums is folded into the lower half; then they are added up, and the next sum is that of the lower
/// half's upper half. Every addition gives a digit more.
HWY_ATTR void sumClasses(
    Word* numbers, std::size_t numberWords, std::size_t width, BitSlicedNumbers* sums, std::size_t column)
{
    for (std::size_t s = SharedSums::maxSums; s-- > 0; ++width) {
        const std::size_t half = std::size_t{1} << s;
        Word* const upper = numbers + half * numberWords;
        for (std::size_t c = 1; c < half; ++c)
            addNumber(numbers + c * numberWords, upper + c * numberWords, width);
        std::size_t sumWidth = width;
        for (std::size_t left = half / 2; left > 0; left /= 2, ++sumWidth)
            for (std::size_t c = 0; c < left; ++c)
                addNumber(upper + c * numberWords, upper + (left + c) * numberWords, sumWidth);
        for (std::size_t digit = 0; digit < sums[s].width; ++digit)
            store(loadPair(upper + digit * pairWords), sums[s].planes[digit].words + column);
    }
}

void add(const Plane* planes, const SharedSums& shared, BitSlicedNumbers* sums)
{
    for (std::size_t s = 0; s < SharedSums::maxSums; ++s)
        sums[s].width = s < shared.sums ? bitWidth(shared.sizes[s]) : 0;
    std::size_t longest = maxTallied;
    for (std::size_t c = 1; c < classes; ++c) {
        const std::size_t length = shared.begin[c + 1] - shared.begin[c];
        longest = length > longest ? length : longest;
    }
    const std::size_t width = bitWidth(longest);

    HWY_ALIGN Word numbers[classes * maxWidth * pairWords];
    const std::size_t numberWords = (width + SharedSums::maxSums) * pairWords;
    for (std::size_t column = 0; column < planeWords; column += pairWords) {
        for (std::size_t c = 1; c < classes; ++c)
            count(planes->words + column, shared.planes + shared.begin[c], shared.begin[c + 1] - shared.begin[c],
                numbers + c * numberWords, width);
        sumClasses(numbers, numberWords, width, sums, column);
    }
}

void differences(
    const Word* planes, const std::uint32_t* rows, std::size_t count, const Word* pattern, Plane* differences)
{
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t row = rows[i];
        const Vector inversion = hn::Set(Lanes(), 0 - ((pattern[row / wordBits] >> (row % wordBits)) & 1U));
        for (std::size_t column = 0; column < planeWords; column += hn::Lanes(Lanes())) {
            const Vector plane = hn::LoadU(Lanes(), planes + row * planeWords + column);
            hn::Store(hn::Xor(plane, inversion), Lanes(), differences[i].words + column);
        }
    }
}

/// In 64 rows of as many words as a vector has: swaps the upper halves of the rows in the first half with the lower
/// halves of those in the second, in every square of 2 * `half` rows and bits.
template <int half> HWY_INLINE HWY_ATTR void swapHalves(Word* rows, Word lower)
{
    const Vector mask = hn::Set(Lanes(), lower);
    for (std::size_t k = 0; k < wordBits; ++k) {
        if ((k & half) != 0)
            continue;
        Word* const first = rows + k * vectorWords;
        Word* const second = first + half * vectorWords;
        const Vector a = load(first);
        const Vector b = load(second);
        const Vector differ = hn::And(hn::Xor(hn::ShiftRight<half>(a), b), mask);
        hn::Store(hn::Xor(a, hn::ShiftLeft<half>(differ)), Lanes(), first);
        hn::Store(hn::Xor(b, differ), Lanes(), second);
    }
}

/// Squares of 64 x 64 bits, as many side by side as a vector has words.
void transpose(const Word* const* rows, std::size_t count, std::size_t bits, Word* planes)
{
    const std::size_t words = (bits + wordBits - 1) / wordBits;
    for (std::size_t column = 0; column < planeWords; ++column)
        for (std::size_t word = 0; word < words; word += vectorWords) {
            const std::size_t wide = words - word < vectorWords ? words - word : vectorWords;
            HWY_ALIGN Word square[wordBits * vectorWords] = {};
            for (std::size_t i = 0; i < wordBits && column * wordBits + i < count; ++i)
                for (std::size_t k = 0; k < wide; ++k)
                    square[i * vectorWords + k] = rows[column * wordBits + i][word + k];
            swapHalves<32>(square, 0x00000000FFFFFFFF);
            swapHalves<16>(square, 0x0000FFFF0000FFFF);
            swapHalves<8>(square, 0x00FF00FF00FF00FF);
            swapHalves<4>(square, 0x0F0F0F0F0F0F0F0F);
            swapHalves<2>(square, 0x3333333333333333);
            swapHalves<1>(square, 0x5555555555555555);
            for (std::size_t k = 0; k < wide; ++k) {
                const std::size_t first = (word + k) * wordBits;
                for (std::size_t i = 0; i < wordBits && first + i < bits; ++i)
                    planes[(first + i) * planeWords + column] = square[i * vectorWords + k];
            }
        }
}

bool atMost(const BitSlicedNumbers& numbers, std::size_t limit, const Plane& among, Plane& chosen)
{
    if ((limit >> numbers.width) != 0) // every number is less
        limit = (std::size_t{1} << numbers.width) - 1;
    Vector any = hn::Zero(Lanes());
    for (std::size_t column = 0; column < planeWords; column += hn::Lanes(Lanes())) {
        Vector less = hn::Zero(Lanes());
        Vector equal = load(among.words + column); // as far as it was compared, from the most significant digit down
        for (std::size_t bit = numbers.width; bit-- > 0;) {
            const Vector digit = load(numbers.planes[bit].words + column);
            if ((limit >> bit) & 1U) {
                less = hn::OrAnd(less, equal, hn::Not(digit));
                equal = hn::And(equal, digit);
            } else {
                equal = hn::AndNot(digit, equal);
            }
        }
        const Vector found = hn::Or(less, equal);
        hn::Store(found, Lanes(), chosen.words + column);
        any = hn::Or(any, found);
    }
    return !hn::AllTrue(Lanes(), hn::Eq(any, hn::Zero(Lanes())));
}

std::size_t least(const BitSlicedNumbers& numbers, Plane& chosen)
{
    std::size_t value = 0;
    for (std::size_t bit = numbers.width; bit-- > 0;) {
        HWY_ALIGN Word withZero[planeWords];
        Vector any = hn::Zero(Lanes());
        for (std::size_t column = 0; column < planeWords; column += hn::Lanes(Lanes())) {
            const Vector left = hn::AndNot(load(numbers.planes[bit].words + column), load(chosen.words + column));
            hn::Store(left, Lanes(), withZero + column);
            any = hn::Or(any, left);
        }
        if (hn::AllTrue(Lanes(), hn::Eq(any, hn::Zero(Lanes())))) {
            value |= std::size_t{1} << bit;
            continue;
        }
        for (std::size_t column = 0; column < planeWords; column += hn::Lanes(Lanes()))
            hn::Store(load(withZero + column), Lanes(), chosen.words + column);
    }
    return value;
}

/// Who is chosen is most often alone in its word: the digits of that word are read into vectors once, and for each of
/// its bits a test of all digits at a time gives the number.
std::size_t list(const BitSlicedNumbers& numbers, const Plane& chosen, std::uint32_t* indices, std::uint32_t* values)
{
    static_assert(maxWidth % vectorWords == 0);
    HWY_ALIGN Word digits[maxWidth] = {};
    std::size_t count = 0;
    for (std::size_t word = 0; word < planeWords; ++word) {
        Word left = chosen.words[word];
        if (left == 0)
            continue;
        for (std::size_t digit = 0; digit < numbers.width; ++digit)
            digits[digit] = numbers.planes[digit].words[word];
        for (; left != 0; left &= left - 1) {
            const Vector bit = hn::Set(Lanes(), left & (0 - left));
            std::size_t value = 0;
            for (std::size_t digit = 0; digit < numbers.width; digit += vectorWords) {
                std::uint8_t tested[8] = {}; // at least one bit for each word of a vector
                hn::StoreMaskBits(Lanes(), hn::TestBit(load(digits + digit), bit), tested);
                value |= std::size_t{tested[0]} << digit;
            }
            indices[count] = static_cast<std::uint32_t>(word * wordBits) + static_cast<unsigned>(__builtin_ctzll(left));
            values[count++] = static_cast<std::uint32_t>(value);
        }
    }
    return count;
}

std::size_t countBoth(const Plane& left, const Word* right)
{
    Vector count = hn::Zero(Lanes());
    for (std::size_t column = 0; column < planeWords; column += hn::Lanes(Lanes()))
        count =
            hn::Add(count, hn::PopulationCount(hn::And(load(left.words + column), hn::LoadU(Lanes(), right + column))));
    return static_cast<std::size_t>(hn::GetLane(hn::SumOfLanes(Lanes(), count)));
}

/// Few words are looked at, scattered over many rows: whole vectors would be mostly empty.
void addDistances(const Word* const* rows, std::size_t count, const std::uint32_t* words, std::size_t length,
    const Word* pattern, const Word* mask, std::uint32_t* distances)
{
    for (std::size_t r = 0; r < count; ++r) {
        const Word* const row = rows[r];
        std::uint32_t distance = 0;
        for (std::size_t k = 0; k < length; ++k)
            distance += static_cast<std::uint32_t>(__builtin_popcountll((row[words[k]] ^ pattern[k]) & mask[k]));
        distances[r] += distance;
    }
}

/// How many bits differ under the mask in the vectors that begin at the words `from` to `to`.
inline HWY_ATTR std::uint32_t differing(
    const Word* row, const Word* pattern, const Word* mask, std::size_t from, std::size_t to)
{
    Vector count = hn::Zero(Lanes());
    for (std::size_t k = from; k < to; k += hn::Lanes(Lanes())) {
        const Vector differ = hn::Xor(hn::LoadU(Lanes(), row + k), hn::LoadU(Lanes(), pattern + k));
        count = hn::Add(count, hn::PopulationCount(hn::And(differ, hn::LoadU(Lanes(), mask + k))));
    }
    return static_cast<std::uint32_t>(hn::GetLane(hn::SumOfLanes(Lanes(), count)));
}

/// Pictures differ most in the middle, so that is where a row is looked at first: most are abandoned soon.
void addRowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern, const Word* mask,
    std::uint32_t limit, std::uint32_t* distances)
{
    constexpr std::size_t strip = 16; // words between two looks at the limit: a whole number of vectors
    const std::size_t strips = words / strip;
    const std::size_t firstStrip = strips / 3;
    // A row that is abandoned leaves a gap that the processor does not foresee: it is told what comes, or it would wait
    // for memory half the time.
    constexpr std::size_t rowsAhead = 8;
    constexpr std::size_t wordsAhead = 40;
    constexpr std::size_t wordsInLine = 8;
    for (std::size_t r = 0; r < count; ++r, rows += words) {
        if (r + rowsAhead < count && words > wordsAhead)
            for (std::size_t k = 0; k < wordsAhead; k += wordsInLine)
                __builtin_prefetch(rows + rowsAhead * words + firstStrip * strip + k);
        std::uint32_t distance = distances[r];
        for (std::size_t i = 0; i < strips && distance <= limit; ++i) {
            const std::size_t from = (firstStrip + i < strips ? firstStrip + i : firstStrip + i - strips) * strip;
            distance += differing(rows, pattern, mask, from, from + strip);
        }
        for (std::size_t k = strips * strip; k < words && distance <= limit; ++k)
            distance += static_cast<std::uint32_t>(__builtin_popcountll((rows[k] ^ pattern[k]) & mask[k]));
        distances[r] = distance;
    }
}

const VectorFunctions* functions()
{
    static const VectorFunctions table = {
        HWY_TARGET, differences, transpose, add, atMost, least, list, countBoth, addDistances, addRowDistances};
    return &table;
}

} // namespace engram::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace engram {

HWY_EXPORT(functions);

std::vector<const VectorFunctions*> vectorFunctions()
{
    std::vector<const VectorFunctions*> found;
    const std::int64_t vectorTargets = HWY_TARGETS & ~(HWY_SCALAR | HWY_EMU128); // ScalarKernel is simpler
    for (std::int64_t targets = hwy::SupportedTargets() & vectorTargets; targets != 0; targets &= targets - 1) {
        // Highway keeps one choice for the whole program; here each kernel keeps its own, so that several can be
        // compared side by side.
        hwy::ChosenTarget target;
        target.Update(targets & -targets);
        found.push_back(HWY_DISPATCH_TABLE(functions)[target.GetIndex()]());
    }
    return {found.rbegin(), found.rend()};
}

} // namespace engram
#endif
