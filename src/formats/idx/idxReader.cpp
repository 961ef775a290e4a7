#include "idxReader.h"

#include <algorithm>
#include <string>

#include <engram/exceptionBarrier.h>
#include <engram/picture.h>
#include <engram/try.h>

#include "files/inflatedFile.h"

namespace engram {

namespace {

constexpr std::uint32_t maximumCount = 400'000; // pictures or labels in one file
constexpr std::uint8_t unsignedByteType = 0x08;

tl::unexpected<Error> refused(ByteReader& reader, std::uint64_t at, const std::string& cause)
{
    reader.refuse(at, cause);
    return reader.failure();
}

} // namespace

bool beginsAsIdx(std::string_view start) noexcept
{
    return start.size() >= 4 && start[0] == '\0' && start[1] == '\0' && (start[2] != '\0' || start[3] != '\0');
}

Result<IdxArray> readIdxArray(ByteReader& reader)
{
    const bool zeros = reader.u8() == 0 && reader.u8() == 0;
    const std::uint8_t type = reader.u8();
    const std::uint8_t dimensions = reader.u8();
    if (reader.failed())
        return reader.failure();
    if (!zeros)
        return refused(reader, 0, "an IDX file begins with two zero bytes");
    if (type != unsignedByteType)
        return refused(reader, 2, "the IDX element type " + std::to_string(type) + " is not 8 (unsigned bytes)");
    if (dimensions != 1 && dimensions != 3)
        return refused(reader, 3,
            "an IDX file of " + std::to_string(dimensions) + " dimensions is neither pictures (3) nor labels (1)");

    const std::uint32_t count = reader.bigEndianU32();
    if (dimensions == 3) {
        const std::uint32_t rows = reader.bigEndianU32();
        const std::uint32_t columns = reader.bigEndianU32();
        if (!reader.failed() && (rows != digitSide || columns != digitSide))
            return refused(reader, 8,
                "the pictures are " + std::to_string(rows) + " x " + std::to_string(columns) + ", not 28 x 28");
    }
    if (!reader.failed() && count > maximumCount)
        return refused(
            reader, 4, "it claims " + std::to_string(count) + " digits, more than " + std::to_string(maximumCount));

    IdxArray array;
    array.pictures = dimensions == 3;
    const std::uint64_t start = reader.offset();
    const ByteBuffer bytes = reader.bytes(std::uint64_t{count} * (array.pictures ? digitPixels : 1));
    if (!reader.failed() && !reader.atEnd())
        reader.refuse(reader.offset(), "there are more bytes than the IDX header says");
    if (reader.failed())
        return reader.failure();
    array.values.assign(bytes.span().begin(), bytes.span().end());
    if (!array.pictures) {
        const auto wrong = std::find_if(array.values.begin(), array.values.end(), [](auto label) { return label > 9; });
        if (wrong != array.values.end())
            return refused(reader, start + static_cast<std::uint64_t>(wrong - array.values.begin()),
                "the label " + std::to_string(*wrong) + " is not a digit 0-9");
    }
    return array;
}

Result<IdxArray> loadIdxFile(const std::filesystem::path& path, const Progress& progress)
{
    return withoutExceptions(shownPath(path), ErrorKind::unreadable, [&]() -> Result<IdxArray> {
        ENGRAM_TRY(const auto file, InflatedFile::open(path, progress));
        return readIdxArray(file->content());
    });
}

} // namespace engram
