// Unsaved work is kept, and nothing is offered that was saved or thrown away.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <thread>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

#include <engram/bits/counterRandom.h>
#include <engram/store/agentFile.h>
#include <engram/store/recovery.h>

#include "session/recoveryKeeper.h"
#include "sessionFixture.h"
#include "support/eventually.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

using namespace std::chrono_literals;
using test::barDigit;
using test::eventually;
using test::Recorder;
using test::TemporaryFolder;

constexpr const char* crashingFolder = "ENGRAM_TEST_CRASHING_FOLDER";

std::size_t copiesIn(const std::filesystem::path& folder)
{
    std::size_t copies = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        copies += entry.path().extension() == ".engram-copy" ? 1 : 0;
    return copies;
}

SessionOptions keepingIn(const std::filesystem::path& folder, std::chrono::milliseconds delay)
{
    SessionOptions options = test::withClassic();
    options.recoveryFolder = folder;
    options.recoveryDelay = delay;
    return options;
}

SnapshotPointer unsavedSnapshot()
{
    Session session({}, test::withClassic());
    session.teachDrawing(barDigit(1, 1), 1);
    session.wait();
    return session.snapshot();
}

TEST(Recovery, KeepsACopyOfUnsavedWorkAndRemovesItOnceSaved)
{
    const TemporaryFolder folder;
    const std::filesystem::path recovery = folder.path() / "recovery";
    Session session({}, keepingIn(recovery, 10ms));
    session.teachDrawing(barDigit(1, 1), 1);
    EXPECT_TRUE(eventually([&] { return copiesIn(recovery) == 1; }));
    session.saveAgent(folder.path() / "saved.engram");
    EXPECT_TRUE(eventually([&] { return copiesIn(recovery) == 0; }));
    session.teachDrawing(barDigit(2, 2), 2);
    EXPECT_TRUE(eventually([&] { return copiesIn(recovery) == 1; }));
    session.discardRecovery();
    EXPECT_EQ(copiesIn(recovery), 0U);
}

TEST(Recovery, SavedAndClosedLeavesNoCopy)
{
    const TemporaryFolder folder;
    const std::filesystem::path recovery = folder.path() / "recovery";
    for (int round = 0; round < 20; ++round) {
        Session session({}, keepingIn(recovery, 1ms));
        session.teachDrawing(barDigit(1, 1), 1);
        ASSERT_TRUE(eventually([&] { return copiesIn(recovery) == 1; }));
        session.saveAgent(folder.path() / "saved.engram");
        session.wait();
        ASSERT_FALSE(session.snapshot()->modified);
    }
    EXPECT_EQ(copiesIn(recovery), 0U);
}

TEST(Recovery, WhatWasSavedWithinALongDelayIsNotOffered)
{
    const TemporaryFolder folder;
    const std::filesystem::path recovery = folder.path() / "recovery";
    const SnapshotPointer unsaved = unsavedSnapshot();
    const auto saved = std::make_shared<Snapshot>(*unsaved);
    saved->modified = false;
    {
        RecoveryKeeper keeper(recovery, 10ms);
        keeper.changed(unsaved);
        ASSERT_TRUE(eventually([&] { return copiesIn(recovery) == 1; }));
        keeper.changed(saved); // and closed before the thread has seen it
    }
    EXPECT_EQ(copiesIn(recovery), 0U);
}

TEST(Recovery, NothingIsWrittenAfterItWasThrownAway)
{
    const TemporaryFolder folder;
    const SnapshotPointer unsaved = unsavedSnapshot();
    RandomStream random(3);
    for (int round = 0; round < 200; ++round) {
        const std::filesystem::path recovery = folder.path() / std::to_string(round);
        {
            RecoveryKeeper keeper(recovery, 0ms);
            keeper.changed(unsaved);
            const auto until = std::chrono::steady_clock::now() + std::chrono::microseconds(random.below(200));
            while (std::chrono::steady_clock::now() < until)
                std::this_thread::yield();
            keeper.discard();
            EXPECT_EQ(copiesIn(recovery), 0U);
        }
        ASSERT_EQ(copiesIn(recovery), 0U) << "in round " << round;
    }
}

TEST(Recovery, SaysOnceThatNoCopyCanBeKept)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "no folder";
    Recorder recorder;
    const auto errors = [&] {
        std::size_t count = 0;
        for (const JobResult& result : recorder.finished())
            count += result.error && result.error->message.find("no copy of unsaved work") != std::string::npos ? 1 : 0;
        return count;
    };
    Session session(recorder.listener(), keepingIn(folder.path() / "file" / "recovery", 1ms));
    session.teachDrawing(barDigit(1, 1), 1);
    EXPECT_TRUE(eventually([&] { return errors() == 1; }));
    for (std::uint64_t i = 2; i < 6; ++i) {
        session.teachDrawing(barDigit(1, i), 1);
        session.wait();
        std::this_thread::sleep_for(10ms); // longer than the delay: another try each time
    }
    session.wait();
    EXPECT_EQ(errors(), 1U);
}

TEST(Recovery, ARelativePathIsTheSameFileWhereverItIsRecovered)
{
    const TemporaryFolder folder;
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    Session session({}, test::withClassic());
    session.teachDrawing(barDigit(1, 1), 1);
    session.saveAgent("relative.engram");
    session.wait();
    const std::filesystem::path saved = session.snapshot()->path;
    session.openAgent("relative.engram");
    session.wait();
    const std::filesystem::path opened = session.snapshot()->path;
    session.adoptRecovered(session.snapshot()->learner, "relative.engram");
    session.wait();
    const std::filesystem::path recovered = session.snapshot()->path;
    std::filesystem::current_path(before);
    for (const std::filesystem::path& path : {saved, opened, recovered}) {
        EXPECT_TRUE(path.is_absolute()) << path;
        EXPECT_TRUE(std::filesystem::equivalent(path, folder.path() / "relative.engram")) << path;
    }
}

/// What the process does that is to be killed: works, waits until all of it is kept, says what it was, and goes on.
[[noreturn]] void workUntilKilled(const std::filesystem::path& folder)
{
    Session session({}, keepingIn(folder / "recovery", 20ms));
    session.saveAgent(folder / "original.engram");
    for (std::uint64_t i = 0; i < 5; ++i)
        session.teachDrawing(barDigit(static_cast<std::uint8_t>(i), i), static_cast<std::uint8_t>(i));
    session.wait();
    const Learner learner = session.snapshot()->learner;
    const auto kept = [&] {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(folder / "recovery", error))
            if (entry.path().extension() == ".engram-copy") {
                const Result<Learner> copy = RecoveryFolder::load({entry.path(), {}, {}, {}});
                return copy && copy->agent.memory() == learner.agent.memory();
            }
        return false;
    };
    if (!eventually(kept) || !saveAgent(learner, folder / "expected.engram"))
        std::_Exit(1);
    std::ofstream(folder / "ready") << "ready";
    for (;;)
        ::pause();
}

/// The test program once more, as that process.
class CrashingProcess : public ::testing::Environment {
public:
    void SetUp() override
    {
        if (const char* folder = std::getenv(crashingFolder))
            workUntilKilled(folder);
    }
};

const ::testing::Environment* const crashingProcess = ::testing::AddGlobalTestEnvironment(new CrashingProcess);

TEST(Recovery, AProcessThatIsKilledLosesNothing)
{
    const std::filesystem::path program = "/proc/self/exe";
    ASSERT_TRUE(std::filesystem::exists(program)) << "the system must say where a program is";
    const TemporaryFolder folder;
    const std::string variable = std::string(crashingFolder) + "=" + folder.path().string();
    const pid_t process = ::fork();
    ASSERT_GE(process, 0);
    if (process == 0) {
        static_cast<void>(::putenv(const_cast<char*>(variable.c_str())));
        ::execl(program.c_str(), "test_session", "--gtest_filter=Recovery.*", "--gtest_brief=1", nullptr);
        std::_Exit(1);
    }
    const auto ended = [&] { return ::waitpid(process, nullptr, WNOHANG) != 0; };
    bool gone = false;
    EXPECT_TRUE(
        eventually([&] { return std::filesystem::exists(folder.path() / "ready") || (gone = gone || ended()); }));
    ASSERT_FALSE(gone) << "it ended by itself";
    const RecoveryFolder recovery(folder.path() / "recovery");
    EXPECT_TRUE(recovery.abandoned().empty()) << "as long as it lives its work is its own";
    ASSERT_EQ(::kill(process, SIGKILL), 0);
    ASSERT_EQ(::waitpid(process, nullptr, 0), process);

    const auto copies = recovery.abandoned();
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_TRUE(std::filesystem::equivalent(copies[0].original, folder.path() / "original.engram"));
    const Result<Learner> copy = RecoveryFolder::load(copies[0]);
    const Result<Learner> expected = loadAgent(folder.path() / "expected.engram");
    ASSERT_TRUE(copy && expected);
    EXPECT_EQ(copy->agent.memory().size(), 5U);
    EXPECT_TRUE(copy->agent.memory() == expected->agent.memory());
    EXPECT_EQ(copy->agent.story().size(), expected->agent.story().size());
    EXPECT_TRUE(copy->agent.state() == expected->agent.state());
}

} // namespace
} // namespace engram
