// Windows and OS/2 bitmaps: https://learn.microsoft.com/windows/win32/gdi/bitmap-storage

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

#include <engram/try.h>

#include "files/littleEndian.h"

#include "pictureDecoders.h"

namespace engram {
namespace {

constexpr std::size_t fileHeader = 14;
constexpr std::size_t coreHeader = 12; ///< OS/2 1.x: sizes in 16 bits, a palette of three bytes a colour
constexpr std::size_t infoHeader = 40;

enum class Packing : std::uint32_t { none = 0, runs8 = 1, runs4 = 2, fields = 3, fieldsWithAlpha = 6 };

/// A colour's bits in a pixel of 16 or 32.
struct Field {
    std::uint32_t mask = 0;

    [[nodiscard]] std::uint8_t of(std::uint32_t pixel) const
    {
        if (mask == 0)
            return 0;
        const auto shift = static_cast<unsigned>(std::countr_zero(mask));
        const std::uint32_t greatest = mask >> shift;
        return static_cast<std::uint8_t>((std::uint64_t{(pixel & mask) >> shift} * 255 + greatest / 2) / greatest);
    }
};

struct BmpHeader {
    std::size_t width = 0;
    std::size_t height = 0;
    bool topDown = false;
    std::uint32_t bitsPerPixel = 0;
    Packing packing = Packing::none;
    std::size_t pixelsAt = 0;
    std::array<Field, 4> fields; ///< red, green, blue, alpha
    std::vector<std::uint8_t> palette; ///< grey levels

    [[nodiscard]] std::size_t rowBytes() const { return (width * bitsPerPixel + 31) / 32 * 4; }
    [[nodiscard]] bool packedInRuns() const { return packing == Packing::runs8 || packing == Packing::runs4; }
};

class BmpReader {
public:
    BmpReader(std::span<const std::uint8_t> bytes, const std::string& where)
        : bytes_(bytes)
        , where_(where)
    {
    }

    Result<DecodedPicture> read()
    {
        ENGRAM_TRY(readHeader());
        return header_.packedInRuns() ? readRuns() : readRows();
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause) const
    {
        return failure(ErrorKind::malformed, Sentence::of("%1: a damaged BMP picture: %2", where_, cause));
    }
    [[nodiscard]] tl::unexpected<Error> refuseEnd() const
    {
        return refuse(Sentence::of("the file ends at byte %1 inside the picture", bytes_.size()));
    }

    /// `count` bytes, the least first; at + count <= size.
    [[nodiscard]] std::uint32_t number(std::size_t at, std::size_t count) const
    {
        return static_cast<std::uint32_t>(littleEndian(bytes_.subspan(at, count)));
    }

    Result<void> readHeader()
    {
        const std::size_t size = number(fileHeader, 4);
        if (size != coreHeader && (size < infoHeader || size > 124))
            return refuse(Sentence::of("its header has %1 bytes, which no kind of BMP has", size));
        if (bytes_.size() < fileHeader + size)
            return refuseEnd();
        header_.pixelsAt = number(10, 4);
        const bool core = size == coreHeader;
        const auto width = static_cast<std::int32_t>(number(18, core ? 2 : 4));
        const auto height = static_cast<std::int32_t>(core ? number(20, 2) : number(22, 4));
        if (width < 0 || height == INT32_MIN)
            return refuse(Sentence::of("its sides are not from 1 up"));
        header_.topDown = height < 0;
        header_.width = static_cast<std::size_t>(width);
        header_.height = static_cast<std::size_t>(height < 0 ? -std::int64_t{height} : height);
        ENGRAM_TRY(checkPictureSize(header_.width, header_.height, where_));
        header_.bitsPerPixel = number(core ? 24 : 28, 2);
        header_.packing = core ? Packing::none : static_cast<Packing>(number(30, 4));
        ENGRAM_TRY(checkPacking());
        return header_.bitsPerPixel <= 8 ? readPalette(size) : readFields(size);
    }

    [[nodiscard]] Result<void> checkPacking() const
    {
        const std::uint32_t bits = header_.bitsPerPixel;
        const auto refuseKind = [&](const Sentence& what) { return failure(ErrorKind::unsupported, what); };
        switch (header_.packing) {
        case Packing::none:
            if (bits != 1 && bits != 4 && bits != 8 && bits != 16 && bits != 24 && bits != 32)
                return refuseKind(Sentence::of(
                    "%1: a BMP of %2 bits a pixel, which Engram does not read; save it as PNG", where_, bits));
            return {};
        case Packing::runs8:
        case Packing::runs4:
            if (bits != (header_.packing == Packing::runs8 ? 8U : 4U) || header_.topDown)
                return refuse(Sentence::of("run lengths and its bits a pixel do not go together"));
            if (header_.width * header_.height > maximumInterlacedPixels)
                return failure(ErrorKind::tooLarge,
                    Sentence::of(
                        "%1: a BMP of run lengths may have at most 16 million pixels; save it as PNG", where_));
            return {};
        case Packing::fields:
        case Packing::fieldsWithAlpha:
            if (bits != 16 && bits != 32)
                return refuse(Sentence::of("colour masks and its bits a pixel do not go together"));
            return {};
        }
        return refuseKind(Sentence::of("%1: a BMP of packing %2, which Engram does not read; save it as PNG", where_,
            static_cast<std::uint32_t>(header_.packing)));
    }

    Result<void> readPalette(std::size_t headerSize)
    {
        const std::size_t most = std::size_t{1} << header_.bitsPerPixel;
        const std::size_t colourBytes = headerSize == coreHeader ? 3 : 4;
        std::size_t colours = headerSize == coreHeader ? most : number(46, 4);
        if (colours == 0 || colours > most)
            colours = most;
        const std::size_t start = fileHeader + headerSize;
        for (std::size_t i = 0; i < colours; ++i) {
            const std::size_t at = start + i * colourBytes;
            if (at + colourBytes > bytes_.size())
                return refuseEnd();
            header_.palette.push_back(luma(bytes_[at + 2], bytes_[at + 1], bytes_[at]));
        }
        header_.palette.resize(most, 0); // indices beyond the table are black, as everywhere
        return {};
    }

    Result<void> readFields(std::size_t headerSize)
    {
        if (header_.packing == Packing::none) {
            if (header_.bitsPerPixel == 16)
                header_.fields = {Field{0x7C00}, Field{0x03E0}, Field{0x001F}, Field{0}};
            else
                header_.fields = {Field{0xFF0000}, Field{0xFF00}, Field{0xFF}, Field{0}};
            return {};
        }
        // Behind the smallest header, inside the larger ones: at the same place.
        const bool alpha =
            headerSize >= 56 || (headerSize == infoHeader && header_.packing == Packing::fieldsWithAlpha);
        const std::size_t count = alpha ? 4 : 3;
        if (bytes_.size() < fileHeader + infoHeader + 4 * count)
            return refuseEnd();
        for (std::size_t i = 0; i < count; ++i) {
            header_.fields[i].mask = number(fileHeader + infoHeader + 4 * i, 4);
            const std::uint32_t mask = header_.fields[i].mask;
            const std::uint32_t ones = mask == 0 ? 0 : mask >> static_cast<unsigned>(std::countr_zero(mask));
            if ((ones & (ones + 1)) != 0)
                return refuse(Sentence::of("a colour mask has a gap"));
        }
        return {};
    }

    Result<DecodedPicture> readRows()
    {
        const std::size_t rowBytes = header_.rowBytes();
        const std::size_t start = header_.pixelsAt;
        if (start > bytes_.size() || (bytes_.size() - start) / rowBytes < header_.height)
            return refuseEnd();
        DecodedPicture picture = emptyPicture();
        const bool hasAlpha = header_.bitsPerPixel > 8 && header_.fields[3].mask != 0;
        for (std::size_t y = 0; y < header_.height; ++y) {
            const std::size_t row = header_.topDown ? y : header_.height - 1 - y;
            for (std::size_t x = 0; x < header_.width; ++x)
                appendPixel(picture, start + row * rowBytes, x, hasAlpha);
        }
        // Many programs leave the fourth byte of every pixel 0 and mean an opaque picture.
        if (std::ranges::none_of(picture.opacity, [](std::uint8_t opacity) { return opacity != 0; }))
            picture.opacity.clear();
        return picture;
    }

    void appendPixel(DecodedPicture& picture, std::size_t rowAt, std::size_t x, bool hasAlpha) const
    {
        const std::uint32_t bits = header_.bitsPerPixel;
        if (bits <= 8) {
            const std::size_t perByte = 8 / bits;
            const auto shift = static_cast<unsigned>(8 - bits * (x % perByte + 1));
            const std::size_t index = (bytes_[rowAt + x / perByte] >> shift) & ((1U << bits) - 1);
            picture.grey.pixels.push_back(header_.palette[index]);
            return;
        }
        const std::uint32_t pixel = number(rowAt + x * bits / 8, bits / 8);
        picture.grey.pixels.push_back(
            luma(header_.fields[0].of(pixel), header_.fields[1].of(pixel), header_.fields[2].of(pixel)));
        if (hasAlpha)
            picture.opacity.push_back(header_.fields[3].of(pixel));
    }

    [[nodiscard]] DecodedPicture emptyPicture() const
    {
        DecodedPicture picture;
        picture.grey.width = header_.width;
        picture.grey.height = header_.height;
        return picture;
    }

    /// Runs and literal stretches of colour indices, from the bottom row up.
    Result<DecodedPicture> readRuns()
    {
        DecodedPicture picture = emptyPicture();
        picture.grey.pixels.assign(header_.width * header_.height, header_.palette.front());
        std::size_t at = header_.pixelsAt;
        std::size_t x = 0;
        std::size_t y = 0;
        for (;;) {
            if (at > bytes_.size() || bytes_.size() - at < 2)
                return refuseEnd();
            const std::uint8_t count = bytes_[at];
            const std::uint8_t value = bytes_[at + 1];
            at += 2;
            if (count > 0) {
                for (std::size_t i = 0; i < count; ++i)
                    put(picture, x++, y, indexOf(value, i));
            } else if (value == 0) { // the row ends
                x = 0;
                ++y;
            } else if (value == 1) { // the picture ends
                return picture;
            } else if (value == 2) { // a leap
                if (bytes_.size() - at < 2)
                    return refuseEnd();
                x += bytes_[at];
                y += bytes_[at + 1];
                at += 2;
            } else { // so many indices as they are, filled up to a whole number of 16 bits
                const std::size_t length = header_.bitsPerPixel == 8 ? value : (value + std::size_t{1}) / 2;
                if (bytes_.size() - at < length)
                    return refuseEnd();
                for (std::size_t i = 0; i < value; ++i)
                    put(picture, x++, y, indexOf(bytes_[header_.bitsPerPixel == 8 ? at + i : at + i / 2], i));
                at += length + length % 2;
            }
            if (x > header_.width || y > header_.height)
                return refuse(Sentence::of("a run leaves the picture"));
        }
    }

    [[nodiscard]] std::size_t indexOf(std::uint8_t value, std::size_t place) const
    {
        if (header_.bitsPerPixel == 8)
            return value;
        return place % 2 == 0 ? value >> 4U : value & 0xFU;
    }

    void put(DecodedPicture& picture, std::size_t x, std::size_t y, std::size_t index) const
    {
        if (x < header_.width && y < header_.height)
            picture.grey.pixels[(header_.height - 1 - y) * header_.width + x] = header_.palette[index];
    }

    std::span<const std::uint8_t> bytes_;
    const std::string& where_;
    BmpHeader header_;
};

} // namespace

bool isBmp(std::span<const std::uint8_t> bytes) noexcept
{
    // The header's size is a small number: text that begins with "BM" is none.
    return bytes.size() >= fileHeader + coreHeader && bytes[0] == 'B' && bytes[1] == 'M' && bytes[15] == 0
        && bytes[16] == 0 && bytes[17] == 0;
}

Result<DecodedPicture> decodeBmp(std::span<const std::uint8_t> bytes, const std::string& where)
{
    return BmpReader(bytes, where).read();
}

} // namespace engram
