#pragma once

#include <span>

#include <engram/session/repetition.h>
#include <engram/session/session.h>

namespace engram {

/// The options of `engram-cli train` that draw the lessons of a plan from what is open, in the same order, but for the
/// seed. Errors: `unsupported`, for what it has no options for.
[[nodiscard]] Result<CommandWords> wordsOfLessons(std::span<const OpenData> data, const TeachPlan& plan);

/// The options of `engram-cli test` that ask the questions of a plan. Errors: `unsupported`.
[[nodiscard]] Result<CommandWords> wordsOfQuestions(std::span<const OpenData> data, const TestPlan& plan);

/// Why there is no command for what was stopped, and for examples that were picked by hand.
[[nodiscard]] Result<CommandWords> wordsOfStopped();
[[nodiscard]] Result<CommandWords> wordsOfPicked();
/// Lessons that are drawn without some of the pictures: the command line leaves none out.
[[nodiscard]] Result<CommandWords> wordsWithoutSome();

} // namespace engram
