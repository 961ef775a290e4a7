#include "pickleArrays.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <optional>
#include <span>

#include <engram/try.h>

namespace engram::pickle {

namespace {

/// picturesOf or labelsOf.
using Conversion = Result<std::vector<std::uint8_t>> (*)(const ArrayView&, const Sentence& what);

constexpr std::size_t maximumDepth = 4; // lists in lists: N x 28 x 28 x 1

/// Lists nested like an array, as one: its shape, and the innermost lists in a row.
struct NestedLists {
    std::vector<std::uint64_t> shape;
    std::vector<Value> rows;
};

tl::unexpected<Error> tooLarge(const Sentence& what)
{
    return failure(ErrorKind::tooLarge, Sentence::of("%1 take more memory than Engram gives them", what));
}

bool hasLists(const Sequence& sequence)
{
    return !sequence.isBytes() && sequence.size() != 0 && sequence[0].isSequence();
}

/// Goes down level by level; each level must be lists of one length.
Result<NestedLists> unnest(ValueStore& store, Value value, const Sentence& what)
{
    NestedLists lists{{store.sequence(value).size()}, {value}};
    while (hasLists(store.sequence(lists.rows[0]))) {
        if (lists.shape.size() == maximumDepth)
            return failure(ErrorKind::malformed, Sentence::of("%1 are nested too deep", what));
        const std::uint64_t count = lists.rows.size() * lists.shape.back();
        if (!store.charge(count * sizeof(Value)))
            return tooLarge(what);
        std::vector<Value> inner;
        inner.reserve(count);
        for (const Value row : lists.rows) {
            const Sequence& items = store.sequence(row);
            for (std::size_t i = 0; i < items.size(); ++i)
                inner.push_back(items[i]);
        }
        const auto lengthOf = [&](Value item) { return item.isSequence() ? store.sequence(item).size() : SIZE_MAX; };
        const std::uint64_t length = lengthOf(inner[0]);
        if (!std::all_of(inner.begin(), inner.end(), [&](Value item) { return lengthOf(item) == length; }))
            return failure(ErrorKind::malformed, Sentence::of("%1 are lists of different lengths", what));
        lists.shape.push_back(length);
        lists.rows = std::move(inner);
        if (length == 0)
            break;
    }
    return lists;
}

bool areBytes(const ValueStore& store, const std::vector<Value>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [&](Value row) { return store.sequence(row).isBytes(); });
}

/// Numbers of any kind as float64, which holds every level, label and fraction of one exactly.
Result<std::vector<double>> realsOf(const ValueStore& store, const std::vector<Value>& rows, const Sentence& what)
{
    std::vector<double> numbers;
    for (const Value row : rows) {
        const Sequence& items = store.sequence(row);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Value item = items[i];
            if (!item.is(Kind::integer) && !item.is(Kind::real))
                return failure(ErrorKind::malformed, Sentence::of("%1 are not all numbers", what));
            numbers.push_back(item.is(Kind::real) ? item.asReal() : static_cast<double>(item.asInteger()));
        }
    }
    return numbers;
}

bool holdArrays(const ValueStore& store, const std::vector<Value>& rows)
{
    const Sequence& first = store.sequence(rows[0]);
    return !first.isBytes() && first.size() != 0 && first[0].is(Kind::array);
}

/// Adds an array's bytes in C order.
bool appendInOrder(const ArrayView& array, ByteBuffer& all)
{
    std::optional<OrderedArray> ordered;
    std::span<const std::uint8_t> bytes = array.bytes;
    if (array.fortranOrder && array.shape.size() > 1) {
        // Fortran order is the order C of the axes turned round.
        const ArrayView turned{array.type, {array.shape.rbegin(), array.shape.rend()}, false, array.bytes};
        std::vector<std::size_t> axes(array.shape.size());
        std::iota(axes.rbegin(), axes.rend(), 0U);
        ordered = inOrderOfAxes(turned, axes);
        if (!ordered)
            return false;
        bytes = ordered->bytes.span();
    }
    std::uint8_t* room = all.extend(bytes.size());
    if (room == nullptr)
        return bytes.empty();
    std::ranges::copy(bytes, room);
    all.commit(bytes.size());
    return true;
}

/// Lists of arrays, all of one shape and type, as one array.
Result<std::vector<std::uint8_t>> numbersOfArrays(
    ValueStore& store, const NestedLists& lists, const Sentence& what, Conversion convert)
{
    ArrayView whole;
    ByteBuffer all;
    for (const Value row : lists.rows) {
        const Sequence& items = store.sequence(row);
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (!items[i].is(Kind::array) || !store.array(items[i]).filled
                || store.array(items[i]).items.is(Kind::list))
                return failure(ErrorKind::malformed, Sentence::of("%1 are not all arrays of numbers", what));
            const ArrayView array = store.view(store.array(items[i]));
            if (all.empty())
                whole = {array.type, array.shape, false, {}};
            const bool same = array.shape == whole.shape && array.type.kind == whole.type.kind
                && array.type.size == whole.type.size && array.type.bigEndian == whole.type.bigEndian;
            if (!same)
                return failure(ErrorKind::malformed, Sentence::of("%1 are arrays of different shapes or types", what));
            if (!store.charge(2 * array.bytes.size()) || !appendInOrder(array, all))
                return tooLarge(what);
        }
    }
    whole.shape.insert(whole.shape.begin(), lists.shape.begin(), lists.shape.end());
    whole.bytes = all.span();
    return convert(whole, what);
}

Result<std::vector<std::uint8_t>> numbersOfLists(
    ValueStore& store, Value value, const Sentence& what, Conversion convert)
{
    ENGRAM_TRY(auto lists, unnest(store, value, what));
    if (holdArrays(store, lists.rows))
        return numbersOfArrays(store, lists, what, convert);
    std::uint64_t count = 1;
    for (const std::uint64_t dimension : lists.shape)
        count *= dimension; // at most as many as unnest() has charged for, times the length of a list that is there
    const bool bytes = areBytes(store, lists.rows);
    if (!store.charge(count * (bytes ? 2 : 3 * sizeof(double))))
        return tooLarge(what);

    ArrayView array{{}, lists.shape, false, {}};
    if (bytes) {
        std::vector<std::uint8_t> flat;
        flat.reserve(count);
        for (const Value row : lists.rows)
            flat.insert(flat.end(), store.sequence(row).bytes().begin(), store.sequence(row).bytes().end());
        array.bytes = flat;
        return convert(array, what);
    }
    ENGRAM_TRY(const auto reals, realsOf(store, lists.rows, what));
    array.type = {NumberKind::real, sizeof(double), std::endian::native == std::endian::big};
    array.bytes = {reinterpret_cast<const std::uint8_t*>(reals.data()), reals.size() * sizeof(double)};
    return convert(array, what);
}

Result<std::vector<std::uint8_t>> numbersOf(ValueStore& store, Value value, const Sentence& what, Conversion convert)
{
    if (value.is(Kind::array) && store.array(value).items.is(Kind::list))
        value = store.array(value).items;
    if (value.isSequence())
        return numbersOfLists(store, value, what, convert);
    if (!value.is(Kind::array) || !store.array(value).filled)
        return failure(ErrorKind::malformed, Sentence::of("%1 are neither an array nor lists of numbers", what));
    const ArrayView array = store.view(store.array(value));
    if (!store.charge(array.bytes.size() / array.type.size))
        return tooLarge(what);
    return convert(array, what);
}

bool isLabelText(Value value)
{
    return value.is(Kind::text) || value.is(Kind::bytes);
}

/// The list that holds labels as texts, if that is what they are: its first item is one.
std::optional<Value> listOfTexts(const ValueStore& store, Value value)
{
    if (value.is(Kind::array) && store.array(value).items.is(Kind::list))
        value = store.array(value).items;
    const bool texts = value.isSequence() && store.sequence(value).size() != 0 && isLabelText(store.sequence(value)[0]);
    return texts ? std::optional(value) : std::nullopt;
}

Result<std::vector<std::uint8_t>> labelsOfTexts(ValueStore& store, Value list, const Sentence& what)
{
    const Sequence& items = store.sequence(list);
    if (!store.charge(items.size()))
        return tooLarge(what);
    std::vector<std::uint8_t> labels;
    labels.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool isShort = isLabelText(items[i]) && store.bytes(items[i]).size() <= longestLabel;
        const auto label = isShort ? labelIn(store.string(items[i])) : std::nullopt;
        if (!label)
            return failure(ErrorKind::malformed, Sentence::of("%1, label %2: it is no digit 0-9", what, i));
        labels.push_back(*label);
    }
    return labels;
}

} // namespace

Result<std::vector<std::uint8_t>> picturesIn(ValueStore& store, Value value, const Sentence& what)
{
    return numbersOf(store, value, what, picturesOf);
}

Result<std::vector<std::uint8_t>> labelsIn(ValueStore& store, Value value, const Sentence& what)
{
    if (const auto texts = listOfTexts(store, value))
        return labelsOfTexts(store, *texts, what);
    return numbersOf(store, value, what, labelsOf);
}

} // namespace engram::pickle
