#include "shortlist.h"

#include <algorithm>
#include <limits>

namespace engram {

namespace {

/// Room on a shortlist: as many as fit in half a megabyte for all groups, but this many at least.
constexpr std::size_t minRoom = 96;
constexpr std::size_t roomInAll = std::size_t{1} << 16U;

} // namespace

void Shortlist::begin(std::span<Entry> room, std::uint32_t step)
{
    room_ = room;
    size_ = 0;
    step_ = step;
    radius_ = std::numeric_limits<std::uint32_t>::max();
    isOpen_ = !room.empty();
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
    // All at the middle's distance go, not some of them: what is not listed must be beyond the radius.
    limitTo(middle->distance - 1);
    const auto end = std::partition(room_.begin(), room_.begin() + static_cast<std::ptrdiff_t>(size_),
        [this](const Entry& entry) { return entry.distance <= radius_; });
    size_ = static_cast<std::size_t>(end - room_.begin());
}

void Shortlists::reset(std::size_t groups)
{
    lists_.assign(groups, {});
    room_ = groups == 0 ? 0 : std::max(minRoom, roomInAll / groups);
}

void Shortlists::begin(std::size_t group, std::uint32_t step)
{
    entries_.resize(room_ * lists_.size());
    lists_[group].begin(std::span(entries_).subspan(group * room_, room_), step);
}

} // namespace engram
