#pragma once

#include <cstddef>
#include <span>
#include <string>

#include <engram/error.h>
#include <engram/progress.h>
#include <engram/session/session.h>
#include <engram/training/learner.h>

namespace engram {

/// A second agent, to be compared with the one that is open.
struct Rival {
    Learner learner;
    std::size_t lessons = 0; ///< that it was taught
    /// What the other was taught and this was not: drawings, judged answers, and digits of data sets that are not open.
    std::size_t missing = 0;
};

/// A new agent of the description that is taught what `model` was, in the same order, as far as the digits are in the
/// data sets; wiring and randomness have the model's seeds. Errors: `notFound` where none of them are, `cancelled`, and
/// those of Learner::create.
[[nodiscard]] Result<Rival> taughtAlike(const Learner& model, LearnerDescription description, const std::string& name,
    std::span<const OpenData> data, const Progress& progress = {});

/// What a learner makes of a drawing, as live answers do: `asked` of the answer is null.
[[nodiscard]] LiveAnswer answerDrawing(
    const Learner& learner, const GreyPicture& picture, std::size_t steps, Recall& recall);

} // namespace engram
