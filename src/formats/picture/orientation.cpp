// The orientation tag of EXIF 2.3 (CIPA DC-008), in a TIFF 6.0 directory.

#include "orientation.h"

#include <algorithm>
#include <vector>

#include "files/littleEndian.h"

namespace engram {
namespace {

class TiffBytes {
public:
    TiffBytes(std::span<const std::uint8_t> bytes, bool bigEndian)
        : bytes_(bytes)
        , bigEndian_(bigEndian)
    {
    }
    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t count) const ///< at + count <= size()
    {
        return static_cast<std::uint32_t>(numberOfBytes(bytes_.subspan(at, count), bigEndian_));
    }

private:
    std::span<const std::uint8_t> bytes_;
    bool bigEndian_;
};

std::vector<std::uint8_t> turned(
    const std::vector<std::uint8_t>& pixels, std::size_t width, std::size_t height, Orientation orientation)
{
    const bool exchanged = orientation >= Orientation::transposed;
    const std::size_t newWidth = exchanged ? height : width;
    const std::size_t newHeight = exchanged ? width : height;
    const bool fromRight = orientation == Orientation::mirrored || orientation == Orientation::upsideDown
        || orientation == Orientation::transversed || orientation == Orientation::turnedRight;
    const bool fromBottom = orientation == Orientation::upsideDown || orientation == Orientation::mirroredUpsideDown
        || orientation == Orientation::turnedLeft || orientation == Orientation::transversed;
    std::vector<std::uint8_t> result;
    result.reserve(pixels.size());
    for (std::size_t y = 0; y < newHeight; ++y)
        for (std::size_t x = 0; x < newWidth; ++x) {
            const std::size_t column = exchanged ? y : x;
            const std::size_t row = exchanged ? x : y;
            result.push_back(
                pixels[(fromBottom ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column)]);
        }
    return result;
}

} // namespace

Orientation exifOrientation(std::span<const std::uint8_t> exif) noexcept
{
    constexpr std::uint8_t name[] = {'E', 'x', 'i', 'f', 0, 0};
    if (exif.size() >= sizeof name && std::equal(std::begin(name), std::end(name), exif.begin()))
        exif = exif.subspan(sizeof name);
    constexpr std::size_t header = 8;
    if (exif.size() < header || exif[0] != exif[1] || (exif[0] != 'I' && exif[0] != 'M'))
        return Orientation::upright;
    const TiffBytes tiff(exif, exif[0] == 'M');
    const std::size_t directory = tiff.number(4, 4);
    constexpr std::size_t entryBytes = 12;
    if (tiff.number(2, 2) != 42 || directory > tiff.size() || tiff.size() - directory < 2)
        return Orientation::upright;
    const std::size_t entries = tiff.number(directory, 2);
    constexpr std::uint32_t orientationTag = 0x0112;
    constexpr std::uint32_t typeShort = 3;
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = directory + 2 + i * entryBytes;
        if (at + entryBytes > tiff.size())
            break;
        const std::uint32_t value = tiff.number(at + 8, 2);
        if (tiff.number(at, 2) == orientationTag && tiff.number(at + 2, 2) == typeShort && value >= 1 && value <= 8)
            return static_cast<Orientation>(value);
    }
    return Orientation::upright;
}

void turnUpright(DecodedPicture& picture, Orientation orientation)
{
    if (orientation == Orientation::upright)
        return;
    GreyPicture& grey = picture.grey;
    grey.pixels = turned(grey.pixels, grey.width, grey.height, orientation);
    if (!picture.opacity.empty())
        picture.opacity = turned(picture.opacity, grey.width, grey.height, orientation);
    if (orientation >= Orientation::transposed)
        std::swap(grey.width, grey.height);
}

} // namespace engram
