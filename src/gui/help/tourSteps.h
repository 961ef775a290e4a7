#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include <engram/agent/state.h>
#include <engram/session/session.h>

#include "bridge/viewState.h"

namespace engram {

/// What the tour sees of the window at one moment. A step is done when the moment it began and the present one tell
/// that what it asks for has happened.
struct TourMoment {
    bool answered = false; ///< there is a drawing, and an answer to it
    std::size_t memories = 0;
    std::uint64_t taughtDrawings = 0; ///< given as lessons since the tour has been open
    std::shared_ptr<const TestReport> test;
    std::uint64_t curves = 0; ///< learning curves that were measured, of whatever agent, since the tour has been open
    std::size_t comparisons = 0;
    std::uint64_t costliest = 0; ///< how often the gallery has shown the memories that cost most, since then
    std::optional<NeuronId> neuron; ///< that is chosen
    std::uint64_t strokes = 0; ///< changes of the drawing since the tour has been open
    bool canRedo = false; ///< something has been undone
};

/// One thing that the tour asks for, as data: a new one is a new line of tourSteps().
struct TourStep {
    const char* id; ///< what settings remember
    const char* title; ///< texts: in the context of TourPanel
    const char* text; ///< what to do, by mouse and by keys
    const char* done; ///< what is to be seen once it is done
    const char* target; ///< object name of the control to point at
    bool (*isDone)(const TourMoment& before, const TourMoment& now);
    /// Whether it is passed over, since there is nothing left to do; null: never.
    bool (*isNeedless)(const TourMoment& now) = nullptr;
};

/// In their order; the last one asks for nothing.
[[nodiscard]] std::span<const TourStep> tourSteps();

} // namespace engram
