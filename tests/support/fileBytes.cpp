#include "fileBytes.h"

#include <zlib.h>

#include <engram/picture.h>

namespace engram::test {

namespace {

/// Deflated data that refers to nothing before it, so that it can be put together like bricks.
std::string deflated(const std::string& content, int flush)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, static_cast<uLong>(content.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, flush);
    out.resize(out.size() - stream.avail_out);
    deflateEnd(&stream);
    return out;
}

uLong checksum(const std::string& content)
{
    return crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
}

} // namespace

std::string littleEndian(std::uint64_t number, std::size_t size)
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
    return bytes;
}

std::string bigEndian(std::uint64_t number, std::size_t size)
{
    const std::string reversed = littleEndian(number, size);
    return {reversed.rbegin(), reversed.rend()};
}

std::string bandsOfLevels(std::size_t count, int seed)
{
    std::string all;
    for (std::size_t i = 0; i < count * digitPixels; ++i) {
        const std::size_t row = i % digitPixels / digitSide;
        all += static_cast<char>(row > 4 && row < 20 ? (i * 13 + static_cast<std::size_t>(seed)) % 251 : 0);
    }
    return all;
}

std::string gzipped(const std::string& content)
{
    return gzippedRepeat(content, "", 0);
}

std::string gzippedRepeat(
    const std::string& before, const std::string& repeated, std::size_t count, const std::string& after)
{
    std::string file = std::string("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated(before, Z_FULL_FLUSH);
    const std::string brick = deflated(repeated, Z_FULL_FLUSH);
    const uLong brickSum = checksum(repeated);
    uLong sum = checksum(before);
    for (std::size_t i = 0; i < count; ++i) {
        file += brick;
        sum = crc32_combine(sum, brickSum, static_cast<z_off_t>(repeated.size()));
    }
    sum = crc32_combine(sum, checksum(after), static_cast<z_off_t>(after.size()));
    const std::size_t length = before.size() + count * repeated.size() + after.size();
    return file + deflated(after, Z_FINISH) + littleEndian(sum, 4) + littleEndian(length, 4);
}

} // namespace engram::test
