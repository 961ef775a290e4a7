#include <algorithm>
#include <csetjmp>
#include <cstddef>
#include <cstdio> // jpeglib.h uses FILE and size_t without saying so
#include <string>
#include <vector>

#include <jpeglib.h>

#include <jerror.h>

#include "orientation.h"
#include "pictureDecoders.h"

namespace engram {
namespace {

/// What a progressive picture, whose coefficients all lie in memory, may need: 100 megapixels with colours at half
/// resolution, as phones write them.
constexpr long maximumCoefficientBytes = 400L << 20U;

/// A picture of every size may have so many scans, and a small one more: each scan goes over the whole picture, however
/// few bytes it has.
constexpr long scansOfAnySize = 20;
constexpr long pixelsOfAllScans = 2'000'000'000;

/// Everything a decoding holds. libjpeg reports errors by longjmp, which runs no destructors: so what must be destroyed
/// lives here, outside of the functions it jumps out of.
struct JpegDecoding {
    JpegDecoding() = default;
    JpegDecoding(const JpegDecoding&) = delete;
    JpegDecoding& operator=(const JpegDecoding&) = delete;
    ~JpegDecoding() { jpeg_destroy_decompress(&jpeg); }

    jpeg_decompress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg_source_mgr source{};
    jpeg_progress_mgr progress{};
    std::jmp_buf back{};
    std::size_t size = 0; ///< of the file
    Sentence cause; ///< of a failure
    bool tooLarge = false;
    std::vector<JSAMPLE> row;
    DecodedPicture picture;
};

JpegDecoding& decodingOf(j_common_ptr jpeg)
{
    return *static_cast<JpegDecoding*>(jpeg->client_data);
}

/// The first cause is kept: what follows is of its making. To be called before longjmp(), which destroys nothing.
void note(JpegDecoding& decoding, Sentence cause)
{
    if (decoding.cause.empty())
        decoding.cause = std::move(cause);
}

[[noreturn]] void fail(j_common_ptr jpeg)
{
    JpegDecoding& decoding = decodingOf(jpeg);
    const int code = jpeg->err->msg_code;
    decoding.tooLarge = code == JERR_OUT_OF_MEMORY || code == JERR_NO_BACKING_STORE;
    char message[JMSG_LENGTH_MAX] = "";
    jpeg->err->format_message(jpeg, message);
    note(decoding, Sentence::quoted(message));
    std::longjmp(decoding.back, 1);
}

/// A warning is damage that libjpeg would paint over, but for bytes and headers that it can do without.
void heed(j_common_ptr jpeg, int level)
{
    const int code = jpeg->err->msg_code;
    if (level < 0 && code != JWRN_EXTRANEOUS_DATA && code != JWRN_JFIF_MAJOR && code != JWRN_ADOBE_XFORM)
        fail(jpeg);
}

void ignoreMessage(j_common_ptr) { }
void ignoreSource(j_decompress_ptr) { }

boolean refuseToGoOn(j_decompress_ptr jpeg)
{
    JpegDecoding& decoding = decodingOf(reinterpret_cast<j_common_ptr>(jpeg));
    note(decoding, Sentence::of("the file ends at byte %1 inside the picture", decoding.size));
    std::longjmp(decoding.back, 1);
}

void skipBytes(j_decompress_ptr jpeg, long count)
{
    if (count <= 0)
        return;
    if (static_cast<std::size_t>(count) > jpeg->src->bytes_in_buffer)
        refuseToGoOn(jpeg);
    jpeg->src->next_input_byte += count;
    jpeg->src->bytes_in_buffer -= static_cast<std::size_t>(count);
}

void countScans(j_common_ptr common)
{
    const auto* jpeg = reinterpret_cast<j_decompress_ptr>(common);
    const long pixels = static_cast<long>(jpeg->image_width) * static_cast<long>(jpeg->image_height);
    if (jpeg->input_scan_number <= scansOfAnySize + pixelsOfAllScans / std::max(1L, pixels))
        return;
    note(decodingOf(common), Sentence::of("it has more scans than a picture of its size needs"));
    std::longjmp(decodingOf(common).back, 1);
}

void prepare(JpegDecoding& decoding, std::span<const std::uint8_t> bytes)
{
    jpeg_decompress_struct& jpeg = decoding.jpeg;
    jpeg.err = jpeg_std_error(&decoding.errors);
    decoding.errors.error_exit = fail;
    decoding.errors.emit_message = heed;
    decoding.errors.output_message = ignoreMessage;
    decoding.size = bytes.size();
    decoding.source = {.next_input_byte = bytes.data(),
        .bytes_in_buffer = bytes.size(),
        .init_source = ignoreSource,
        .fill_input_buffer = refuseToGoOn,
        .skip_input_data = skipBytes,
        .resync_to_restart = jpeg_resync_to_restart,
        .term_source = ignoreSource};
    decoding.progress.progress_monitor = countScans;
}

bool readHeader(JpegDecoding& decoding)
{
    if (setjmp(decoding.back) != 0)
        return false;
    jpeg_create_decompress(&decoding.jpeg);
    decoding.jpeg.client_data = &decoding;
    decoding.jpeg.src = &decoding.source;
    decoding.jpeg.progress = &decoding.progress;
    decoding.jpeg.mem->max_memory_to_use = maximumCoefficientBytes;
    jpeg_save_markers(&decoding.jpeg, JPEG_APP0 + 1, 0xFFFF);
    jpeg_read_header(&decoding.jpeg, TRUE);
    return true;
}

/// Chooses grey levels where libjpeg can make them, and a scale at which the picture is no larger than it need be.
bool start(JpegDecoding& decoding)
{
    if (setjmp(decoding.back) != 0)
        return false;
    jpeg_decompress_struct& jpeg = decoding.jpeg;
    const bool fourInks = jpeg.jpeg_color_space == JCS_CMYK || jpeg.jpeg_color_space == JCS_YCCK;
    jpeg.out_color_space = fourInks ? JCS_CMYK : JCS_GRAYSCALE;
    jpeg.scale_num = 1;
    jpeg.scale_denom = 1;
    const std::size_t longer = std::max(jpeg.image_width, jpeg.image_height);
    constexpr unsigned smallestScale = 8;
    while (longer / jpeg.scale_denom > photoSide && jpeg.scale_denom < smallestScale)
        jpeg.scale_denom *= 2;
    decoding.picture.reduction = jpeg.scale_denom;
    jpeg_start_decompress(&jpeg);
    return true;
}

bool readRow(JpegDecoding& decoding)
{
    if (setjmp(decoding.back) != 0)
        return false;
    JSAMPROW row = decoding.row.data();
    jpeg_read_scanlines(&decoding.jpeg, &row, 1);
    return true;
}

bool finish(JpegDecoding& decoding)
{
    if (setjmp(decoding.back) != 0)
        return false;
    jpeg_finish_decompress(&decoding.jpeg);
    return true;
}

/// Cyan, magenta, yellow and black to grey. Adobe's programs write inks inverted: 255 is none.
std::uint8_t lumaOfInks(const JSAMPLE* inks, bool inverted)
{
    const auto light = [&](std::size_t channel) -> unsigned { return inverted ? inks[channel] : 255U - inks[channel]; };
    const auto colour = [&](std::size_t channel) {
        return static_cast<std::uint8_t>((light(channel) * light(3) + 127) / 255);
    };
    return luma(colour(0), colour(1), colour(2));
}

bool readPixels(JpegDecoding& decoding)
{
    const jpeg_decompress_struct& jpeg = decoding.jpeg;
    const std::size_t width = jpeg.output_width;
    const std::size_t height = jpeg.output_height;
    const auto channels = static_cast<std::size_t>(jpeg.output_components);
    GreyPicture& grey = decoding.picture.grey;
    grey.width = width;
    grey.height = height;
    decoding.row.resize(width * channels);
    const bool inverted = jpeg.saw_Adobe_marker != 0;
    for (std::size_t y = 0; y < height; ++y) {
        if (!readRow(decoding))
            return false;
        makeRoom(grey.pixels, width, width * height);
        for (std::size_t x = 0; x < width; ++x)
            grey.pixels.push_back(channels == 4 ? lumaOfInks(decoding.row.data() + 4 * x, inverted) : decoding.row[x]);
    }
    return true;
}

Orientation orientationOf(const jpeg_decompress_struct& jpeg)
{
    if (const jpeg_saved_marker_ptr marker = jpeg.marker_list; marker != nullptr)
        return exifOrientation({marker->data, marker->data_length});
    return Orientation::upright;
}

} // namespace

bool isJpeg(std::span<const std::uint8_t> bytes) noexcept
{
    return bytes.size() >= 3 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF;
}

Result<DecodedPicture> decodeJpeg(std::span<const std::uint8_t> bytes, const std::string& where)
{
    JpegDecoding decoding;
    prepare(decoding, bytes);
    const auto refuse = [&] {
        if (decoding.tooLarge)
            return failure(ErrorKind::tooLarge,
                Sentence::of(
                    "%1: a progressive JPEG of this size needs too much memory; save it as a baseline JPEG", where));
        return failure(ErrorKind::malformed, Sentence::of("%1: a damaged JPEG picture: %2", where, decoding.cause));
    };
    if (!readHeader(decoding))
        return refuse();
    const jpeg_decompress_struct& jpeg = decoding.jpeg;
    if (jpeg.image_width > maximumPhotoSide || jpeg.image_height > maximumPhotoSide
        || std::size_t{jpeg.image_width} * jpeg.image_height > maximumPhotoPixels)
        return failure(ErrorKind::tooLarge,
            Sentence::of("%1: a photograph of %2 x %3 pixels is too large; at most 250 megapixels are read", where,
                jpeg.image_width, jpeg.image_height));
    const Orientation orientation = orientationOf(jpeg); // finishing forgets the markers
    if (!start(decoding) || !readPixels(decoding) || !finish(decoding))
        return refuse();
    turnUpright(decoding.picture, orientation);
    return std::move(decoding.picture);
}

} // namespace engram
