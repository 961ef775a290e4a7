#include "foreignContent.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "foreignText.h"

namespace engram {
namespace {

constexpr std::string_view agentMagic = "\x89"
                                        "ENGRAM\n"; // docs/formats/agentFile.md

struct Known {
    std::string_view magic;
    Words what; ///< and the way out
    bool packed = false; ///< an archive
};

/// Of anything that is read no file begins so.
constexpr std::array foreign{
    Known{"MATLAB ", Sentence::wording("a MATLAB file; save it as CSV, or its arrays as NPZ")},
    Known{"PAR1", Sentence::wording("a Parquet file; save its arrays as NPZ or CSV")},
    Known{"PARE", Sentence::wording("a Parquet file; save its arrays as NPZ or CSV")},
    Known{"ARROW1", Sentence::wording("an Arrow file; save its arrays as NPZ or CSV")},
    Known{"FEA1", Sentence::wording("a Feather file; save its arrays as NPZ or CSV")},
    Known{std::string_view("\x5d\0\0", 3), Sentence::wording("compressed with LZMA; unpack it, or pack it with gzip"),
        true},
    Known{"\x28\xb5\x2f\xfd", Sentence::wording("a zstd archive; unpack it, or pack it with gzip"), true},
    Known{"BZh", Sentence::wording("a bzip2 archive; unpack it, or pack it with gzip"), true},
    Known{"Rar!\x1a\x07", Sentence::wording("a RAR archive; unpack it, or pack it with gzip"), true},
    Known{"$FL2@(#)", Sentence::wording("an SPSS file; save it as CSV")},
    Known{"RDX2\n", Sentence::wording("a file of R; save it as CSV")},
    Known{"RDX3\n", Sentence::wording("a file of R; save it as CSV")},
    Known{std::string_view("X\n\0\0\0", 5), Sentence::wording("a file of R; save it as CSV")},
    Known{std::string_view("\0\0\x02\0", 4), Sentence::wording("an old workbook (Lotus 1-2-3); save it as .xlsx")},
    Known{"CDF\x01", Sentence::wording("a NetCDF file; save its arrays as NPZ or CSV")},
    Known{"CDF\x02", Sentence::wording("a NetCDF file; save its arrays as NPZ or CSV")},
    Known{"%PDF-", Sentence::wording("a PDF document; save its pages as pictures")},
    Known{agentMagic, Sentence::wording("an agent of Engram, not a set of digits; open it as an agent")},
};

constexpr std::array unread{
    Known{std::string_view("\xfd"
                           "7zXZ",
              5),
        Sentence::wording("an xz archive; unpack it, or pack it with gzip"), true},
    Known{"7z\xbc\xaf", Sentence::wording("a 7z archive; unpack it, or pack it with gzip"), true},
    Known{"\x04\x22\x4d\x18", Sentence::wording("an lz4 archive; unpack it, or pack it with gzip"), true},
    Known{"\x1f\x9d", Sentence::wording("a file packed with compress (.Z); unpack it, or pack it with gzip"), true},
    Known{"LZIP", Sentence::wording("an lzip archive; unpack it, or pack it with gzip"), true},
    Known{"x\x01", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip"), true},
    Known{"x\x5e", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip"), true},
    Known{"x\x9c", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip"), true},
    Known{"x\xda", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip"), true},
    Known{"MSCF", Sentence::wording("a CAB archive; unpack it, or pack it with gzip"), true},
    Known{"Obj\x01", Sentence::wording("an Avro file; save its arrays as NPZ or CSV")},
    Known{"ORC", Sentence::wording("an ORC file; save its arrays as NPZ or CSV")},
    Known{"\xff\xff\xff\xff", Sentence::wording("an Arrow file; save its arrays as NPZ or CSV")},
    Known{"\x7f"
          "ELF",
        Sentence::wording("a program")},
    Known{"MZ", Sentence::wording("a program")},
    Known{"\x89PNG", Sentence::wording("a PNG picture")},
    Known{"\xff\xd8\xff", Sentence::wording("a JPEG picture")},
    Known{"GIF8", Sentence::wording("a GIF picture")},
    Known{std::string_view("II*\0", 4), Sentence::wording("a TIFF picture")},
    Known{std::string_view("MM\0*", 4), Sentence::wording("a TIFF picture")},
    Known{"SQLite format 3", Sentence::wording("an SQLite database; save its digits as CSV")},
    Known{"\xd0\xcf\x11\xe0",
        Sentence::wording("an old Excel workbook (.xls) or one with a password; save it as .xlsx without a password")},
    Known{"\x09\x08", Sentence::wording("an old Excel workbook (.xls); save it as .xlsx")},
    Known{std::string_view("\x09\x00\x04\x00", 4), Sentence::wording("an old Excel workbook (.xls); save it as .xlsx")},
    Known{std::string_view("\x09\x02\x06\x00", 4), Sentence::wording("an old Excel workbook (.xls); save it as .xlsx")},
    Known{std::string_view("\x09\x04\x06\x00", 4), Sentence::wording("an old Excel workbook (.xls); save it as .xlsx")},
    Known{"\xff\xfe", Sentence::wording("a text in UTF-16; save it as UTF-8")},
    Known{"\xfe\xff", Sentence::wording("a text in UTF-16; save it as UTF-8")},
};

bool isTar(std::string_view start)
{
    constexpr std::size_t magicAt = 257; // POSIX.1, ustar
    return start.size() > magicAt && start.substr(magicAt).starts_with("ustar");
}

std::uint32_t numberAt(std::string_view bytes, std::size_t at, bool bigEndian)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < sizeof(number); ++i)
        number = number << 8U | static_cast<std::uint8_t>(bytes[at + (bigEndian ? i : sizeof(number) - 1 - i)]);
    return number;
}

/// A file of MATLAB 4 has no magic: the first matrix begins with its type in decimal places, rows, columns, whether it
/// is complex, and its name with how long that is. (MAT-File Format, "Level 4 MAT-Files".)
bool isMatlab4(std::string_view start, bool bigEndian)
{
    constexpr std::size_t header = 20;
    constexpr std::uint32_t longestName = 64;
    if (start.size() <= header)
        return false;
    const auto field = [&](std::size_t place) { return numberAt(start, place * sizeof(std::uint32_t), bigEndian); };
    const std::uint32_t type = field(0);
    const bool isType =
        type / 1000 == (bigEndian ? 1U : 0U) && type / 100 % 10 == 0 && type / 10 % 10 <= 5 && type % 10 <= 2;
    const std::uint32_t nameBytes = field(4);
    if (!isType || field(3) > 1 || nameBytes < 2 || nameBytes > longestName || start.size() < header + nameBytes)
        return false;
    const std::string_view name = start.substr(header, nameBytes);
    const auto isOfName = [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
            || (character >= '0' && character <= '9') || character == '_';
    };
    return name.back() == '\0' && std::ranges::all_of(name.substr(0, name.size() - 1), isOfName);
}

/// At the beginning, or behind a block of a program's own, of 512 bytes or twice that and so on. (HDF5 File Format
/// Specification, "Superblock".)
bool isHdf5(std::string_view start)
{
    constexpr std::string_view magic = "\x89HDF\r\n\x1a\n";
    constexpr std::size_t smallestBlock = 512;
    if (start.starts_with(magic))
        return true;
    for (std::size_t block = smallestBlock; block < start.size(); block *= 2)
        if (start.substr(block).starts_with(magic))
            return true;
    return false;
}

/// The length of the description that follows, in 64 bits, and the description in JSON.
bool isSafetensors(std::string_view start)
{
    constexpr std::size_t length = 8;
    constexpr std::uint32_t most = 100'000'000; // as the format has it
    return start.size() > length + 1 && numberAt(start, 0, false) <= most && numberAt(start, 4, false) == 0
        && start.substr(length).starts_with("{\"");
}

/// The length of the first record in 64 bits, a checksum of it, and the record: an Example of Protocol Buffers.
bool isTfRecord(std::string_view start)
{
    constexpr std::size_t recordAt = 12;
    constexpr std::uint32_t most = 1U << 28U;
    return start.size() > recordAt && numberAt(start, 0, false) > 1 && numberAt(start, 0, false) < most
        && numberAt(start, 4, false) == 0 && start[recordAt] == '\n';
}

/// A pickle of a number that stands for PyTorch, which its files began with before they were zip archives.
bool isOldPyTorch(std::string_view start)
{
    constexpr std::string_view number = "\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    constexpr std::size_t farthest = 16; // behind the protocol and the size of a frame
    return start.starts_with('\x80')
        && start.substr(0, farthest + number.size()).find(number) != std::string_view::npos;
}

template <std::size_t size>
std::optional<Foreign> foreignIn(const std::array<Known, size>& table, std::string_view start)
{
    for (const Known& known : table)
        if (start.starts_with(known.magic))
            return Foreign{Sentence::of(known.what), known.packed};
    return std::nullopt;
}

} // namespace

std::optional<Foreign> knownForeign(std::string_view start)
{
    if (!start.empty() && agentMagic.starts_with(start))
        return Foreign{
            Sentence::of("the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again")};
    if (auto known = foreignIn(foreign, start))
        return known;
    if (isOldPyTorch(start))
        return Foreign{
            Sentence::of("an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)")};
    if (isHdf5(start))
        return Foreign{Sentence::of("an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)")};
    if (isMatlab4(start, false) || isMatlab4(start, true))
        return Foreign{Sentence::of("a MATLAB file; save it as CSV, or its arrays as NPZ")};
    if (isSafetensors(start))
        return Foreign{
            Sentence::of("a safetensors file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)")};
    if (isTar(start))
        return Foreign{Sentence::of("a tar archive; unpack it, or pack it with gzip"), true};
    if (auto text = knownForeignText(start))
        return Foreign{std::move(*text)};
    return std::nullopt;
}

std::optional<Foreign> knownUnread(std::string_view start)
{
    if (auto known = foreignIn(unread, start))
        return known;
    if (isTfRecord(start))
        return Foreign{
            Sentence::of("a TFRecord file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)")};
    return std::nullopt;
}

Sentence describeUnknown(std::string_view start)
{
    const auto known = knownUnread(start);
    return known ? known->what : Sentence::of("none of the formats Engram reads");
}

} // namespace engram
