#include "idxReader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <engram/exceptionBarrier.h>
#include <engram/picture.h>
#include <engram/try.h>

#include "files/inflatedFile.h"
#include "formats/arrays/labelledArrays.h"

namespace engram {

namespace {

constexpr std::uint32_t maximumCount = 400'000; // pictures or labels in one file
constexpr std::uint64_t maximumWideBytes = std::uint64_t{400} << 20U; // of numbers that are not bytes, which are held
constexpr std::size_t digitKinds = 10;
constexpr std::size_t qmnistColumns = 8; // digit, writer, ...: https://github.com/facebookresearch/qmnist

tl::unexpected<Error> refused(
    ByteReader& reader, std::uint64_t at, const Sentence& cause, ErrorKind kind = ErrorKind::malformed)
{
    reader.refuse(at, cause, kind);
    return reader.failure();
}

std::optional<NumberType> elementType(std::uint8_t code) noexcept
{
    switch (code) {
    case 0x08:
        return NumberType{NumberKind::unsignedInteger, 1, false};
    case 0x09:
        return NumberType{NumberKind::signedInteger, 1, false};
    case 0x0b:
        return NumberType{NumberKind::signedInteger, 2, true};
    case 0x0c:
        return NumberType{NumberKind::signedInteger, 4, true};
    case 0x0d:
        return NumberType{NumberKind::real, 4, true};
    case 0x0e:
        return NumberType{NumberKind::real, 8, true};
    default:
        return std::nullopt;
    }
}

/// What the head of a file says.
struct IdxHeader {
    NumberType type;
    std::vector<std::uint64_t> shape;
    bool pictures = false;
};

Result<IdxHeader> readHeader(ByteReader& reader)
{
    const bool zeros = reader.u8() == 0 && reader.u8() == 0;
    const std::uint8_t code = reader.u8();
    const std::uint8_t dimensions = reader.u8();
    if (reader.failed())
        return reader.failure();
    if (!zeros)
        return refused(reader, 0, Sentence::of("an IDX file begins with two zero bytes"));
    const auto type = elementType(code);
    if (!type)
        return refused(reader, 2, Sentence::of("the IDX element type %1 is not one of numbers (8 to 14)", code));
    if (dimensions < 1 || dimensions > 4)
        return refused(
            reader, 3, Sentence::of("an IDX file of %1 dimensions is neither pictures (3) nor labels (1)", dimensions));
    IdxHeader header{*type, {}, false};
    for (std::uint8_t i = 0; i < dimensions; ++i)
        header.shape.push_back(reader.bigEndianU32());
    if (reader.failed())
        return reader.failure();
    header.pictures = isShapeOfPictures(header.shape) && (dimensions > 2 || header.shape[1] == digitPixels);
    if (!header.pictures && dimensions > 2)
        return refused(reader, 8,
            dimensions == 4 ? Sentence::of("the pictures are %1 x %2 x %3 (colour?), not 28 x 28", header.shape[1],
                header.shape[2], header.shape[3])
                            : Sentence::of("the pictures are %1 x %2, not 28 x 28", header.shape[1], header.shape[2]));
    const std::uint64_t columns = dimensions == 2 ? header.shape[1] : 1;
    if (!header.pictures && columns != 1 && columns != qmnistColumns && columns != digitKinds)
        return refused(reader, 8,
            Sentence::of(
                "rows of %1 numbers are neither pictures (784) nor labels (1, or 10 one-hot, or %2 as QMNIST's)",
                columns, qmnistColumns));
    if (header.shape[0] > maximumCount)
        return refused(reader, 4, Sentence::of("it claims %1 digits, more than %2", header.shape[0], maximumCount));
    return header;
}

/// QMNIST's rows of eight numbers without all but the first, which is the digit.
ByteBuffer firstColumn(const ByteBuffer& rows, std::size_t elementSize)
{
    ByteBuffer column;
    const std::size_t step = elementSize * qmnistColumns;
    for (std::size_t at = 0; at < rows.size(); at += step)
        if (std::uint8_t* room = column.extend(elementSize)) {
            std::copy_n(rows.data() + at, elementSize, room);
            column.commit(elementSize);
        }
    return column;
}

/// The conversion of arrays names a label by its number, an IDX file by its byte.
Result<IdxArray> byteLabels(ByteReader& reader, std::uint64_t start, const ByteBuffer& bytes)
{
    const auto values = bytes.span();
    const auto wrong = std::ranges::find_if(values, [](auto label) { return label > 9; });
    if (wrong != values.end())
        return refused(reader, start + static_cast<std::uint64_t>(wrong - values.begin()),
            Sentence::of("the label %1 is not a digit 0-9", *wrong));
    return IdxArray{false, {values.begin(), values.end()}};
}

} // namespace

bool beginsAsIdx(std::string_view start) noexcept
{
    return start.size() >= 4 && start[0] == '\0' && start[1] == '\0' && (start[2] != '\0' || start[3] != '\0');
}

Result<IdxArray> readIdxArray(ByteReader& reader)
{
    ENGRAM_TRY(IdxHeader header, readHeader(reader));
    std::uint64_t size = header.type.size;
    for (const std::uint64_t dimension : header.shape)
        size *= dimension; // at most 400,000 x 784 x 8
    if (header.type.size > 1 && size > maximumWideBytes)
        return refused(reader, 4, Sentence::of("it claims %1 bytes, more than Engram reads of such numbers", size),
            ErrorKind::tooLarge);
    const std::uint64_t start = reader.offset();
    ByteBuffer bytes = reader.bytes(size);
    if (!reader.failed() && !reader.atEnd())
        reader.refuse(reader.offset(), Sentence::of("there are more bytes than the IDX header says"));
    if (reader.failed())
        return reader.failure();
    const bool plainBytes = header.type.kind == NumberKind::unsignedInteger;
    if (plainBytes && header.pictures)
        return IdxArray{true, {bytes.span().begin(), bytes.span().end()}};
    if (!header.pictures && header.shape.size() == 2 && header.shape[1] == qmnistColumns) {
        bytes = firstColumn(bytes, header.type.size);
        header.shape.pop_back();
    }
    if (plainBytes && header.shape.size() == 1)
        return byteLabels(reader, start, bytes);
    const ArrayView array{header.type, header.shape, false, bytes.span()};
    const Sentence where = Sentence::quoted(reader.where());
    ENGRAM_TRY(auto values, header.pictures ? picturesOf(array, where) : labelsOf(array, where));
    return IdxArray{header.pictures, std::move(values)};
}

Result<IdxArray> loadIdxFile(const std::filesystem::path& path, const Progress& progress)
{
    return withoutExceptions(Sentence::quoted(shownPath(path)), ErrorKind::unreadable, [&]() -> Result<IdxArray> {
        ENGRAM_TRY(const auto file, InflatedFile::open(path, progress));
        return readIdxArray(file->content());
    });
}

} // namespace engram
