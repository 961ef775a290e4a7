#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <span>
#include <vector>

#include <engram/bits/bitVector.h>

namespace engram {

/// Rows of bits of one width, each starting on a word; rows can be appended.
class BitMatrix {
public:
    BitMatrix() = default;
    explicit BitMatrix(std::size_t columns, std::size_t rows = 0)
        : columns_(columns)
        , rows_(rows)
        , words_(rows * wordsFor(columns))
    {
    }

    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    [[nodiscard]] std::size_t columns() const noexcept { return columns_; }
    [[nodiscard]] std::size_t wordsPerRow() const noexcept { return wordsFor(columns_); }

    [[nodiscard]] BitView row(std::size_t index) const noexcept
    {
        assert(index < rows_);
        return {words_.data() + index * wordsPerRow(), columns_};
    }
    /// Raw words of a row, for writing; bits past columns() must stay 0.
    [[nodiscard]] std::span<Word> rowWords(std::size_t index) noexcept
    {
        assert(index < rows_);
        return {words_.data() + index * wordsPerRow(), wordsPerRow()};
    }
    [[nodiscard]] std::span<const Word> words() const noexcept { return words_; }

    /// `row` has columns() bits.
    void append(BitView row)
    {
        assert(row.size() == columns_);
        words_.insert(words_.end(), row.words().begin(), row.words().end());
        ++rows_;
    }
    void reserve(std::size_t rows) { words_.reserve(rows * wordsPerRow()); }
    void truncate(std::size_t rows)
    {
        assert(rows <= rows_);
        rows_ = rows;
        words_.resize(rows * wordsPerRow());
    }

    friend bool operator==(const BitMatrix&, const BitMatrix&) = default;

private:
    std::size_t columns_ = 0;
    std::size_t rows_ = 0;
    std::vector<Word> words_;
};

} // namespace engram
