#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engram {

using Word = std::uint64_t;
inline constexpr std::size_t wordBits = 64;

[[nodiscard]] constexpr std::size_t wordsFor(std::size_t bits) noexcept
{
    return (bits + wordBits - 1) / wordBits;
}

/// Bit `index` of packed words: bit index % 64 of word index / 64.
[[nodiscard]] constexpr bool testBit(const Word* words, std::size_t index) noexcept
{
    return (words[index / wordBits] >> (index % wordBits)) & 1U;
}

/// Calls visit(index) for every 1 of the words, in ascending order.
template <class Visit> constexpr void forEachOne(std::span<const Word> words, Visit visit)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        for (Word word = words[i]; word != 0; word &= word - 1)
            visit(i * wordBits + static_cast<std::size_t>(std::countr_zero(word)));
}

/// Bits that someone else holds: bit i is bit i % 64 of word i / 64. Bits past size() in the last word are 0.
class BitView {
public:
    constexpr BitView() = default;
    constexpr BitView(const Word* words, std::size_t size) noexcept
        : words_(words)
        , size_(size)
    {
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] bool operator[](std::size_t index) const noexcept
    {
        assert(index < size_);
        return testBit(words_, index);
    }
    [[nodiscard]] std::span<const Word> words() const noexcept { return {words_, wordsFor(size_)}; }
    [[nodiscard]] std::size_t count() const noexcept
    {
        std::size_t ones = 0;
        for (const Word word : words())
            ones += static_cast<std::size_t>(std::popcount(word));
        return ones;
    }

    friend bool operator==(BitView left, BitView right) noexcept
    {
        if (left.size_ != right.size_)
            return false;
        for (std::size_t i = 0; i < wordsFor(left.size_); ++i)
            if (left.words_[i] != right.words_[i])
                return false;
        return true;
    }

private:
    const Word* words_ = nullptr;
    std::size_t size_ = 0;
};

/// A fixed number of bits, packed into 64-bit words.
class BitVector {
public:
    BitVector() = default;
    explicit BitVector(std::size_t size)
        : words_(wordsFor(size))
        , size_(size)
    {
    }
    explicit BitVector(BitView view)
        : words_(view.words().begin(), view.words().end())
        , size_(view.size())
    {
    }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] bool operator[](std::size_t index) const noexcept { return view()[index]; }
    void set(std::size_t index, bool value = true) noexcept
    {
        assert(index < size_);
        const Word bit = Word{1} << (index % wordBits);
        Word& word = words_[index / wordBits];
        word = value ? word | bit : word & ~bit;
    }
    void flip(std::size_t index) noexcept { set(index, !(*this)[index]); }

    /// Every bit inverted.
    [[nodiscard]] BitVector inverted() const
    {
        BitVector result(size_);
        for (std::size_t i = 0; i < words_.size(); ++i)
            result.words_[i] = ~words_[i];
        result.clearPadding();
        return result;
    }

    [[nodiscard]] std::size_t count() const noexcept { return view().count(); }
    [[nodiscard]] BitView view() const noexcept { return {words_.data(), size_}; }
    operator BitView() const noexcept { return view(); } // NOLINT(google-explicit-constructor): a view costs nothing

    /// Raw words for kernels; call clearPadding() after writing whole words.
    [[nodiscard]] std::span<Word> words() noexcept { return words_; }
    [[nodiscard]] std::span<const Word> words() const noexcept { return words_; }
    void clearPadding() noexcept
    {
        if (const std::size_t used = size_ % wordBits; used != 0)
            words_.back() &= (Word{1} << used) - 1;
    }

    friend bool operator==(const BitVector&, const BitVector&) = default;

private:
    std::vector<Word> words_;
    std::size_t size_ = 0;
};

/// How many bits differ. Both of the same size.
[[nodiscard]] inline std::size_t hammingDistance(BitView left, BitView right) noexcept
{
    assert(left.size() == right.size());
    std::size_t distance = 0;
    for (std::size_t i = 0; i < left.words().size(); ++i)
        distance += static_cast<std::size_t>(std::popcount(left.words()[i] ^ right.words()[i]));
    return distance;
}

/// How many bits of `mask` differ. All of the same size.
[[nodiscard]] inline std::size_t hammingDistance(BitView left, BitView right, BitView mask) noexcept
{
    assert(left.size() == right.size() && left.size() == mask.size());
    std::size_t distance = 0;
    for (std::size_t i = 0; i < left.words().size(); ++i)
        distance += static_cast<std::size_t>(std::popcount((left.words()[i] ^ right.words()[i]) & mask.words()[i]));
    return distance;
}

} // namespace engram
