#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include <engram/dataset/sampling.h>
#include <engram/progress.h>
#include <engram/training/learner.h>

namespace engram {

inline constexpr std::string_view canvasSource = "Canvas"; ///< the source of a drawing's engrams

/// What was taught.
struct TeachReport {
    std::size_t lessons = 0; ///< examples taught
    std::size_t engrams = 0; ///< engrams stored: more than lessons where variants are taught
    double seconds = 0;
    std::size_t known = 0; ///< examples that were left out, since they are remembered already (see newLessons)
    bool cancelled = false; ///< what was taught until then stays: whole lessons
};

/// Teaches examples in order. `afterBatch` (optional) is called between lessons, a few times a second at most, so that
/// a window can show the agent as it grows. Pictures are prepared on `threads` threads (0: all cores); the agent is the
/// same for any number.
TeachReport teachExamples(Learner& learner, std::span<const Example> examples, const Progress& progress = {},
    const std::function<void(const Learner&)>& afterBatch = {}, std::size_t threads = 0);

/// Those of the examples that the learner does not remember with their labels: an example taught twice would vote
/// twice. What was said to be right or wrong of one is no lesson of it.
[[nodiscard]] std::vector<Example> newLessons(const Learner& learner, std::span<const Example> examples);

/// Teaches one drawing: `digit` as the agent gets it (see digitFromPicture), `label` 0-9. Its source is canvasSource,
/// its index the hash of its bits (identityOfDrawing, first asked).
TeachReport teachDrawing(Learner& learner, DigitView digit, std::uint8_t label);

/// The bits of a digit through the learner's own eye, and of a label.
[[nodiscard]] BitVector inputFor(const Learner& learner, DigitView digit);
[[nodiscard]] BitVector labelFor(const Learner& learner, std::uint8_t label);

} // namespace engram
