#include "textSheet.h"

#include <algorithm>
#include <array>
#include <optional>

#include <engram/plural.h>
#include <engram/text.h>
#include <engram/try.h>

#include "files/unicode.h"

namespace engram {
namespace {

constexpr char inkCell = '#';
constexpr char paperCell = '.';
constexpr std::size_t longestText = 1U << 20U; ///< a sheet has about 8 KB; more than this is something else

Sentence notASheet()
{
    return Sentence::of("not a file that Engram knows, and not a font sheet: that would begin with a line 'name: ...'");
}

/// One line of the header: "name: Liberation Sans".
struct Field {
    std::string_view key;
    std::string FontSheet::*value;
};
constexpr std::array<Field, 3> fields{
    {{"name", &FontSheet::name}, {"source", &FontSheet::source}, {"licence", &FontSheet::licence}}};

/// A header value is one line.
std::string oneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char character) { return static_cast<unsigned char>(character) < ' ' || character == '\x7f'; }, ' ');
    return std::string(trimmed(text, " \t"));
}

class SheetParser {
public:
    SheetParser(std::string_view text, const std::string& where)
        : rest_(text)
        , where_(where)
    {
        if (rest_.starts_with(byteOrderMark))
            rest_.remove_prefix(byteOrderMark.size());
    }

    Result<FontSheet> parse();

private:
    [[nodiscard]] tl::unexpected<Error> refuse(std::size_t column, const Sentence& cause) const
    {
        return failure(ErrorKind::malformed, Sentence::of("%1: line %2, column %3: %4", where_, line_, column, cause));
    }
    /// The next line without its end; nothing behind the last one.
    std::optional<std::string_view> next();
    /// The next line that is not blank.
    std::optional<std::string_view> nextFilled();

    [[nodiscard]] Result<void> readField(std::string_view line, FontSheet& sheet);
    [[nodiscard]] Result<DigitPixels> readGrid(int digit);

    std::string_view rest_;
    const std::string& where_;
    std::size_t line_ = 0;
    std::array<bool, fields.size()> seen_{};
};

std::optional<std::string_view> SheetParser::next()
{
    ++line_;
    if (rest_.empty())
        return std::nullopt;
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::optional<std::string_view> SheetParser::nextFilled()
{
    auto line = next();
    while (line && trimmed(*line, " \t").empty())
        line = next();
    return line;
}

Result<void> SheetParser::readField(std::string_view line, FontSheet& sheet)
{
    const std::size_t colon = line.find(':');
    const std::string_view key = line.substr(0, std::min(colon, line.size()));
    const auto* const field = std::ranges::find(fields, key, &Field::key);
    const auto index = static_cast<std::size_t>(field - fields.begin());
    if (colon == std::string_view::npos)
        return refuse(1, seen_[0] ? Sentence::of("here should be a header line or 'digit 0'") : notASheet());
    if (index != 0 && !seen_[0]) // the name comes first, so that listing a folder reads one line a file
        return refuse(1, notASheet());
    if (field == fields.end())
        return refuse(1, Sentence::of("a header line is 'name: ...', 'source: ...' or 'licence: ...'"));
    if (seen_[index])
        return refuse(1, Sentence::of("'%1' comes twice", key));
    seen_[index] = true;
    const std::string value(trimmed(line.substr(colon + 1), " \t"));
    if (value != oneLine(value) || !isUtf8(value))
        return refuse(colon + 2, Sentence::of("the %1 holds characters that are not text", key));
    sheet.*field->value = value;
    if (index == 0 && sheet.name.empty())
        return refuse(colon + 2, Sentence::of("the name is missing"));
    if (index == 0 && sheet.name.size() > longestSheetName)
        return refuse(colon + 2, Sentence::of("the name '%1' has more than 200 bytes", sheet.name));
    return {};
}

Result<DigitPixels> SheetParser::readGrid(int digit)
{
    DigitPixels picture{};
    for (std::size_t row = 0; row < digitSide; ++row) {
        auto line = next();
        const auto rowName = [&] { return Sentence::of("row %1 of digit %2", row + 1, digit); };
        if (!line)
            return refuse(1, Sentence::of("the sheet ends at %1", rowName()));
        if (line->size() > digitSide) // editors leave blanks at the ends of lines
            *line = line->substr(0, std::max(digitSide, line->find_last_not_of(" \t") + 1));
        const std::size_t bad = line->find_first_not_of("#.");
        if (bad < std::min(line->size(), digitSide))
            return refuse(
                bad + 1, Sentence::of("%1 holds something that is neither '#' (ink) nor '.' (paper)", rowName()));
        if (line->size() != digitSide)
            return refuse(std::min(line->size(), digitSide) + 1,
                Sentence::counted("%1 has %n characters instead of %2", "%1 has %n character instead of %2",
                    line->size(), rowName(), digitSide));
        for (std::size_t column = 0; column < digitSide; ++column)
            picture[row * digitSide + column] = (*line)[column] == inkCell ? 255 : 0;
    }
    return picture;
}

Result<FontSheet> SheetParser::parse()
{
    FontSheet sheet;
    auto line = nextFilled();
    for (; line && !line->starts_with("digit"); line = nextFilled())
        ENGRAM_TRY(readField(*line, sheet));
    if (!seen_[0])
        return refuse(1, notASheet());

    for (int digit = 0; digit < 10; ++digit, line = nextFilled()) {
        const std::string title = "digit " + std::to_string(digit);
        if (!line)
            return refuse(1, Sentence::of("the sheet ends before '%1'", title));
        if (trimmed(*line, " \t") != title)
            return refuse(1, Sentence::of("here should be the line '%1'", title));
        ENGRAM_TRY(const auto picture, readGrid(digit));
        sheet.digits[static_cast<std::size_t>(digit)] = picture;
    }
    if (line)
        return refuse(1, Sentence::of("something comes behind digit 9"));
    return sheet;
}

} // namespace

Result<void> checkSheetName(const std::string& name)
{
    const std::string written = oneLine(name);
    if (written.empty() || !isUtf8(written))
        return failure(ErrorKind::invalidArgument, Sentence::of("a font sheet needs a name"));
    if (written.size() > longestSheetName)
        return failure(ErrorKind::invalidArgument, Sentence::of("the name of a font sheet may have at most 200 bytes"));
    return {};
}

bool beginsAsText(std::string_view start) noexcept
{
    return std::ranges::none_of(start, [](char character) {
        const auto code = static_cast<std::uint8_t>(character);
        return (code < 0x20 && character != '\n' && character != '\r' && character != '\t') || code == 0x7f;
    });
}

Result<std::string> writeTextSheet(const FontSheet& sheet)
{
    ENGRAM_TRY(checkSheetName(sheet.name));
    std::string text;
    for (const Field& field : fields)
        if (const std::string value = oneLine(sheet.*field.value); !value.empty())
            text += std::string(field.key) + ": " + value + '\n';
    for (std::size_t digit = 0; digit < sheet.digits.size(); ++digit) {
        text += "\ndigit " + std::to_string(digit) + '\n';
        for (std::size_t i = 0; i < digitPixels; ++i) {
            text += sheet.digits[digit][i] >= sheetInkLevel ? inkCell : paperCell;
            if (i % digitSide == digitSide - 1)
                text += '\n';
        }
    }
    return text;
}

Result<FontSheet> readTextSheet(std::string_view text, const std::string& where)
{
    if (text.size() > longestText)
        return failure(ErrorKind::tooLarge, Sentence::of("%1: more than 1 MiB of text is not a font sheet", where));
    if (const std::size_t bad = firstInvalidUtf8(text); bad < text.size())
        return failure(ErrorKind::malformed, Sentence::of("%1: byte %2: the text is not UTF-8", where, bad));
    return SheetParser(text, where).parse();
}

} // namespace engram
