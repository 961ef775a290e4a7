#include <engram/store/agentFile.h>

#include <gtest/gtest.h>

#include "store/container.h"
#include "store/learnerSections.h"

#include "support/randomLog.h"
#include "support/sampleLearners.h"

namespace engram {
namespace {

using LogBytes = std::vector<std::uint8_t>;

/// A file with one section more, or with that section exchanged.
LogBytes withSection(
    const LogBytes& file, const char* tag, const std::function<void(ByteWriter&)>& write, FormatVersion version)
{
    const ContainerView view = decodeContainer(file, "file").value();
    BytesSink sink;
    const bool there = view.find(tag) != nullptr;
    ContainerWriter out(sink, version, view.sections.size() + (there ? 0 : 1));
    for (const SectionView& section : view.sections)
        if (section.tag != tag)
            out.addDeflated({section.tag, {section.bytes.begin(), section.bytes.end()}});
    out.add(tag, write);
    out.finish();
    return sink.take();
}

TEST(LogSection, ComesBackAsItWasAndChangesNothingElse)
{
    RandomStream random(7);
    for (std::size_t round = 0; round < 20; ++round) {
        Learner learner = test::smallLearner(3);
        const LogBytes without = encodeAgent(learner).value();
        learner.log = test::randomLog(random, 1 + random.below(30));
        const LogBytes with = encodeAgent(learner).value();
        Learner back = decodeAgent(with, "file").value();
        test::expectEqual(back, learner);
        EXPECT_TRUE(back.log == learner.log);
        EXPECT_EQ(encodeAgent(back).value(), with) << "canonical";
        back.log = {};
        EXPECT_EQ(encodeAgent(back).value(), without);
    }
}

TEST(LogSection, IsOfAVersionThatOlderProgramsReadOver)
{
    const auto minorVersion = [](const LogBytes& bytes) { return bytes[10] + 256 * bytes[11]; };
    Learner learner = test::smallLearner(3);
    EXPECT_EQ(minorVersion(encodeAgent(learner).value()), 0) << "no newer than it has to be";
    learner.log.add({});
    EXPECT_EQ(minorVersion(encodeAgent(learner).value()), 2);
    // What this program does with a section of tomorrow is what an older one does with the log.
    const LogBytes newer = withSection(encodeAgent(learner).value(), "MORE",
        [](ByteWriter& out) { out.text("of tomorrow"); }, {1, presentVersion.minor + 1});
    const Learner read = decodeAgent(newer, "newer").value();
    test::expectEqual(read, learner);
    EXPECT_TRUE(read.log == learner.log);
}

TEST(LogSection, RefusesFiguresThatCannotBe)
{
    Learner learner = test::smallLearner(3);
    learner.log.add({});
    const LogBytes good = encodeAgent(learner).value();
    const auto refusal = [&](const TestLogEntry& entry) {
        const Result<Learner> read =
            decodeAgent(withSection(
                            good, logTag, [&](ByteWriter& out) { writeLog(out, TestLog({entry})); }, presentVersion),
                "file");
        return read ? std::string() : read.error().message;
    };
    EXPECT_EQ(refusal({.all = {10, 10}, .taught = {3, 3}}), "");
    for (const TestLogEntry& wrong : {TestLogEntry{.all = {10, 11}}, TestLogEntry{.all = {10, 5}, .taught = {11, 5}},
             TestLogEntry{.all = {10, 5}, .taught = {7, 6}}, TestLogEntry{.all = {10, 9}, .taught = {3, 1}}})
        EXPECT_NE(refusal(wrong).find("section TLOG"), std::string::npos) << refusal(wrong);
    EXPECT_FALSE(decodeAgent(withSection(
                                 good, logTag, [](ByteWriter& out) { out.count(1'000'000'000); }, presentVersion),
        "file"));
}

} // namespace
} // namespace engram
