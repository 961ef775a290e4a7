#include "labelledArrays.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <concepts>
#include <span>

#include <engram/text.h>
#include <engram/try.h>

#include "files/littleEndian.h"

#include "arrayElements.h"

namespace engram {

namespace {

using Shape = std::vector<std::uint64_t>;
using PixelPlaces = std::array<std::size_t, digitPixels>;

Sentence describe(const Shape& shape)
{
    std::string text;
    for (const std::uint64_t dimension : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(dimension);
    return text.empty() ? Sentence::of("a single number") : Sentence::quoted(text);
}

template <class Number> std::string describe(Number value)
{
    if constexpr (std::integral<Number>) {
        return std::to_string(value);
    } else {
        std::array<char, 32> text{}; // not by printf, which writes the point of the process's locale
        const auto end = std::to_chars(
            text.data(), text.data() + text.size(), static_cast<double>(value), std::chars_format::general, 6)
                             .ptr;
        return {text.data(), end};
    }
}

/// What a shape of pictures says of them that Engram does not read: "32 x 32 in colour"; empty for anything else.
Sentence describeOtherPictures(const Shape& shape)
{
    const auto side = [](std::uint64_t pixels) {
        const auto root = static_cast<std::uint64_t>(std::lround(std::sqrt(static_cast<double>(pixels))));
        return root * root == pixels ? root : 0;
    };
    const auto sized = [](std::uint64_t rows, std::uint64_t columns, bool colour) {
        return colour ? Sentence::of("%1 x %2 in colour", rows, columns) : Sentence::of("%1 x %2", rows, columns);
    };
    const auto isColour = [](std::uint64_t channels) { return channels == 3 || channels == 4; };
    if (shape.size() == 4 && isColour(shape[3]))
        return sized(shape[1], shape[2], true);
    if (shape.size() == 4 && isColour(shape[1]))
        return sized(shape[2], shape[3], true);
    if (shape.size() == 4 && shape[1] == 1)
        return sized(shape[2], shape[3], false);
    if (shape.size() == 3 || (shape.size() == 4 && shape[3] == 1))
        return sized(shape[1], shape[2], false);
    constexpr std::uint64_t smallest = 16; // pixels; fewer columns are something else
    if (shape.size() == 2 && shape[1] >= smallest && shape[1] % 3 == 0 && side(shape[1] / 3) != 0)
        return sized(side(shape[1] / 3), side(shape[1] / 3), true);
    if (shape.size() == 2 && shape[1] >= smallest && side(shape[1]) != 0)
        return sized(side(shape[1]), side(shape[1]), false);
    return {};
}

/// A picture a column, as linear algebra has it: 784 x N or 28 x 28 x N. Of fewer than eleven it would be labels,
/// one-hot ones say.
bool standInColumns(std::span<const std::uint64_t> shape) noexcept
{
    constexpr std::uint64_t fewest = 11;
    const bool flat = shape.size() == 2 && shape[0] == digitPixels && shape[1] != digitPixels;
    const bool square = shape.size() == 3 && shape[0] == digitSide && shape[1] == digitSide && shape[2] != digitSide;
    return (flat || square) && shape.back() >= fewest;
}

/// Where a pixel of picture `n` lies: at n * step + places[pixel].
struct PictureLayout {
    std::size_t count = 0;
    std::size_t step = digitPixels;
    PixelPlaces places{};

    explicit PictureLayout(const ArrayView& array)
        : count(array.shape[0])
    {
        if (standInColumns(array.shape)) {
            count = array.shape.back();
            step = array.fortranOrder ? digitPixels : 1;
            for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
                places[pixel] = !array.fortranOrder ? pixel * count
                    : array.shape.size() == 2       ? pixel
                                                    : pixel / digitSide + pixel % digitSide * digitSide;
            return;
        }
        const bool twoSides = array.shape.size() > 2;
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            places[pixel] = pixel;
            if (array.fortranOrder)
                places[pixel] = count * (twoSides ? pixel / digitSide + pixel % digitSide * digitSide : pixel);
        }
        if (array.fortranOrder)
            step = 1;
    }
};

template <class Number>
tl::unexpected<Error> refusePixel(const Sentence& what, std::size_t picture, std::size_t pixel, Number value)
{
    // Pictures that were made ready for a network have a mean of 0, or go from -1 to 1.
    const bool isNormalised = !std::integral<Number> && static_cast<double>(value) < 0;
    const std::size_t row = pixel / digitSide;
    const std::size_t column = pixel % digitSide;
    const std::string shown = describe(value);
    return failure(ErrorKind::malformed,
        isNormalised
            ? Sentence::of("%1, picture %2, row %3, column %4: %5 is not a grey level; save the pictures as they were "
                           "before they were normalised, 0-255 or 0-1",
                what, picture, row, column, shown)
            : Sentence::of(
                "%1, picture %2, row %3, column %4: %5 is not a grey level", what, picture, row, column, shown));
}

/// Runs `convert(Number) -> level, or -1` over all pixels, picture by picture.
template <class Number, class Convert>
Result<std::vector<std::uint8_t>> convertPixels(
    Elements<Number> elements, const PictureLayout& layout, const Sentence& what, Convert convert)
{
    std::vector<std::uint8_t> pixels(layout.count * digitPixels);
    for (std::size_t picture = 0; picture < layout.count; ++picture) {
        std::uint8_t* levels = pixels.data() + picture * digitPixels;
        int worst = 0; // negative as soon as one pixel is; asked once a picture, so that the loop stays a plain one
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            const int level = convert(elements[picture * layout.step + layout.places[pixel]]);
            worst |= level;
            levels[pixel] = static_cast<std::uint8_t>(level);
        }
        for (std::size_t pixel = 0; worst < 0 && pixel < digitPixels; ++pixel) {
            const Number value = elements[picture * layout.step + layout.places[pixel]];
            if (convert(value) < 0)
                return refusePixel(what, picture, pixel, value);
        }
    }
    return pixels;
}

/// By what real pixels were divided: 1, 255 or 256. See picturesOf().
template <class Number> int divisorOf(Elements<Number> elements, std::size_t count)
{
    bool allIn256ths = true;
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<double>(elements[i]);
        if (value > 1)
            return 1;
        const double in256ths = value * 256;
        allIn256ths &= value < 1 && in256ths == std::floor(in256ths);
    }
    return allIn256ths ? 256 : 255;
}

template <class Number>
Result<std::vector<std::uint8_t>> picturesFrom(
    Elements<Number> elements, const PictureLayout& layout, NumberKind kind, const Sentence& what)
{
    if constexpr (!std::integral<Number>) {
        const int divisor = divisorOf(elements, layout.count * digitPixels);
        return convertPixels(elements, layout, what, [divisor](Number number) {
            const double level = static_cast<double>(number) * divisor;
            return level >= 0 && level <= 255 ? static_cast<int>(std::lround(level)) : -1;
        });
    } else {
        if (kind == NumberKind::boolean)
            return convertPixels(elements, layout, what, [](Number number) { return number != 0 ? 255 : 0; });
        return convertPixels(elements, layout, what,
            [](Number number) { return std::in_range<std::uint8_t>(number) ? static_cast<int>(number) : -1; });
    }
}

template <class Number> bool isLabel(Number number)
{
    if constexpr (std::integral<Number>)
        return std::cmp_greater_equal(number, 0) && std::cmp_less_equal(number, 9);
    else
        return static_cast<double>(number) >= 0 && static_cast<double>(number) <= 9
            && std::floor(static_cast<double>(number)) == static_cast<double>(number);
}

tl::unexpected<Error> refuseLabel(const Sentence& what, std::size_t label, const Sentence& cause)
{
    return failure(ErrorKind::malformed, Sentence::of("%1, label %2: %3", what, label, cause));
}

/// The place of label `row` (and, of one-hot labels, of its `column`) in memory.
struct LabelLayout {
    std::size_t count = 0;
    std::size_t rowStep = 1;
    std::size_t columnStep = 1;

    explicit LabelLayout(const ArrayView& array)
        : count(isRow(array.shape) ? array.shape[1] : array.shape[0])
    {
        if (isOneHotInColumns(array.shape)) {
            rowStep = array.fortranOrder ? labelKinds : 1;
            columnStep = array.fortranOrder ? 1 : count;
        } else if (array.shape.size() == 2 && array.shape[1] == labelKinds) {
            rowStep = array.fortranOrder ? 1 : labelKinds;
            columnStep = array.fortranOrder ? count : 1;
        }
    }
    static constexpr std::size_t labelKinds = 10;

    /// 10 x N: a label a column.
    static bool isOneHotInColumns(std::span<const std::uint64_t> shape) noexcept
    {
        return shape.size() == 2 && shape[0] == labelKinds && shape[1] > 1 && shape[1] != labelKinds;
    }

private:
    static bool isRow(const Shape& shape) noexcept
    {
        return isOneHotInColumns(shape) || (shape.size() == 2 && shape[0] == 1 && shape[1] != labelKinds);
    }
};

template <class Number>
Result<std::vector<std::uint8_t>> plainLabels(
    Elements<Number> elements, const LabelLayout& layout, const Sentence& what)
{
    std::vector<std::uint8_t> labels(layout.count);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto number = elements[i];
        if (!isLabel(number))
            return refuseLabel(what, i, Sentence::of("%1 is not a digit 0-9", describe(number)));
        labels[i] = static_cast<std::uint8_t>(static_cast<double>(number));
    }
    return labels;
}

/// Each row has one number that is not zero: the place of it is the label.
template <class Number>
Result<std::vector<std::uint8_t>> oneHotLabels(
    Elements<Number> elements, const LabelLayout& layout, const Sentence& what)
{
    std::vector<std::uint8_t> labels(layout.count);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        std::size_t met = 0;
        for (std::size_t column = 0; column < LabelLayout::labelKinds; ++column)
            if (const auto number = elements[row * layout.rowStep + column * layout.columnStep];
                static_cast<double>(number) != 0) {
                const bool isOne = static_cast<double>(number) == 1;
                met += isOne ? 1 : 2; // anything but a 1 is as wrong as two of them
                labels[row] = static_cast<std::uint8_t>(column);
            }
        if (met != 1)
            return refuseLabel(what, row, Sentence::of("of its ten numbers one should be 1 and the others 0"));
    }
    return labels;
}

Result<std::vector<std::uint8_t>> textLabels(const ArrayView& array, const Sentence& what)
{
    std::vector<std::uint8_t> labels(LabelLayout(array).count);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::string text = textAt(array, i);
        const auto label = labelIn(text);
        if (!label)
            return refuseLabel(what, i, Sentence::of("'%1' is not a digit 0-9", onOneLine(text)));
        labels[i] = *label;
    }
    return labels;
}

/// Without a last dimension of 1, which says nothing: N x 784 x 1, N x 10 x 1.
Shape withoutLastOne(const Shape& shape)
{
    Shape shorter = shape;
    if (shorter.size() > 2 && shorter.back() == 1)
        shorter.pop_back();
    return shorter;
}

} // namespace

std::string textAt(const ArrayView& array, std::size_t place)
{
    const std::span<const std::uint8_t> bytes = array.bytes.subspan(place * array.type.size, array.type.size);
    const std::size_t width = array.type.kind == NumberKind::text ? 4 : 1;
    std::string text;
    for (std::size_t at = 0; at < array.type.size; at += width) {
        const std::uint64_t code = numberOfBytes(bytes.subspan(at, width), array.type.bigEndian);
        text += code < 0x80 ? static_cast<char>(code) : '?';
    }
    text.resize(text.find_last_not_of('\0') + 1); // as numpy pads them
    return text;
}

bool isShapeOfPictures(std::span<const std::uint64_t> shape) noexcept
{
    if (shape.size() < 2)
        return false;
    const auto picture = shape.subspan(1);
    return standInColumns(shape) || std::ranges::equal(picture, std::array<std::uint64_t, 1>{digitPixels})
        || std::ranges::equal(picture, std::array<std::uint64_t, 2>{digitPixels, 1})
        || std::ranges::equal(picture, std::array<std::uint64_t, 2>{digitSide, digitSide})
        || std::ranges::equal(picture, std::array<std::uint64_t, 3>{digitSide, digitSide, 1})
        || std::ranges::equal(picture, std::array<std::uint64_t, 3>{1, digitSide, digitSide});
}

std::optional<std::uint64_t> picturesInShape(std::span<const std::uint64_t> shape) noexcept
{
    if (!isShapeOfPictures(shape))
        return std::nullopt;
    return standInColumns(shape) ? shape.back() : shape.front();
}

std::optional<std::uint64_t> labelsInShape(std::span<const std::uint64_t> shape) noexcept
{
    if (shape.size() > 2 && shape.back() == 1)
        shape = shape.first(shape.size() - 1);
    if (shape.size() == 1 || (shape.size() == 2 && (shape[1] == 1 || shape[1] == LabelLayout::labelKinds)))
        return shape[0];
    if (shape.size() == 2 && (shape[0] == 1 || LabelLayout::isOneHotInColumns(shape)))
        return shape[1];
    return std::nullopt;
}

Result<std::vector<std::uint8_t>> picturesOf(const ArrayView& array, const Sentence& what)
{
    if (!isShapeOfPictures(array.shape)) {
        if (const Sentence other = describeOtherPictures(array.shape); !other.empty())
            return failure(ErrorKind::malformed,
                Sentence::of(
                    "%1 has the shape %2, which is pictures of %3; make them grey and 28 x 28 (N x 28 x 28 or N x 784)",
                    what, describe(array.shape), other));
        if (array.shape.size() == 2 && array.shape[1] == digitPixels + 1)
            return failure(ErrorKind::malformed,
                Sentence::of(
                    "%1 has the shape %2, as if each row held a label beside its 784 pixels; save the labels as "
                    "an array of their own",
                    what, describe(array.shape)));
        return failure(ErrorKind::malformed,
            Sentence::of("%1 has the shape %2; pictures have N x 28 x 28 or N x 784", what, describe(array.shape)));
    }
    if (array.type.isText())
        return failure(ErrorKind::malformed, Sentence::of("%1 holds texts; pictures are numbers", what));
    ENGRAM_TRY(checkArray(array, what));
    const bool inOrder =
        standInColumns(array.shape) ? array.fortranOrder && array.shape.size() == 2 : !array.fortranOrder;
    if (array.type.kind == NumberKind::unsignedInteger && array.type.size == 1 && inOrder)
        return std::vector<std::uint8_t>(array.bytes.begin(), array.bytes.end());

    const PictureLayout layout(array);
    return visitElements(array, [&](auto elements) { return picturesFrom(elements, layout, array.type.kind, what); });
}

Result<std::vector<std::uint8_t>> labelsOf(const ArrayView& given, const Sentence& what)
{
    ArrayView array = given;
    array.shape = withoutLastOne(given.shape);
    const Shape& shape = array.shape;
    const bool oneHot =
        shape.size() == 2 && (shape[1] == LabelLayout::labelKinds || LabelLayout::isOneHotInColumns(shape));
    const bool oneEach = shape.size() == 1 || (shape.size() == 2 && (shape[1] == 1 || shape[0] == 1));
    const bool isTruth = array.type.kind == NumberKind::boolean;
    if ((!oneEach || isTruth) && !(oneHot && !array.type.isText()))
        return failure(ErrorKind::malformed,
            Sentence::of(
                "%1 has the shape %2; labels have one number each, or ten (one-hot)", what, describe(given.shape)));
    ENGRAM_TRY(checkArray(array, what));
    if (array.type.isText())
        return textLabels(array, what);
    const LabelLayout layout(array);
    return visitElements(array, [&](auto elements) {
        return oneHot ? oneHotLabels(elements, layout, what) : plainLabels(elements, layout, what);
    });
}

std::optional<std::uint8_t> labelIn(std::string_view text) noexcept
{
    const auto number = numberIn<double>(trimmed(text));
    if (!number || !isLabel(*number))
        return std::nullopt;
    return static_cast<std::uint8_t>(*number);
}

} // namespace engram
