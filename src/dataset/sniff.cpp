#include "sniff.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "files/gzipSource.h"

namespace engram {

namespace {

std::string_view asText(std::span<const std::uint8_t> bytes) noexcept
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool isNameCharacter(char character) noexcept
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '_' || character == '.';
}

/// "cMODULE\nNAME\n", as a text pickle that begins with a global does.
bool isTextGlobal(std::string_view text) noexcept
{
    const std::size_t first = text.find('\n');
    if (first == std::string_view::npos || !text.starts_with('c'))
        return false;
    const std::size_t second = std::min(text.find('\n', first + 1), text.size());
    const std::string_view module = text.substr(1, first - 1);
    const std::string_view name = text.substr(first + 1, second - first - 1);
    return !module.empty() && !name.empty() && std::all_of(module.begin(), module.end(), isNameCharacter)
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

/// "N.", "F1.5\n.", "I7\n.": a number or nothing at all, as text. Short enough to be seen whole.
bool isTextValue(std::string_view text) noexcept
{
    if (text.size() < 2 || text.size() >= sniffBytes || !text.ends_with('.'))
        return false;
    return text == "N."
        || (std::string_view("FILSV").find(text[0]) != std::string_view::npos && text[text.size() - 2] == '\n');
}

bool isPickle(std::string_view text) noexcept
{
    // A binary pickle begins with its protocol; an older one with a container: "(" marks a tuple, a list or a dict.
    return text.starts_with('\x80') || std::string_view("(]})").find(text[0]) != std::string_view::npos
        || isTextGlobal(text) || isTextValue(text);
}

bool isArrayArchive(std::string_view zip) noexcept
{
    constexpr std::size_t nameLengthAt = 26; // in a local file header; APPNOTE 4.3.7
    constexpr std::size_t nameAt = 30;
    if (zip.size() < nameAt)
        return false;
    const std::size_t length = static_cast<std::uint8_t>(zip[nameLengthAt])
        + 256 * static_cast<std::size_t>(static_cast<std::uint8_t>(zip[nameLengthAt + 1]));
    return zip.substr(nameAt, length).ends_with(".npy");
}

bool isPlainText(std::string_view text) noexcept
{
    return std::none_of(text.begin(), text.end(), [](char character) {
        const auto code = static_cast<std::uint8_t>(character);
        return (code < 0x20 && character != '\n' && character != '\r' && character != '\t') || code == 0x7f;
    });
}

} // namespace

Content sniff(std::span<const std::uint8_t> start) noexcept
{
    const std::string_view text = asText(start.first(std::min(start.size(), sniffBytes)));
    if (text.empty())
        return Content::empty;
    if (isGzip(start))
        return Content::gzip;
    if (text.starts_with("PK\x03\x04") || text.starts_with("PK\x05\x06"))
        return isArrayArchive(text) ? Content::npz : Content::excelFontSheet;
    if (text.size() >= 4 && text[0] == '\0' && text[1] == '\0' && (text[2] != '\0' || text[3] != '\0'))
        return Content::idx;
    if (isPickle(text))
        return Content::pickle;
    return isPlainText(text) ? Content::text : Content::unknown;
}

std::string describeUnknown(std::span<const std::uint8_t> start)
{
    struct Known {
        std::string_view magic;
        const char* name;
    };
    static constexpr std::array known{
        Known{std::string_view("\xfd"
                               "7zXZ",
                  5),
            "an xz archive"},
        Known{"BZh", "a bzip2 archive"},
        Known{"7z\xbc\xaf", "a 7z archive"},
        Known{"\x28\xb5\x2f\xfd", "a zstd archive"},
        Known{"\x7f"
              "ELF",
            "a program"},
        Known{"MZ", "a program"},
        Known{"\x89PNG", "a PNG picture"},
        Known{"\xff\xd8\xff", "a JPEG picture"},
        Known{"\x93NUMPY", "a single NumPy array, without labels"},
        Known{"\x89HDF", "an HDF5 file"},
        Known{"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls); save it as .xlsx"},
        Known{"%PDF", "a PDF document"},
    };
    for (const Known& format : known)
        if (asText(start).starts_with(format.magic))
            return format.name;
    return "none of the formats Engram reads";
}

} // namespace engram
