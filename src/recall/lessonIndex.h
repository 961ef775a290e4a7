#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <engram/agent/patchwork.h>
#include <engram/bits/kernel.h>

namespace engram {

/// What a patchwork's first look at every memory reads: a quarter of the pixels of each engram, its code and whether a
/// lesson begins with it. Made block by block and kept from question to question: a block of the memory that was looked
/// at before is known again by its versions, whatever agent it is met in.
///
/// Invariant, once it is open: of each of the first engrams() of the memory it has what was read of that very engram,
/// as extend() would read it again; so the lessons that nearest() lists are those that a look at the memory itself
/// finds (the first step of NaivePatchwork, which is the truth).
class LessonIndex {
public:
    /// Looks at the first `engrams` of the memory from now on. True if they are those that it looked at already.
    bool open(const WindowGrid& grid, const Memory& memory, std::size_t engrams);

    /// A lesson as the first look sees it.
    struct Near {
        std::uint32_t distance;
        std::uint32_t firstEngram;
        friend auto operator<=>(
            const Near&, const Near&) = default; // NOLINT(modernize-use-nullptr): there is no pointer
    };
    struct Listed {
        std::uint32_t code;
        std::vector<Near> lessons; ///< in the order of the memory
    };
    /// For each picture, and every code that was taught, ascending: the `wanted` nearest lessons. What is known of the
    /// memory is read once for all pictures.
    [[nodiscard]] std::vector<std::vector<Listed>> nearest(
        std::span<const BitView> inputs, std::size_t wanted, const Kernel& kernel);

    [[nodiscard]] std::size_t engrams() const noexcept { return engrams_; }
    /// Of the lesson that begins there: how many engrams it has.
    [[nodiscard]] std::size_t variants(std::size_t firstEngram) const noexcept;
    [[nodiscard]] std::size_t bytes() const noexcept;

private:
    struct Block {
        std::pair<std::uint64_t, std::uint64_t> versions; ///< of the memory, before its engrams and after them
        std::vector<Word> quarters; ///< quarterWords_ for each engram
        std::vector<std::uint8_t> codes;
        std::vector<std::uint8_t> begins; ///< of lessons: 1, else 0
    };
    /// The search for what is nearest to one picture, lesson by lesson in the order of the memory.
    struct Search {
        std::vector<Word> quarter; ///< of the picture
        std::vector<std::vector<Near>> heaps; ///< for each code, the farthest of its nearest first
        std::vector<std::uint32_t> limits; ///< for each code: a lesson from there on is not among its nearest
        Near lesson{}; ///< the one whose variants are being looked at
        std::uint8_t lessonCode = 0;

        void begin(std::size_t codes);
        void finishLesson(std::size_t wanted)
        {
            if (lesson.distance < limits[lessonCode]) // of equals the earlier one stays
                keepLesson(wanted);
        }
        void keepLesson(std::size_t wanted);
        [[nodiscard]] std::vector<Listed> listed() const;
    };
    void extend(Block& block, std::size_t first, std::size_t end, const Memory& memory);
    void takeQuarter(BitView input, Word* quarter) const;
    [[nodiscard]] bool agreesWith(const Memory& memory) const; ///< for debug builds: at both ends of each block
    void list(std::size_t block, std::span<const std::uint16_t> distances, std::size_t wanted, Search& search) const;

    WindowGrid grid_;
    std::size_t quarterWords_ = 0;
    std::size_t engrams_ = 0;
    std::vector<Block> blocks_;

    // Working memory of nearest().
    std::vector<Search> searches_;
    std::vector<std::uint16_t> distances_;
};

} // namespace engram
