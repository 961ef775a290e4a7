#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <engram/bits/bitVector.h>
#include <engram/bits/numberPlane.h>
#include <engram/bits/windows.h>
#include <engram/error.h>

namespace engram {

// Numbers of many engrams are counted side by side, as a bit-sliced index does it (O'Neil and Quass, "Improved query
// performance with variant indexes", SIGMOD 1997): digit d of all numbers lies together in one plane, so that one logic
// instruction works on as many numbers as a vector has bits.

/// Engrams (or any other things) that are counted side by side.
inline constexpr std::size_t planeBits = 1024;
inline constexpr std::size_t planeWords = planeBits / wordBits;
/// One bit of each of them, aligned for vector loads.
struct alignas(64) Plane {
    Word words[planeWords];

    [[nodiscard]] bool operator[](std::size_t bit) const noexcept
    {
        return (words[bit / wordBits] >> (bit % wordBits)) & 1U;
    }
};

/// Up to four sums over overlapping sets of planes. A plane that several of the sums want is added once: the planes are
/// sorted into classes by which sums want them, class c going into sum s where bit s of c is set.
struct SharedSums {
    static constexpr std::size_t maxSums = 4;
    static constexpr std::size_t classes = 1U << maxSums;
    /// The list of each class is padded with a plane of zeros to a multiple of this: so many are added at a time.
    static constexpr std::size_t padTo = 16;

    std::size_t sums = 0; ///< 1 to `maxSums`
    std::uint32_t sizes[maxSums] = {}; ///< for each sum: how many planes it has, without padding
    std::uint32_t begin[classes + 1] = {}; ///< class c: planes[begin[c]] to planes[begin[c + 1]]; none in class 0
    /// Indices of the planes, class after class, and `padTo` more of any planes: the list is read ahead.
    const std::uint32_t* planes = nullptr;
};

/// 1,024 numbers, bit-sliced: bit b of number i is bit i of planes[b]. Bits from `width` on are 0 and not stored.
struct BitSlicedNumbers {
    static constexpr std::size_t maxWidth = 24;

    std::size_t width = 0;
    Plane planes[maxWidth];

    [[nodiscard]] std::size_t operator[](std::size_t index) const noexcept
    {
        std::size_t value = 0;
        for (std::size_t bit = 0; bit < width; ++bit)
            value |= static_cast<std::size_t>(planes[bit][index]) << bit;
        return value;
    }
};

/// The innermost loops of recall, once for each instruction set. Every kernel gives the same results; `scalar` is plain
/// C++ and the truth the others are tested against. A kernel has no state and may be used by many threads.
class Kernel {
public:
    Kernel() = default;
    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;
    virtual ~Kernel() = default;

    /// As ENGRAM_SIMD takes it: "scalar", "avx2", "avx3" (AVX-512), "avx3_dl" (with its vector popcount), "neon" ...
    [[nodiscard]] virtual std::string_view name() const noexcept = 0;

    /// differences[i] := planes[rows[i]], inverted where pattern has a 1 at rows[i]: a 1 for each engram that differs
    /// from the pattern in that bit. `planes` holds planeWords words for each row.
    virtual void differences(const Word* planes, std::span<const std::uint32_t> rows, const Word* pattern,
        Plane* differences) const noexcept = 0;

    /// planes[n] := bit n of each of up to 1,024 rows, and 0 for those that are not there. Rows have wordsFor(bits)
    /// words; `planes` has planeWords words for each bit.
    virtual void transpose(std::span<const Word* const> rows, std::size_t bits, Word* planes) const noexcept = 0;

    /// numbers[s] := for each of 1,024 engrams, in how many of the planes of sum s it has a 1. No sum may have 2^20
    /// planes or more. `numbers` has room for `SharedSums::maxSums`. Vector kernels add with carry-save adders, sixteen
    /// planes at a time (the population count of R. Harley and D. Seal: Warren, "Hacker's Delight", section 5-1;
    /// Mula, Kurz and Lemire, "Faster population counts using AVX2 instructions", 2018).
    virtual void add(const Plane* planes, const SharedSums& sums, BitSlicedNumbers* numbers) const noexcept = 0;

    /// chosen := those of `among` whose number is at most `limit`; false if there are none.
    virtual bool atMost(
        const BitSlicedNumbers& numbers, std::size_t limit, const Plane& among, Plane& chosen) const noexcept = 0;

    /// Narrows `chosen`, which has a 1, to those with the least number, and returns that number.
    virtual std::size_t least(const BitSlicedNumbers& numbers, Plane& chosen) const noexcept = 0;

    /// Lists the ones of `chosen`, ascending, and their numbers; returns how many. Both arrays have room for planeBits.
    virtual std::size_t list(const BitSlicedNumbers& numbers, const Plane& chosen, std::uint32_t* indices,
        std::uint32_t* values) const noexcept = 0;

    /// How many ones two planes share; `right` is planeWords words.
    [[nodiscard]] virtual std::size_t countBoth(const Plane& left, const Word* right) const noexcept = 0;

    /// distances[r] += how many bits of rows[r] differ from the pattern under the mask, looking at `words` only:
    /// pattern[k] and mask[k] belong to word words[k] of a row.
    virtual void addDistances(std::span<const Word* const> rows, std::span<const std::uint32_t> words,
        const Word* pattern, const Word* mask, std::uint32_t* distances) const noexcept = 0;

    /// distances[r] += how many bits of row r differ from the pattern under the mask. `rows` holds `count` rows of
    /// `words` words each, one after the other; pattern and mask have `words` words.
    ///
    /// A row whose distance exceeds `limit` may be abandoned early: the kernel then stores any value that is more than
    /// `limit` and at most the true distance. A distance up to `limit` is always exact.
    virtual void addRowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
        const Word* mask, std::uint32_t limit, std::uint32_t* distances) const noexcept = 0;

    /// distances[r] := in how many bits row r differs from the pattern. `rows` holds `count` rows of `words` words
    /// each, one after the other; less than 2^16 bits a row.
    virtual void rowDistances(const Word* rows, std::size_t count, std::size_t words, const Word* pattern,
        std::uint16_t* distances) const noexcept = 0;

    /// least[slot] := the least of itself and of the window's Hamming distances to the pixels of `copies`, each shifted
    /// by each of `shifts`; slots without a window stay as they are. `least` has grid.allSlots() numbers.
    virtual void windowDistances(const WindowGrid& grid, const WindowPicture& question,
        std::span<const WindowPicture> copies, std::span<const WindowShift> shifts,
        std::uint16_t* least) const noexcept = 0;

    /// Each pass replaces every number by the mean of itself (twice) and its two neighbours, rounded: first along the
    /// rows, then along the columns. As a Gaussian of 0.7 pixels a pass. Numbers are less than 2^30.
    virtual void smooth(NumberPlane& plane, int passes) const noexcept = 0;
    /// How many numbers of the planes are at least `bound`, which is from 1 to 2^31 - 1.
    [[nodiscard]] virtual std::size_t countFrom(
        std::span<const NumberPlane> planes, std::uint32_t bound) const noexcept = 0;
};

/// The kernels that this machine can run, slowest ("scalar") first.
[[nodiscard]] std::span<const Kernel* const> availableKernels() noexcept;

/// The kernel of that name. Unknown, or not for this machine: an error (`invalidArgument`) that names those
/// there are.
[[nodiscard]] Result<const Kernel*> kernelNamed(std::string_view name);

/// The kernel that the environment variable ENGRAM_SIMD names, or the fastest when it is unset or empty. Programs call
/// this first, so that a wrong name is refused in one sentence. Errors: `invalidArgument`.
[[nodiscard]] Result<const Kernel*> requestedKernel();

/// requestedKernel(), or the fastest when the request is wrong. Chosen at the first call.
[[nodiscard]] const Kernel& defaultKernel() noexcept;

} // namespace engram
