#include "help/tourSteps.h"

#include <array>

#include <QCoreApplication>

namespace engram {

namespace {

constexpr std::size_t taughtWell = 100; ///< memories from which on a test says something about reading

constexpr std::array allSteps{
    TourStep{"draw", QT_TRANSLATE_NOOP("engram::TourPanel", "Draw a seven"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Draw a 7 on the canvas with the mouse. By keys: the arrows move the pen, Space puts it down and lifts "
            "it."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "It has answered while you drew."), "canvas",
        [](const TourMoment& before, const TourMoment& now) { return now.answered && now.strokes > before.strokes; }},
    TourStep{"teach", QT_TRANSLATE_NOOP("engram::TourPanel", "Teach it"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Say what it is: type 7 on the canvas, or click 7 in the tool bar. Then press Enter, or click Teach."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "One lesson, learned at once: it remembers your seven as it is."),
        "toolBar",
        [](const TourMoment& before, const TourMoment& now) {
            return now.taughtDrawings > before.taughtDrawings && now.memories > before.memories;
        }},
    TourStep{"data", QT_TRANSLATE_NOOP("engram::TourPanel", "Give it more lessons"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "It knows too little to be tested. Teach the chosen data sets: the button Teach in Teach and test, or "
            "Ctrl+T."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "Nothing was trained: all of these are simply remembered."), "teachData",
        [](const TourMoment& before, const TourMoment& now) { return now.memories >= before.memories + 10; },
        [](const TourMoment& now) { return now.memories >= taughtWell; }},
    TourStep{"test", QT_TRANSLATE_NOOP("engram::TourPanel", "Test it"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Ask it about digits that it has never seen: the button Test in Teach and test, or Ctrl+R."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "Results shows how many were right, and which were taken for which."),
        "testData",
        [](const TourMoment& before, const TourMoment& now) { return now.test && now.test != before.test; }},
    TourStep{"curve", QT_TRANSLATE_NOOP("engram::TourPanel", "Draw its learning curve"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Open Agent, Learning curve, or press Ctrl+Shift+L. Measure draws how many answers are right after more "
            "and "
            "more lessons, while it measures."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "Come back here when you have seen enough of it."), "menuBar",
        [](const TourMoment& before, const TourMoment& now) { return now.curves > before.curves; }},
    TourStep{"why", QT_TRANSLATE_NOOP("engram::TourPanel", "Ask one neuron why"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Click a cell of State, or go there by Tab and press an arrow key. Inspector says which memories decided "
            "its bit."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "Nothing about an answer is hidden."), "stateLayer",
        [](const TourMoment& before, const TourMoment& now) { return now.neuron && now.neuron != before.neuron; }},
    TourStep{"worst", QT_TRANSLATE_NOOP("engram::TourPanel", "Find the memory that cost most"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Open Agent, Memories, or press Ctrl+Shift+G, and show the five that cost most: each decided wrong answers "
            "of the test."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "Every wrong answer has its memories."), "menuBar",
        [](const TourMoment& before, const TourMoment& now) { return now.costliest > before.costliest; }},
    TourStep{"forget", QT_TRANSLATE_NOOP("engram::TourPanel", "Make it forget"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Choose one of these memories and press Forget, or take the last lesson back: Agent, Forget the last "
            "lesson, "
            "or Ctrl+Backspace. The button Forget beside a memory in Inspector does so, too."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "It is gone as if it had never been taught."), "inspectorDock",
        [](const TourMoment& before, const TourMoment& now) { return now.memories < before.memories; }},
    TourStep{"compare", QT_TRANSLATE_NOOP("engram::TourPanel", "Compare it with before"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Open Agent, Compare, or press Ctrl+Shift+P: beside it stands the agent before the last change. Both "
            "answer "
            "your drawing, and both can be tested on the same digits."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "So one sees what one memory is worth."), "menuBar",
        [](const TourMoment& before, const TourMoment& now) { return now.comparisons > before.comparisons; }},
    TourStep{"undo", QT_TRANSLATE_NOOP("engram::TourPanel", "And bring it back"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Undo, in the tool bar or by Ctrl+Z. It takes back lessons, forgetting and strokes, one after the other."),
        QT_TRANSLATE_NOOP("engram::TourPanel", "The memory is there again, and the answer as it was."), "toolBar",
        [](const TourMoment& before, const TourMoment& now) { return now.canRedo && now.memories > before.memories; }},
    TourStep{"end", QT_TRANSLATE_NOOP("engram::TourPanel", "That is all there is"),
        QT_TRANSLATE_NOOP("engram::TourPanel",
            "Draw, teach, test, ask why, forget, undo. How it works (F1) says more about each; F5 shows it to a "
            "class."),
        "", "", nullptr},
};

} // namespace

std::span<const TourStep> tourSteps()
{
    return allSteps;
}

} // namespace engram
