#include "rowScan.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace engram {
namespace {

/// Engrams that are looked at before the limit is drawn closer.
constexpr std::size_t rowsAtOnce = 256;
static_assert(planeBits % rowsAtOnce == 0, "a rowsAtOnce lies in one block");

bool isRead(std::span<const Word> mask)
{
    return std::ranges::any_of(mask, [](Word word) { return word != 0; });
}

} // namespace

RowScan::Found RowScan::scan(const Kernel& kernel, const LayerTable& table, std::span<const Word> pattern,
    std::span<const Word> mask, const std::function<std::uint32_t(std::uint32_t least)>& radiusFor)
{
    std::vector<const LayerTable::Part*> parts;
    for (const LayerTable::Part& part : table.parts())
        if (isRead(mask.subspan(part.firstWord, wordsFor(part.bits))))
            parts.push_back(&part);

    assert(table.engrams() > 0);
    distances_.assign(table.engrams(), 0);
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t limit = least;
    for (std::size_t first = 0; first < table.engrams(); first += rowsAtOnce) {
        const std::size_t count = std::min(rowsAtOnce, table.engrams() - first);
        for (const LayerTable::Part* part : parts)
            kernel.addRowDistances(LayerTable::row(*part, first), count, wordsFor(part->bits),
                pattern.data() + part->firstWord, mask.data() + part->firstWord, limit, distances_.data() + first);
        const std::uint32_t nearest = *std::ranges::min_element(std::span(distances_).subspan(first, count));
        if (nearest < least) {
            least = nearest;
            limit = radiusFor(least);
        }
    }
    assert(table.distance(kernel, static_cast<std::size_t>(std::ranges::min_element(distances_) - distances_.begin()),
               pattern, mask)
        == least);
    return {least, distances_};
}

} // namespace engram
