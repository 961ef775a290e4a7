#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

#include <gif_lib.h>

#include <engram/try.h>

#include "pictureDecoders.h"

namespace engram {
namespace {

constexpr std::size_t gifSignature = 6;

struct GifBytes {
    std::span<const std::uint8_t> bytes;
    std::size_t offset = 0;
    bool ended = false; ///< more was asked for than there is
};

int readBytes(GifFileType* gif, GifByteType* target, int count)
{
    auto* source = static_cast<GifBytes*>(gif->UserData);
    const std::size_t left = source->bytes.size() - source->offset;
    const std::size_t taken = std::min(left, static_cast<std::size_t>(std::max(0, count)));
    std::memcpy(target, source->bytes.data() + source->offset, taken);
    source->offset += taken;
    source->ended = source->ended || static_cast<int>(taken) < count;
    return static_cast<int>(taken);
}

struct GifClose {
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};

/// Reads the records of a GIF one by one, so that memory is taken for one picture and not for a film.
class GifReader {
public:
    GifReader(std::span<const std::uint8_t> bytes, const std::string& where)
        : source_{bytes}
        , where_(where)
    {
        int cause = 0;
        gif_.reset(DGifOpen(&source_, readBytes, &cause));
    }

    Result<DecodedPicture> firstPicture()
    {
        if (gif_ == nullptr)
            return refuse(Sentence::of("its header makes no sense"));
        std::optional<DecodedPicture> first;
        for (;;) {
            GifRecordType record = UNDEFINED_RECORD_TYPE;
            if (DGifGetRecordType(gif_.get(), &record) != GIF_OK)
                return refuse(Sentence::of("what follows is no part of a GIF"));
            if (record == TERMINATE_RECORD_TYPE)
                break;
            if (record == EXTENSION_RECORD_TYPE) {
                if (!readExtension())
                    return refuse(Sentence::of("an extension makes no sense"));
            } else if (!first) {
                ENGRAM_TRY(DecodedPicture picture, readPicture());
                first = std::move(picture);
            } else if (!skipPicture()) {
                return refuse(Sentence::of("a later picture makes no sense"));
            }
        }
        if (!first)
            return refuse(Sentence::of("it has no picture"));
        return std::move(*first);
    }

private:
    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause) const
    {
        return failure(ErrorKind::malformed,
            source_.ended ? Sentence::of(
                "%1: a damaged GIF picture: the file ends at byte %2 inside the picture", where_, source_.offset)
                          : Sentence::of("%1: a damaged GIF picture: byte %2: %3", where_, source_.offset, cause));
    }

    bool readExtension()
    {
        int code = 0;
        GifByteType* block = nullptr;
        if (DGifGetExtension(gif_.get(), &code, &block) != GIF_OK)
            return false;
        while (block != nullptr) {
            GraphicsControlBlock control{};
            if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control) == GIF_OK)
                transparent_ = control.TransparentColor;
            if (DGifGetExtensionNext(gif_.get(), &block) != GIF_OK)
                return false;
        }
        return true;
    }

    bool skipPicture()
    {
        int size = 0;
        GifByteType* block = nullptr;
        if (DGifGetImageHeader(gif_.get()) != GIF_OK || DGifGetCode(gif_.get(), &size, &block) != GIF_OK)
            return false;
        while (block != nullptr)
            if (DGifGetCodeNext(gif_.get(), &block) != GIF_OK)
                return false;
        return true;
    }

    Result<DecodedPicture> readPicture()
    {
        if (DGifGetImageHeader(gif_.get()) != GIF_OK)
            return refuse(Sentence::of("a picture's description makes no sense"));
        const GifImageDesc& image = gif_->Image;
        const auto width = static_cast<std::size_t>(std::max<GifWord>(0, image.Width));
        const auto height = static_cast<std::size_t>(std::max<GifWord>(0, image.Height));
        ENGRAM_TRY(checkPictureSize(width, height, where_));
        if (image.Interlace && width * height > maximumInterlacedPixels)
            return failure(ErrorKind::tooLarge,
                Sentence::of(
                    "%1: an interlaced GIF may have at most 16 million pixels; save it without interlacing", where_));
        const ColorMapObject* colours = image.ColorMap != nullptr ? image.ColorMap : gif_->SColorMap;
        if (colours == nullptr)
            return refuse(Sentence::of("there is no table of its colours"));
        std::vector<std::uint8_t> levels;
        levels.reserve(static_cast<std::size_t>(colours->ColorCount));
        for (int i = 0; i < colours->ColorCount; ++i)
            levels.push_back(luma(colours->Colors[i].Red, colours->Colors[i].Green, colours->Colors[i].Blue));
        DecodedPicture picture;
        picture.grey.width = width;
        picture.grey.height = height;
        if (!readRows(picture, levels, image.Interlace))
            return refuse(Sentence::of("its pixels make no sense"));
        return picture;
    }

    bool readRow(std::vector<GifPixelType>& row)
    {
        return DGifGetLine(gif_.get(), row.data(), static_cast<int>(row.size())) == GIF_OK;
    }

    /// Row after row, or the rows of an interlaced picture as they come: every 8th, those half way between, and so on.
    bool readRows(DecodedPicture& picture, const std::vector<std::uint8_t>& levels, bool interlaced)
    {
        const std::size_t width = picture.grey.width;
        const std::size_t height = picture.grey.height;
        std::vector<GifPixelType> row(width);
        if (!interlaced) {
            for (std::size_t y = 0; y < height; ++y)
                if (!readRow(row) || !append(picture, row, levels))
                    return false;
            return true;
        }
        struct Pass {
            std::size_t first;
            std::size_t step;
        };
        std::vector<GifPixelType> all(width * height);
        for (const Pass& pass : {Pass{0, 8}, Pass{4, 8}, Pass{2, 4}, Pass{1, 2}})
            for (std::size_t y = pass.first; y < height; y += pass.step) {
                if (!readRow(row))
                    return false;
                std::ranges::copy(row, all.begin() + static_cast<std::ptrdiff_t>(y * width));
            }
        return append(picture, all, levels);
    }

    bool append(
        DecodedPicture& picture, const std::vector<GifPixelType>& pixels, const std::vector<std::uint8_t>& levels) const
    {
        const std::size_t all = picture.grey.width * picture.grey.height;
        makeRoom(picture.grey.pixels, pixels.size(), all);
        if (transparent_ != NO_TRANSPARENT_COLOR)
            makeRoom(picture.opacity, pixels.size(), all);
        for (const GifPixelType pixel : pixels) {
            if (pixel >= levels.size())
                return false;
            picture.grey.pixels.push_back(levels[pixel]);
            if (transparent_ != NO_TRANSPARENT_COLOR)
                picture.opacity.push_back(pixel == transparent_ ? 0 : 255);
        }
        return true;
    }

    GifBytes source_;
    const std::string& where_;
    std::unique_ptr<GifFileType, GifClose> gif_;
    int transparent_ = NO_TRANSPARENT_COLOR;
};

} // namespace

bool isGif(std::span<const std::uint8_t> bytes) noexcept
{
    return bytes.size() >= gifSignature
        && (std::memcmp(bytes.data(), "GIF87a", gifSignature) == 0
            || std::memcmp(bytes.data(), "GIF89a", gifSignature) == 0);
}

Result<DecodedPicture> decodeGif(std::span<const std::uint8_t> bytes, const std::string& where)
{
    return GifReader(bytes, where).firstPicture();
}

} // namespace engram
