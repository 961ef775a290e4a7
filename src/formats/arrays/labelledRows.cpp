#include "labelledRows.h"

#include <cmath>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <engram/try.h>

#include "arrayElements.h"
#include "labelSearch.h"

namespace engram {
namespace {

constexpr std::size_t rowWidth = digitPixels + 1;

/// The place in memory of a number of a row.
std::size_t placeIn(const ArrayView& array, std::size_t row, std::size_t column)
{
    return array.fortranOrder ? column * static_cast<std::size_t>(array.shape[0]) + row : row * rowWidth + column;
}

LabelSearch searchIn(const ArrayView& array)
{
    return visitElements(array, [&](auto elements) {
        LabelSearch search;
        for (std::size_t row = 0; row < array.shape[0]; ++row)
            search.look(static_cast<double>(elements[placeIn(array, row, 0)]),
                static_cast<double>(elements[placeIn(array, row, digitPixels)]), row);
        return search;
    });
}

/// The bytes of some columns, row by row.
std::vector<std::uint8_t> columnsOf(const ArrayView& array, std::size_t first, std::size_t count)
{
    const std::size_t size = array.type.size;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(array.shape[0]) * count * size);
    std::uint8_t* next = bytes.data();
    for (std::size_t row = 0; row < array.shape[0]; ++row)
        for (std::size_t column = 0; column < count; ++column, next += size)
            std::memcpy(next, array.bytes.data() + placeIn(array, row, first + column) * size, size);
    return bytes;
}

} // namespace

bool isShapeOfLabelledRows(std::span<const std::uint64_t> shape) noexcept
{
    return shape.size() == 2 && shape[1] == rowWidth;
}

Result<LabelledArrays> labelledRowsOf(const ArrayView& array, std::string split, const Sentence& what)
{
    if (array.type.isText())
        return failure(ErrorKind::malformed, Sentence::of("%1 holds texts; pictures are numbers", what));
    ENGRAM_TRY(checkArray(array, what));
    const LabelSearch search = searchIn(array);
    const auto first = search.isFirst();
    if (const auto foreign = first ? std::nullopt : search.foreign())
        return failure(ErrorKind::malformed,
            Sentence::of("%1, label %2: %3", what, foreign->line,
                Sentence::of("%1 is not a digit 0-9", std::to_string(std::lround(foreign->label)))));
    if (!first)
        return failure(ErrorKind::malformed,
            Sentence::of("%1: neither the first nor the last number of its rows is a label 0-9", what));
    LabelledArrays read{std::move(split), {}, {}, {}};
    const std::vector<std::uint8_t> labels = columnsOf(array, *first ? 0 : digitPixels, 1);
    ENGRAM_TRY(read.labels, labelsOf({array.type, {array.shape[0]}, false, labels}, what));
    const std::vector<std::uint8_t> pixels = columnsOf(array, *first ? 1 : 0, digitPixels);
    ENGRAM_TRY(read.pixels, picturesOf({array.type, {array.shape[0], digitPixels}, false, pixels}, what));
    read.notes.push_back(*first ? Sentence::of("the first number of each row was read as its label")
                                : Sentence::of("the last number of each row was read as its label"));
    return read;
}

} // namespace engram
