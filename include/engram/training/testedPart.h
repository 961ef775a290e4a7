#pragma once

#include <cstddef>
#include <utility>

namespace engram {

/// Some of the pictures of a test.
struct TestedPart {
    std::size_t tested = 0;
    std::size_t correct = 0;

    friend bool operator==(const TestedPart&, const TestedPart&) = default;
};

/// Where the true accuracy lies with 95 % confidence (Wilson's score interval), of what was counted: low, high, 0-1.
[[nodiscard]] std::pair<double, double> accuracyInterval(const TestedPart& counted);

} // namespace engram
