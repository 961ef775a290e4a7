#include "rowScan.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <limits>

namespace engram {
namespace {

/// Engrams that are looked at before the limit is drawn closer.
constexpr std::size_t rowsAtOnce = 256;
static_assert(planeBits % rowsAtOnce == 0, "a rowsAtOnce lies in one block");

/// Longer rows are better given up early than read to their end in the fastest way.
constexpr std::size_t longestWholeRow = 16; // words

bool isRead(std::span<const Word> mask)
{
    return std::ranges::any_of(mask, [](Word word) { return word != 0; });
}

bool isReadWhole(std::span<const Word> mask, std::size_t bits)
{
    std::size_t read = 0;
    for (const Word word : mask)
        read += static_cast<std::size_t>(std::popcount(word));
    return read == bits;
}

/// Keeps what is near as far as it is known, and who is nearest.
class Near {
public:
    Near(const std::function<std::uint32_t(std::uint32_t)>& radiusFor, std::vector<Shortlist::Entry>& entries)
        : radiusFor_(radiusFor)
        , entries_(entries)
    {
        entries_.clear();
    }
    template <class Number> void look(std::size_t firstEngram, std::span<const Number> distances)
    {
        for (std::size_t i = 0; i < distances.size(); ++i) {
            if (distances[i] > limit_)
                continue;
            entries_.push_back({static_cast<std::uint32_t>(firstEngram + i), distances[i]});
            if (distances[i] < least_) {
                least_ = distances[i];
                assert(radiusFor_(least_) >= least_ && radiusFor_(least_) <= limit_);
                limit_ = radiusFor_(least_);
            }
        }
    }
    /// What was near at first and is not, now that the nearest is known.
    void dropFar()
    {
        std::erase_if(entries_, [this](const Shortlist::Entry& entry) { return entry.distance > limit_; });
    }
    [[nodiscard]] std::uint32_t least() const noexcept { return least_; }
    [[nodiscard]] std::uint32_t limit() const noexcept { return limit_; }

private:
    const std::function<std::uint32_t(std::uint32_t)>& radiusFor_;
    std::vector<Shortlist::Entry>& entries_;
    std::uint32_t least_ = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t limit_ = least_;
};

} // namespace

RowScan::Found RowScan::scan(const Kernel& kernel, const LayerTable& table, std::span<const Word> pattern,
    std::span<const Word> mask, const std::function<std::uint32_t(std::uint32_t least)>& radiusFor)
{
    std::vector<const LayerTable::Part*> parts;
    for (const LayerTable::Part& part : table.parts())
        if (isRead(mask.subspan(part.firstWord, wordsFor(part.bits))))
            parts.push_back(&part);
    const bool isShort = parts.size() == 1 && wordsFor(parts[0]->bits) <= longestWholeRow
        && isReadWhole(mask.subspan(parts[0]->firstWord, wordsFor(parts[0]->bits)), parts[0]->bits);

    assert(table.engrams() > 0);
    Near near(radiusFor, near_);
    for (std::size_t first = 0; first < table.engrams(); first += rowsAtOnce) {
        const std::size_t count = std::min(rowsAtOnce, table.engrams() - first);
        if (isShort) {
            std::array<std::uint16_t, rowsAtOnce> distances;
            kernel.rowDistances(LayerTable::row(*parts[0], first), count, wordsFor(parts[0]->bits),
                pattern.data() + parts[0]->firstWord, distances.data());
            near.look(first, std::span<const std::uint16_t>(distances).first(count));
            continue;
        }
        std::array<std::uint32_t, rowsAtOnce> distances{};
        for (const LayerTable::Part* part : parts)
            kernel.addRowDistances(LayerTable::row(*part, first), count, wordsFor(part->bits),
                pattern.data() + part->firstWord, mask.data() + part->firstWord, near.limit(), distances.data());
        near.look(first, std::span<const std::uint32_t>(distances).first(count));
    }
    near.dropFar();
    assert(std::ranges::all_of(std::array{near_.front(), near_.back()}, [&](const Shortlist::Entry& entry) {
        return table.distance(kernel, entry.engram, pattern, mask) == entry.distance;
    }));
    assert(std::ranges::min(near_, {}, &Shortlist::Entry::distance).distance == near.least());
    return {near.least(), near_};
}

} // namespace engram
