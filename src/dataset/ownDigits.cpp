#include <engram/dataset/ownDigits.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include <engram/dataset/fontSheet.h>
#include <engram/plural.h>
#include <engram/text.h>

#include "files/unicode.h"
#include "fontSheetFile.h"

namespace engram {
namespace {

std::vector<OwnDigit>::iterator findOwn(std::vector<OwnDigit>& digits, std::uint32_t number)
{
    return std::ranges::find(digits, number, &OwnDigit::number);
}

/// "3", "3 and 5", "3, 5 and 7".
Sentence enumerated(const std::vector<std::string>& words)
{
    std::string text = words.front();
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        text += ", " + words[i];
    return words.size() == 1 ? Sentence::quoted(text) : Sentence::of("%1 and %2", text, words.back());
}

} // namespace

std::string writerName(std::string_view text)
{
    std::string name(trimmed(text));
    name.resize(firstInvalidUtf8(name)); // and what follows it
    std::ranges::replace_if(
        name,
        [](char character) {
            return static_cast<unsigned char>(character) < 0x20 || character == 0x7f || character == ','
                || character == '"';
        },
        ' ');
    if (name.size() > longestWriter) {
        name.resize(longestWriter);
        name.resize(firstInvalidUtf8(name)); // a letter of several bytes is not cut in two
    }
    return std::string(trimmed(name, " '"));
}

OwnDigitsChange OwnDigitsChange::adding(std::vector<OwnDigit> digits)
{
    OwnDigitsChange change;
    for (OwnDigit& digit : digits)
        change.put.push_back({mostOwnDigits, std::move(digit)});
    return change;
}

std::vector<std::string> OwnDigits::writers() const
{
    std::set<std::string> names;
    for (const OwnDigit& digit : digits_)
        if (!digit.writer.empty())
            names.insert(digit.writer);
    return {names.begin(), names.end()};
}

void OwnDigits::useNumbersAbove(std::uint32_t number) noexcept
{
    lastNumber_ = std::max(lastNumber_, number);
}

Result<OwnDigitsChange> OwnDigits::apply(const OwnDigitsChange& change)
{
    OwnDigitsChange made;
    std::vector<OwnDigit> after = digits_;
    for (const auto& taken : change.taken)
        if (const auto at = findOwn(digits_, taken.digit.number); at != digits_.end())
            made.taken.push_back({static_cast<std::size_t>(at - digits_.begin()), *at});
    std::ranges::sort(made.taken, {}, &OwnDigitsChange::Placed::place);
    for (const auto& taken : made.taken)
        after.erase(findOwn(after, taken.digit.number));
    if (after.size() + change.put.size() > mostOwnDigits)
        return failure(ErrorKind::tooLarge,
            Sentence::of(
                "A set of one's own holds at most %1 digits; begin another one.", Sentence::grouped(mostOwnDigits)));
    std::uint32_t last = lastNumber_;
    for (auto put : change.put) {
        // Another window may have put a digit of that number back already.
        if (put.digit.number == 0 || findOwn(after, put.digit.number) != after.end())
            put.digit.number = ++last;
        last = std::max(last, put.digit.number);
        put.digit.writer = writerName(put.digit.writer);
        put.place = std::min(put.place, after.size());
        after.insert(after.begin() + static_cast<std::ptrdiff_t>(put.place), put.digit);
        made.put.push_back(std::move(put));
    }
    digits_ = std::move(after);
    lastNumber_ = last;
    return made;
}

std::shared_ptr<const DataFile> OwnDigits::dataFile(const std::string& name, const std::filesystem::path& path) const
{
    auto set = std::make_shared<DigitSet>(Source{name, {}});
    std::vector<std::uint32_t> numbers;
    for (const OwnDigit& digit : digits_) {
        set->append(digit.picture, digit.label);
        numbers.push_back(digit.number);
    }
    set->setNumbers(std::move(numbers));
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->path = path;
    file->format = DataFormat::csv;
    file->splits.push_back({"digits", std::move(set)});
    return file;
}

Result<DataFile> OwnDigits::fontSheet(const std::string& name, const std::string& writer) const
{
    FontSheet sheet;
    sheet.name = name;
    sheet.source = writer;
    std::vector<std::string> missing;
    for (std::uint8_t label = 0; label < 10; ++label) {
        const auto newest = std::find_if(digits_.rbegin(), digits_.rend(),
            [&](const OwnDigit& digit) { return digit.label == label && (writer.empty() || digit.writer == writer); });
        if (newest == digits_.rend())
            missing.push_back(std::to_string(label));
        else
            sheet.digits[label] = newest->picture;
    }
    if (!missing.empty())
        return failure(ErrorKind::invalidArgument,
            Sentence::of("%1: a font sheet holds each digit once, and there is no %2 yet", name, enumerated(missing)));
    return dataFileOf(std::move(sheet), DataFormat::textFontSheet, name);
}

} // namespace engram
