#include <algorithm>
#include <cstring>
#include <memory>

#include <webp/decode.h>

#include <engram/try.h>

#include "files/littleEndian.h"

#include "orientation.h"
#include "pictureDecoders.h"

namespace engram {
namespace {

constexpr std::size_t riffHeader = 12; ///< "RIFF", size, "WEBP"
constexpr std::size_t chunkHeader = 8; ///< name, size
constexpr std::size_t bytesPerPixel = 4;

bool nameIs(std::span<const std::uint8_t> bytes, std::size_t at, const char* name)
{
    return std::memcmp(bytes.data() + at, name, 4) == 0;
}

/// The EXIF chunk, if the container has one. Chunks are padded to even sizes.
Orientation orientationOf(std::span<const std::uint8_t> bytes)
{
    for (std::size_t at = riffHeader; bytes.size() - at >= chunkHeader;) {
        const std::size_t size = littleEndianAt<std::uint32_t>(bytes, at + 4);
        const std::size_t start = at + chunkHeader;
        if (size > bytes.size() - start)
            break;
        if (nameIs(bytes, at, "EXIF"))
            return exifOrientation(bytes.subspan(start, size));
        at = std::min(bytes.size(), start + size + size % 2);
    }
    return Orientation::upright;
}

void takePixels(DecodedPicture& picture, const std::uint8_t* colours, bool hasAlpha)
{
    const std::size_t count = picture.grey.width * picture.grey.height;
    picture.grey.pixels.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint8_t* colour = colours + i * bytesPerPixel;
        picture.grey.pixels.push_back(luma(colour[0], colour[1], colour[2]));
    }
    if (!hasAlpha)
        return;
    picture.opacity.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        picture.opacity.push_back(colours[i * bytesPerPixel + 3]);
}

struct WebpFree {
    void operator()(std::uint8_t* memory) const { WebPFree(memory); }
};

} // namespace

bool isWebp(std::span<const std::uint8_t> bytes) noexcept
{
    return bytes.size() >= riffHeader && nameIs(bytes, 0, "RIFF") && nameIs(bytes, 8, "WEBP");
}

Result<DecodedPicture> decodeWebp(std::span<const std::uint8_t> bytes, const std::string& where)
{
    const auto refuse = [&where](const Sentence& cause) {
        return failure(ErrorKind::malformed, Sentence::of("%1: a damaged WebP picture: %2", where, cause));
    };
    const std::size_t claimed = littleEndianAt<std::uint32_t>(bytes, 4) + chunkHeader;
    if (claimed > bytes.size())
        return refuse(Sentence::of("the file ends, %1 bytes before its end", claimed - bytes.size()));
    const std::span<const std::uint8_t> file = bytes.first(std::max(claimed, riffHeader));
    WebPBitstreamFeatures features{};
    if (WebPGetFeatures(file.data(), file.size(), &features) != VP8_STATUS_OK)
        return refuse(Sentence::of("its header makes no sense"));
    if (features.has_animation != 0)
        return failure(
            ErrorKind::unsupported, Sentence::of("%1: an animated WebP; save one of its pictures as PNG", where));
    const auto width = static_cast<std::size_t>(features.width);
    const auto height = static_cast<std::size_t>(features.height);
    ENGRAM_TRY(checkPictureSize(width, height, where));
    if (width * height > maximumWebpPixels)
        return failure(ErrorKind::tooLarge,
            Sentence::of("%1: a WebP may have at most 40 million pixels; save it smaller, or as JPEG or PNG", where));
    int decodedWidth = 0;
    int decodedHeight = 0;
    const std::unique_ptr<std::uint8_t, WebpFree> colours(
        WebPDecodeRGBA(file.data(), file.size(), &decodedWidth, &decodedHeight));
    if (colours == nullptr || decodedWidth != features.width || decodedHeight != features.height)
        return refuse(Sentence::of("its pixels are cut off or make no sense"));
    DecodedPicture picture;
    picture.grey.width = width;
    picture.grey.height = height;
    takePixels(picture, colours.get(), features.has_alpha != 0);
    turnUpright(picture, orientationOf(file));
    return picture;
}

} // namespace engram
