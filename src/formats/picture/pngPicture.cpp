#include <algorithm>
#include <csetjmp>
#include <cstring>
#include <vector>

#include <png.h>

#include <engram/try.h>

#include "orientation.h"
#include "pictureDecoders.h"

namespace engram {
namespace {

constexpr std::size_t signatureBytes = 8;
constexpr std::size_t rgbaChannels = 4; ///< every kind of PNG is unpacked to 8-bit RGBA
constexpr std::size_t maximumChunkBytes = std::size_t{8} << 20; ///< of text, profiles and the like

/// Everything a decoding holds. libpng reports errors by longjmp, which runs no destructors: so what must be destroyed
/// lives here, outside of the functions it jumps out of.
struct PngDecoding {
    explicit PngDecoding(std::span<const std::uint8_t> all)
        : bytes(all)
    {
    }
    PngDecoding(const PngDecoding&) = delete;
    PngDecoding& operator=(const PngDecoding&) = delete;
    ~PngDecoding() { png_destroy_read_struct(&png, &info, nullptr); }

    png_structp png = nullptr;
    png_infop info = nullptr;
    std::span<const std::uint8_t> bytes;
    std::size_t offset = 0;
    Sentence cause; ///< of a failure
    std::vector<png_byte> colours; ///< one row, or all of an interlaced picture
    DecodedPicture picture;
    bool hasAlpha = false;
};

void fail(png_structp png, png_const_charp message)
{
    auto* decoding = static_cast<PngDecoding*>(png_get_error_ptr(png));
    if (decoding->cause.empty())
        decoding->cause = Sentence::quoted(message);
    png_longjmp(png, 1);
}

void ignoreWarning(png_structp, png_const_charp) { }

void readBytes(png_structp png, png_bytep target, png_size_t count)
{
    auto* decoding = static_cast<PngDecoding*>(png_get_io_ptr(png));
    if (count > decoding->bytes.size() - decoding->offset) {
        decoding->cause = Sentence::of("the file ends at byte %1 inside the picture", decoding->bytes.size());
        png_error(png, "truncated");
    }
    std::memcpy(target, decoding->bytes.data() + decoding->offset, count);
    decoding->offset += count;
}

/// Begins, and reads everything before the pixels.
bool readHeader(PngDecoding& decoding)
{
    decoding.png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &decoding, fail, ignoreWarning);
    if (decoding.png == nullptr)
        return false;
    decoding.info = png_create_info_struct(decoding.png);
    if (decoding.info == nullptr || setjmp(png_jmpbuf(decoding.png)) != 0)
        return false;
    png_set_read_fn(decoding.png, &decoding, readBytes);
    png_set_user_limits(
        decoding.png, PNG_UINT_31_MAX, PNG_UINT_31_MAX); // checkPictureSize has the limits, and a better message
    png_set_chunk_malloc_max(decoding.png, maximumChunkBytes);
    png_set_chunk_cache_max(decoding.png, 64);
    png_set_keep_unknown_chunks(decoding.png, PNG_HANDLE_CHUNK_NEVER, nullptr, 0);
    png_read_info(decoding.png, decoding.info);
    return true;
}

/// Asks for 8-bit RGBA whatever the file holds.
bool requestColours(PngDecoding& decoding)
{
    if (setjmp(png_jmpbuf(decoding.png)) != 0)
        return false;
    decoding.hasAlpha = (png_get_color_type(decoding.png, decoding.info) & PNG_COLOR_MASK_ALPHA) != 0
        || png_get_valid(decoding.png, decoding.info, PNG_INFO_tRNS) != 0;
    png_set_expand(decoding.png);
    png_set_scale_16(decoding.png);
    png_set_gray_to_rgb(decoding.png);
    png_set_add_alpha(decoding.png, 0xFF, PNG_FILLER_AFTER);
    png_set_interlace_handling(decoding.png);
    png_read_update_info(decoding.png, decoding.info);
    return png_get_rowbytes(decoding.png, decoding.info) == rgbaChannels * decoding.picture.grey.width;
}

bool readRow(PngDecoding& decoding, png_bytep row)
{
    if (setjmp(png_jmpbuf(decoding.png)) != 0)
        return false;
    png_read_row(decoding.png, row, nullptr);
    return true;
}

bool readEnd(PngDecoding& decoding)
{
    if (setjmp(png_jmpbuf(decoding.png)) != 0)
        return false;
    png_read_end(decoding.png, decoding.info);
    return true;
}

void appendRow(PngDecoding& decoding, const png_byte* row)
{
    GreyPicture& grey = decoding.picture.grey;
    const std::size_t all = grey.width * grey.height;
    makeRoom(grey.pixels, grey.width, all);
    if (decoding.hasAlpha)
        makeRoom(decoding.picture.opacity, grey.width, all);
    for (std::size_t column = 0; column < grey.width; ++column, row += rgbaChannels) {
        grey.pixels.push_back(luma(row[0], row[1], row[2]));
        if (decoding.hasAlpha)
            decoding.picture.opacity.push_back(row[3]);
    }
}

bool readPlain(PngDecoding& decoding)
{
    decoding.colours.resize(rgbaChannels * decoding.picture.grey.width);
    for (std::size_t row = 0; row < decoding.picture.grey.height; ++row) {
        if (!readRow(decoding, decoding.colours.data()))
            return false;
        appendRow(decoding, decoding.colours.data());
    }
    return true;
}

bool readInterlaced(PngDecoding& decoding)
{
    const std::size_t rowBytes = rgbaChannels * decoding.picture.grey.width;
    decoding.colours.resize(rowBytes * decoding.picture.grey.height);
    constexpr int passes = PNG_INTERLACE_ADAM7_PASSES;
    for (int pass = 0; pass < passes; ++pass)
        for (std::size_t row = 0; row < decoding.picture.grey.height; ++row)
            if (!readRow(decoding, decoding.colours.data() + row * rowBytes))
                return false;
    for (std::size_t row = 0; row < decoding.picture.grey.height; ++row)
        appendRow(decoding, decoding.colours.data() + row * rowBytes);
    return true;
}

/// From an eXIf chunk before or after the pixels.
Orientation orientationOf(PngDecoding& decoding)
{
    png_bytep exif = nullptr;
    png_uint_32 size = 0;
    if (png_get_eXIf_1(decoding.png, decoding.info, &size, &exif) == 0)
        return Orientation::upright;
    return exifOrientation({exif, size});
}

} // namespace

bool isPng(std::span<const std::uint8_t> bytes) noexcept
{
    return bytes.size() >= signatureBytes && png_sig_cmp(bytes.data(), 0, signatureBytes) == 0;
}

Result<DecodedPicture> decodePng(std::span<const std::uint8_t> bytes, const std::string& where)
{
    PngDecoding decoding(bytes);
    const auto refuse = [&] {
        return failure(ErrorKind::malformed,
            Sentence::of("%1: a damaged PNG picture: %2", where,
                decoding.cause.empty() ? Sentence::of("it could not be decoded") : decoding.cause));
    };
    if (!readHeader(decoding))
        return refuse();
    decoding.picture.grey.width = png_get_image_width(decoding.png, decoding.info);
    decoding.picture.grey.height = png_get_image_height(decoding.png, decoding.info);
    ENGRAM_TRY(checkPictureSize(decoding.picture.grey.width, decoding.picture.grey.height, where));

    const bool interlaced = png_get_interlace_type(decoding.png, decoding.info) != PNG_INTERLACE_NONE;
    if (interlaced && decoding.picture.grey.width * decoding.picture.grey.height > maximumInterlacedPixels)
        return failure(ErrorKind::tooLarge,
            Sentence::of(
                "%1: an interlaced PNG may have at most 16 million pixels; save it without interlacing", where));
    if (!requestColours(decoding) || !(interlaced ? readInterlaced(decoding) : readPlain(decoding))
        || !readEnd(decoding))
        return refuse();
    turnUpright(decoding.picture, orientationOf(decoding));
    return std::move(decoding.picture);
}

} // namespace engram
