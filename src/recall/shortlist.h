#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engram {

/// The engrams near a group of neurons at one moment, the *base*, with their distances then, and a promise: every
/// engram that is not listed was farther than `reach`. While the state settles, few bits flip from step to step, and a
/// distance changes by at most the number of flipped bits that are read; so for a while the nearest engrams must be
/// among these.
class Shortlist {
public:
    struct Entry {
        std::uint32_t engram;
        std::uint32_t distance;
    };

    /// `entries` is the room there is.
    void begin(std::span<Entry> entries, std::uint32_t base);

    [[nodiscard]] bool isOpen() const noexcept { return isOpen_; } ///< holds all that it should
    [[nodiscard]] std::uint32_t base() const noexcept { return base_; }
    [[nodiscard]] std::uint32_t reach() const noexcept { return reach_; }
    [[nodiscard]] std::uint32_t least() const noexcept
    {
        return least_;
    } ///< distance of the nearest engram at the base
    [[nodiscard]] std::span<const Entry> entries() const noexcept { return room_.first(size_); }

    /// From now on only engrams up to `reach` are listed.
    void limitTo(std::uint32_t reach) noexcept
    {
        if (reach < reach_)
            reach_ = reach;
    }
    void nearestIsAt(std::uint32_t least) noexcept { least_ = least; }
    /// When there is no more room, the farther half is dropped and the reach shortened, but never below `needed`: then
    /// the list is given up (closed).
    void add(Entry entry, std::uint32_t needed)
    {
        if (isOpen_ && size_ == room_.size())
            makeRoom(needed);
        if (isOpen_ && entry.distance <= reach_)
            room_[size_++] = entry;
    }
    void close() noexcept
    {
        isOpen_ = false;
        size_ = 0;
    }

private:
    void makeRoom(std::uint32_t needed);

    std::span<Entry> room_;
    std::size_t size_ = 0;
    std::uint32_t base_ = 0;
    std::uint32_t reach_ = 0;
    std::uint32_t least_ = 0;
    bool isOpen_ = false;
};

} // namespace engram
