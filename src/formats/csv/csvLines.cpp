#include "csvLines.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <span>

#include <engram/text.h>

#include "files/unicode.h"

namespace engram {
namespace {

std::string_view withoutQuotes(std::string_view value) noexcept
{
    value = trimmed(value, " \t\r");
    for (const char quote : {'"', '\''})
        if (value.size() >= 2 && value.front() == quote && value.back() == quote)
            return trimmed(value.substr(1, value.size() - 2), " \t");
    return value;
}

std::size_t countOf(std::string_view line, char separator) noexcept
{
    return static_cast<std::size_t>(std::ranges::count(line, separator));
}

/// "label,  0, 12": commas with blanks or tabs about them for the eye, and none within a value.
bool hasPaddedCommas(std::string_view line) noexcept
{
    if (countOf(line, ',') == 0 || countOf(line, ';') > 0)
        return false;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(','), line.size());
        const std::string_view value = trimmed(line.substr(0, end), " \t");
        if (value.empty() || value.find_first_of(" \t") != std::string_view::npos)
            return false;
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return true;
}

} // namespace

std::optional<char> separatorOf(std::string_view line) noexcept
{
    line = trimmed(line, " \r\n");
    if (hasPaddedCommas(line))
        return ',';
    std::optional<char> best;
    for (const char separator : {';', '\t', '|', ',', ' '}) {
        const std::size_t count = countOf(line, separator);
        // "0,5; 0,25": a comma may be the decimal point, a blank may follow another separator.
        const bool weak = separator == ',' || separator == ' ';
        const std::size_t held = best ? countOf(line, *best) : 0;
        if (count > 0 && (weak ? count > 2 * held : count > held))
            best = separator;
    }
    return best;
}

std::size_t valuesIn(std::string_view line, char separator) noexcept
{
    line = trimmed(line, separator == ' ' ? " \r\n" : "\r\n");
    std::size_t values = countOf(line, separator) + 1;
    if (separator == ' ') // of several in a row one separates
        for (std::size_t i = 1; i < line.size(); ++i)
            values -= line[i] == ' ' && line[i - 1] == ' ' ? 1 : 0;
    return values;
}

CsvLines::CsvLines(ByteReader& reader)
    : reader_(reader)
{
    const auto start = reader_.peek(byteOrderMark.size());
    if (std::ranges::equal(start, byteOrderMark, {}, {}, [](char mark) { return static_cast<std::uint8_t>(mark); }))
        reader_.skip(byteOrderMark.size());
}

std::optional<std::string_view> CsvLines::nextLine()
{
    const auto newlineIn = [](std::span<const std::uint8_t> bytes) {
        return !bytes.empty() && std::memchr(bytes.data(), '\n', bytes.size()) != nullptr;
    };
    const auto here = reader_.available();
    if (here.empty())
        return std::nullopt;
    ++line_;
    if (!newlineIn(here)) {
        const auto ahead = reader_.peek(longestCsvLine);
        if (!newlineIn(ahead) && ahead.size() < longestCsvLine) { // the last line, without its end
            last_.assign(ahead.begin(), ahead.end());
            reader_.skip(ahead.size());
            return last_;
        }
    }
    const std::string_view line = reader_.line(longestCsvLine - 1);
    return reader_.failed() ? std::nullopt : std::optional(line);
}

void CsvLines::split(std::string_view line)
{
    values_.clear();
    for (;;) {
        if (separator_ == ' ')
            line = line.substr(std::min(line.find_first_not_of(' '), line.size()));
        const std::size_t end = separator_ ? line.find(*separator_) : std::string_view::npos;
        values_.push_back(withoutQuotes(line.substr(0, end)));
        if (end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
    }
}

const std::vector<std::string_view>* CsvLines::next()
{
    while (auto line = nextLine()) {
        std::string_view text = *line;
        if (text.ends_with('\r'))
            text.remove_suffix(1);
        constexpr std::string_view excelsSeparator = "sep=";
        const bool first = !separator_ && values_.empty();
        if (trimmed(text).empty() || (first && text.starts_with(excelsSeparator)))
            continue;
        if (first)
            separator_ = separatorOf(text);
        if (separator_ == ' ')
            text = trimmed(text, " ");
        split(text);
        return &values_;
    }
    return nullptr;
}

tl::unexpected<Error> CsvLines::refuse(const Sentence& cause, ErrorKind kind) const
{
    return failure(kind, Sentence::of("%1: line %2: %3", reader_.where(), line_, cause));
}

tl::unexpected<Error> CsvLines::refuseLine(std::size_t line, const Sentence& cause) const
{
    return failure(ErrorKind::malformed, Sentence::of("%1: line %2: %3", reader_.where(), line, cause));
}

std::optional<double> csvNumber(std::string_view value) noexcept
{
    if (value.starts_with('+'))
        value.remove_prefix(1);
    if (const auto number = numberIn<double>(value))
        return number;
    constexpr std::size_t longest = 64;
    std::array<char, longest> withPoint{};
    if (value.size() > longest || std::ranges::count(value, ',') != 1)
        return std::nullopt;
    std::ranges::replace_copy(value, withPoint.begin(), ',', '.');
    return numberIn<double>(std::string_view(withPoint.data(), value.size()));
}

} // namespace engram
