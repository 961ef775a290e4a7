#include <csignal>

#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <engram/store/agentFile.h>

#include "files/safeSave.h"
#include "support/limitedProcess.h"
#include "support/sampleLearners.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

namespace fs = std::filesystem;
using test::bytesOfFile;
using test::TemporaryFolder;
using Bytes = std::vector<std::uint8_t>;

TEST(SaveAgent, KilledAtAnyMomentItLeavesAWholeFile)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    const Learner learner = test::smallLearner(200);
    ASSERT_TRUE(saveAgent(learner, path));
    const Bytes first = bytesOfFile(path);
    RandomStream random(13);
    for (int round = 0; round < 100; ++round) {
        int ends[2] = {-1, -1};
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            Learner mine = learner;
            for (int i = 0;; ++i) {
                mine.notes = std::to_string(i);
                if (!saveAgent(mine, path) || (i == 0 && ::write(ends[1], "s", 1) != 1))
                    ::_exit(1);
            }
        }
        ::close(ends[1]);
        char saved = 0;
        if (round % 5 == 0) { // else the kill may come before anything was saved
            ASSERT_EQ(::read(ends[0], &saved, 1), 1);
        }
        ::usleep(static_cast<useconds_t>(random.below(20'000)));
        ::kill(child, SIGKILL);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ::close(ends[0]);
        ASSERT_TRUE(WIFSIGNALED(status)); // no saving failed, however the one before it ended
        const auto loaded = loadAgent(path);
        ASSERT_TRUE(loaded) << loaded.error().message;
        ASSERT_TRUE(loaded->agent.memory() == learner.agent.memory());
        if (fs::exists(backupOf(path))) {
            ASSERT_TRUE(loadAgent(backupOf(path)));
        }
    }
    EXPECT_NE(bytesOfFile(path), first); // something was saved in all that time
    ASSERT_TRUE(saveAgent(learner, path));
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.engram", "a.engram~"})); // leftovers are cleared away
}

TEST(SaveAgent, AFullDiskLeavesTheOldFile)
{
    const TemporaryFolder folder;
    const fs::path disk = folder.path() / "disk";
    fs::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0)
        GTEST_SKIP() << "mounting a small tmpfs is not allowed here";
    const fs::path path = disk / "a.engram";
    const Learner small = test::smallLearner(3);
    EXPECT_TRUE(saveAgent(small, path));
    const auto full = saveAgent(test::livedLearner(findPreset("Classic")->description, 2000, 1), path);
    EXPECT_FALSE(full);
    if (!full) {
        EXPECT_NE(full.error().message.find("No space left"), std::string::npos) << full.error().message;
        EXPECT_NE(full.error().message.find("saved before is still there"), std::string::npos);
    }
    const auto loaded = loadAgent(path);
    EXPECT_TRUE(loaded && loaded->agent.memory() == small.agent.memory());
    EXPECT_TRUE(saveAgent(small, path)); // the failed attempt left no rubbish that fills the disk
    ::umount(disk.c_str());
}

TEST(SaveAgent, AFullDiskLeavesTheOldFileWhereverItRunsFull)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    ASSERT_TRUE(saveAgent(test::smallLearner(3), path));
    const Bytes before = bytesOfFile(path);
    const Learner large = test::livedLearner(findPreset("Classic")->description, 300, 1);
    const rlim_t wanted = encodeAgent(large)->size();
    for (const rlim_t room : {rlim_t{0}, rlim_t{1}, wanted / 2, wanted - 1}) {
        // A file that may grow no further fails as on a full disk does: with a short write, then with none.
        const test::LimitedRun run = test::runWithinLimits([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit size{room, room};
            ::setrlimit(RLIMIT_FSIZE, &size);
            const auto saved = saveAgent(large, path);
            return saved ? std::string("saved") : saved.error().message;
        });
        ASSERT_TRUE(run.finished) << run.how;
        EXPECT_NE(run.report.find("saved before is still there"), std::string::npos) << run.report;
        EXPECT_EQ(bytesOfFile(path), before);
        EXPECT_EQ(folder.names().size(), 1U);
    }
}

/// Nothing is read-only for root: what runs as root becomes someone else for a while.
class WithoutPrivileges {
public:
    WithoutPrivileges()
    {
        if (wasRoot_ && ::seteuid(nobody) != 0)
            ADD_FAILURE() << "root cannot become another user";
    }
    ~WithoutPrivileges()
    {
        if (wasRoot_)
            static_cast<void>(::seteuid(0) == 0);
    }
    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

    static constexpr uid_t nobody = 65534;

private:
    bool wasRoot_ = ::geteuid() == 0;
};

TEST(SaveAgent, AReadOnlyPlaceIsOneSentence)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    ASSERT_TRUE(saveAgent(test::smallLearner(), path));
    const Bytes before = bytesOfFile(path);
    fs::permissions(path, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
    fs::permissions(folder.path(), static_cast<fs::perms>(0555));
    {
        const WithoutPrivileges someone;
        EXPECT_TRUE(loadAgent(path)); // it can be opened
        const auto saved = saveAgent(test::smallLearner(9), path);
        ASSERT_FALSE(saved);
        EXPECT_NE(saved.error().message.find("Permission denied"), std::string::npos) << saved.error().message;
        EXPECT_NE(saved.error().message.find("saved before is still there"), std::string::npos);
    }
    EXPECT_EQ(bytesOfFile(path), before);
    EXPECT_EQ(folder.names().size(), 1U);
    fs::permissions(folder.path(), fs::perms::owner_all);
}

TEST(SaveAgent, AWriteProtectedFileStaysInAWritableFolder)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    ASSERT_TRUE(saveAgent(test::smallLearner(), path));
    const Bytes before = bytesOfFile(path);
    fs::permissions(path, static_cast<fs::perms>(0444));
    fs::permissions(folder.path(), fs::perms::all);
    {
        const WithoutPrivileges someone;
        const auto saved = saveAgent(test::smallLearner(9), path);
        ASSERT_FALSE(saved);
        EXPECT_NE(saved.error().message.find("write-protected"), std::string::npos) << saved.error().message;
    }
    EXPECT_EQ(bytesOfFile(path), before);
    EXPECT_EQ(folder.names().size(), 1U);
}

} // namespace
} // namespace engram
