#include <engram/formats/pictureFile.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <vector>

#include <engram/try.h>

#include "files/byteSource.h"
#include "noPicture.h"
#include "pictureDecoders.h"

namespace engram {
namespace {

/// A little more than a hundred million grey pixels without compression.
constexpr std::size_t maximumFileBytes = std::size_t{128} << 20;

Result<std::vector<std::uint8_t>> readWhole(const std::filesystem::path& path)
{
    ENGRAM_TRY(const auto file, FileSource::open(path, path.string(), {}));
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> room(std::size_t{64} << 10);
    for (;;) {
        ENGRAM_TRY(const std::size_t got, file->read(room));
        if (got == 0)
            return bytes;
        if (bytes.size() + got > maximumFileBytes)
            return failure(
                ErrorKind::tooLarge, Sentence::of("%1: a picture file may have at most 128 MiB", path.string()));
        bytes.insert(bytes.end(), room.begin(), room.begin() + static_cast<std::ptrdiff_t>(got));
    }
}

struct Decoder {
    PictureFormat format;
    std::string_view name;
    bool (*recognises)(std::span<const std::uint8_t> bytes) noexcept;
    Result<DecodedPicture> (*decode)(std::span<const std::uint8_t> bytes, const std::string& where);
};

constexpr Decoder decoders[] = {
    {PictureFormat::png, "PNG", isPng, decodePng},
    {PictureFormat::pnm, "PNM", isPnm, decodePnm},
    {PictureFormat::jpeg, "JPEG", isJpeg, decodeJpeg},
    {PictureFormat::webp, "WebP", isWebp, decodeWebp},
    {PictureFormat::bmp, "BMP", isBmp, decodeBmp},
    {PictureFormat::gif, "GIF", isGif, decodeGif},
};

/// `level` as ink on black.
std::uint8_t asInk(std::uint8_t level, Ink ink)
{
    return ink == Ink::light ? level : static_cast<std::uint8_t>(255 - level);
}

/// What is transparent counts as ground, so ink fades with its alpha.
LoadedPicture inked(DecodedPicture&& decoded, Ink ink)
{
    LoadedPicture loaded{std::move(decoded.grey), decoded.format};
    std::vector<std::uint8_t>& pixels = loaded.picture.pixels;
    for (std::uint8_t& level : pixels)
        level = asInk(level, ink);
    for (std::size_t i = 0; i < decoded.opacity.size(); ++i)
        pixels[i] = static_cast<std::uint8_t>((unsigned{pixels[i]} * decoded.opacity[i] + 127) / 255);
    return loaded;
}

} // namespace

Result<void> checkPictureSize(std::uint64_t width, std::uint64_t height, const std::string& where)
{
    const std::string size = std::to_string(width) + " x " + std::to_string(height);
    if (width == 0 || height == 0)
        return failure(ErrorKind::malformed, Sentence::of("%1: the picture has no pixels (%2)", where, size));
    if (width > maximumPictureSide || height > maximumPictureSide || width * height > maximumPicturePixels)
        return failure(ErrorKind::tooLarge,
            Sentence::of("%1: a picture of %2 pixels is too large; at most 10000 x 10000 are read", where, size));
    return {};
}

std::string_view nameOf(PictureFormat format) noexcept
{
    for (const Decoder& decoder : decoders)
        if (decoder.format == format)
            return decoder.name;
    return {};
}

Result<DecodedPicture> openPicture(std::span<const std::uint8_t> bytes, const std::string& where)
{
    for (const Decoder& decoder : decoders)
        if (decoder.recognises(bytes)) {
            Result<DecodedPicture> picture = decoder.decode(bytes, where);
            if (picture)
                picture->format = decoder.format;
            return picture;
        }
    return tl::unexpected(errorOfNoPicture(bytes, where));
}

Result<DecodedPicture> openPicture(const std::filesystem::path& path)
{
    ENGRAM_TRY(const std::vector<std::uint8_t> bytes, readWhole(path));
    return openPicture(bytes, path.string());
}

Result<LoadedPicture> decodePicture(std::span<const std::uint8_t> bytes, const std::string& where, Ink ink)
{
    return openPicture(bytes, where).map([ink](DecodedPicture&& picture) { return inked(std::move(picture), ink); });
}

Result<LoadedPicture> loadPicture(const std::filesystem::path& path, Ink ink)
{
    return openPicture(path).map([ink](DecodedPicture&& picture) { return inked(std::move(picture), ink); });
}

bool looksLikePicture(std::span<const std::uint8_t> bytes) noexcept
{
    return std::ranges::any_of(decoders, [&](const Decoder& decoder) { return decoder.recognises(bytes); });
}

bool looksLikeDarkInk(const GreyPicture& picture) noexcept
{
    if (picture.width == 0 || picture.height == 0)
        return false;
    std::uint64_t sum = 0;
    std::uint64_t pixels = 0;
    const auto add = [&](std::size_t row, std::size_t column) {
        sum += picture.pixels[row * picture.width + column];
        ++pixels;
    };
    for (std::size_t column = 0; column < picture.width; ++column) {
        add(0, column);
        add(picture.height - 1, column);
    }
    for (std::size_t row = 0; row < picture.height; ++row) {
        add(row, 0);
        add(row, picture.width - 1);
    }
    return sum > 128 * pixels;
}

} // namespace engram
