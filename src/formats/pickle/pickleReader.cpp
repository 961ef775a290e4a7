#include "pickleReader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <engram/try.h>

#include "files/inflatedFile.h"
#include "formats/arrays/labelledArrays.h"
#include "pickleArrays.h"
#include "pickleMachine.h"
#include "pickleValue.h"

namespace engram {

namespace {

using pickle::Kind;
using pickle::Sequence;
using pickle::Value;
using pickle::ValueStore;

/// Where the pictures and labels of a split are among the values of a pickle.
struct Place {
    std::string split;
    std::optional<Value> pictures;
    std::optional<Value> labels;
};

bool holdsNumbers(Value value)
{
    return value.is(Kind::array) || value.isSequence();
}

/// (pictures, labels)
std::optional<Place> placeOfPair(const ValueStore& store, Value value, std::string split)
{
    if (!value.isSequence() || store.sequence(value).size() != 2)
        return std::nullopt;
    const Sequence& pair = store.sequence(value);
    if (!holdsNumbers(pair[0]) || !holdsNumbers(pair[1]))
        return std::nullopt;
    return Place{std::move(split), pair[0], pair[1]};
}

/// Two pairs are train and test, three are train, validation and test, as the two well-known files have it. One pair is
/// train, and four arrays in a row are two pairs.
std::vector<Place> placesInSequence(const ValueStore& store, Value root)
{
    const Sequence& items = store.sequence(root);
    static const std::array<std::vector<std::string>, 2> names{
        std::vector<std::string>{"train", "test"}, std::vector<std::string>{"train", "validation", "test"}};

    std::vector<Place> places;
    if (items.size() == 2 || items.size() == 3) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (auto pair = placeOfPair(store, items[i], names[items.size() - 2][i]))
                places.push_back(std::move(*pair));
        if (places.size() == items.size())
            return places;
        places.clear();
    }
    if (auto pair = placeOfPair(store, root, "train"))
        places.push_back(std::move(*pair));
    else if (items.size() == 4 && holdsNumbers(items[0]) && holdsNumbers(items[1]) && holdsNumbers(items[2])
        && holdsNumbers(items[3]))
        places = {Place{"train", items[0], items[1]}, Place{"test", items[2], items[3]}};
    return places;
}

/// By the names of its keys; those that name neither pictures nor labels are passed over.
std::vector<Place> placesInDict(const ValueStore& store, Value root)
{
    std::vector<Place> places;
    for (const auto& [key, value] : store.dict(root)) {
        constexpr std::size_t longestKey = 64;
        const bool named = key.is(Kind::text) || key.is(Kind::bytes);
        const auto role = named && store.string(key).size() <= longestKey ? roleOf(store.string(key)) : std::nullopt;
        if (!role)
            continue;
        auto place = std::find_if(places.begin(), places.end(), [&](const Place& p) { return p.split == role->split; });
        if (place == places.end())
            place = places.insert(places.end(), Place{role->split, {}, {}});
        (role->pictures ? place->pictures : place->labels) = value;
    }
    return places;
}

Result<LabelledArrays> readPlace(ValueStore& store, const Place& place, const std::string& where)
{
    const std::string what = where + ": " + place.split;
    if (!place.pictures || !place.labels)
        return failure(ErrorKind::malformed,
            what + " has " + (place.pictures ? "pictures, but no labels" : "labels, but no pictures"));
    LabelledArrays arrays{place.split, {}, {}};
    ENGRAM_TRY(arrays.pixels, pickle::numbersOf(store, *place.pictures, what + " pictures", picturesOf));
    ENGRAM_TRY(arrays.labels, pickle::numbersOf(store, *place.labels, what + " labels", labelsOf));
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
    return !module.empty() && !name.empty() && std::all_of(module.begin(), module.end(), isNameCharacter)
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

Result<std::vector<LabelledArrays>> readPickle(ByteReader& reader, const Progress& progress)
{
    ValueStore store;
    ENGRAM_TRY(const auto root, pickle::Machine(reader, store).run());

    std::vector<Place> places;
    if (root.is(Kind::dict))
        places = placesInDict(store, root);
    else if (root.isSequence())
        places = placesInSequence(store, root);
    if (places.empty())
        return failure(ErrorKind::malformed,
            reader.where()
                + ": the pickle holds no data set; expected ((train_x, train_y), (test_x, test_y)), three such"
                  " pairs, or a dict with names like x_train and y_train");

    std::vector<LabelledArrays> splits;
    for (const Place& place : places) {
        if (progress.cancelled())
            return failure(ErrorKind::cancelled, reader.where() + ": loading was cancelled");
        ENGRAM_TRY(auto arrays, readPlace(store, place, reader.where()));
        splits.push_back(std::move(arrays));
    }
    return splits;
}

} // namespace engram
