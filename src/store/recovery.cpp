#include <engram/exceptionBarrier.h>
#include <engram/store/recovery.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include <unistd.h>

#include <engram/try.h>

#include "learnerCodec.h"

namespace engram {
namespace {

namespace fs = std::filesystem;

constexpr const char* copyExtension = ".engram-copy";

/// Beside a copy; whoever has it locked owns the copy.
fs::path lockOf(const fs::path& copy)
{
    fs::path lock = copy;
    return lock.replace_extension(".lock");
}

Result<DecodedLearner> readCopy(const fs::path& file)
{
    return withoutExceptions(Sentence::quoted(file.string()), ErrorKind::unreadable, [&]() -> Result<DecodedLearner> {
        ENGRAM_TRY(const StoredContainer container, containerAt(file));
        return decodeLearner(container, file.string());
    });
}

} // namespace

RecoveryFolder::RecoveryFolder(fs::path folder)
    : folder_(std::move(folder))
{
}

std::vector<RecoveryFolder::Copy> RecoveryFolder::abandoned() const
{
    std::vector<Copy> copies;
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const fs::path file = entry->path();
        if (file.extension() != copyExtension || file == own_ || !FileLock::tryTake(lockOf(file)))
            continue;
        const Result<DecodedLearner> decoded = readCopy(file);
        std::error_code unknown;
        if (decoded && decoded->origin)
            copies.push_back({file, decoded->learner.name, *decoded->origin, fs::last_write_time(file, unknown)});
    }
    std::sort(
        copies.begin(), copies.end(), [](const Copy& left, const Copy& right) { return left.written > right.written; });
    return copies;
}

/// A free number, and the lock that makes it ours.
Result<void> RecoveryFolder::claimName()
{
    if (lock_)
        return {};
    std::error_code error;
    fs::create_directories(folder_, error);
    if (error)
        return failure(ErrorKind::writeFailed,
            Sentence::of("no copy of unsaved work can be kept: the folder %1 cannot be made (%2)", folder_.string(),
                error.message()));
    fs::permissions(folder_, fs::perms::owner_all, error);
    for (int number = 1; number <= 1000; ++number) {
        fs::path candidate =
            folder_ / ("unsaved-" + std::to_string(::getpid()) + "-" + std::to_string(number) + copyExtension);
        std::optional<FileLock> lock = FileLock::tryTake(lockOf(candidate));
        if (!lock || fs::exists(candidate, error)) // a process that is gone had this number: its work must stay
            continue;
        lock_ = std::move(lock);
        own_ = std::move(candidate);
        return {};
    }
    return failure(ErrorKind::writeFailed,
        Sentence::of("no copy of unsaved work can be kept: the folder %1 cannot be written to", folder_.string()));
}

Result<void> RecoveryFolder::keep(const Learner& learner, const fs::path& original)
{
    ENGRAM_TRY(claimName());
    return withoutExceptions(
        Sentence::of("no copy of unsaved work can be kept"), ErrorKind::writeFailed, [&]() -> Result<void> {
            const std::string origin = original.string();
            return saveLearner(learner, true, &origin, own_, Backup::none);
        });
}

void RecoveryFolder::discard()
{
    if (!lock_)
        return;
    std::error_code ignored; // what cannot be removed is offered once too often, and nothing is lost
    fs::remove(own_, ignored);
    fs::remove(lockOf(own_), ignored);
    lock_.reset();
    own_.clear();
}

void RecoveryFolder::remove(const Copy& copy)
{
    std::error_code ignored;
    fs::remove(copy.file, ignored);
    fs::remove(lockOf(copy.file), ignored);
}

std::optional<FileLock> RecoveryFolder::hold(const Copy& copy)
{
    std::error_code error;
    if (!fs::exists(copy.file, error))
        return std::nullopt;
    return FileLock::tryTake(lockOf(copy.file));
}

Result<Learner> RecoveryFolder::load(const Copy& copy)
{
    return readCopy(copy.file).map([](DecodedLearner&& decoded) { return std::move(decoded.learner); });
}

} // namespace engram
