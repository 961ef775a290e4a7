#include <engram/dataset/leftOut.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <optional>
#include <utility>

#include <engram/text.h>
#include <engram/try.h>

namespace engram {
namespace {

/// More than any set has: a run that claims to be longer would fill the memory.
constexpr std::uint64_t longestRun = 10'000'000;

/// What comes before the first `separator`, which is taken away with it.
std::string_view takePart(std::string_view& text, char separator)
{
    const std::size_t at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    return part;
}

/// "5" or "17-20".
Result<void> addRun(std::string_view run, std::vector<std::uint64_t>& numbers)
{
    const std::size_t dash = run.find('-');
    const auto first = numberIn<std::uint64_t>(run.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : numberIn<std::uint64_t>(run.substr(dash + 1));
    if (!first || !last || *last < *first || *last - *first >= longestRun)
        return failure(
            ErrorKind::malformed, Sentence::of("\"%1\" is not the number of a picture, nor a run as 17-20.", run));
    for (std::uint64_t number = *first; number <= *last; ++number)
        numbers.push_back(number);
    return {};
}

} // namespace

std::span<const std::uint64_t> LeftOut::of(std::string_view source) const
{
    const auto place = sources_.find(source);
    return place == sources_.end() ? std::span<const std::uint64_t>() : place->second;
}

bool LeftOut::contains(std::string_view source, std::uint64_t index) const
{
    return std::ranges::binary_search(of(source), index);
}

std::size_t LeftOut::size() const
{
    std::size_t all = 0;
    for (const auto& [source, numbers] : sources_)
        all += numbers.size();
    return all;
}

std::size_t LeftOut::set(std::span<const PictureName> pictures, bool out)
{
    std::map<std::string, std::vector<std::uint64_t>, std::less<>> changes;
    for (const PictureName& picture : pictures)
        changes[picture.source].push_back(picture.index);
    const std::size_t before = size();
    for (auto& [source, numbers] : changes) {
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        std::vector<std::uint64_t>& present = sources_[source];
        std::vector<std::uint64_t> after;
        if (out)
            std::ranges::set_union(present, numbers, std::back_inserter(after));
        else
            std::ranges::set_difference(present, numbers, std::back_inserter(after));
        present = std::move(after);
        if (present.empty())
            sources_.erase(source);
    }
    return out ? size() - before : before - size();
}

std::string LeftOut::text() const
{
    std::string text;
    for (const auto& [source, numbers] : sources_) {
        text += source;
        char before = '\t';
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const std::uint64_t first = numbers[i];
            while (i + 1 < numbers.size() && numbers[i + 1] == numbers[i] + 1)
                ++i;
            text += before + std::to_string(first);
            if (numbers[i] != first)
                text += '-' + std::to_string(numbers[i]);
            before = ',';
        }
        text += '\n';
    }
    return text;
}

Result<LeftOut> LeftOut::parse(std::string_view text)
{
    LeftOut leftOut;
    while (!text.empty()) {
        std::string_view line = takePart(text, '\n');
        if (line.empty())
            continue;
        const std::string source(takePart(line, '\t'));
        if (source.empty() || line.empty())
            return failure(ErrorKind::malformed,
                Sentence::of("A line of pictures to leave out is not a source, a tab and numbers."));
        std::vector<std::uint64_t> numbers;
        while (!line.empty())
            ENGRAM_TRY(addRun(takePart(line, ','), numbers));
        std::vector<PictureName> pictures;
        pictures.reserve(numbers.size());
        for (const std::uint64_t number : numbers)
            pictures.push_back({source, number});
        leftOut.set(pictures, true);
    }
    return leftOut;
}

} // namespace engram
