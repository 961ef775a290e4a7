#pragma once

#include <bit>
#include <cstdint>
#include <deque>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "files/byteBuffer.h"
#include "formats/arrays/labelledArrays.h"

namespace engram::pickle {

/// The only things from Python's modules that a pickle may name. They are tokens: nothing is looked up or called.
enum class Global : std::uint8_t {
    reconstruct, ///< numpy.core.multiarray._reconstruct: an array to be filled by BUILD
    scalar, ///< numpy.core.multiarray.scalar
    ndarray, ///< numpy.ndarray
    dtype, ///< numpy.dtype
    fromBuffer, ///< numpy.core.numeric._frombuffer
    encode, ///< _codecs.encode
    bytes, ///< bytes and bytearray
    orderedDict, ///< collections.OrderedDict, which is a dict here
};

enum class Kind : std::uint8_t { none, boolean, integer, real, bytes, text, tuple, list, dict, global, dtype, array };

/// A Python value: a number itself, or the place of an object in the store. Copying one shares the object, as Python
/// does, so that neither DUP nor the memo can multiply anything, and freeing one frees nothing.
class Value {
public:
    Value() = default;
    [[nodiscard]] static Value boolean(bool value) noexcept { return {Kind::boolean, value ? 1 : 0}; }
    [[nodiscard]] static Value integer(std::int64_t value) noexcept { return {Kind::integer, value}; }
    [[nodiscard]] static Value real(double value) noexcept { return {Kind::real, std::bit_cast<std::int64_t>(value)}; }
    [[nodiscard]] static Value global(Global value) noexcept { return {Kind::global, static_cast<int>(value)}; }
    [[nodiscard]] static Value object(Kind kind, std::size_t place) noexcept
    {
        return {kind, static_cast<std::int64_t>(place)};
    }

    [[nodiscard]] Kind kind() const noexcept { return kind_; }
    [[nodiscard]] bool is(Kind kind) const noexcept { return kind_ == kind; }
    [[nodiscard]] bool isGlobal(Global token) const noexcept
    {
        return is(Kind::global) && bits_ == static_cast<int>(token);
    }
    [[nodiscard]] bool isSequence() const noexcept { return is(Kind::tuple) || is(Kind::list); }

    [[nodiscard]] std::int64_t asInteger() const noexcept { return bits_; } ///< also of a boolean: 0 or 1
    [[nodiscard]] double asReal() const noexcept { return std::bit_cast<double>(bits_); }
    [[nodiscard]] Global asGlobal() const noexcept { return static_cast<Global>(bits_); }
    [[nodiscard]] std::size_t place() const noexcept { return static_cast<std::size_t>(bits_); }

private:
    Value(Kind kind, std::int64_t bits) noexcept
        : bits_(bits)
        , kind_(kind)
    {
    }

    std::int64_t bits_ = 0;
    Kind kind_ = Kind::none;
};

/// The items of a tuple or list. Whole numbers 0-255 take a byte each as long as there is nothing else, so that a list
/// of all of MNIST's pixels (55 million) fits into memory.
class Sequence {
public:
    [[nodiscard]] std::size_t size() const noexcept { return values_.empty() ? bytes_.size() : values_.size(); }
    [[nodiscard]] bool isBytes() const noexcept { return values_.empty(); }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const noexcept { return bytes_; } ///< when isBytes()
    [[nodiscard]] Value operator[](std::size_t index) const noexcept
    {
        return isBytes() ? Value::integer(bytes_[index]) : values_[index];
    }
    [[nodiscard]] bool fitsAByte(Value value) const noexcept; ///< appending it leaves this isBytes()
    void append(Value value);

private:
    std::vector<std::uint8_t> bytes_;
    std::vector<Value> values_;
};

using Dict = std::vector<std::pair<Value, Value>>; ///< in the order of writing

struct DataType {
    NumberType type;
    bool objects = false; ///< of Python values, which is no type of number: labels as texts come so
    bool settled = false; ///< its state is set or it is in use: from then on it never changes
};

struct Array {
    bool filled = false; ///< written once, by BUILD or _frombuffer
    Value items; ///< of an array of Python values: a list of them, which counts instead of type and bytes
    NumberType type;
    std::vector<std::uint64_t> shape;
    bool fortranOrder = false;
    std::size_t bytes = 0; ///< the place of its content among the byte strings; shared, not copied
};

/// Owns every object of a pickle, side by side: a value that is nested a million deep is a million entries of a list,
/// and no destructor calls another. Counts the memory that all of it takes.
class ValueStore {
public:
    /// What the values of a pickle and the digits made from them may take together. MNIST as 64-bit integers takes 494
    /// MB.
    static constexpr std::uint64_t maximumBytes = std::uint64_t{600} << 20;

    [[nodiscard]] std::uint64_t room() const noexcept { return maximumBytes - used_; }
    [[nodiscard]] bool exhausted() const noexcept { return exhausted_; }
    /// False, and exhausted, when that much is not left.
    bool charge(std::uint64_t bytes) noexcept;

    [[nodiscard]] Value addBytes(ByteBuffer bytes, Kind kind = Kind::bytes);
    [[nodiscard]] Value addSequence(Kind kind, std::span<const Value> items);
    [[nodiscard]] Value addDict();
    [[nodiscard]] Value addDataType(DataType type);
    [[nodiscard]] Value addArray(Array array);

    void append(Value list, Value item);
    void setItem(Value dict, Value key, Value value);

    [[nodiscard]] std::span<const std::uint8_t> bytes(Value value) const { return bytes_[value.place()].span(); }
    [[nodiscard]] std::string_view string(Value value) const; ///< of bytes or text
    [[nodiscard]] const Sequence& sequence(Value value) const { return sequences_[value.place()]; }
    [[nodiscard]] const Dict& dict(Value value) const { return dicts_[value.place()]; }
    [[nodiscard]] DataType& dataType(Value value) { return dataTypes_[value.place()]; }
    [[nodiscard]] Array& array(Value value) { return arrays_[value.place()]; }
    [[nodiscard]] const Array& array(Value value) const { return arrays_[value.place()]; }
    [[nodiscard]] ArrayView view(const Array& array) const; ///< of one that has bytes

private:
    std::deque<ByteBuffer> bytes_;
    std::deque<Sequence> sequences_;
    std::deque<Dict> dicts_;
    std::deque<DataType> dataTypes_;
    std::deque<Array> arrays_;
    std::uint64_t used_ = 0;
    bool exhausted_ = false;
};

} // namespace engram::pickle
