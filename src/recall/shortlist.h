#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace engram {

/// The engrams near a group of neurons at one step of a question, with their distances then.
///
/// Invariant, while it is open: every engram up to `radius()` at the step `step()` is listed, with its distance, and
/// least() is the least of all. While the state settles few bits flip, and f flips that the group reads change a
/// distance by at most f: so as long as voters are within radius() - f, all of them are listed. (A neighbour list with
/// a skin, as molecular dynamics keeps it: Verlet, Physical Review 159, 1967.)
class Shortlist {
public:
    struct Entry {
        std::uint32_t engram;
        std::uint32_t distance;
    };

    /// Opens an empty list: nothing is near as far as it has been looked. `room` is where its entries go; without any
    /// the list stays closed.
    void begin(std::span<Entry> room, std::uint32_t step);

    [[nodiscard]] bool isOpen() const noexcept { return isOpen_; } ///< holds all that it should
    [[nodiscard]] std::uint32_t step() const noexcept { return step_; }
    [[nodiscard]] std::uint32_t radius() const noexcept { return radius_; }
    [[nodiscard]] std::uint32_t least() const noexcept { return least_; }
    [[nodiscard]] std::span<const Entry> entries() const noexcept { return room_.first(size_); }

    /// From now on only engrams up to `radius` are listed.
    void limitTo(std::uint32_t radius) noexcept
    {
        if (radius < radius_)
            radius_ = radius;
    }
    void setLeast(std::uint32_t least) noexcept { least_ = least; }
    /// When there is no more room, the farther half is dropped and the radius shortened, but never below `needed`: then
    /// the list is given up (closed).
    void add(Entry entry, std::uint32_t needed)
    {
        if (isOpen_ && size_ == room_.size())
            makeRoom(needed);
        if (!isOpen_ || entry.distance > radius_)
            return;
        assert(size_ < room_.size());
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
    std::uint32_t step_ = 0;
    std::uint32_t radius_ = 0;
    std::uint32_t least_ = 0;
    bool isOpen_ = false;
};

/// One shortlist for each group of a layer, and the room that they share.
class Shortlists {
public:
    /// A new question: all closed.
    void reset(std::size_t groups);
    /// Opens the list of a group.
    void begin(std::size_t group, std::uint32_t step);
    void close(std::size_t group) noexcept { lists_[group].close(); }

    [[nodiscard]] Shortlist& operator[](std::size_t group) noexcept { return lists_[group]; }
    [[nodiscard]] const Shortlist& operator[](std::size_t group) const noexcept { return lists_[group]; }
    [[nodiscard]] std::size_t bytes() const noexcept
    {
        return entries_.capacity() * sizeof(Shortlist::Entry) + lists_.capacity() * sizeof(Shortlist);
    }

private:
    std::vector<Shortlist> lists_;
    std::vector<Shortlist::Entry> entries_; ///< the same room for each group; made when the first list is opened
    std::size_t room_ = 0; ///< of one group
};

} // namespace engram
