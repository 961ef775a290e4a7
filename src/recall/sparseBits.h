#pragma once

#include <cstdint>
#include <vector>

#include <engram/bits/bitVector.h>

namespace engram {

/// Bits of a pattern, of which few are 1: only the words that have any are kept.
struct SparseBits {
    std::vector<std::uint32_t> words; ///< ascending
    std::vector<Word> bits; ///< of these words

    void clear()
    {
        words.clear();
        bits.clear();
    }
    void append(std::uint32_t word, Word itsBits)
    {
        words.push_back(word);
        bits.push_back(itsBits);
    }
};

} // namespace engram
