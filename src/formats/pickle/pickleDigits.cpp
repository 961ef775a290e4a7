#include "pickleDigits.h"

#include <algorithm>
#include <string>

#include "formats/arrays/labelledArrays.h"

namespace engram::pickle {

namespace {

bool isOnePicture(const ValueStore& store, Value value)
{
    if (!holdsNumbers(value))
        return false;
    std::vector<std::uint64_t> shape = outerShape(store, value);
    shape.insert(shape.begin(), 1);
    return isShapeOfPictures(shape);
}

/// A number, a text, or the ten numbers of a one-hot label.
bool isOneLabel(const ValueStore& store, Value value)
{
    constexpr std::uint64_t most = 10;
    if (!holdsNumbers(value))
        return value.is(Kind::integer) || value.is(Kind::real) || value.is(Kind::text) || value.is(Kind::bytes);
    std::uint64_t numbers = 1;
    for (const std::uint64_t dimension : outerShape(store, value))
        numbers *= std::min(dimension, most + 1);
    return numbers == 1 || numbers == most;
}

} // namespace

bool holdsNumbers(Value value)
{
    return value.is(Kind::array) || value.isSequence();
}

std::vector<std::uint64_t> outerShape(const ValueStore& store, Value value)
{
    if (value.is(Kind::array))
        return store.array(value).shape;
    std::vector<std::uint64_t> shape;
    constexpr std::size_t deepest = 4;
    while (value.isSequence() && shape.size() < deepest) {
        const Sequence& items = store.sequence(value);
        shape.push_back(items.size());
        if (items.isBytes() || items.size() == 0)
            break;
        value = items[0];
    }
    if (value.is(Kind::array))
        shape.insert(shape.end(), store.array(value).shape.begin(), store.array(value).shape.end());
    return shape;
}

std::optional<LabelledPicture> labelledPictureIn(const ValueStore& store, Value value)
{
    constexpr std::size_t mostKeys = 4; // a list may name one large dict a million times
    constexpr std::size_t longestName = 64;
    std::optional<LabelledPicture> found;
    if (value.is(Kind::dict) && store.dict(value).size() <= mostKeys) {
        std::optional<Value> picture;
        std::optional<Value> label;
        for (const auto& [key, item] : store.dict(value)) {
            const bool isName = (key.is(Kind::text) || key.is(Kind::bytes)) && store.bytes(key).size() <= longestName;
            const auto role = isName ? roleOf(store.string(key)) : std::nullopt;
            std::optional<Value>* place = !role ? nullptr : role->pictures ? &picture : &label;
            if (place != nullptr && *place)
                return std::nullopt;
            if (place != nullptr)
                *place = item;
        }
        if (picture && label)
            found = LabelledPicture{*picture, *label};
    } else if (value.isSequence() && store.sequence(value).size() == 2) {
        const Sequence& pair = store.sequence(value);
        found = isOneLabel(store, pair[0]) ? LabelledPicture{pair[1], pair[0]} : LabelledPicture{pair[0], pair[1]};
    }
    if (!found || !isOnePicture(store, found->picture) || !isOneLabel(store, found->label))
        return std::nullopt;
    // (1 x 28 x 28, [7]) are a set of one digit; (1 x 28 x 28, 7) is a picture with its channel.
    const auto shape = outerShape(store, found->picture);
    return shape.size() == 3 && shape[0] == 1 && holdsNumbers(found->label) ? std::nullopt : found;
}

bool isListOfLabelledPictures(const ValueStore& store, Value value)
{
    if (!value.isSequence() || store.sequence(value).size() == 0)
        return false;
    const Sequence& items = store.sequence(value);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!labelledPictureIn(store, items[i]))
            return false;
    return true;
}

} // namespace engram::pickle
