#pragma once

#include <cstdint>
#include <string_view>

namespace engram {

/// 64 random bits that are a function of their arguments alone: the same question gets the same randomness on every
/// machine, in any order and on any thread. Two rounds of the finalizer of SplitMix64 (Steele, Lea & Flood, "Fast
/// splittable pseudorandom number generators", 2014) over a chained key.
[[nodiscard]] constexpr std::uint64_t mixBits(std::uint64_t value) noexcept
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// FNV-1a (Fowler, Noll, Vo), 64 bits: names become numbers by it.
[[nodiscard]] constexpr std::uint64_t hashOfText(std::string_view text) noexcept
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3U;
    return hash;
}

[[nodiscard]] constexpr std::uint64_t counterRandom(
    std::uint64_t seed, std::uint64_t identity, std::uint64_t step, std::uint64_t word) noexcept
{
    return mixBits(mixBits(mixBits(mixBits(seed) ^ identity) ^ step) ^ word);
}

/// A stream of random numbers for sampling and wiring: counterRandom over a running counter.
class RandomStream {
public:
    explicit constexpr RandomStream(std::uint64_t seed, std::uint64_t stream = 0) noexcept
        : seed_(seed)
        , stream_(stream)
    {
    }
    [[nodiscard]] constexpr std::uint64_t next() noexcept { return counterRandom(seed_, stream_, 0, counter_++); }

    /// Uniform below `bound` (> 0), without bias: Lemire's rejection on the high half of the product.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) noexcept
    {
        __extension__ using Wide = unsigned __int128;
        const std::uint64_t reject = (0 - bound) % bound;
        for (;;) {
            const Wide product = static_cast<Wide>(next()) * bound;
            if (static_cast<std::uint64_t>(product) >= reject)
                return static_cast<std::uint64_t>(product >> 64U);
        }
    }

private:
    std::uint64_t seed_;
    std::uint64_t stream_;
    std::uint64_t counter_ = 0;
};

} // namespace engram
