#include "labelledArrays.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <cstdio>

#include <engram/try.h>

#include "arrayElements.h"

namespace engram {

namespace {

using Shape = std::vector<std::uint64_t>;
using PixelPlaces = std::array<std::size_t, digitPixels>;

std::string describe(const Shape& shape)
{
    std::string text;
    for (const std::uint64_t dimension : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(dimension);
    return text.empty() ? "a single number" : text;
}

template <class Number> std::string describe(Number value)
{
    if constexpr (std::integral<Number>) {
        return std::to_string(value);
    } else {
        char text[32];
        std::snprintf(text, sizeof text, "%g", static_cast<double>(value));
        return text;
    }
}

bool isShapeOfPictures(const Shape& shape)
{
    if (shape.size() < 2)
        return false;
    const Shape picture(shape.begin() + 1, shape.end());
    return picture == Shape{digitPixels} || picture == Shape{digitSide, digitSide}
    || picture == Shape{digitSide, digitSide, 1} || picture == Shape{1, digitSide, digitSide};
}

/// Where a pixel of picture `n` lies: at n * step + places[pixel].
struct PictureLayout {
    std::size_t count = 0;
    std::size_t step = digitPixels;
    PixelPlaces places{};

    explicit PictureLayout(const ArrayView& array)
        : count(array.shape[0])
    {
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
tl::unexpected<Error> refusePixel(const std::string& what, std::size_t picture, std::size_t pixel, Number value)
{
    return failure(ErrorKind::malformed,
        what + ", picture " + std::to_string(picture) + ", row " + std::to_string(pixel / digitSide) + ", column "
            + std::to_string(pixel % digitSide) + ": " + describe(value) + " is not a grey level");
}

/// Runs `convert(Number) -> level, or -1` over all pixels, picture by picture.
template <class Number, class Convert>
Result<std::vector<std::uint8_t>> convertPixels(
    Elements<Number> elements, const PictureLayout& layout, const std::string& what, Convert convert)
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
    Elements<Number> elements, const PictureLayout& layout, NumberKind kind, const std::string& what)
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

} // namespace

Result<std::vector<std::uint8_t>> picturesOf(const ArrayView& array, const std::string& what)
{
    if (!isShapeOfPictures(array.shape))
        return failure(ErrorKind::malformed,
            what + " has the shape " + describe(array.shape) + "; pictures have N x 28 x 28 or N x 784");
    ENGRAM_TRY(checkArray(array, what));
    if (array.type.kind == NumberKind::unsignedInteger && array.type.size == 1 && !array.fortranOrder)
        return std::vector<std::uint8_t>(array.bytes.begin(), array.bytes.end());

    const PictureLayout layout(array);
    return visitElements(array, [&](auto elements) { return picturesFrom(elements, layout, array.type.kind, what); });
}

Result<std::vector<std::uint8_t>> labelsOf(const ArrayView& array, const std::string& what)
{
    const bool oneEach = array.shape.size() == 1 || (array.shape.size() == 2 && array.shape[1] == 1);
    if (!oneEach || array.type.kind == NumberKind::boolean)
        return failure(
            ErrorKind::malformed, what + " has the shape " + describe(array.shape) + "; labels have one number each");
    ENGRAM_TRY(checkArray(array, what));

    return visitElements(array, [&](auto elements) -> Result<std::vector<std::uint8_t>> {
        std::vector<std::uint8_t> labels(array.shape[0]);
        for (std::size_t i = 0; i < labels.size(); ++i) {
            const auto number = elements[i];
            if (!isLabel(number))
                return failure(ErrorKind::malformed,
                    what + ", label " + std::to_string(i) + ": " + describe(number) + " is not a digit 0-9");
            labels[i] = static_cast<std::uint8_t>(static_cast<double>(number));
        }
        return labels;
    });
}

} // namespace engram
