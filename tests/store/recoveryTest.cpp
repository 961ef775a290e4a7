#include <engram/files/fileClaim.h>
#include <engram/store/recovery.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <engram/store/agentFile.h>

#include "support/sampleLearners.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

namespace fs = std::filesystem;
using test::smallLearner;
using test::TemporaryFolder;

/// Does something in another process, which then lives until it is killed.
class OtherProcess {
public:
    template <class Work> explicit OtherProcess(Work work)
    {
        int pipe[2] = {};
        EXPECT_EQ(::pipe(pipe), 0);
        id_ = ::fork();
        if (id_ == 0) {
            const auto held = work();
            const char ready = held ? 'y' : 'n';
            if (::write(pipe[1], &ready, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char ready = 'n';
        EXPECT_EQ(::read(pipe[0], &ready, 1), 1);
        EXPECT_EQ(ready, 'y');
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    [[nodiscard]] pid_t id() const { return id_; }
    void kill()
    {
        if (id_ > 0) {
            ::kill(id_, SIGKILL);
            ::waitpid(id_, nullptr, 0);
        }
        id_ = -1;
    }

private:
    pid_t id_ = -1;
};

TEST(RecoveryFolder, OffersWhatADeadProcessLeft)
{
    const TemporaryFolder parent;
    const fs::path folder = parent.path() / "deep/recovery";
    const Learner learner = smallLearner(5);
    OtherProcess other([&] {
        auto* recovery = new RecoveryFolder(folder); // lives as long as the process
        return recovery->keep(smallLearner(1), {}) && recovery->keep(learner, "/home/ada/my agent.engram");
    });
    const RecoveryFolder mine(folder);
    EXPECT_TRUE(mine.abandoned().empty()); // its process lives
    other.kill();

    const auto copies = mine.abandoned();
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies[0].name, learner.name);
    EXPECT_EQ(copies[0].original, "/home/ada/my agent.engram");
    EXPECT_LT(fs::file_time_type::clock::now() - copies[0].written, std::chrono::minutes(1));
    const auto loaded = RecoveryFolder::load(copies[0]);
    ASSERT_TRUE(loaded) << loaded.error().message;
    test::expectEqual(*loaded, learner);
    EXPECT_EQ(fs::status(folder).permissions() & (fs::perms::group_all | fs::perms::others_all), fs::perms::none);

    RecoveryFolder::remove(copies[0]);
    EXPECT_TRUE(mine.abandoned().empty());
    EXPECT_TRUE(fs::is_empty(folder));
}

TEST(RecoveryFolder, ACleanEndLeavesNothing)
{
    const TemporaryFolder parent;
    RecoveryFolder folder(parent.path());
    folder.discard(); // nothing yet
    ASSERT_TRUE(folder.keep(smallLearner(), {}));
    EXPECT_FALSE(fs::is_empty(parent.path()));
    folder.discard();
    EXPECT_TRUE(fs::is_empty(parent.path()));
    ASSERT_TRUE(folder.keep(smallLearner(), {}));
    EXPECT_TRUE(folder.abandoned().empty()); // not its own
    folder.discard();
}

TEST(RecoveryFolder, TwoWindowsDoNotDisturbEachOther)
{
    const TemporaryFolder parent;
    RecoveryFolder first(parent.path());
    auto second = std::make_unique<RecoveryFolder>(parent.path());
    ASSERT_TRUE(first.keep(smallLearner(1), "first"));
    ASSERT_TRUE(second->keep(smallLearner(2), "second"));
    EXPECT_TRUE(first.abandoned().empty());
    second.reset(); // gone without discard(): as in a crash
    const auto copies = first.abandoned();
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies[0].original, "second");
    first.discard();
    EXPECT_EQ(RecoveryFolder(parent.path()).abandoned().size(), 1U);
}

TEST(RecoveryFolder, LeavesDamagedCopiesOutAndSaysNewestFirst)
{
    const TemporaryFolder parent;
    for (const char* name : {"a", "b", "c"}) {
        RecoveryFolder folder(parent.path());
        ASSERT_TRUE(folder.keep(smallLearner(), name));
    }
    std::vector<RecoveryFolder::Copy> copies = RecoveryFolder(parent.path()).abandoned();
    ASSERT_EQ(copies.size(), 3U);
    const auto now = fs::file_time_type::clock::now();
    for (const auto& copy : copies)
        fs::last_write_time(copy.file, now - std::chrono::hours(copy.original.string()[0]));
    copies = RecoveryFolder(parent.path()).abandoned();
    EXPECT_EQ(copies[0].original, "a");
    EXPECT_EQ(copies[2].original, "c");
    fs::resize_file(copies[1].file, 100);
    copies = RecoveryFolder(parent.path()).abandoned();
    ASSERT_EQ(copies.size(), 2U);
    EXPECT_EQ(copies[1].original, "c");
}

TEST(RecoveryFolder, SaysWhenItCannotKeepACopy)
{
    const TemporaryFolder parent;
    std::ofstream(parent.path() / "file") << "in the way";
    RecoveryFolder folder(parent.path() / "file" / "recovery");
    const auto kept = folder.keep(smallLearner(), {});
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().kind, ErrorKind::writeFailed);
    EXPECT_TRUE(folder.abandoned().empty());
}

class FileClaims : public testing::Test {
protected:
    void SetUp() override { ::setenv("XDG_RUNTIME_DIR", runtime_.path().c_str(), 1); }
    void TearDown() override { ::unsetenv("XDG_RUNTIME_DIR"); }

    TemporaryFolder runtime_;
    TemporaryFolder folder_;
};

TEST_F(FileClaims, SayThatAnotherProgramHasTheFileOpen)
{
    const fs::path path = folder_.path() / "a.engram";
    OtherProcess other([&path] {
        auto* claim = new Result<FileClaim>(FileClaim::take(path));
        return claim->has_value();
    });
    const auto refused = FileClaim::take(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::unreadable);
    EXPECT_EQ(refused.error().message, path.string() + " is open in another Engram; close it there first");
    EXPECT_FALSE(FileClaim::take(folder_.path() / "." / "a.engram")); // another way to write the same path
    EXPECT_TRUE(FileClaim::take(folder_.path() / "b.engram"));
    other.kill();
    EXPECT_TRUE(FileClaim::take(path));
    EXPECT_EQ(folder_.names().size(), 0U); // nothing is left beside a person's files
}

TEST_F(FileClaims, AreGivenUpAndHandedOn)
{
    const fs::path path = folder_.path() / "a.engram";
    auto claim = FileClaim::take(path);
    ASSERT_TRUE(claim);
    EXPECT_FALSE(FileClaim::take(path));
    std::optional<FileClaim> moved = std::move(*claim);
    EXPECT_FALSE(FileClaim::take(path));
    moved.reset();
    claim = FileClaim::take(path);
    EXPECT_TRUE(claim);
}

TEST_F(FileClaims, SurviveASave)
{
    const fs::path path = folder_.path() / "a.engram";
    ASSERT_TRUE(saveAgent(smallLearner(), path));
    const auto claim = FileClaim::take(path);
    ASSERT_TRUE(saveAgent(smallLearner(), path)); // the file is another one now
    EXPECT_FALSE(FileClaim::take(path));
}

TEST_F(FileClaims, LeaveNoFileBehindNotEvenThoseOfKilledProcesses)
{
    const auto claimFiles = [this] {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(runtime_.path()))
            count += entry.is_regular_file() ? 1 : 0;
        return count;
    };
    {
        const auto claim = FileClaim::take(folder_.path() / "a.engram");
        EXPECT_EQ(claimFiles(), 1U);
    }
    EXPECT_EQ(claimFiles(), 0U);

    OtherProcess other([this] {
        auto* claim = new Result<FileClaim>(FileClaim::take(folder_.path() / "b.engram"));
        return claim->has_value();
    });
    const auto beside = FileClaim::take(folder_.path() / "c.engram");
    EXPECT_EQ(claimFiles(), 2U); // what another process has open stays
    other.kill();
    const auto next = FileClaim::take(folder_.path() / "d.engram");
    EXPECT_EQ(claimFiles(), 2U); // c and d
}

TEST_F(FileClaims, AreHadByOneAtATimeWhenManyTakeAndGiveUpAtOnce)
{
    const fs::path path = folder_.path() / "a.engram";
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> taken = 0;
    std::vector<std::jthread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < 500; ++round) {
                const auto claim = FileClaim::take(path);
                if (!claim)
                    continue;
                const int now = ++holders;
                for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);) { }
                ++taken;
                --holders;
            }
        });
    threads.clear();
    EXPECT_GT(taken, 0);
    EXPECT_EQ(most, 1);
}

TEST_F(FileClaims, SucceedWhereNoneCanBeMade)
{
    ASSERT_NE(::setenv("XDG_RUNTIME_DIR", "/proc/self", 1), -1); // a folder, but nothing can be made in it
    const fs::path path = folder_.path() / "a.engram";
    const auto first = FileClaim::take(path);
    const auto second = FileClaim::take(path);
    EXPECT_TRUE(first && second);
}

} // namespace
} // namespace engram
