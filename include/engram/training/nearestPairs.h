#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <engram/bits/bitMatrix.h>
#include <engram/error.h>
#include <engram/progress.h>

namespace engram {

/// Two pictures and in how many bits they differ.
struct PicturePair {
    std::uint32_t distance = 0;
    std::uint32_t first = 0; ///< rows of the pictures; first < second
    std::uint32_t second = 0;

    /// The nearest pair first.
    // NOLINTNEXTLINE(modernize-use-nullptr): there is no pointer
    friend auto operator<=>(const PicturePair&, const PicturePair&) = default;
};

/// Of all pairs those that are most alike, the nearest first, of equally near ones those of the first rows first.
struct NearestPairs {
    std::vector<PicturePair> pairs; ///< whatever they are labelled
    std::vector<PicturePair> contradictions; ///< labelled differently: one of the two may be labelled wrongly
};

/// Looks at every pair of pictures, on `threads` threads (0: all cores), and keeps at most `wanted` of each kind. The
/// result is the same for any number of threads. Pictures whose numbers of ones differ by more than the distance that
/// is looked for need not be compared, so most are not. Progress counts pictures. Errors: `cancelled`.
[[nodiscard]] Result<NearestPairs> nearestPairs(const BitMatrix& pictures, std::span<const std::uint8_t> labels,
    std::size_t wanted, const Progress& progress = {}, std::size_t threads = 0);

} // namespace engram
