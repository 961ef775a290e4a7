#include "foreignText.h"

#include <algorithm>
#include <array>
#include <string>

#include <engram/text.h>

#include "files/unicode.h"

namespace engram {
namespace {

constexpr std::string_view digits = "0123456789";

/// A text in small letters, and what it begins with and holds.
class SmallText {
public:
    explicit SmallText(std::string_view text)
        : text_(lowerCase(text))
    {
    }
    [[nodiscard]] const std::string& text() const noexcept { return text_; }
    [[nodiscard]] bool begins(std::string_view start) const { return text_.starts_with(start); }
    [[nodiscard]] bool holds(std::string_view part) const { return text_.find(part) != std::string::npos; }

private:
    std::string text_;
};

/// Takes `opening` ... `closing` away, with the blanks behind it; all, where it is not closed.
bool skipEnclosed(std::string_view& text, std::string_view opening, std::string_view closing)
{
    if (!text.starts_with(opening))
        return false;
    const std::size_t end = text.find(closing, opening.size());
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + closing.size());
    text = trimmed(text);
    return true;
}

/// "html" of "<!-- saved --> <?xml ...?> <html lang=...>": the first element, or that of the document's type.
std::string_view firstElement(std::string_view text)
{
    while (skipEnclosed(text, "<!--", "-->") || skipEnclosed(text, "<?", "?>")) { }
    constexpr std::string_view type = "<!doctype";
    if (text.starts_with(type))
        text = trimmed(text.substr(type.size()));
    else if (text.starts_with('<'))
        text.remove_prefix(1);
    else
        return {};
    return text.substr(0, std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789:_-"), text.size()));
}

bool isWebPage(const SmallText& text)
{
    static constexpr std::array<std::string_view, 32> elements{"html", "head", "body", "script", "title", "meta",
        "link", "style", "base", "noscript", "center", "div", "span", "p", "a", "b", "i", "h1", "h2", "h3", "h4", "h5",
        "table", "form", "iframe", "img", "pre", "font", "br", "hr", "ul", "main"};
    if (text.begins("from: <saved by") || (text.begins("mime-version:") && text.holds("text/html")))
        return true; // as browsers save a page in one file
    return text.begins("<")
        && (text.holds("<html") || std::ranges::find(elements, firstElement(text.text())) != elements.end());
}

/// "404: Not Found", "403 Forbidden".
bool beginsWithStatus(std::string_view text)
{
    constexpr std::size_t width = 3;
    if (text.starts_with("error "))
        text = trimmed(text.substr(text.find(' ')));
    if (text.size() < width + 2 || (text[0] != '4' && text[0] != '5') || text.find_first_not_of(digits) != width)
        return false;
    const std::string_view rest = trimmed(text.substr(width));
    const std::string_view reason = trimmed(rest.substr(std::min(rest.find_first_not_of(":-,."), rest.size())));
    return !reason.empty() && reason[0] >= 'a' && reason[0] <= 'z';
}

/// What servers send in place of a file that is not there, or that one may not have. The whole of it is short.
bool isAnswerOfServer(const SmallText& text)
{
    static constexpr std::array<std::string_view, 21> phrases{"not found", "page not found", "file not found",
        "repository not found", "entry not found", "forbidden", "unauthorized", "access denied", "permission denied",
        "bad request", "bad gateway", "gateway time", "service unavailable", "internal server error",
        "too many requests", "rate limit", "api rate limit", "moved permanently", "request time", "invalid username",
        "the specified key does not exist"};
    constexpr std::size_t longest = 400;
    if (text.begins("http/1.") || text.begins("http/2") || text.begins("http/3"))
        return true;
    if (text.begins("<") && firstElement(text.text()) == "error" && text.holds("<code"))
        return true; // of stores of files
    return text.text().size() <= longest
        && (beginsWithStatus(text.text())
            || std::ranges::any_of(phrases, [&](std::string_view phrase) { return text.begins(phrase); }));
}

/// What stands in a repository for a file that is kept elsewhere.
std::optional<Sentence> pointer(const SmallText& text)
{
    if (text.begins("version https://git-lfs") || text.begins("version https://hawser"))
        return Sentence::of("a Git LFS pointer, which stands for the file; fetch the file itself with 'git lfs pull'");
    const std::string_view line = std::string_view(text.text()).substr(0, text.text().find('\n'));
    if (line.find("annex/objects/") != std::string_view::npos && line.find(',') == std::string_view::npos)
        return Sentence::of(
            "a git-annex pointer, which stands for the file; fetch the file itself with 'git annex get'");
    if (text.begins("outs:") && text.holds("md5:"))
        return Sentence::of("a DVC pointer, which stands for the file; fetch the file itself with 'dvc pull'");
    return std::nullopt;
}

std::optional<Sentence> markedUp(const SmallText& text)
{
    if (text.begins("<stata_dta>"))
        return Sentence::of("a Stata file; save it as CSV");
    if (text.begins("{\\rtf"))
        return Sentence::of("a text document (RTF), not a font sheet; save it as plain text");
    if (!text.begins("<"))
        return std::nullopt;
    if (text.holds("mso-application") || text.holds("schemas-microsoft-com:office:spreadsheet"))
        return Sentence::of("a workbook as XML of 2003; save it as .xlsx");
    if (text.holds("<svg"))
        return Sentence::of("an SVG picture");
    if (text.holds("<office:document"))
        return Sentence::of("a flat OpenDocument file; save it as .ods or .xlsx");
    if (text.holds("<gnm:workbook"))
        return Sentence::of("a Gnumeric workbook; save it as .ods or .xlsx");
    if (text.begins("<?xml") || text.begins("<!doctype") || text.begins("<!--"))
        return Sentence::of("an XML file, which holds no digits that are read; save them as NPZ or CSV");
    return std::nullopt;
}

/// Behind any lines of comments and empty ones.
bool isArff(std::string_view text)
{
    text = trimmed(text);
    while (text.starts_with('%')) {
        text.remove_prefix(std::min(text.find('\n'), text.size()));
        text = trimmed(text);
    }
    return text.starts_with("@relation") || text.starts_with("@attribute") || text.starts_with("@data");
}

/// {"key": ...}, or a list of numbers with commas between them, of texts, of lists or of objects; not as numpy prints
/// an array.
bool isJson(std::string_view text)
{
    if (text.starts_with('{')) {
        text = trimmed(text.substr(1));
        return text.starts_with('"') || text.starts_with('}');
    }
    if (!text.starts_with('['))
        return false;
    while (text.starts_with('['))
        text = trimmed(text.substr(1));
    if (text.starts_with('{') || text.starts_with('"') || text.starts_with(']'))
        return true;
    const std::size_t end = text.find_first_not_of("0123456789.-+e");
    if (end == 0)
        return false;
    const std::string_view behind = trimmed(text.substr(std::min(end, text.size())));
    return behind.empty() || behind.starts_with(',') || behind.starts_with(']');
}

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
    return skipNumber() && text.starts_with(':') && text.size() > 1 && digits.find(text[1]) != std::string_view::npos;
}

std::optional<Sentence> tableOrNumbers(const SmallText& text)
{
    if (text.begins("%%matrixmarket"))
        return Sentence::of("a MatrixMarket file; save its digits as CSV or NPZ");
    if (isArff(text.text()))
        return Sentence::of("an ARFF file; save it as CSV");
    if (isJson(text.text()))
        return Sentence::of("a JSON file; save its digits as CSV or NPZ");
    if (text.begins("id;p") && std::ranges::count(text.text().substr(0, text.text().find('\n')), ';') < 4)
        return Sentence::of("an old workbook (SYLK); save it as .xlsx");
    if (text.begins("table\n0,1") || text.begins("table\r\n0,1"))
        return Sentence::of("an old workbook (DIF); save it as .xlsx");
    if (isLibsvm(text.text()))
        return Sentence::of("a LIBSVM file, which leaves out what is 0; save its digits as CSV or NPZ");
    if (text.begins("# created by octave"))
        return Sentence::of("an Octave file; save it as CSV");
    return std::nullopt;
}

/// A gzip or zip file as mail carries it. Letters count here.
bool isBase64(std::string_view text)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n";
    constexpr std::size_t enough = 64;
    return (text.starts_with("H4sI") || text.starts_with("UEsD")) && text.size() >= enough
        && text.substr(0, enough).find_first_not_of(alphabet) == std::string_view::npos;
}

} // namespace

std::optional<Sentence> knownForeignText(std::string_view start)
{
    if (start.find('\0') != std::string_view::npos)
        return std::nullopt;
    if (start.starts_with(byteOrderMark))
        start.remove_prefix(byteOrderMark.size());
    const SmallText text(trimmed(start));
    if (isWebPage(text))
        return Sentence::of("a web page, not the file that was wanted; download the file itself (on a site for code by "
                            "'raw' or 'download')");
    if (isAnswerOfServer(text))
        return Sentence::of("an answer of a web server, not the file that was wanted; download the file itself");
    for (const auto& known : {pointer, markedUp, tableOrNumbers})
        if (auto what = known(text))
            return what;
    if (isBase64(trimmed(start)))
        return Sentence::of("a file that was written as text (Base64); decode it");
    return std::nullopt;
}

} // namespace engram
