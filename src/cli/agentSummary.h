#pragma once

#include <iosfwd>

#include <engram/training/learner.h>

#include "console.h"

namespace engram::cli {

/// What a person wants to know of an agent file: architecture, eye, lessons by source, length of the story.
[[nodiscard]] Json summaryJson(const Learner& learner);
void printSummary(const Learner& learner, std::ostream& out);

} // namespace engram::cli
