#include "picklePart.h"

#include <optional>

#include <engram/try.h>

#include "formats/arrays/labelledArrays.h"
#include "pickleArrays.h"
#include "pickleMachine.h"
#include "pickleValue.h"

namespace engram {
namespace {

/// The shape of an array, or of lists nested like one by their first items; nothing where these are no numbers and no
/// texts.
std::optional<std::vector<std::uint64_t>> shapeOfPart(const pickle::ValueStore& store, pickle::Value value)
{
    constexpr std::size_t deepest = 4;
    std::vector<std::uint64_t> shape;
    while (value.isSequence() && shape.size() < deepest) {
        const pickle::Sequence& items = store.sequence(value);
        if (items.size() == 0)
            return std::nullopt;
        shape.push_back(items.size());
        value = items[0];
    }
    if (value.is(pickle::Kind::array)) {
        const auto& inner = store.array(value).shape;
        shape.insert(shape.end(), inner.begin(), inner.end());
        return shape;
    }
    const bool isOne = value.is(pickle::Kind::integer) || value.is(pickle::Kind::real) || value.is(pickle::Kind::text)
        || value.is(pickle::Kind::bytes);
    return isOne && !shape.empty() ? std::optional(shape) : std::nullopt;
}

} // namespace

Result<PicklePart> readPicklePart(ByteReader& reader)
{
    pickle::ValueStore store;
    ENGRAM_TRY(const auto root, pickle::Machine(reader, store).run());
    const auto shape = shapeOfPart(store, root);
    if (!shape)
        return failure(ErrorKind::malformed,
            Sentence::of("%1: the pickle is no single array of pictures or labels", reader.where()));
    const bool pictures = isShapeOfPictures(*shape);
    const Sentence what = Sentence::quoted(reader.where());
    ENGRAM_TRY(auto values, pictures ? pickle::picturesIn(store, root, what) : pickle::labelsIn(store, root, what));
    return PicklePart{pictures, std::move(values)};
}

} // namespace engram
