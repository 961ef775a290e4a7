#include "labelledArrays.h"

#include <cstring>

#include <engram/plural.h>
#include <engram/text.h>

namespace engram {

namespace {

/// "U3" or "S1": the bytes of an element, whose characters are as long as labels may be.
std::optional<NumberType> textType(std::string_view code, NumberType type) noexcept
{
    const auto characters = numberIn<std::size_t>(code.substr(1));
    if (!characters || *characters == 0 || *characters > longestLabel)
        return std::nullopt;
    type.kind = code[0] == 'U' ? NumberKind::text : NumberKind::bytes;
    type.size = static_cast<std::uint16_t>(*characters * (code[0] == 'U' ? 4 : 1));
    return type;
}

} // namespace

std::optional<NumberType> numberType(std::string_view code) noexcept
{
    NumberType type;
    if (!code.empty() && (code[0] == '<' || code[0] == '>' || code[0] == '|')) {
        type.bigEndian = code[0] == '>';
        code.remove_prefix(1);
    }
    if (code == "b1" || code == "?") {
        type.kind = NumberKind::boolean;
        return type;
    }
    if (code.starts_with('U') || code.starts_with('S'))
        return textType(code, type);
    if (code.size() != 2)
        return std::nullopt;
    type.size = static_cast<std::uint16_t>(code[1] - '0');
    const bool powerOfTwo = type.size == 1 || type.size == 2 || type.size == 4 || type.size == 8;
    if (!powerOfTwo)
        return std::nullopt;
    switch (code[0]) {
    case 'u':
        type.kind = NumberKind::unsignedInteger;
        return type;
    case 'i':
        type.kind = NumberKind::signedInteger;
        return type;
    case 'f':
        type.kind = NumberKind::real;
        return type.size == 1 ? std::nullopt : std::optional(type);
    default:
        return std::nullopt;
    }
}

Result<void> checkArray(const ArrayView& array, const Sentence& what)
{
    std::uint64_t bytes = array.type.size;
    for (const std::uint64_t dimension : array.shape)
        if (__builtin_mul_overflow(bytes, dimension, &bytes))
            return failure(ErrorKind::malformed, Sentence::of("%1 claims more elements than memory can address", what));
    if (bytes != array.bytes.size())
        return failure(ErrorKind::malformed,
            Sentence::counted("%1 claims %n bytes, but holds %2", "%1 claims %n byte, but holds %2", bytes, what,
                array.bytes.size()));
    return {};
}

std::optional<OrderedArray> inOrderOfAxes(const ArrayView& array, std::span<const std::size_t> axes)
{
    std::vector<std::size_t> steps(axes.size()); // in memory, of the axes of the outcome
    OrderedArray ordered;
    for (std::size_t i = 0; i < axes.size(); ++i) {
        ordered.shape.push_back(array.shape[axes[i]]);
        steps[i] = array.type.size;
        for (std::size_t inner = axes[i] + 1; inner < array.shape.size(); ++inner)
            steps[i] *= array.shape[inner];
    }
    std::uint8_t* to = ordered.bytes.extend(array.bytes.size());
    if (to == nullptr && !array.bytes.empty())
        return std::nullopt;
    ordered.bytes.commit(array.bytes.size());
    std::vector<std::uint64_t> index(axes.size());
    std::size_t from = 0;
    for (std::size_t done = 0; done < array.bytes.size(); done += array.type.size) {
        std::memcpy(to + done, array.bytes.data() + from, array.type.size);
        for (std::size_t axis = axes.size(); axis-- > 0;) { // the last runs fastest, as an odometer
            from += steps[axis];
            if (++index[axis] < ordered.shape[axis])
                break;
            from -= steps[axis] * index[axis];
            index[axis] = 0;
        }
    }
    return ordered;
}

} // namespace engram
