#include "kernelScalar.h"

#include <bit>

namespace engram {
namespace {

/// numbers += plane, as one adds by hand: the carry of each digit goes to the next.
void addPlane(const Plane& plane, BitSlicedNumbers& numbers)
{
    for (std::size_t word = 0; word < planeWords; ++word) {
        Word carry = plane.words[word];
        for (std::size_t bit = 0; carry != 0; ++bit) {
            Word& digit = numbers.planes[bit].words[word];
            const Word next = digit & carry;
            digit ^= carry;
            carry = next;
        }
    }
}

} // namespace

void ScalarKernel::differences(
    const Word* planes, std::span<const std::uint32_t> rows, const Word* pattern, Plane* differences) const noexcept
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t row = rows[i];
        const Word inversion = 0 - ((pattern[row / wordBits] >> (row % wordBits)) & 1U);
        for (std::size_t word = 0; word < planeWords; ++word)
            differences[i].words[word] = planes[row * planeWords + word] ^ inversion;
    }
}

void ScalarKernel::transpose(std::span<const Word* const> rows, std::size_t bits, Word* planes) const noexcept
{
    for (std::size_t bit = 0; bit < bits; ++bit)
        for (std::size_t word = 0; word < planeWords; ++word) {
            Word column = 0;
            for (std::size_t i = 0; i < wordBits && word * wordBits + i < rows.size(); ++i)
                column |= ((rows[word * wordBits + i][bit / wordBits] >> (bit % wordBits)) & 1U) << i;
            planes[bit * planeWords + word] = column;
        }
}

void ScalarKernel::add(const Plane* planes, const SharedSums& sums, BitSlicedNumbers* numbers) const noexcept
{
    for (std::size_t sum = 0; sum < sums.sums; ++sum) {
        BitSlicedNumbers& number = numbers[sum];
        number.width = static_cast<std::size_t>(std::bit_width(sums.sizes[sum]));
        for (std::size_t bit = 0; bit < number.width; ++bit)
            number.planes[bit] = Plane{};
        for (std::size_t c = 1; c < SharedSums::classes; ++c)
            if ((c >> sum) & 1U)
                for (std::size_t i = sums.begin[c]; i < sums.begin[c + 1]; ++i)
                    addPlane(planes[sums.planes[i]], number);
    }
}

bool ScalarKernel::atMost(
    const BitSlicedNumbers& numbers, std::size_t limit, const Plane& among, Plane& chosen) const noexcept
{
    if ((limit >> numbers.width) != 0) // every number is less
        limit = (std::size_t{1} << numbers.width) - 1;
    Word any = 0;
    for (std::size_t word = 0; word < planeWords; ++word) {
        Word less = 0;
        Word equal = among.words[word]; // as far as it was compared, from the most significant digit down
        for (std::size_t bit = numbers.width; bit-- > 0;) {
            const Word digit = numbers.planes[bit].words[word];
            const Word limitDigit = 0 - ((limit >> bit) & 1U);
            less |= equal & ~digit & limitDigit;
            equal &= ~(digit ^ limitDigit);
        }
        chosen.words[word] = less | equal;
        any |= chosen.words[word];
    }
    return any != 0;
}

std::size_t ScalarKernel::least(const BitSlicedNumbers& numbers, Plane& chosen) const noexcept
{
    std::size_t value = 0;
    for (std::size_t bit = numbers.width; bit-- > 0;) {
        Plane withZero;
        Word any = 0;
        for (std::size_t word = 0; word < planeWords; ++word) {
            withZero.words[word] = chosen.words[word] & ~numbers.planes[bit].words[word];
            any |= withZero.words[word];
        }
        if (any != 0)
            chosen = withZero;
        else
            value |= std::size_t{1} << bit;
    }
    return value;
}

std::size_t ScalarKernel::list(
    const BitSlicedNumbers& numbers, const Plane& chosen, std::uint32_t* indices, std::uint32_t* values) const noexcept
{
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < planeBits; ++i)
        if (chosen[i]) {
            indices[count] = i;
            values[count++] = static_cast<std::uint32_t>(numbers[i]);
        }
    return count;
}

std::size_t ScalarKernel::countBoth(const Plane& left, const Word* right) const noexcept
{
    std::size_t count = 0;
    for (std::size_t word = 0; word < planeWords; ++word)
        count += static_cast<std::size_t>(std::popcount(left.words[word] & right[word]));
    return count;
}

void ScalarKernel::addDistances(std::span<const Word* const> rows, std::span<const std::uint32_t> words,
    const Word* pattern, const Word* mask, std::uint32_t* distances) const noexcept
{
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t k = 0; k < words.size(); ++k)
            distances[r] += static_cast<std::uint32_t>(std::popcount((rows[r][words[k]] ^ pattern[k]) & mask[k]));
}

void ScalarKernel::addRowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
    const Word* mask, std::uint32_t /*limit*/, std::uint32_t* distances) const noexcept
{
    for (std::size_t r = 0; r < count; ++r)
        for (std::size_t k = 0; k < words; ++k)
            distances[r] += static_cast<std::uint32_t>(std::popcount((rows[r * words + k] ^ pattern[k]) & mask[k]));
}

} // namespace engram
