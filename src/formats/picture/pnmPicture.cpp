// PBM, PGM and PPM, plain and raw: https://netpbm.sourceforge.net/doc/pnm.html

#include <optional>

#include <engram/plural.h>
#include <engram/try.h>

#include "pictureDecoders.h"

namespace engram {
namespace {

bool isSpace(std::uint8_t byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

/// The text part of a picture: numbers between white space and comments.
class PnmReader {
public:
    PnmReader(std::span<const std::uint8_t> bytes, const std::string& where)
        : bytes_(bytes)
        , where_(where)
    {
    }

    [[nodiscard]] std::size_t offset() const { return offset_; }
    [[nodiscard]] std::span<const std::uint8_t> rest() const { return bytes_.subspan(offset_); }
    void skip(std::size_t count) { offset_ += count; }

    Result<std::uint32_t> number(const Sentence& what)
    {
        skipSpace();
        const std::size_t start = offset_;
        std::uint64_t value = 0;
        while (offset_ < bytes_.size() && bytes_[offset_] >= '0' && bytes_[offset_] <= '9') {
            value = value * 10 + (bytes_[offset_++] - '0');
            if (value > 0xFFFFFFFFU)
                return refuse(start, Sentence::of("%1 is too large a number", what));
        }
        if (offset_ == start)
            return refuse(start, Sentence::of("there should be %1", what));
        return static_cast<std::uint32_t>(value);
    }

    /// A bit of a plain PBM: digits need no space between them.
    Result<std::uint32_t> bit()
    {
        skipSpace();
        if (offset_ == bytes_.size() || (bytes_[offset_] != '0' && bytes_[offset_] != '1'))
            return refuse(offset_, Sentence::of("there should be a 0 or a 1"));
        return bytes_[offset_++] - std::uint32_t{'0'};
    }

    [[nodiscard]] tl::unexpected<Error> refuse(std::size_t at, const Sentence& cause) const
    {
        return failure(ErrorKind::malformed, Sentence::of("%1: byte %2: in a PNM picture, %3", where_, at, cause));
    }

private:
    void skipSpace()
    {
        while (offset_ < bytes_.size()) {
            if (bytes_[offset_] == '#')
                while (offset_ < bytes_.size() && bytes_[offset_] != '\n')
                    ++offset_;
            else if (isSpace(bytes_[offset_]))
                ++offset_;
            else
                return;
        }
    }

    std::span<const std::uint8_t> bytes_;
    const std::string& where_;
    std::size_t offset_ = 2; ///< past the magic number
};

struct PnmHeader {
    int kind = 0; ///< 1-6, the magic number
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint32_t greatest = 1; ///< the level that is white

    [[nodiscard]] bool bitmap() const { return kind == 1 || kind == 4; }
    [[nodiscard]] bool raw() const { return kind >= 4; }
    [[nodiscard]] std::size_t channels() const { return kind == 3 || kind == 6 ? 3 : 1; }
    [[nodiscard]] std::size_t bytesPerSample() const { return greatest < 256 ? 1 : 2; }
    [[nodiscard]] std::size_t rowBytes() const
    {
        return bitmap() ? (std::size_t{width} + 7) / 8 : width * channels() * bytesPerSample();
    }
};

Result<PnmHeader> readHeader(PnmReader& reader, int kind, const std::string& where)
{
    PnmHeader header;
    header.kind = kind;
    ENGRAM_TRY(header.width, reader.number(Sentence::of("a width")));
    ENGRAM_TRY(header.height, reader.number(Sentence::of("a height")));
    ENGRAM_TRY(checkPictureSize(header.width, header.height, where));
    if (!header.bitmap()) {
        const std::size_t at = reader.offset();
        ENGRAM_TRY(header.greatest, reader.number(Sentence::of("a greatest level")));
        if (header.greatest == 0 || header.greatest > 65535)
            return reader.refuse(at, Sentence::of("the greatest level must be from 1 to 65535"));
    }
    return header;
}

/// Samples one by one, whichever way they are written. Raw data is known to be complete.
class Samples {
public:
    Samples(PnmReader& reader, const PnmHeader& header)
        : reader_(reader)
        , header_(header)
        , raw_(reader.rest())
    {
    }

    /// Sample `index` of row `row` as 0-255. In order.
    Result<std::uint8_t> next(std::size_t row, std::size_t index)
    {
        ENGRAM_TRY(const std::uint32_t value, header_.raw() ? rawSample(row, index) : plainSample());
        if (header_.bitmap())
            return static_cast<std::uint8_t>(value == 0 ? 255 : 0); // 1 is black
        if (value > header_.greatest)
            return reader_.refuse(reader_.offset(), Sentence::of("a level is above the greatest"));
        return static_cast<std::uint8_t>((value * 255U + header_.greatest / 2) / header_.greatest);
    }

private:
    Result<std::uint32_t> plainSample()
    {
        return header_.bitmap() ? reader_.bit() : reader_.number(Sentence::of("a level"));
    }
    [[nodiscard]] std::uint32_t rawSample(std::size_t row, std::size_t index) const
    {
        const std::uint8_t* start = raw_.data() + row * header_.rowBytes();
        if (header_.bitmap())
            return (start[index / 8] >> (7 - index % 8)) & 1U;
        if (header_.bytesPerSample() == 1)
            return start[index];
        return std::uint32_t{start[2 * index]} << 8U | start[2 * index + 1];
    }

    PnmReader& reader_;
    const PnmHeader& header_;
    std::span<const std::uint8_t> raw_;
};

Result<DecodedPicture> readPixels(PnmReader& reader, const PnmHeader& header)
{
    DecodedPicture decoded;
    GreyPicture& picture = decoded.grey;
    picture.width = header.width;
    picture.height = header.height;
    Samples samples(reader, header);
    const std::size_t channels = header.channels();
    for (std::size_t row = 0; row < picture.height; ++row) {
        makeRoom(picture.pixels, picture.width, picture.width * picture.height);
        for (std::size_t column = 0; column < picture.width; ++column) {
            std::uint8_t colour[3] = {};
            for (std::size_t channel = 0; channel < channels; ++channel) {
                ENGRAM_TRY(colour[channel], samples.next(row, column * channels + channel));
            }
            picture.pixels.push_back(channels == 1 ? colour[0] : luma(colour[0], colour[1], colour[2]));
        }
    }
    return decoded;
}

} // namespace

bool isPnm(std::span<const std::uint8_t> bytes) noexcept
{
    return bytes.size() >= 3 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6'
        && (isSpace(bytes[2]) || bytes[2] == '#');
}

Result<DecodedPicture> decodePnm(std::span<const std::uint8_t> bytes, const std::string& where)
{
    PnmReader reader(bytes, where);
    ENGRAM_TRY(const PnmHeader header, readHeader(reader, bytes[1] - '0', where));
    if (header.raw()) {
        if (reader.rest().empty() || !isSpace(reader.rest().front()))
            return reader.refuse(reader.offset(), Sentence::of("white space should end the header"));
        reader.skip(1);
        const std::size_t needed = header.rowBytes() * header.height;
        if (reader.rest().size() < needed)
            return reader.refuse(bytes.size(),
                Sentence::counted("the file ends, %n bytes before its last pixel",
                    "the file ends, %n byte before its last pixel", needed - reader.rest().size()));
    }
    return readPixels(reader, header);
}

} // namespace engram
