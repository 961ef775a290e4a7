#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

#include <gtest/gtest.h>

#include <engram/dataset/ownDigits.h>

#include "sessionFixture.h"

namespace engram::ownDigitsTests {
namespace {

using test::barDigit;

std::shared_ptr<const DataFile> ownSet(std::initializer_list<std::uint8_t> labels, const OwnDigitsChange& then = {})
{
    std::vector<OwnDigit> digits;
    for (const std::uint8_t label : labels)
        digits.push_back({0, label, "Ann", barDigit(label, 3)});
    OwnDigits set;
    set.apply(OwnDigitsChange::adding(digits)).value();
    set.apply(then).value();
    return set.dataFile("My digits");
}

TEST(OwnDigits, AreTaughtUnderTheNumbersThatTheyKeepWhenOthersGo)
{
    Session session({}, test::withClassic());
    OwnDigitsChange withoutTheFirst;
    withoutTheFirst.taken.push_back({0, {1, 3, {}, {}}});
    session.addData(ownSet({3, 1, 4}, withoutTheFirst));
    session.teachData({.samples = 10});
    session.wait();
    const Memory& memory = session.snapshot()->learner.agent.memory();
    ASSERT_EQ(memory.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(memory[i].provenance.source, "My digits");
        const std::uint64_t number = memory[i].provenance.index;
        EXPECT_EQ(codeOf(memory[i].answerOutput), number == 2 ? 1 : 4) << number;
    }
    session.forgetExample("My digits", 3);
    session.wait();
    EXPECT_EQ(codeOf(session.snapshot()->learner.agent.memory()[0].answerOutput), 1);
}

TEST(OwnDigits, AreAskedAboutBesideTheTestPartsOfOthersAndNoLineSaysThatItRepeatsThat)
{
    Session session({}, test::withClassic());
    session.addData(test::barFile("Bars", 10, 20));
    session.addData(ownSet({5, 6, 7}));
    session.testData({.count = 1000, .steps = 2});
    session.wait();
    const SnapshotPointer snapshot = session.snapshot();
    ASSERT_TRUE(snapshot->lastTest);
    EXPECT_EQ(snapshot->lastTest->tested(), 23U);
    EXPECT_TRUE(snapshot->testAgain.lines.empty());
    EXPECT_FALSE(snapshot->testAgain.problem.empty());
}

} // namespace
} // namespace engram::ownDigitsTests
