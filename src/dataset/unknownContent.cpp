#include "unknownContent.h"

#include <algorithm>
#include <array>

#include <engram/text.h>

#include "files/unicode.h"

namespace engram {
namespace {

constexpr std::string_view agentMagic = "\x89"
                                        "ENGRAM\n"; // docs/formats/agentFile.md

struct Known {
    std::string_view magic;
    Words what; ///< and the way out
};

/// Of anything that is read no file begins so.
constexpr std::array foreign{
    Known{"version https://git-lfs",
        Sentence::wording("a Git LFS pointer, which stands for the file; fetch the file itself with 'git lfs pull'")},
    Known{"\x80\x02\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19",
        Sentence::wording("an old PyTorch file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)")},
    Known{"MATLAB ", Sentence::wording("a MATLAB file; save it as CSV, or its arrays as NPZ")},
    Known{"\x89HDF\r\n\x1a\n",
        Sentence::wording("an HDF5 file; save its arrays with numpy.savez(FILE, x_train=..., y_train=...)")},
    Known{"PAR1", Sentence::wording("a Parquet file; save its arrays as NPZ or CSV")},
    Known{"ARROW1", Sentence::wording("an Arrow file; save its arrays as NPZ or CSV")},
    Known{"FEA1", Sentence::wording("a Feather file; save its arrays as NPZ or CSV")},
    Known{std::string_view("\x5d\0\0", 3), Sentence::wording("compressed with LZMA; unpack it, or pack it with gzip")},
    Known{"\x28\xb5\x2f\xfd", Sentence::wording("a zstd archive; unpack it, or pack it with gzip")},
    Known{"BZh", Sentence::wording("a bzip2 archive; unpack it, or pack it with gzip")},
    Known{"Rar!\x1a\x07", Sentence::wording("a RAR archive; unpack it, or pack it with gzip")},
    Known{"%PDF-", Sentence::wording("a PDF document; save its pages as pictures")},
    Known{agentMagic, Sentence::wording("an agent of Engram, not a set of digits; open it as an agent")},
};

constexpr std::array unread{
    Known{std::string_view("\xfd"
                           "7zXZ",
              5),
        Sentence::wording("an xz archive; unpack it, or pack it with gzip")},
    Known{"7z\xbc\xaf", Sentence::wording("a 7z archive; unpack it, or pack it with gzip")},
    Known{"\x04\x22\x4d\x18", Sentence::wording("an lz4 archive; unpack it, or pack it with gzip")},
    Known{"\x1f\x9d", Sentence::wording("a file packed with compress (.Z); unpack it, or pack it with gzip")},
    Known{"LZIP", Sentence::wording("an lzip archive; unpack it, or pack it with gzip")},
    Known{"x\x01", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip")},
    Known{"x\x5e", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip")},
    Known{"x\x9c", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip")},
    Known{"x\xda", Sentence::wording("compressed with zlib; unpack it, or pack it with gzip")},
    Known{"\x7f"
          "ELF",
        Sentence::wording("a program")},
    Known{"MZ", Sentence::wording("a program")},
    Known{"\x89PNG", Sentence::wording("a PNG picture")},
    Known{"\xff\xd8\xff", Sentence::wording("a JPEG picture")},
    Known{"GIF8", Sentence::wording("a GIF picture")},
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

/// "7 153:3 154:18 ...": a label, then the numbers and values of the pixels that have ink.
bool isLibsvm(std::string_view text)
{
    const auto skipNumber = [&text] {
        const std::size_t size = std::min(text.find_first_not_of("0123456789."), text.size());
        text.remove_prefix(size);
        return size > 0;
    };
    if (!skipNumber() || !text.starts_with(' '))
        return false;
    text = trimmed(text);
    return skipNumber() && text.starts_with(':') && text.size() > 1 && text[1] >= '0' && text[1] <= '9';
}

/// Web pages, XML, ARFF and JSON, which blanks and comments may come before.
std::optional<Sentence> knownText(std::string_view start)
{
    if (start.starts_with(byteOrderMark))
        start.remove_prefix(byteOrderMark.size());
    const std::string small = lowerCase(trimmed(start));
    const auto begins = [&](std::string_view text) { return small.starts_with(text); };
    const auto holds = [&](std::string_view text) { return small.find(text) != std::string::npos; };
    if (begins("<!doctype html") || begins("<html") || begins("<head") || begins("<body") || begins("<script")
        || (begins("<") && holds("<html")))
        return Sentence::of("a web page, not the file that was wanted; download the file itself (on a site for code by "
                            "'raw' or 'download')");
    if (begins("http/1.") || begins("http/2"))
        return Sentence::of("an answer of a web server, not the file that was wanted; download the file itself");
    if (begins("<") && holds("mso-application"))
        return Sentence::of("a workbook as XML of 2003; save it as .xlsx");
    if (begins("<") && holds("<svg"))
        return Sentence::of("an SVG picture");
    if (begins("<") && holds("<office:document"))
        return Sentence::of("a flat OpenDocument file; save it as .ods or .xlsx");
    if (begins("<?xml") || begins("<!doctype"))
        return Sentence::of("an XML file, which holds no digits that are read; save them as NPZ or CSV");
    if (begins("@relation") || (begins("%") && holds("@relation")))
        return Sentence::of("an ARFF file; save it as CSV");
    if (begins("{\"") || begins("{ \"") || begins("{\n") || begins("[[") || begins("[{"))
        return Sentence::of("a JSON file; save its digits as CSV or NPZ");
    if (begins("id;p") && std::ranges::count(small.substr(0, small.find('\n')), ';') < 4)
        return Sentence::of("an old workbook (SYLK); save it as .xlsx");
    if (isLibsvm(small))
        return Sentence::of("a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ");
    if (begins("%%matrixmarket"))
        return Sentence::of("a MatrixMarket file; save its digits as CSV or NPZ");
    if (begins("{\\rtf"))
        return Sentence::of("a text document (RTF), not a font sheet; save it as plain text");
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

std::optional<Sentence> knownForeign(std::string_view start)
{
    if (start.size() > 1 && agentMagic.starts_with(start))
        return Sentence::of("the beginning of an agent of Engram; the rest was cut off: fetch or copy the file again");
    for (const Known& known : foreign)
        if (start.starts_with(known.magic))
            return Sentence::of(known.what);
    if (isTar(start))
        return Sentence::of("a tar archive; unpack it, or pack it with gzip");
    return knownText(start);
}

Sentence describeUnknown(std::string_view start)
{
    for (const Known& known : unread)
        if (start.starts_with(known.magic))
            return Sentence::of(known.what);
    return Sentence::of("none of the formats Engram reads");
}

Sentence signOfTransfer(std::string_view bytes)
{
    constexpr std::size_t enough = 3; // no chance any more: one in 2^24 by random bytes
    const std::size_t newlines = occurrences(bytes, "\n");
    if (newlines >= enough && occurrences(bytes, "\r\n") == newlines)
        return Sentence::of(
            "its line ends were changed in transfer (CR LF in place of LF); fetch the file again as binary");
    if (occurrences(bytes, "\xef\xbf\xbd") >= enough)
        return Sentence::of("its bytes were changed in transfer, as if they were text; fetch the file again as binary");
    return {};
}

} // namespace engram
