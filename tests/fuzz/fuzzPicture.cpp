#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include <zlib.h>

#include <engram/formats/pictureFile.h>

#include "pictures.h"

namespace engram::fuzz {
namespace {

std::uint32_t bigEndian(const std::uint8_t* bytes)
{
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U | bytes[3];
}

/// The chunks of a PNG with their checksums made right, which would otherwise keep a fuzzer from what is behind them.
std::vector<std::uint8_t> withRightChecksums(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> png(bytes.begin(), bytes.end());
    constexpr std::size_t signature = 8;
    constexpr std::size_t frame = 12; // of a chunk: length, type, checksum
    for (std::size_t at = signature; at + frame <= png.size();) {
        const std::size_t length = bigEndian(png.data() + at);
        if (length > png.size() - at - frame)
            break;
        const auto checksum =
            static_cast<std::uint32_t>(crc32_z(0, png.data() + at + 4, static_cast<z_size_t>(length + 4)));
        for (std::size_t i = 0; i < 4; ++i)
            png[at + 8 + length + i] = static_cast<std::uint8_t>(checksum >> (24 - 8 * i));
        at += frame + length;
    }
    return png;
}

void decodeWithEitherInk(std::span<const std::uint8_t> bytes)
{
    decodeAlone(bytes);
    for (const Ink ink : {Ink::light, Ink::dark})
        if (const auto loaded = decodePicture(bytes, "fuzz-picture", ink)) {
            const GreyPicture& picture = loaded->picture;
            require(picture.pixels.size() == picture.width * picture.height, "every pixel is there");
            static_cast<void>(looksLikeDarkInk(picture));
        }
}

} // namespace

void fuzzPicture(std::span<const std::uint8_t> bytes)
{
    decodeWithEitherInk(bytes);
    if (!bytes.empty() && bytes.front() == 0x89)
        decodeWithEitherInk(withRightChecksums(bytes));
}

} // namespace engram::fuzz
