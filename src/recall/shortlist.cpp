#include "shortlist.h"

#include <algorithm>
#include <limits>

namespace engram {

void Shortlist::begin(std::span<Entry> entries, std::uint32_t base)
{
    room_ = entries;
    size_ = 0;
    base_ = base;
    reach_ = std::numeric_limits<std::uint32_t>::max();
    isOpen_ = !entries.empty();
}

void Shortlist::makeRoom(std::uint32_t needed)
{
    const auto nearer = [](const Entry& left, const Entry& right) { return left.distance < right.distance; };
    const auto middle = room_.begin() + static_cast<std::ptrdiff_t>(size_ / 2);
    std::nth_element(room_.begin(), middle, room_.begin() + static_cast<std::ptrdiff_t>(size_), nearer);
    if (middle->distance <= needed) {
        close();
        return;
    }
    // All at the middle's distance go, not some of them: what is not listed must be beyond the reach.
    reach_ = std::min(reach_, middle->distance - 1);
    const auto end = std::partition(room_.begin(), room_.begin() + static_cast<std::ptrdiff_t>(size_),
        [this](const Entry& entry) { return entry.distance <= reach_; });
    size_ = static_cast<std::size_t>(end - room_.begin());
}

} // namespace engram
