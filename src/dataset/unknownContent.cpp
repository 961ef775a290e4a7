#include "unknownContent.h"

#include <algorithm>
#include <array>

#include <engram/text.h>

#include "files/unicode.h"

namespace engram {
namespace {

constexpr const char* asArrays = "; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)";
constexpr const char* unpack = "; unpack it, or pack it with gzip";

constexpr std::string_view agentMagic = "\x89"
                                        "ENGRAM\n"; // docs/formats/agentFile.md

struct Known {
    std::string_view magic;
    const char* name;
    const char* wayOut = "";
};

std::string describe(const Known& known)
{
    return std::string(known.name) + known.wayOut;
}

/// Of anything that is read no file begins so.
constexpr std::array foreign{
    Known{"version https://git-lfs", "a Git LFS pointer, which stands for the file",
        "; fetch the file itself with 'git lfs pull'"},
    Known{"\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", "an old PyTorch file", asArrays},
    Known{"MATLAB ", "a MATLAB file", "; save it as CSV, or its arrays as NPZ"},
    Known{"\x89HDF\r\n\x1a\n", "an HDF5 file", asArrays},
    Known{"PAR1", "a Parquet file", "; save its arrays as NPZ or CSV"},
    Known{"ARROW1", "an Arrow file", "; save its arrays as NPZ or CSV"},
    Known{"FEA1", "a Feather file", "; save its arrays as NPZ or CSV"},
    Known{std::string_view("\x5d\0\0", 3), "compressed with LZMA", unpack},
    Known{"\x28\xb5\x2f\xfd", "a zstd archive", unpack},
    Known{"BZh", "a bzip2 archive", unpack},
    Known{"Rar!\x1a\x07", "a RAR archive", unpack},
    Known{agentMagic, "an agent of Engram, not a set of digits", "; open it as an agent"},
};

constexpr std::array unread{
    Known{std::string_view("\xfd"
                           "7zXZ",
              5),
        "an xz archive", unpack},
    Known{"7z\xbc\xaf", "a 7z archive", unpack},
    Known{"\x04\x22\x4d\x18", "an lz4 archive", unpack},
    Known{"\x1f\x9d", "a file packed with compress (.Z)", unpack},
    Known{"LZIP", "an lzip archive", unpack},
    Known{"x\x01", "compressed with zlib", unpack},
    Known{"x\x5e", "compressed with zlib", unpack},
    Known{"x\x9c", "compressed with zlib", unpack},
    Known{"x\xda", "compressed with zlib", unpack},
    Known{"\x7f"
          "ELF",
        "a program"},
    Known{"MZ", "a program"},
    Known{"\x89PNG", "a PNG picture"},
    Known{"\xff\xd8\xff", "a JPEG picture"},
    Known{"GIF8", "a GIF picture"},
    Known{"SQLite format 3", "an SQLite database", "; save its digits as CSV"},
    Known{"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls) or one with a password",
        "; save it as .xlsx without a password"},
    Known{"\x09\x08", "an old Excel workbook (.xls)", "; save it as .xlsx"},
    Known{std::string_view("\x09\x00\x04\x00", 4), "an old Excel workbook (.xls)", "; save it as .xlsx"},
    Known{std::string_view("\x09\x02\x06\x00", 4), "an old Excel workbook (.xls)", "; save it as .xlsx"},
    Known{std::string_view("\x09\x04\x06\x00", 4), "an old Excel workbook (.xls)", "; save it as .xlsx"},
    Known{"%PDF", "a PDF document"},
    Known{"\xff\xfe", "a text in UTF-16", "; save it as UTF-8"},
    Known{"\xfe\xff", "a text in UTF-16", "; save it as UTF-8"},
};

constexpr std::string_view webPage =
    "a web page, not the file that was wanted; download the file itself (on a site for code "
    "by 'raw' or 'download')";

/// Web pages, XML, ARFF and JSON, which blanks and comments may come before.
std::optional<std::string> knownText(std::string_view start)
{
    if (start.starts_with(byteOrderMark))
        start.remove_prefix(byteOrderMark.size());
    const std::string small = lowerCase(trimmed(start));
    const auto begins = [&](std::string_view text) { return small.starts_with(text); };
    const auto holds = [&](std::string_view text) { return small.find(text) != std::string::npos; };
    if (begins("<!doctype html") || begins("<html") || begins("<head") || begins("<body") || begins("<script")
        || (begins("<") && holds("<html")))
        return std::string(webPage);
    if (begins("http/1.") || begins("http/2"))
        return "an answer of a web server, not the file that was wanted; download the file itself";
    if (begins("<") && holds("mso-application"))
        return "a workbook as XML of 2003; save it as .xlsx";
    if (begins("<") && holds("<svg"))
        return "an SVG picture";
    if (begins("<") && holds("<office:document"))
        return "a flat OpenDocument file; save it as .ods or .xlsx";
    if (begins("<?xml") || begins("<!doctype"))
        return "an XML file, which holds no digits that are read; save them as NPZ or CSV";
    if (begins("@relation") || (begins("%") && holds("@relation")))
        return "an ARFF file; save it as CSV";
    if (begins("{\"") || begins("{ \"") || begins("{\n") || begins("[[") || begins("[{"))
        return "a JSON file; save its digits as CSV or NPZ";
    if (begins("id;p") && std::ranges::count(small.substr(0, small.find('\n')), ';') < 4)
        return "an old workbook (SYLK); save it as .xlsx";
    if (begins("%%matrixmarket"))
        return "a MatrixMarket file; save its digits as CSV or NPZ";
    if (begins("{\\rtf"))
        return "a text document (RTF), not a font sheet; save it as plain text";
    return std::nullopt;
}

bool isTar(std::string_view start)
{
    constexpr std::size_t magicAt = 257; // POSIX.1, ustar
    return start.size() > magicAt && start.substr(magicAt).starts_with("ustar");
}

std::size_t occurrences(std::string_view text, std::string_view wanted)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + wanted.size()))
        ++count;
    return count;
}

} // namespace

std::optional<std::string> knownForeign(std::string_view start)
{
    if (start.size() > 1 && agentMagic.starts_with(start))
        return "the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again";
    for (const Known& known : foreign)
        if (start.starts_with(known.magic))
            return describe(known);
    if (isTar(start))
        return std::string("a tar archive") + unpack;
    return knownText(start);
}

std::string describeUnknown(std::string_view start)
{
    for (const Known& known : unread)
        if (start.starts_with(known.magic))
            return describe(known);
    return "none of the formats Engram reads";
}

std::string signOfTransfer(std::string_view bytes)
{
    constexpr std::size_t enough = 3; // no chance any more: one in 2^24 by random bytes
    const std::size_t newlines = occurrences(bytes, "\n");
    if (newlines >= enough && occurrences(bytes, "\r\n") == newlines)
        return "its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary";
    if (occurrences(bytes, "\xef\xbf\xbd") >= enough)
        return "its bytes were changed in transfer, as if they were text; fetch the file again as binary";
    return {};
}

} // namespace engram
