#include "pickleReader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <engram/try.h>

#include "files/inflatedFile.h"
#include "files/unicode.h"
#include "formats/arrays/arrayChoice.h"
#include "formats/arrays/labelledArrays.h"
#include "formats/arrays/labelledRows.h"
#include "pickleArrays.h"
#include "pickleDigits.h"
#include "pickleMachine.h"
#include "pickleValue.h"

namespace engram {

namespace {

using pickle::holdsNumbers;
using pickle::isListOfLabelledPictures;
using pickle::Kind;
using pickle::labelledPictureIn;
using pickle::outerShape;
using pickle::Sequence;
using pickle::Value;
using pickle::ValueStore;

/// A value of a dict that its key calls pictures or labels.
struct NamedValue {
    std::string name;
    bool pictures;
    Value value;
};

/// Where the pictures and labels of a split are among the values of a pickle.
struct Place {
    std::string split;
    std::optional<Value> pictures;
    std::optional<Value> labels;
    std::optional<Value> digits; ///< instead of both: a list of pictures that each have their label with them
    std::vector<NamedValue> same{}; ///< what says the same as the pictures or the labels, in another shape
    bool areRows = false; ///< the pictures have their labels in their rows
};

/// (pictures, labels)
std::optional<Place> placeOfPair(const ValueStore& store, Value value, std::string split)
{
    if (!value.isSequence() || store.sequence(value).size() != 2)
        return std::nullopt;
    const Sequence& pair = store.sequence(value);
    if (!holdsNumbers(pair[0]) || !holdsNumbers(pair[1]))
        return std::nullopt;
    return Place{std::move(split), pair[0], pair[1], {}};
}

/// Four arrays in a row are two pairs, or two arrays of pictures and then those of their labels: their shapes say
/// which.
std::vector<Place> placesOfFour(const ValueStore& store, const Sequence& items)
{
    std::vector<std::vector<std::uint64_t>> shapes;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!holdsNumbers(items[i]))
            return {};
        shapes.push_back(outerShape(store, items[i]));
    }
    std::vector<Place> places{{"train", {}, {}, {}}, {"test", {}, {}, {}}};
    const auto roles = rolesByPosition(shapes);
    if (!roles)
        return {Place{"train", items[0], items[1], {}}, Place{"test", items[2], items[3], {}}};
    for (std::size_t i = 0; i < items.size(); ++i) {
        Place& place = places[(*roles)[i].split == "train" ? 0 : 1];
        ((*roles)[i].pictures ? place.pictures : place.labels) = items[i];
    }
    return places;
}

/// Arrays of rows that have their labels in them.
std::vector<Place> placesOfRows(const ValueStore& store, std::span<const Value> arrays)
{
    std::vector<Place> places;
    const std::vector<std::string> splits = splitsByPosition(arrays.size());
    for (std::size_t i = 0; i < splits.size(); ++i) {
        if (!arrays[i].is(Kind::array) || !isShapeOfLabelledRows(store.array(arrays[i]).shape))
            return {};
        places.push_back({splits[i], arrays[i], {}, {}, {}, true});
    }
    return places;
}

/// Two pairs are train and test, three are train, validation and test, as the two well-known files have it. One pair is
/// train.
std::vector<Place> placesInSequence(const ValueStore& store, Value root)
{
    const Sequence& items = store.sequence(root);
    static const std::array<std::vector<std::string>, 2> names{
        std::vector<std::string>{"train", "test"}, std::vector<std::string>{"train", "validation", "test"}};

    std::vector<Place> places;
    if (items.size() == 2 || items.size() == 3) {
        std::vector<Value> arrays;
        for (std::size_t i = 0; i < items.size(); ++i)
            arrays.push_back(items[i]);
        places = placesOfRows(store, arrays);
        if (!places.empty())
            return places;
    }
    if (isListOfLabelledPictures(store, root))
        return {Place{"train", {}, {}, root}};
    if (items.size() == 2 || items.size() == 3) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (isListOfLabelledPictures(store, items[i]))
                places.push_back({names[items.size() - 2][i], {}, {}, items[i]});
        if (places.size() == items.size())
            return places;
        places.clear();
        for (std::size_t i = 0; i < items.size(); ++i)
            if (auto pair = placeOfPair(store, items[i], names[items.size() - 2][i]))
                places.push_back(std::move(*pair));
        // Two pictures in a list are no pair of pictures and labels.
        const bool areTwoPictures = places.size() == items.size() && isShapeOfPictures(outerShape(store, items[0]))
            && !isShapeOfPictures(outerShape(store, *places[0].pictures));
        if (places.size() == items.size() && !areTwoPictures)
            return places;
        places.clear();
    }
    if (auto pair = placeOfPair(store, root, "train"))
        places.push_back(std::move(*pair));
    else if (items.size() == 4)
        places = placesOfFour(store, items);
    return places;
}

/// What the keys of a dict, and of the dicts in it, say of their values: {"Train": {"Features": ..., "Labels": ...}} is
/// read as {"Train_Features": ..., "Train_Labels": ...}. Keys that name nothing are passed over.
class DictReader {
public:
    DictReader(const ValueStore& store, std::string where)
        : store_(store)
        , where_(std::move(where))
    {
    }

    Result<void> read(Value dict, const std::string& outer, std::size_t depth)
    {
        std::unordered_set<std::string> keys;
        for (const auto& [key, value] : store_.dict(dict)) {
            if (++visited_ > maximumKeys)
                return refuse(Sentence::of("the dict has more keys than a data set has"), ErrorKind::tooLarge);
            const bool named = key.is(Kind::text) || key.is(Kind::bytes);
            if (!named || store_.string(key).size() > longestKey)
                continue;
            const std::string name(store_.string(key));
            if (!keys.insert(name).second)
                return refuse(
                    Sentence::of("the key '%1' comes twice in a dict; one of the two would be lost", shownText(name)));
            std::string path = outer;
            path.append(outer.empty() ? "" : "_").append(name);
            ENGRAM_TRY(take(path, value, depth));
        }
        return {};
    }

    /// What was found, when all is read.
    [[nodiscard]] std::vector<Place> places();
    /// Keys of arrays that could be pictures or labels, but for their names.
    [[nodiscard]] const std::vector<std::string>& passedOver() const noexcept { return passedOver_; }

private:
    static constexpr std::size_t longestKey = 64;
    static constexpr std::size_t maximumKeys = 10'000;
    static constexpr std::size_t maximumDepth = 3;

    [[nodiscard]] tl::unexpected<Error> refuse(const Sentence& cause, ErrorKind kind = ErrorKind::malformed) const
    {
        return failure(kind, Sentence::of("%1: %2", where_, cause));
    }

    Result<void> take(const std::string& name, Value value, std::size_t depth)
    {
        if (value.is(Kind::dict))
            return depth < maximumDepth ? read(value, name, depth + 1) : Result<void>{};
        const auto role = roleOf(name);
        const std::string split(splitOfName(name));
        if (!role && !split.empty() && isListOfLabelledPictures(store_, value)) {
            if (std::ranges::find(lists_, split, &Place::split) != lists_.end())
                return refuse(
                    Sentence::of("'%1' says the same as another key; there may be only one of them", shownText(name)));
            lists_.push_back({split, {}, {}, value});
        } else if (const auto pair = role || split.empty() ? std::nullopt : placeOfPair(store_, value, split)) {
            add(name, ArrayRole{split, true}, *pair->pictures);
            add(name, ArrayRole{split, false}, *pair->labels);
        } else {
            add(name, role, value);
        }
        return {};
    }

    void add(const std::string& name, const std::optional<ArrayRole>& role, Value value)
    {
        arrays_.push_back({name, role, splitOfName(name),
            holdsNumbers(value) ? outerShape(store_, value) : std::vector<std::uint64_t>()});
        values_.push_back(value);
    }

    const ValueStore& store_;
    std::string where_;
    std::vector<NamedArray> arrays_;
    std::vector<Value> values_; ///< of each
    std::vector<Place> lists_; ///< splits that hold each picture with its label
    std::vector<std::string> passedOver_;
    std::size_t visited_ = 0;
};

std::vector<Place> DictReader::places()
{
    const ArrayChoice choice = chooseArrays(arrays_);
    std::vector<Place> places = lists_;
    for (const ArrayChoice::Split& split : choice.splits) {
        auto place = std::ranges::find(places, split.name, &Place::split);
        if (place == places.end())
            place = places.insert(place, Place{split.name, {}, {}, {}});
        place->areRows = split.areRows;
        for (const bool pictures : {true, false})
            for (const std::size_t array : pictures ? split.pictures : split.labels) {
                std::optional<Value>& first = pictures ? place->pictures : place->labels;
                if (first)
                    place->same.push_back({arrays_[array].name, pictures, values_[array]});
                else
                    first = values_[array];
            }
    }
    for (const std::size_t array : choice.passedOver)
        passedOver_.push_back(arrays_[array].name);
    const auto evaluation = std::ranges::find(places, evaluationSplit, &Place::split); // of lists
    if (evaluation != places.end())
        evaluation->split = std::ranges::find(places, "test", &Place::split) == places.end() ? "test" : "validation";
    return places;
}

/// A list of pictures and a list of labels of such digits.
Place takenApart(ValueStore& store, const Place& place)
{
    Place apart{place.split, store.addSequence(Kind::list, {}), store.addSequence(Kind::list, {}), {}};
    const std::size_t count = store.sequence(*place.digits).size();
    for (std::size_t i = 0; i < count && !store.exhausted(); ++i) {
        const auto digit = labelledPictureIn(store, store.sequence(*place.digits)[i]);
        store.append(*apart.pictures, digit->picture);
        store.append(*apart.labels, digit->label);
    }
    return apart;
}

Result<LabelledArrays> readPlace(ValueStore& store, const Place& place, const std::string& where)
{
    const Sentence what = Sentence::of("%1: %2", where, place.split);
    if (place.digits && !place.pictures && !place.labels) {
        const Place apart = takenApart(store, place);
        if (store.exhausted())
            return failure(ErrorKind::tooLarge, Sentence::of("%1 takes more memory than Engram gives it", what));
        return readPlace(store, apart, where);
    }
    if (place.areRows && store.array(*place.pictures).filled && !store.array(*place.pictures).items.is(Kind::list)) {
        const ArrayView rows = store.view(store.array(*place.pictures));
        if (!store.charge(2 * rows.bytes.size()))
            return failure(ErrorKind::tooLarge, Sentence::of("%1 takes more memory than Engram gives it", what));
        return labelledRowsOf(rows, place.split, what);
    }
    if (!place.pictures || !place.labels)
        return failure(ErrorKind::malformed,
            place.pictures ? Sentence::of("%1 has pictures, but no labels", what)
                           : Sentence::of("%1 has labels, but no pictures", what));
    LabelledArrays arrays{place.split, {}, {}};
    ENGRAM_TRY(arrays.pixels, pickle::picturesIn(store, *place.pictures, Sentence::of("%1 pictures", what)));
    ENGRAM_TRY(arrays.labels, pickle::labelsIn(store, *place.labels, Sentence::of("%1 labels", what)));
    for (const NamedValue& other : place.same) {
        const Value first = other.pictures ? *place.pictures : *place.labels;
        const bool otherShape = outerShape(store, first) != outerShape(store, other.value);
        const auto same = !otherShape ? Result<std::vector<std::uint8_t>>(std::vector<std::uint8_t>())
            : other.pictures          ? pickle::picturesIn(store, other.value, what)
                                      : pickle::labelsIn(store, other.value, what);
        if (!same || *same != (other.pictures ? arrays.pixels : arrays.labels))
            return failure(ErrorKind::malformed,
                Sentence::of("%1: '%2' says the same as another key; there may be only one of them", where,
                    shownText(other.name)));
    }
    return arrays;
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
    const bool isNumber = !name.empty() && name[0] >= '0' && name[0] <= '9'; // "class" and a label: CSV
    return !module.empty() && !name.empty() && !isNumber && std::all_of(module.begin(), module.end(), isNameCharacter)
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

/// "N.", "F1.5\n.", "I7\n.": a number or nothing at all, as text. Short enough to be seen whole.
bool isTextValue(std::string_view text) noexcept
{
    if (text.size() < 2 || text.size() >= startBytes || !text.ends_with('.'))
        return false;
    return text == "N."
        || (std::string_view("FILSV").find(text[0]) != std::string_view::npos && text[text.size() - 2] == '\n');
}

} // namespace

bool beginsAsPickle(std::string_view start) noexcept
{
    // A binary pickle begins with its protocol; an older one with a container: "(" marks a tuple, a list or a dict.
    return !start.empty()
        && (start.starts_with('\x80') || std::string_view("(]})").find(start[0]) != std::string_view::npos
            || isTextGlobal(start) || isTextValue(start));
}

Result<PickledArrays> readPickle(ByteReader& reader, const Progress& progress)
{
    ValueStore store;
    ENGRAM_TRY(const auto root, pickle::Machine(reader, store).run());

    PickledArrays read;
    std::vector<Place> places;
    if (root.is(Kind::dict)) {
        DictReader reading(store, reader.where());
        ENGRAM_TRY(reading.read(root, {}, 1));
        places = reading.places();
        read.passedOver = reading.passedOver();
    } else if (root.isSequence())
        places = placesInSequence(store, root);
    else if (root.is(Kind::array))
        places = placesOfRows(store, {&root, 1});
    if (places.empty())
        return failure(ErrorKind::malformed,
            Sentence::of("%1: the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three "
                         "such pairs, or a dict with names like x_train and y_train",
                reader.where()));

    for (const Place& place : places) {
        if (progress.cancelled())
            return failure(ErrorKind::cancelled, Sentence::of("%1: loading was cancelled", reader.where()));
        ENGRAM_TRY(auto arrays, readPlace(store, place, reader.where()));
        read.splits.push_back(std::move(arrays));
    }
    return read;
}

} // namespace engram
