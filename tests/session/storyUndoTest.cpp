#include <gtest/gtest.h>

#include <engram/session/session.h>

#include "sessionFixture.h"

namespace engram {
namespace {

using test::barDigit;
using test::barFile;

TEST(StoryUndo, ClearingTheHistoryCanBeUndoneAndRedone)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 20, 5));
    session.teachData({.samples = 6, .seed = 1});
    session.wait();
    const std::size_t states = session.snapshot()->learner.agent.story().size();
    ASSERT_GT(states, 0U);

    session.clearStory();
    session.teachDrawing(barDigit(3, 9), 3);
    session.wait();
    EXPECT_EQ(session.snapshot()->undoText.text(), "Teach a 3");
    session.undo(); // the lesson; the story of today stays
    session.wait();
    EXPECT_LT(session.snapshot()->learner.agent.story().size(), states);
    EXPECT_EQ(session.snapshot()->undoText.text(), "Clear the history");
    session.undo();
    session.wait();
    const SnapshotPointer before = session.snapshot();
    EXPECT_EQ(before->learner.agent.story().size(), states);
    EXPECT_EQ(before->learner.agent.memory().size(), 6U);
    session.redo();
    session.wait();
    EXPECT_LT(session.snapshot()->learner.agent.story().size(), states);
    session.clearStory();
    session.clearStory(); // of an empty history there is nothing to clear
    session.undo();
    session.wait();
    EXPECT_FALSE(session.snapshot()->learner.agent.story().empty());
}

TEST(StoryUndo, StatesThatALimitDropsComeBackWithWhatWasClearedBefore)
{
    Session session({}, test::withClassic());
    session.addData(barFile("Bars", 20, 5));
    session.teachData({.samples = 6, .seed = 1});
    session.wait();
    const Story full = session.snapshot()->learner.agent.story();
    session.setStoryLimit(full.size()); // drops nothing: nothing to undo
    session.wait();
    EXPECT_EQ(session.snapshot()->undoText.text(), "Teach 6 digits");
    session.setStoryLimit(4);
    session.clearStory();
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.agent.story().empty());
    session.undo();
    session.wait();
    EXPECT_EQ(session.snapshot()->learner.agent.story().size(), 4U);
    EXPECT_EQ(session.snapshot()->undoText.text(), "Limit the history");
    session.undo();
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.agent.story() == full);
    EXPECT_EQ(session.snapshot()->learner.agent.story().limit(), full.size());
    session.redo();
    session.redo();
    session.wait();
    EXPECT_TRUE(session.snapshot()->learner.agent.story().empty());
    EXPECT_EQ(session.snapshot()->learner.agent.story().limit(), 4U);
}

} // namespace
} // namespace engram
