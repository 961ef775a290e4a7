#include <engram/formats/pictureFile.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include <engram/try.h>

#include "files/byteSource.h"
#include "pictureDecoders.h"

namespace engram {
namespace {

/// A little more than a hundred million grey pixels without compression.
constexpr std::size_t maximumFileBytes = std::size_t{128} << 20;

Result<std::vector<std::uint8_t>> readWhole(const std::filesystem::path& path)
{
    auto file = FileSource::open(path, path.string(), {});
    if (!file)
        return tl::unexpected(file.error());
    std::vector<std::uint8_t> bytes;
    std::vector<std::uint8_t> room(std::size_t{64} << 10);
    for (;;) {
        ENGRAM_TRY(const std::size_t got, (*file)->read(room));
        if (got == 0)
            return bytes;
        if (bytes.size() + got > maximumFileBytes)
            return failure(ErrorKind::tooLarge, path.string() + ": a picture file may have at most 128 MiB");
        bytes.insert(bytes.end(), room.begin(), room.begin() + static_cast<std::ptrdiff_t>(got));
    }
}

} // namespace

Result<void> checkPictureSize(std::uint64_t width, std::uint64_t height, const std::string& where)
{
    const std::string size = std::to_string(width) + " x " + std::to_string(height);
    if (width == 0 || height == 0)
        return failure(ErrorKind::malformed, where + ": the picture has no pixels (" + size + ")");
    if (width > maximumPictureSide || height > maximumPictureSide || width * height > maximumPicturePixels)
        return failure(ErrorKind::tooLarge,
            where + ": a picture of " + size + " pixels is too large; at most 10000 x 10000 are read");
    return {};
}

Result<LoadedPicture> decodePicture(std::span<const std::uint8_t> bytes, const std::string& where, Ink ink)
{
    const auto as = [](PictureFormat format) {
        return [format](GreyPicture&& picture) { return LoadedPicture{std::move(picture), format}; };
    };
    if (isPng(bytes))
        return decodePng(bytes, where, ink).map(as(PictureFormat::png));
    if (isPnm(bytes))
        return decodePnm(bytes, where, ink).map(as(PictureFormat::pnm));
    return failure(ErrorKind::malformed, where + ": not a picture that Engram reads (PNG, PBM, PGM or PPM)");
}

Result<LoadedPicture> loadPicture(const std::filesystem::path& path, Ink ink)
{
    ENGRAM_TRY(const std::vector<std::uint8_t> bytes, readWhole(path));
    return decodePicture(bytes, path.string(), ink);
}

bool looksLikePicture(std::span<const std::uint8_t> bytes) noexcept
{
    return isPng(bytes) || isPnm(bytes);
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
