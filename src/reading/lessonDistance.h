#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include <engram/bits/bitMatrix.h>
#include <engram/picture.h>
#include <engram/training/learner.h>

namespace engram {

/// How well a picture would do as a digit: by its distance to the nearest lesson, beside the distances that lessons of
/// that digit have among each other.
class LessonDistance {
public:
    explicit LessonDistance(const Learner& learner);

    /// Nothing was taught: no picture is better than another.
    [[nodiscard]] bool empty() const noexcept { return digits_.empty(); }

    struct Nearest {
        int digit = 0;
        double strangeness = 0; ///< in standard deviations from the usual distance of that digit; below 0 it is near
        double lead = 0; ///< how much farther the nearest lesson of any other digit is, as a share of the distance
    };
    /// For a learner that was taught something.
    [[nodiscard]] Nearest nearest(DigitView picture) const;

private:
    struct Usual {
        double mean = 0;
        double deviation = 1;
    };
    void measureDigits(const std::vector<std::size_t>& owners);
    void distancesTo(BitView bits, std::vector<std::uint32_t>& distances) const;

    Preprocessing preprocessing_;
    BitMatrix lessons_; ///< inputs of at most a few thousand engrams, evenly from the memory
    std::vector<std::uint8_t> digits_; ///< that each of them answers
    std::vector<Word> everywhere_; ///< the mask of all bits
    std::array<Usual, 10> usual_;
};

} // namespace engram
