#include "pickleValue.h"

namespace engram::pickle {

namespace {

// What an object costs beside its content, and an item at the moment its vector grows (the old half and the new whole).
constexpr std::uint64_t objectCost = 96;
constexpr std::uint64_t valueCost = 3 * sizeof(Value);
constexpr std::uint64_t byteCost = 3;

} // namespace

bool Sequence::fitsAByte(Value value) const noexcept
{
    return isBytes() && value.is(Kind::integer) && value.asInteger() >= 0 && value.asInteger() <= 255;
}

void Sequence::append(Value value)
{
    if (fitsAByte(value)) {
        bytes_.push_back(static_cast<std::uint8_t>(value.asInteger()));
        return;
    }
    if (values_.empty()) {
        values_.reserve(bytes_.size() + 1);
        for (const std::uint8_t byte : bytes_)
            values_.push_back(Value::integer(byte));
        bytes_ = {};
    }
    values_.push_back(value);
}

bool ValueStore::charge(std::uint64_t bytes) noexcept
{
    exhausted_ = exhausted_ || bytes > room();
    if (!exhausted_)
        used_ += bytes;
    return !exhausted_;
}

Value ValueStore::addBytes(ByteBuffer bytes, Kind kind)
{
    if (!charge(objectCost + bytes.size()))
        return {};
    bytes_.push_back(std::move(bytes));
    return Value::object(kind, bytes_.size() - 1);
}

Value ValueStore::addSequence(Kind kind, std::span<const Value> items)
{
    if (!charge(objectCost))
        return {};
    sequences_.emplace_back();
    const Value sequence = Value::object(kind, sequences_.size() - 1);
    for (const Value item : items)
        append(sequence, item);
    return sequence;
}

Value ValueStore::addDict()
{
    if (!charge(objectCost))
        return {};
    dicts_.emplace_back();
    return Value::object(Kind::dict, dicts_.size() - 1);
}

Value ValueStore::addDataType(DataType type)
{
    if (!charge(objectCost))
        return {};
    dataTypes_.push_back(type);
    return Value::object(Kind::dtype, dataTypes_.size() - 1);
}

Value ValueStore::addArray(Array array)
{
    if (!charge(objectCost))
        return {};
    arrays_.push_back(std::move(array));
    return Value::object(Kind::array, arrays_.size() - 1);
}

void ValueStore::append(Value list, Value item)
{
    Sequence& sequence = sequences_[list.place()];
    // The first item that is no byte makes values of all the bytes before it: paid for before it happens.
    const std::uint64_t widened = sequence.isBytes() && !sequence.fitsAByte(item) ? sequence.size() : 0;
    if (charge(sequence.fitsAByte(item) ? byteCost : (widened + 1) * valueCost))
        sequence.append(item);
}

void ValueStore::setItem(Value dict, Value key, Value value)
{
    if (charge(2 * valueCost))
        dicts_[dict.place()].emplace_back(key, value);
}

std::string_view ValueStore::string(Value value) const
{
    const auto content = bytes(value);
    return {reinterpret_cast<const char*>(content.data()), content.size()};
}

ArrayView ValueStore::view(const Array& array) const
{
    return {array.type, array.shape, array.fortranOrder, bytes_[array.bytes].span()};
}

} // namespace engram::pickle
