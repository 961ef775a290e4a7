#include <engram/session/gallery.h>

#include <algorithm>
#include <bit>
#include <functional>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include <engram/formats/sheet.h>
#include <engram/training/lessons.h>

namespace engram {
namespace {

/// By name; sources of equal names are one.
using SourcePlaces = std::map<std::string, std::uint32_t, std::less<>>;

std::shared_ptr<const DigitSet> openDigits(const Snapshot& snapshot, std::string_view source)
{
    for (const OpenData& open : snapshot.data)
        for (const Split& split : open.file->splits)
            if (split.digits->name() == source)
                return split.digits;
    return nullptr;
}

std::uint32_t placeOfSource(Gallery& gallery, SourcePlaces& places, std::string_view name)
{
    if (const auto known = places.find(name); known != places.end())
        return known->second;
    const auto place = static_cast<std::uint32_t>(gallery.sources.size());
    places.emplace(name, place);
    gallery.sources.push_back({Source::named(name), std::string(name), openDigits(*gallery.snapshot, name)});
    return place;
}

void markLeftOut(Gallery& gallery)
{
    const LeftOut& leftOut = *gallery.snapshot->leftOut;
    if (leftOut.size() == 0)
        return;
    for (GalleryEntry& entry : gallery.entries)
        entry.leftOut = leftOut.contains(gallery.sources[entry.source].name, entry.index);
}

/// Of a gallery of digits: where each source's entries begin.
std::vector<std::size_t> firstEntries(const Gallery& gallery)
{
    std::vector<std::size_t> first;
    std::size_t next = 0;
    for (const GallerySource& source : gallery.sources) {
        first.push_back(next);
        next += source.digits->size();
    }
    return first;
}

/// Where the digits of a set are that are called by a number; see DigitSet::number().
class DigitNumbers {
public:
    explicit DigitNumbers(const DigitSet& digits)
        : digits_(digits)
    {
        for (std::size_t i = 0; i < digits.numbers().size(); ++i)
            places_.emplace(digits.numbers()[i], i);
    }
    [[nodiscard]] std::optional<std::size_t> find(std::uint64_t number) const
    {
        if (places_.empty())
            return digits_.indexOf(number);
        const auto place = places_.find(number);
        return place == places_.end() ? std::nullopt : std::optional(place->second);
    }

private:
    const DigitSet& digits_;
    std::unordered_map<std::uint64_t, std::size_t> places_; ///< empty where numbers are places
};

std::vector<DigitNumbers> numbersOf(const Gallery& gallery)
{
    std::vector<DigitNumbers> numbers;
    for (const GallerySource& source : gallery.sources)
        numbers.emplace_back(*source.digits);
    return numbers;
}

void addDigits(Gallery& gallery, SourcePlaces& places, const std::stop_token& stop)
{
    for (const OpenData& open : gallery.snapshot->data)
        for (const Split& split : open.file->splits) {
            const std::size_t before = gallery.sources.size();
            const std::uint32_t place = placeOfSource(gallery, places, split.digits->name());
            if (gallery.sources.size() == before || stop.stop_requested())
                continue; // the same again
            gallery.sources[place].digits = split.digits;
            for (std::size_t i = 0; i < split.digits->size(); ++i) {
                GalleryEntry entry;
                entry.index = split.digits->number(i);
                entry.source = place;
                entry.place = static_cast<std::uint32_t>(i);
                entry.code = split.digits->label(i);
                gallery.entries.push_back(entry);
            }
        }
}

void markTaughtDigits(Gallery& gallery, const SourcePlaces& places, const std::stop_token& stop)
{
    const Memory& memory = gallery.snapshot->learner.agent.memory();
    const std::vector<std::size_t> first = firstEntries(gallery);
    const std::vector<DigitNumbers> numbers = numbersOf(gallery);
    std::vector<std::optional<std::uint32_t>> placeOfId;
    for (const std::string& name : memory.sourceNames()) {
        const auto place = places.find(name);
        placeOfId.push_back(place == places.end() ? std::nullopt : std::optional(place->second));
    }
    for (std::size_t engram = 0; engram < memory.size() && !stop.stop_requested(); ++engram) {
        const auto place = placeOfId[memory.sourceId(engram)];
        if (!place)
            continue;
        if (const auto digit = numbers[*place].find(memory[engram].provenance.index))
            gallery.entries[first[*place] + *digit].taught = true;
    }
}

void markAnswers(Gallery& gallery, const SourcePlaces& places)
{
    const auto& test = gallery.snapshot->lastTest;
    if (!test)
        return;
    const std::vector<std::size_t> first = firstEntries(gallery);
    const std::vector<DigitNumbers> numbers = numbersOf(gallery);
    for (const TestedExample& tested : test->examples) {
        const auto place = places.find(tested.example.source->name());
        if (place == places.end())
            continue;
        if (const auto digit = numbers[place->second].find(tested.example.number()))
            gallery.entries[first[place->second] + *digit].answer = static_cast<std::uint8_t>(tested.code);
    }
}

using MemoryId = std::tuple<std::uint32_t, std::uint64_t, LessonKind, std::uint8_t>;
struct MemoryIdHash {
    std::size_t operator()(const MemoryId& id) const noexcept
    {
        const auto& [source, index, kind, code] = id;
        std::uint64_t hash = index * 0x9E3779B97F4A7C15U;
        hash ^= (std::uint64_t{source} << 16U) ^ (static_cast<std::uint64_t>(kind) << 8U) ^ code;
        return static_cast<std::size_t>(hash * 0xD6E8FEB86659FD93U >> 7U);
    }
};

void addMemories(Gallery& gallery, SourcePlaces& places, const std::stop_token& stop)
{
    const Memory& memory = gallery.snapshot->learner.agent.memory();
    std::vector<std::uint32_t> placeOfId;
    for (const std::string& name : memory.sourceNames())
        placeOfId.push_back(placeOfSource(gallery, places, name));
    std::unordered_map<MemoryId, std::uint32_t, MemoryIdHash> known;
    for (std::size_t engram = 0; engram < memory.size() && !stop.stop_requested(); ++engram) {
        const EngramView view = memory[engram];
        GalleryEntry entry;
        entry.index = view.provenance.index;
        entry.source = placeOfId[memory.sourceId(engram)];
        entry.place = static_cast<std::uint32_t>(engram);
        entry.kind = view.provenance.kind;
        entry.code = static_cast<std::uint8_t>(codeOf(view.answerOutput));
        entry.taught = true;
        const auto place = static_cast<std::uint32_t>(gallery.entries.size());
        if (known.try_emplace({entry.source, entry.index, entry.kind, entry.code}, place).second)
            gallery.entries.push_back(entry);
    }
    if (!gallery.snapshot->lastTest)
        return;
    for (const DecidingMemory& decider : gallery.snapshot->lastTest->deciders) {
        const auto source = places.find(decider.source);
        if (source == places.end())
            continue; // forgotten since
        const auto place =
            known.find({source->second, decider.index, decider.kind, static_cast<std::uint8_t>(decider.code)});
        if (place == known.end())
            continue;
        gallery.entries[place->second].right = static_cast<std::uint32_t>(decider.right);
        gallery.entries[place->second].wrong = static_cast<std::uint32_t>(decider.wrong);
    }
}

/// What the last test asked about and this memory decided wrongly.
std::set<PictureName> misledBy(const Gallery& gallery, const std::optional<MemoryName>& memory)
{
    std::set<PictureName> pictures;
    if (!memory || !gallery.snapshot || !gallery.snapshot->lastTest)
        return pictures;
    const TestReport& test = *gallery.snapshot->lastTest;
    for (const TestedExample& tested : test.examples) {
        if (tested.correct() || !tested.decidedBy)
            continue;
        const DecidingMemory& decider = test.deciders[*tested.decidedBy];
        if (memory->index == decider.index && memory->kind == decider.kind && memory->code == decider.code
            && memory->source.isCalled(decider.source))
            pictures.insert({tested.example.source->name(), tested.example.number()});
    }
    return pictures;
}

/// `wrong` answers first, or right ones.
void sortByAnswers(const Gallery& gallery, std::vector<std::uint32_t>& places, bool wrong)
{
    std::ranges::stable_sort(places, std::ranges::greater(), [&](std::uint32_t place) {
        const GalleryEntry& entry = gallery.entries[place];
        return wrong ? std::pair(entry.wrong, entry.right) : std::pair(entry.right, entry.wrong);
    });
}

bool isAnsweredSo(const GalleryEntry& entry, const std::optional<std::uint8_t>& answer)
{
    constexpr std::uint8_t noDigit = 10; // and all codes above it
    return !answer || (entry.answer != GalleryEntry::notAsked && std::min(entry.answer, noDigit) == *answer);
}

bool isShown(const Gallery& gallery, const GalleryEntry& entry, GalleryShow show)
{
    switch (show) {
    case GalleryShow::misread:
        return gallery.kind == GalleryKind::digits ? entry.misread() : entry.wrong > 0;
    case GalleryShow::taught:
        return entry.taught;
    case GalleryShow::notTaught:
        return !entry.taught;
    case GalleryShow::leftOut:
        return entry.leftOut;
    case GalleryShow::costliest:
        return entry.wrong > 0;
    case GalleryShow::all:
        break;
    }
    return true;
}

} // namespace

MemoryName Gallery::nameOf(const GalleryEntry& entry) const
{
    return {sources[entry.source].source, entry.index, entry.kind, entry.code};
}

PictureName Gallery::pictureNameOf(const GalleryEntry& entry) const
{
    return {sources[entry.source].name, entry.index};
}

DigitPixels Gallery::pictureOf(const GalleryEntry& entry) const
{
    DigitPixels pixels{};
    if (kind == GalleryKind::digits) {
        std::ranges::copy(sources[entry.source].digits->picture(entry.place), pixels.begin());
        return pixels;
    }
    const BitView input = snapshot->learner.agent.memory()[entry.place].input;
    if (input.size() == digitPixels) {
        forEachOne(input.words(), [&pixels](std::size_t pixel) { pixels[pixel] = 255; });
    } else if (input.size() == 8 * digitPixels) {
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel) {
            const auto bits = static_cast<std::uint8_t>(input.words()[pixel / 8] >> (pixel % 8 * 8));
            pixels[pixel] = static_cast<std::uint8_t>(255 * std::popcount(bits) / 8);
        }
    }
    return pixels;
}

std::optional<Example> Gallery::exampleOf(const GalleryEntry& entry) const
{
    const auto& digits = sources[entry.source].digits;
    const auto index = kind == GalleryKind::digits ? std::optional<std::size_t>(entry.place)
        : digits                                   ? digits->indexOf(entry.index)
                                                   : std::nullopt;
    if (!index)
        return std::nullopt;
    return Example{digits, static_cast<std::uint32_t>(*index)};
}

bool Gallery::isOfData(const GalleryEntry& entry) const
{
    return sources[entry.source].name != canvasSource;
}

Gallery makeGallery(const SnapshotPointer& snapshot, GalleryKind kind, const std::stop_token& stop)
{
    Gallery gallery;
    gallery.kind = kind;
    gallery.snapshot = snapshot;
    SourcePlaces places;
    if (kind == GalleryKind::memories) {
        addMemories(gallery, places, stop);
    } else {
        addDigits(gallery, places, stop);
        markTaughtDigits(gallery, places, stop);
        markAnswers(gallery, places);
    }
    markLeftOut(gallery);
    return gallery;
}

std::vector<std::uint32_t> select(const Gallery& gallery, const GalleryFilter& filter)
{
    const std::set<PictureName> misled = misledBy(gallery, filter.misledBy);
    std::vector<bool> isWanted; // of each source
    for (const GallerySource& source : gallery.sources)
        isWanted.push_back((!filter.set || source.source.set == *filter.set)
            && (!filter.split || source.source.split == *filter.split));
    std::vector<std::uint32_t> places;
    for (std::size_t place = 0; place < gallery.entries.size(); ++place) {
        const GalleryEntry& entry = gallery.entries[place];
        if (isWanted[entry.source] && (!filter.code || entry.code == *filter.code) && isAnsweredSo(entry, filter.answer)
            && isShown(gallery, entry, filter.show)
            && (!filter.misledBy || misled.contains(gallery.pictureNameOf(entry))))
            places.push_back(static_cast<std::uint32_t>(place));
    }
    if (filter.show == GalleryShow::costliest) {
        sortByAnswers(gallery, places, true);
        places.resize(std::min(places.size(), costliestMemories));
    }
    if (filter.order == GalleryOrder::byDigit)
        std::ranges::stable_sort(places, {}, [&](std::uint32_t place) { return gallery.entries[place].code; });
    else if (filter.order != GalleryOrder::asTheyLie)
        sortByAnswers(gallery, places, filter.order == GalleryOrder::mostWrong);
    return places;
}

std::optional<std::size_t> findNumber(const Gallery& gallery, std::span<const std::uint32_t> shown,
    std::uint64_t number, std::optional<std::size_t> after)
{
    for (std::size_t step = 0; step < shown.size(); ++step) {
        const std::size_t place = ((after ? *after + 1 : 0) + step) % shown.size();
        if (gallery.entries[shown[place]].index == number)
            return place;
    }
    return std::nullopt;
}

std::vector<std::optional<std::uint32_t>> placesIn(
    const Gallery& now, const Gallery& before, std::span<const std::uint32_t> places)
{
    std::map<std::string_view, std::uint32_t> sourcesNow;
    for (std::size_t i = 0; i < now.sources.size(); ++i)
        sourcesNow.emplace(now.sources[i].name, static_cast<std::uint32_t>(i));
    std::vector<std::optional<std::uint32_t>> found(places.size());
    std::unordered_multimap<MemoryId, std::size_t, MemoryIdHash> wanted;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const GalleryEntry& entry = before.entries[places[i]];
        const auto source = sourcesNow.find(before.sources[entry.source].name);
        if (source != sourcesNow.end())
            wanted.emplace(MemoryId{source->second, entry.index, entry.kind, entry.code}, i);
    }
    for (std::size_t place = 0; place < now.entries.size() && !wanted.empty(); ++place) {
        const GalleryEntry& entry = now.entries[place];
        const auto [first, last] = wanted.equal_range({entry.source, entry.index, entry.kind, entry.code});
        for (auto each = first; each != last; ++each)
            found[each->second] = static_cast<std::uint32_t>(place);
    }
    return found;
}

bool galleryIsSame(const Snapshot& left, const Snapshot& right, GalleryKind kind)
{
    const auto sameData = [](const OpenData& one, const OpenData& other) { return one.file == other.file; };
    const Memory& leftMemory = left.learner.agent.memory();
    const Memory& rightMemory = right.learner.agent.memory();
    return leftMemory.version() == rightMemory.version() && left.lastTest == right.lastTest
        && left.leftOut == right.leftOut && (kind == GalleryKind::digits || leftMemory.sizes() == rightMemory.sizes())
        && std::ranges::equal(left.data, right.data, sameData);
}

BitMatrix comparableBits(const Gallery& gallery, std::span<const std::uint32_t> shown)
{
    const bool memories = gallery.kind == GalleryKind::memories && gallery.snapshot;
    BitMatrix bits(memories ? gallery.snapshot->learner.agent.sizes().inputs : digitPixels);
    bits.reserve(shown.size());
    for (const std::uint32_t place : shown) {
        const GalleryEntry& entry = gallery.entries[place];
        if (memories) {
            bits.append(gallery.snapshot->learner.agent.memory()[entry.place].input);
            continue;
        }
        const DigitView picture = gallery.sources[entry.source].digits->picture(entry.place);
        BitVector row(digitPixels);
        for (std::size_t pixel = 0; pixel < digitPixels; ++pixel)
            if (picture[pixel] >= sheetInkLevel)
                row.set(pixel);
        bits.append(row);
    }
    return bits;
}

std::optional<DataFile> dataFileOf(
    const Gallery& gallery, std::span<const std::uint32_t> chosen, const std::string& name)
{
    auto digits = std::make_shared<DigitSet>(Source{name, "train"});
    for (const std::uint32_t place : chosen)
        if (const GalleryEntry& entry = gallery.entries[place]; entry.code < 10)
            digits->append(gallery.pictureOf(entry), entry.code);
    if (digits->empty())
        return std::nullopt;
    DataFile file;
    file.name = name;
    file.format = DataFormat::npz;
    file.splits = {{"train", digits}};
    return file;
}

} // namespace engram
