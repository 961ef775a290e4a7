#include "noPicture.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "formats/foreign/foreignContent.h"
#include "formats/foreign/transferSign.h"

namespace engram {
namespace {

bool hasAt(std::span<const std::uint8_t> bytes, std::size_t at, std::string_view text)
{
    return bytes.size() >= at + text.size()
        && std::equal(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at),
            [](char character, std::uint8_t byte) { return static_cast<std::uint8_t>(character) == byte; });
}

/// Kinds of pictures that people have and Engram does not read, by their first bytes; empty for anything else.
Sentence foreignPicture(std::span<const std::uint8_t> bytes)
{
    struct Kind {
        std::size_t at;
        std::string_view bytes;
        Words name;
    };
    static constexpr Kind kinds[] = {
        {4, "ftypheic", Sentence::wording("a HEIC photograph")},
        {4, "ftypheix", Sentence::wording("a HEIC photograph")},
        {4, "ftypmif1", Sentence::wording("a HEIF picture")},
        {4, "ftypavif", Sentence::wording("an AVIF picture")},
        {0, std::string_view("II*\0", 4), Sentence::wording("a TIFF picture")},
        {0, std::string_view("MM\0*", 4), Sentence::wording("a TIFF picture")},
        {0, "%PDF-", Sentence::wording("a PDF document")},
        {0, "8BPS", Sentence::wording("a Photoshop picture")},
        {0, "\xFF\x0A", Sentence::wording("a JPEG XL picture")},
        {0, "gimp xcf", Sentence::wording("a GIMP picture")},
        {0, "<svg", Sentence::wording("an SVG drawing")},
    };
    for (const Kind& kind : kinds)
        if (hasAt(bytes, kind.at, kind.bytes))
            return Sentence::of(kind.name);
    return {};
}

/// What holds digits to be taught or is an agent, which a command or a drop may well be given in place of a picture.
/// Packed files are told by their packing: what is in them is not looked into.
Sentence fileOfEngram(std::string_view start)
{
    struct Kind {
        std::string_view bytes;
        Words name;
    };
    static constexpr Kind kinds[] = {
        {"\x89"
         "ENGRAM",
            Sentence::wording("an agent of Engram")},
        {"\x93NUMPY", Sentence::wording("an array of NumPy")},
        {std::string_view("\0\0\x08", 3), Sentence::wording("an IDX file")},
        {std::string_view("\0\0\x0c", 3), Sentence::wording("an IDX file")},
        {std::string_view("\0\0\x0d", 3), Sentence::wording("an IDX file")},
        {"\x80\x02", Sentence::wording("a pickle")},
        {"\x80\x03", Sentence::wording("a pickle")},
        {"\x80\x04", Sentence::wording("a pickle")},
        {"\x80\x05", Sentence::wording("a pickle")},
    };
    for (const Kind& kind : kinds)
        if (start.starts_with(kind.bytes))
            return Sentence::of(kind.name);
    return {};
}

/// The name of its first member says of what kind a zip archive is, which stands behind 30 bytes. (APPNOTE 4.3.7.)
Sentence kindOfZip(std::string_view start)
{
    constexpr std::size_t header = 30;
    constexpr std::size_t nameBytesAt = 26;
    if (!start.starts_with("PK\x03\x04") || start.size() < header)
        return {};
    const std::size_t nameBytes = static_cast<std::uint8_t>(start[nameBytesAt])
        + (std::size_t{static_cast<std::uint8_t>(start[nameBytesAt + 1])} << 8U);
    const std::string_view name = start.substr(header, nameBytes);
    if (name.ends_with(".npy"))
        return Sentence::of("a set of digits (NPZ)");
    if (name == "mimetype" || name == "[Content_Types].xml" || name.starts_with("_rels/") || name.starts_with("xl/")
        || name.starts_with("docProps/"))
        return Sentence::of("a spreadsheet or another document");
    return {};
}

/// Lines of many values with commas, semicolons or tabs between them.
bool isTable(std::string_view start)
{
    constexpr std::ptrdiff_t fewest = 10;
    const std::string_view line = start.substr(0, start.find('\n'));
    return std::ranges::any_of(
        std::string_view(",;\t"), [&](char separator) { return std::ranges::count(line, separator) >= fewest; });
}

bool isPlainText(std::string_view start)
{
    return !start.empty() && std::ranges::none_of(start, [](char character) {
        const auto code = static_cast<std::uint8_t>(character);
        return code < 0x20 && character != '\n' && character != '\r' && character != '\t';
    });
}

Sentence otherFile(std::string_view start)
{
    if (const Sentence own = fileOfEngram(start); !own.empty())
        return own;
    if (const Sentence zip = kindOfZip(start); !zip.empty())
        return zip;
    if (isPlainText(start))
        return isTable(start) ? Sentence::of("a table (CSV)") : Sentence::of("a text");
    return {};
}

} // namespace

Error errorOfNoPicture(std::span<const std::uint8_t> bytes, const std::string& where)
{
    const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    constexpr std::size_t mostForSigns = std::size_t{1} << 20;
    const std::string_view start = all.substr(0, foreignBytes);
    if (all.empty())
        return errorOf(ErrorKind::malformed, Sentence::of("%1: the file is empty", where));
    if (const Sentence foreign = foreignPicture(bytes); !foreign.empty())
        return errorOf(ErrorKind::unsupported,
            Sentence::of("%1: %2, which Engram does not read; save it as PNG or JPEG", where, foreign));
    if (const Sentence sign = signOfTransfer(all.substr(0, mostForSigns)); !sign.empty())
        return errorOf(ErrorKind::malformed, Sentence::of("%1: %2", where, sign));
    if (start.starts_with("\x1f\x8b") || start.starts_with("PK\x05\x06")
        || (start.starts_with("PK\x03\x04") && kindOfZip(start).empty()))
        return errorOf(
            ErrorKind::unsupported, Sentence::of("%1: this is a packed file, not a picture; unpack it first", where));
    auto known = start.starts_with("\x89"
                                   "ENGRAM")
        ? std::optional<Foreign>()
        : knownForeign(start);
    const bool isBrokenPicture = start.starts_with("\x89PNG") || start.starts_with("GIF8");
    if (!known && !isBrokenPicture)
        known = knownUnread(start);
    if (known && known->packed)
        return errorOf(
            ErrorKind::unsupported, Sentence::of("%1: this is a packed file, not a picture; unpack it first", where));
    if (known)
        return errorOf(ErrorKind::unsupported, Sentence::of("%1: this is %2", where, known->what));
    if (const Sentence other = otherFile(start); !other.empty())
        return errorOf(ErrorKind::unsupported,
            Sentence::of("%1: this is %2, not a picture; pictures are JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM",
                where, other));
    return errorOf(ErrorKind::malformed,
        Sentence::of("%1: not a picture that Engram reads (JPEG, PNG, WebP, BMP, GIF, PBM, PGM or PPM)", where));
}

} // namespace engram
