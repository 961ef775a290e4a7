#include "pickleNumpy.h"

#include <algorithm>
#include <array>
#include <concepts>
#include <utility>

#include <engram/plural.h>

#include "formats/arrays/arrayElements.h"
#include "pickleText.h"

namespace engram::pickle {

namespace {

using Refusal = tl::unexpected<Sentence>;
using Outcome = tl::expected<Value, Sentence>;

constexpr std::size_t maximumDimensions = 32; // numpy's own

bool isString(Value value) noexcept
{
    return value.is(Kind::bytes) || value.is(Kind::text);
}
bool isFlag(Value value) noexcept
{
    return (value.is(Kind::boolean) || value.is(Kind::integer)) && (value.asInteger() == 0 || value.asInteger() == 1);
}

/// The type behind a dtype object, which is fixed from then on.
tl::expected<DataType, Sentence> useType(ValueStore& store, Value value)
{
    if (!value.is(Kind::dtype))
        return Refusal(Sentence::of("an array's type is not a numpy.dtype"));
    DataType& type = store.dataType(value);
    type.settled = true;
    return type;
}

tl::expected<std::vector<std::uint64_t>, Sentence> shapeOf(const ValueStore& store, Value value)
{
    if (!value.is(Kind::tuple))
        return Refusal(Sentence::of("an array's shape is not a tuple"));
    const Sequence& dimensions = store.sequence(value);
    if (dimensions.size() > maximumDimensions)
        return Refusal(Sentence::of("an array has more than 32 dimensions"));
    std::vector<std::uint64_t> shape;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        const Value dimension = dimensions[i];
        if (!dimension.is(Kind::integer) || dimension.asInteger() < 0)
            return Refusal(Sentence::of("an array's dimension is not a whole number from 0 up"));
        shape.push_back(static_cast<std::uint64_t>(dimension.asInteger()));
    }
    return shape;
}

/// Fills an array, which checks that its shape and its bytes agree.
tl::expected<void, Sentence> fill(ValueStore& store, Array& array, Value shape, Value type, Value content)
{
    auto dimensions = shapeOf(store, shape);
    if (!dimensions)
        return Refusal(dimensions.error());
    const auto number = useType(store, type);
    if (!number)
        return Refusal(number.error());
    array.shape = std::move(*dimensions);
    array.type = number->type;
    array.filled = true;
    if (number->objects) {
        const bool oneEach =
            content.is(Kind::list) && array.shape.size() == 1 && array.shape[0] == store.sequence(content).size();
        array.items = content;
        return oneEach ? tl::expected<void, Sentence>()
                       : Refusal(Sentence::of("an array of Python values is not one list of them"));
    }
    if (!content.is(Kind::bytes))
        return Refusal(Sentence::of("an array's content is not bytes"));
    array.bytes = content.place();
    if (const auto checked = checkArray(store.view(array), Sentence::of("an array")); !checked)
        return Refusal(checked.error().sentence);
    return {};
}

Outcome reduceReconstruct(ValueStore& store, const Sequence& arguments)
{
    const bool asNumpyWritesIt = arguments.size() == 3 && arguments[0].isGlobal(Global::ndarray)
        && arguments[1].is(Kind::tuple) && isString(arguments[2]);
    if (!asNumpyWritesIt)
        return Refusal(Sentence::of("_reconstruct is given something else than numpy gives it"));
    return store.addArray({});
}

Outcome reduceDataType(ValueStore& store, const Sequence& arguments)
{
    if (arguments.size() != 3 || !isString(arguments[0]) || !isFlag(arguments[1]) || !isFlag(arguments[2]))
        return Refusal(Sentence::of("numpy.dtype is given something else than numpy gives it"));
    const std::string_view code = store.string(arguments[0]);
    if (code == "O8" || code == "O4" || code == "O")
        return store.addDataType({{}, true});
    const auto type = code.size() <= 3 ? numberType(code) : std::nullopt;
    if (!type)
        return Refusal(Sentence::of("an array's elements are not numbers of a plain type"));
    return store.addDataType({*type});
}

Value addText(ValueStore& store, std::string_view text, Kind kind)
{
    ByteBuffer bytes;
    if (std::uint8_t* room = bytes.extend(text.size())) {
        std::ranges::copy(text, room);
        bytes.commit(text.size());
    }
    return store.addBytes(std::move(bytes), kind);
}

Outcome reduceScalar(ValueStore& store, const Sequence& arguments)
{
    if (arguments.size() != 2 || !arguments[1].is(Kind::bytes))
        return Refusal(Sentence::of("numpy's scalar is given something else than numpy gives it"));
    const auto used = useType(store, arguments[0]);
    if (!used)
        return Refusal(used.error());
    const NumberType type = used->type;
    if (used->objects)
        return Refusal(Sentence::of("numpy's scalar is a Python value; only numbers and texts are read so"));
    const ArrayView one{type, {1}, false, store.bytes(arguments[1])};
    if (!checkArray(one, {}))
        return Refusal(Sentence::of("a number has too many or too few bytes"));
    if (type.isText())
        return addText(store, textAt(one, 0), type.kind == NumberKind::text ? Kind::text : Kind::bytes);
    return visitElements(one, [&](auto elements) -> Outcome {
        const auto number = elements[0];
        if constexpr (std::integral<decltype(number)>) {
            if (type.kind == NumberKind::boolean)
                return Value::boolean(number != 0);
            if (!std::in_range<std::int64_t>(number))
                return Refusal(Sentence::of("a whole number is beyond 64 bits"));
            return Value::integer(static_cast<std::int64_t>(number));
        } else {
            return Value::real(static_cast<double>(number));
        }
    });
}

/// Which axis of the array in memory each axis of the array is; nothing for what is no order of `count` axes.
std::optional<std::vector<std::size_t>> axisOrder(const ValueStore& store, Value value, std::size_t count)
{
    if (!value.isSequence() || store.sequence(value).size() != count)
        return std::nullopt;
    const Sequence& given = store.sequence(value);
    std::vector<std::size_t> axes;
    for (std::size_t i = 0; i < count; ++i) {
        const Value axis = given[i];
        if (!axis.is(Kind::integer) || axis.asInteger() < 0 || std::cmp_greater_equal(axis.asInteger(), count)
            || std::ranges::find(axes, static_cast<std::size_t>(axis.asInteger())) != axes.end())
            return std::nullopt;
        axes.push_back(static_cast<std::size_t>(axis.asInteger()));
    }
    return axes;
}

/// numpy 2.3's order K: the bytes are an array in C order whose axes were put into another order. They are brought
/// into C order here, so that an array is in one of two orders everywhere else.
tl::expected<void, Sentence> reorder(ValueStore& store, Array& array, Value order)
{
    const auto axes = axisOrder(store, order, array.shape.size());
    if (!axes)
        return Refusal(Sentence::of("an array's order of axes is not one"));
    const ArrayView view = store.view(array);
    if (view.bytes.size() > store.room())
        return Refusal(Sentence::of("the values take more memory than Engram gives them"));
    auto ordered = inOrderOfAxes(view, *axes);
    if (!ordered)
        return Refusal(Sentence::of("the values take more memory than there is"));
    array.shape = std::move(ordered->shape);
    array.bytes = store.addBytes(std::move(ordered->bytes)).place();
    return {};
}

/// (bytes, dtype, shape, "C" or "F"), and from numpy 2.3 on (bytes, dtype, shape, "K", axes).
Outcome reduceFromBuffer(ValueStore& store, const Sequence& arguments)
{
    if ((arguments.size() != 4 && arguments.size() != 5) || !isString(arguments[3]))
        return Refusal(Sentence::of("_frombuffer is given something else than numpy gives it"));
    const std::string_view order = store.string(arguments[3]);
    const bool hasAxes = arguments.size() == 5 && !arguments[4].is(Kind::none);
    if (order != "C" && order != "F" && !(order == "K" && hasAxes))
        return Refusal(Sentence::of("an array's order is neither C nor F nor K with its axes"));
    Array array;
    array.fortranOrder = order == "F";
    const auto filled = fill(store, array, arguments[2], arguments[1], arguments[0]);
    if (!filled)
        return Refusal(filled.error());
    if (array.items.is(Kind::list))
        return Refusal(Sentence::of("_frombuffer is given Python values instead of bytes"));
    if (order == "K")
        if (const auto ordered = reorder(store, array, arguments[4]); !ordered)
            return Refusal(ordered.error());
    return store.addArray(std::move(array));
}

bool isLatin1(std::string_view encoding) noexcept
{
    return encoding == "latin1" || encoding == "latin-1" || encoding == "iso-8859-1";
}

Outcome encodeText(ValueStore& store, Value text, Value encoding)
{
    if (!text.is(Kind::text) || !isString(encoding) || !isLatin1(store.string(encoding)))
        return Refusal(Sentence::of("a text is encoded in another way than latin1"));
    if (store.bytes(text).size() > store.room())
        return Refusal(Sentence::of("the values take more memory than Engram gives them"));
    auto encoded = toLatin1(store.bytes(text));
    if (!encoded)
        return Refusal(Sentence::of("a text holds characters that latin1 has not"));
    return store.addBytes(std::move(*encoded));
}

/// bytes(), bytearray(b"...") and bytearray("...", "latin-1"): what Python writes for them.
Outcome reduceBytes(ValueStore& store, const Sequence& arguments)
{
    if (arguments.size() == 0)
        return store.addBytes({});
    if (arguments.size() == 1 && arguments[0].is(Kind::bytes))
        return arguments[0];
    if (arguments.size() == 2)
        return encodeText(store, arguments[0], arguments[1]);
    return Refusal(Sentence::of("bytes is given something else than Python gives it"));
}

/// A dict that is empty, which SETITEMS fills, or of a list of [key, value], as Python 2 writes it.
Outcome reduceOrderedDict(ValueStore& store, const Sequence& arguments)
{
    const auto isPair = [&](Value item) { return item.isSequence() && store.sequence(item).size() == 2; };
    const Refusal refusal(Sentence::of("OrderedDict is given something else than Python gives it"));
    if (arguments.size() > 1 || (arguments.size() == 1 && !arguments[0].is(Kind::list)))
        return refusal;
    const Value dict = store.addDict();
    const std::size_t count = arguments.size() == 0 ? 0 : store.sequence(arguments[0]).size();
    for (std::size_t i = 0; i < count && !store.exhausted(); ++i) {
        const Value item = store.sequence(arguments[0])[i];
        if (!isPair(item))
            return refusal;
        store.setItem(dict, store.sequence(item)[0], store.sequence(item)[1]);
    }
    return dict;
}

tl::expected<void, Sentence> buildArray(ValueStore& store, Array& array, const Sequence& state)
{
    if (array.filled)
        return Refusal(Sentence::of("an array is filled twice"));
    // (1, shape, dtype, fortran, raw), or without its version: numpy's array_setstate.
    const std::size_t first = state.size() == 5 ? 1 : 0;
    if (state.size() != first + 4)
        return Refusal(
            Sentence::counted("an array's state has %n parts", "an array's state has %n part", state.size()));
    if (first == 1 && !(state[0].is(Kind::integer) && (state[0].asInteger() == 0 || state[0].asInteger() == 1)))
        return Refusal(Sentence::of("an array's state has an unknown version"));
    if (!isFlag(state[first + 2]))
        return Refusal(Sentence::of("an array's order is neither C nor Fortran"));
    array.fortranOrder = state[first + 2].asInteger() != 0;
    return fill(store, array, state[first], state[first + 1], state[first + 3]);
}

tl::expected<void, Sentence> buildDataType(ValueStore& store, DataType& type, const Sequence& state)
{
    if (type.settled)
        return Refusal(Sentence::of("a numpy.dtype is changed after it was set or used"));
    type.settled = true;
    // (3, order, None, None, None, size, alignment, flags): version, byte order, no sub-array, names or fields. Size
    // and alignment are -1 and the flags 0 but for texts, which say their size, and Python values, which have flags, as
    // texts of Unicode do (files of old versions of numpy have none).
    const auto isNumber = [&](std::size_t at, std::int64_t number) {
        return state[at].is(Kind::integer) && state[at].asInteger() == number;
    };
    constexpr std::int64_t flagsOfObjects = 63; // NPY_OBJECT_DTYPE_FLAGS of numpy's ndarraytypes.h
    constexpr std::int64_t flagsOfTexts = 8; // NPY_NEEDS_INIT of the same
    const bool isUnicode = type.type.kind == NumberKind::text;
    const std::int64_t size = type.type.isText() ? type.type.size : -1;
    const std::int64_t alignment = !type.type.isText() ? -1 : isUnicode ? 4 : 1;
    const bool plain = state.size() == 8 && isNumber(0, 3) && isString(state[1]) && state[2].is(Kind::none)
        && state[3].is(Kind::none) && state[4].is(Kind::none) && isNumber(5, size) && isNumber(6, alignment)
        && (isNumber(7, type.objects ? flagsOfObjects : 0) || (isUnicode && isNumber(7, flagsOfTexts)));
    if (!plain)
        return Refusal(Sentence::of("a numpy.dtype is not one of plain numbers"));
    const std::string_view order = store.string(state[1]);
    if (order != "|" && order != "<" && order != ">")
        return Refusal(Sentence::of("a numpy.dtype has an unknown byte order"));
    if (order == "|" && type.type.size != 1 && type.type.kind != NumberKind::bytes)
        return Refusal(Sentence::of("a numpy.dtype of several bytes has no byte order"));
    type.type.bigEndian = order == ">";
    return {};
}

} // namespace

std::optional<Global> allowedGlobal(std::string_view module, std::string_view name) noexcept
{
    struct Allowed {
        std::string_view module;
        std::string_view name;
        Global token;
    };
    static constexpr std::array allowed{
        Allowed{"numpy.core.multiarray", "_reconstruct", Global::reconstruct},
        Allowed{"numpy._core.multiarray", "_reconstruct", Global::reconstruct},
        Allowed{"numpy.core.multiarray", "scalar", Global::scalar},
        Allowed{"numpy._core.multiarray", "scalar", Global::scalar},
        Allowed{"numpy", "ndarray", Global::ndarray},
        Allowed{"numpy", "dtype", Global::dtype},
        Allowed{"numpy.core.numeric", "_frombuffer", Global::fromBuffer},
        Allowed{"numpy._core.numeric", "_frombuffer", Global::fromBuffer},
        Allowed{"_codecs", "encode", Global::encode},
        Allowed{"collections", "OrderedDict", Global::orderedDict},
        Allowed{"__builtin__", "bytes", Global::bytes},
        Allowed{"builtins", "bytes", Global::bytes},
        Allowed{"__builtin__", "bytearray", Global::bytes},
        Allowed{"builtins", "bytearray", Global::bytes},
    };
    const auto* found = std::find_if(
        allowed.begin(), allowed.end(), [&](const Allowed& one) { return one.module == module && one.name == name; });
    return found == allowed.end() ? std::nullopt : std::optional(found->token);
}

Outcome reduce(ValueStore& store, Value callee, Value arguments)
{
    if (!callee.is(Kind::global))
        return Refusal(Sentence::of("something that is not a known function is called"));
    if (!arguments.is(Kind::tuple))
        return Refusal(Sentence::of("a call's arguments are not a tuple"));
    const Sequence& given = store.sequence(arguments);
    switch (callee.asGlobal()) {
    case Global::reconstruct:
        return reduceReconstruct(store, given);
    case Global::dtype:
        return reduceDataType(store, given);
    case Global::scalar:
        return reduceScalar(store, given);
    case Global::fromBuffer:
        return reduceFromBuffer(store, given);
    case Global::encode:
        return given.size() == 2
            ? encodeText(store, given[0], given[1])
            : Outcome(Refusal(Sentence::of("_codecs.encode is given something else than Python gives it")));
    case Global::bytes:
        return reduceBytes(store, given);
    case Global::orderedDict:
        return reduceOrderedDict(store, given);
    case Global::ndarray:
        break;
    }
    return Refusal(Sentence::of("numpy.ndarray is called, which numpy's pickles never do"));
}

tl::expected<void, Sentence> build(ValueStore& store, Value object, Value state)
{
    if (!object.is(Kind::array) && !object.is(Kind::dtype))
        return Refusal(Sentence::of("something that is neither an array nor a numpy.dtype is given a state"));
    if (!state.is(Kind::tuple))
        return Refusal(Sentence::of("a state is not a tuple"));
    const Sequence& parts = store.sequence(state);
    return object.is(Kind::array) ? buildArray(store, store.array(object), parts)
                                  : buildDataType(store, store.dataType(object), parts);
}

} // namespace engram::pickle
