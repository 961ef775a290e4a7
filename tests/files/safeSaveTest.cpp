#include "files/safeSave.h"

#include <atomic>
#include <fstream>
#include <set>
#include <thread>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/faultyFileSystem.h"
#include "support/sampleLearners.h"
#include "support/temporaryFolder.h"

namespace engram {
namespace {

namespace fs = std::filesystem;
using test::bytesOfFile;
using test::Call;
using test::FaultyFileSystem;
using test::TemporaryFolder;
using Bytes = std::vector<std::uint8_t>;

const Bytes oldBytes(5000, 'o');
const Bytes newBytes(7000, 'n');
const Bytes olderBytes(100, 'x');

void writeFile(const fs::path& path, const Bytes& bytes)
{
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

TEST(ReplaceFile, WritesANewFileAndThenKeepsTheVersionBefore)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    const fs::path path = folder.path() / "a.engram";
    ASSERT_TRUE(replaceFile(system, path, olderBytes, Backup::keep));
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.engram"}));
    ASSERT_TRUE(replaceFile(system, path, oldBytes, Backup::keep));
    EXPECT_EQ(bytesOfFile(backupOf(path)), olderBytes);
    ASSERT_TRUE(replaceFile(system, path, newBytes, Backup::keep));
    EXPECT_EQ(bytesOfFile(path), newBytes);
    EXPECT_EQ(bytesOfFile(backupOf(path)), oldBytes);
    ASSERT_TRUE(replaceFile(system, path, {}, Backup::none));
    EXPECT_TRUE(bytesOfFile(path).empty());
    EXPECT_EQ(bytesOfFile(backupOf(path)), oldBytes);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"a.engram", "a.engram~"}));
}

/// What must hold after any one fault: the old version or the new one, whole; the message says which; nothing is left
/// lying about unless unlink itself failed.
void checkAfterFault(const TemporaryFolder& folder, bool existed, const Result<void>& result, Call call)
{
    const fs::path path = folder.path() / "a.engram";
    const Bytes now = bytesOfFile(path);
    if (result) {
        EXPECT_EQ(now, newBytes);
        return;
    }
    const std::string& message = result.error().message;
    EXPECT_EQ(result.error().kind, ErrorKind::writeFailed);
    EXPECT_EQ(message.find('\n'), std::string::npos);
    if (message.find("holds the new version") != std::string::npos) {
        EXPECT_EQ(now, newBytes) << message;
    } else if (message.find("looking at the file failed") != std::string::npos) {
        EXPECT_EQ(now, existed ? oldBytes : Bytes()) << message; // whether it exists is not known
    } else if (existed) {
        EXPECT_NE(message.find("the version saved before is still there"), std::string::npos) << message;
        EXPECT_EQ(now, oldBytes) << message;
    } else {
        EXPECT_NE(message.find("there is no file of that name"), std::string::npos) << message;
        EXPECT_FALSE(fs::exists(path));
    }
    if (call == Call::unlink)
        return;
    for (const std::string& name : folder.names())
        EXPECT_TRUE(name == "a.engram" || name == "a.engram~") << name << " was left after " << message;
}

/// Calls that saving can do without: what they would have said is found out by another call, or is not needed.
bool mayFailUnnoticed(Call call)
{
    switch (call) {
    case Call::close: // after a successful fsync nothing is left for it to fail on
    case Call::unlink: // litter
    case Call::lock: // a file system without locks
    case Call::openStatus: // of the rights, which are then set in any case
    case Call::linkStatus: // a link that cannot be seen is no link
    case Call::readLink:
    case Call::realPath: // the path as it was given
        return true;
    default:
        return false;
    }
}

/// What stands at the beginning may be known last.
Result<void> replaceBeginningLast(FileSystem& system, const fs::path& path, const Bytes& bytes)
{
    const auto write = [&bytes](std::ostream& out) -> Result<void> {
        constexpr std::size_t beginning = 100;
        const auto* const text = reinterpret_cast<const char*>(bytes.data());
        out.write(std::string(beginning, '?').data(), beginning);
        out.write(text + beginning, static_cast<std::streamsize>(bytes.size() - beginning));
        out.seekp(0);
        out.write(text, beginning);
        return {};
    };
    return replaceFileByStream(system, path, write, Backup::keep);
}

/// What a saving meets.
struct Surroundings {
    bool existed = true;
    bool byLink = false; ///< the path is a symbolic link to the file
    bool knowsSecondNames = true;
};

/// True while the saving makes so many calls of the kind.
bool checkWithFault(const Surroundings& around, const test::Fault& fault)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    if (around.existed) {
        writeFile(path, oldBytes);
        writeFile(backupOf(path), olderBytes);
    }
    const TemporaryFolder elsewhere;
    const fs::path link = elsewhere.path() / "link.engram";
    if (around.byLink)
        fs::create_symlink(path, link);
    const fs::path& asked = around.byLink ? link : path;
    FaultyFileSystem system(fault);
    system.shortWrites = 2000;
    system.knowsSecondNames = around.knowsSecondNames;
    const Result<void> result = fault.call == Call::seek ? replaceBeginningLast(system, asked, newBytes)
                                                         : replaceFile(system, asked, newBytes, Backup::keep);
    if (system.calls(fault.call) < fault.nth)
        return false;
    SCOPED_TRACE(test::nameOf(fault.call) + " " + std::to_string(fault.nth) + " errno " + std::to_string(fault.error));
    // A link that could not be followed is itself replaced; then what it pointed to is as it was.
    const bool replacedTheLink = around.byLink && !fs::is_symlink(link);
    if (!replacedTheLink)
        checkAfterFault(folder, around.existed, result, fault.call);
    const bool roomWasMade = fault.call == Call::write && fault.error == ENOSPC && !fault.always;
    const bool folderIsThere = fault.call == Call::access && !around.existed; // which opening it would have told
    EXPECT_TRUE(mayFailUnnoticed(fault.call) || roomWasMade || folderIsThere || !result);
    // The next saving works, whatever was left behind.
    PosixFileSystem healed;
    EXPECT_TRUE(replaceFile(healed, path, newBytes, Backup::keep));
    EXPECT_EQ(bytesOfFile(path), newBytes);
    return true;
}

TEST(ReplaceFile, AnyCallMayFailAndTheFileIsWhole)
{
    std::set<Call> failed;
    int faults = 0;
    const std::vector<int> allErrors{EIO, ENOSPC, EACCES, EDQUOT, EROFS};
    const std::vector<std::pair<Surroundings, std::vector<int>>> cases{{{}, allErrors}, {{.existed = false}, allErrors},
        {{.byLink = true}, {EIO}}, {{.knowsSecondNames = false}, {EIO}}};
    for (const auto& [around, errors] : cases)
        for (const int error : errors)
            for (const bool always : {false, true})
                for (const Call call : test::allCalls)
                    for (int nth = 1; checkWithFault(around, {call, nth, error, always}); ++nth) {
                        failed.insert(call);
                        ++faults;
                    }
    EXPECT_EQ(failed.size(), std::size(test::allCalls)); // no call of the interface goes untried
    EXPECT_GT(faults, 400);
}

TEST(ReplaceFile, MayWriteTheBeginningLast)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    FaultyFileSystem system;
    system.shortWrites = 2000;
    ASSERT_TRUE(replaceBeginningLast(system, path, newBytes));
    EXPECT_EQ(bytesOfFile(path), newBytes);
    EXPECT_EQ(system.calls(Call::seek), 1);
}

TEST(ReplaceFile, GoesOnAfterInterruptionsAndShortWrites)
{
    for (const Call call : {Call::write, Call::fsync}) {
        for (int nth = 1; nth <= 2; ++nth) {
            const TemporaryFolder folder;
            const fs::path path = folder.path() / "a.engram";
            FaultyFileSystem system({call, nth, EINTR, false});
            system.shortWrites = 1;
            ASSERT_TRUE(replaceFile(system, path, newBytes, Backup::keep));
            EXPECT_EQ(bytesOfFile(path), newBytes);
            EXPECT_GE(system.calls(Call::write), 7000);
        }
    }
}

TEST(ReplaceFile, CopiesTheVersionBeforeWhereSecondNamesAreUnknown)
{
    for (const int error : {EPERM, EOPNOTSUPP}) {
        const TemporaryFolder folder;
        const fs::path path = folder.path() / "a.engram";
        writeFile(path, oldBytes);
        FaultyFileSystem system({Call::link, 1, error, true});
        ASSERT_TRUE(replaceFile(system, path, newBytes, Backup::keep));
        EXPECT_EQ(bytesOfFile(path), newBytes);
        EXPECT_EQ(bytesOfFile(backupOf(path)), oldBytes);
        EXPECT_EQ(folder.names().size(), 2U);
    }
}

TEST(ReplaceFile, KeepsSymbolicLinksAndAccessRights)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    fs::create_directory(folder.path() / "there");
    const fs::path real = folder.path() / "there/real.engram";
    const fs::path link = folder.path() / "link.engram";
    writeFile(real, oldBytes);
    ::chmod(real.c_str(), 0640);
    fs::create_symlink("there/real.engram", link);
    ASSERT_TRUE(replaceFile(system, link, newBytes, Backup::keep));
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_EQ(bytesOfFile(real), newBytes);
    EXPECT_EQ(bytesOfFile(backupOf(real)), oldBytes);
    EXPECT_EQ(fs::status(real).permissions(), static_cast<fs::perms>(0640));
}

TEST(ReplaceFile, GivesANewFileTheRightsThatOthersOfTheUserHave)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    const ::mode_t before = ::umask(022);
    const bool saved = replaceFile(system, folder.path() / "new.gif", newBytes, Backup::none).has_value();
    ::umask(before);
    ASSERT_TRUE(saved);
    EXPECT_EQ(fs::status(folder.path() / "new.gif").permissions(), static_cast<fs::perms>(0644));
}

TEST(ReplaceFile, TakesAnyNameThatTheSystemTakes)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    for (const std::string& name : {std::string("spaces and 'quotes'\".engram"), std::string("line\nbreak"),
             std::string("\xFF\xFE not UTF-8"), std::string(255, 'l'), std::string("-o"), std::string(".hidden"),
             std::string("\xE6\x95\xB0\xE5\xAD\x97.engram")}) {
        const fs::path path = folder.path() / name;
        ASSERT_TRUE(replaceFile(system, path, oldBytes, Backup::keep)) << name;
        ASSERT_TRUE(replaceFile(system, path, newBytes, Backup::keep)) << name;
        EXPECT_EQ(bytesOfFile(path), newBytes) << name;
        EXPECT_EQ(bytesOfFile(backupOf(path)), oldBytes) << name;
    }
    EXPECT_EQ(folder.names().size(), 14U);
    EXPECT_FALSE(replaceFile(system, folder.path() / std::string(256, 'l'), newBytes, Backup::keep));
    EXPECT_FALSE(replaceFile(system, folder.path() / "no such folder" / "a", newBytes, Backup::keep));
    EXPECT_FALSE(replaceFile(system, folder.path() / "", newBytes, Backup::keep));
    EXPECT_FALSE(replaceFile(system, folder.path(), newBytes, Backup::keep));
    EXPECT_EQ(folder.names().size(), 14U);
}

TEST(ReplaceFile, DoesNotFollowWhatSomeoneElsePutInTheWay)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    const fs::path victim = folder.path() / "victim";
    writeFile(victim, oldBytes);
    fs::create_symlink(victim, folder.path() / ".a.engram.saving");
    EXPECT_FALSE(replaceFile(system, folder.path() / "a.engram", newBytes, Backup::keep));
    EXPECT_EQ(bytesOfFile(victim), oldBytes);
}

TEST(ReplaceFile, LeavesAPipeAndASecondNameInTheWayAlone)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    const fs::path path = folder.path() / "a.engram";
    const fs::path saving = folder.path() / ".a.engram.saving";
    ASSERT_EQ(::mkfifo(saving.c_str(), 0600), 0);
    auto refused = replaceFile(system, path, newBytes, Backup::keep); // and does not wait for a reader
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("not ours is in the way"), std::string::npos) << refused.error().message;
    EXPECT_TRUE(fs::is_fifo(saving));
    const int reader = ::open(saving.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    EXPECT_FALSE(replaceFile(system, path, newBytes, Backup::keep));
    ::close(reader);
    fs::remove(saving);

    const fs::path other = folder.path() / "other";
    writeFile(other, oldBytes);
    fs::create_hard_link(other, saving);
    refused = replaceFile(system, path, newBytes, Backup::keep);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("not ours is in the way"), std::string::npos) << refused.error().message;
    EXPECT_EQ(bytesOfFile(other), oldBytes);
    EXPECT_TRUE(fs::exists(saving));
    EXPECT_FALSE(fs::exists(path));
}

TEST(ReplaceFile, MakesTheFileThatALinkPointsTo)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    fs::create_directory(folder.path() / "there");
    const fs::path link = folder.path() / "link.engram";
    fs::create_symlink("second.engram", link);
    fs::create_symlink("there/new.engram", folder.path() / "second.engram");
    ASSERT_TRUE(replaceFile(system, link, newBytes, Backup::keep));
    EXPECT_TRUE(fs::is_symlink(link));
    EXPECT_TRUE(fs::is_symlink(folder.path() / "second.engram"));
    EXPECT_EQ(bytesOfFile(folder.path() / "there/new.engram"), newBytes);

    const fs::path circle = folder.path() / "circle.engram";
    fs::create_symlink("circle.engram", circle);
    const auto refused = replaceFile(system, circle, newBytes, Backup::keep);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(fs::is_symlink(circle));
    EXPECT_EQ(refused.error().message.find("no file of that name"), std::string::npos) << refused.error().message;
}

TEST(ReplaceFile, SaysWhatIsMissingAndNothingThatItDoesNotKnow)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    const fs::path path = folder.path() / "missing" / "a.engram";
    EXPECT_EQ(replaceFile(system, path, newBytes, Backup::keep).error().message,
        path.string() + " was not saved: there is no folder " + path.parent_path().string());

    writeFile(folder.path() / "file", oldBytes);
    const auto refused = replaceFile(system, folder.path() / "file" / "a.engram", newBytes, Backup::keep);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message.find("no file of that name"), std::string::npos) << refused.error().message;
}

TEST(ReplaceFile, RefusesWhileAnotherProgramSavesTheSameFile)
{
    const TemporaryFolder folder;
    PosixFileSystem system;
    const fs::path path = folder.path() / "a.engram";
    writeFile(path, oldBytes);
    const fs::path saving = folder.path() / ".a.engram.saving";
    writeFile(saving, olderBytes);
    const int other = system.open(saving.c_str(), O_WRONLY, 0);
    ASSERT_EQ(::flock(other, LOCK_EX | LOCK_NB), 0);
    const auto refused = replaceFile(system, path, newBytes, Backup::keep);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("another Engram"), std::string::npos);
    EXPECT_EQ(bytesOfFile(path), oldBytes);
    EXPECT_EQ(bytesOfFile(saving), olderBytes);
    system.close(other);
    EXPECT_TRUE(replaceFile(system, path, newBytes, Backup::keep)); // what it left is taken over
}

TEST(ReplaceFile, ManySaversAtOnceNeverTearTheFile)
{
    const TemporaryFolder folder;
    const fs::path path = folder.path() / "a.engram";
    writeFile(path, oldBytes);
    std::atomic<bool> done = false;
    std::atomic<int> saved = 0;
    std::vector<std::jthread> savers;
    savers.reserve(4);
    for (int i = 0; i < 4; ++i)
        savers.emplace_back([&path, &saved, letter = static_cast<std::uint8_t>('a' + i)] {
            PosixFileSystem system;
            for (int round = 0; round < 50; ++round)
                saved += replaceFile(system, path, Bytes(6000, letter), Backup::keep) ? 1 : 0;
        });
    std::jthread reader([&] {
        while (!done) {
            const Bytes now = bytesOfFile(path);
            ASSERT_TRUE(now == oldBytes || (now.size() == 6000 && now == Bytes(6000, now.front())));
        }
    });
    savers.clear();
    done = true;
    EXPECT_GT(saved, 0);
}

} // namespace
} // namespace engram
