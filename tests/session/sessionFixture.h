#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/bits/counterRandom.h>
#include <engram/session/session.h>

namespace engram::test {

/// A picture with a thick bar whose place says which digit it stands for, and some noise: easy to tell apart, never
/// equal.
inline DigitPixels barDigit(std::uint8_t digit, std::uint64_t seed)
{
    DigitPixels pixels{};
    RandomStream random(seed, digit);
    for (std::size_t row = 4; row < 24; ++row)
        for (std::size_t column = 2U * digit + 3; column < 2U * digit + 7; ++column)
            pixels[row * digitSide + column] = 255;
    for (int i = 0; i < 20; ++i)
        pixels[random.below(digitPixels)] ^= 255;
    return pixels;
}

/// A data file of bars: `train` and `test`, the digits in turn.
inline std::shared_ptr<const DataFile> barFile(const std::string& name, std::size_t train, std::size_t test)
{
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->format = DataFormat::pickle;
    for (const auto& [split, count] : {std::pair<std::string, std::size_t>{"train", train}, {"test", test}}) {
        auto digits = std::make_shared<DigitSet>(name + " " + split);
        for (std::size_t i = 0; i < count; ++i)
            digits->append(barDigit(static_cast<std::uint8_t>(i % 10), i + (split == "test" ? 1'000'000 : 0)),
                static_cast<std::uint8_t>(i % 10));
        file->splits.push_back({split, digits});
    }
    return file;
}

/// A font of ten bars.
inline std::shared_ptr<const DataFile> barFont(const std::string& name)
{
    auto file = std::make_shared<DataFile>();
    file->name = name;
    file->format = DataFormat::textFontSheet;
    auto digits = std::make_shared<DigitSet>(name);
    for (std::uint8_t digit = 0; digit < 10; ++digit)
        digits->append(barDigit(digit, 77), digit);
    file->splits.push_back({"digits", digits});
    return file;
}

inline GreyPicture pictureOf(const DigitPixels& digit)
{
    return {digitSide, digitSide, {digit.begin(), digit.end()}};
}

/// Everything a session said, kept for a test to look at.
class Recorder {
public:
    [[nodiscard]] SessionListener listener()
    {
        SessionListener result;
        result.changed = [this](SnapshotPointer snapshot) {
            const std::lock_guard lock(mutex_);
            snapshots_.push_back(std::move(snapshot));
        };
        result.progress = [this](const JobStatus& status) {
            const std::lock_guard lock(mutex_);
            progress_.push_back(status);
        };
        result.finished = [this](const JobResult& job) {
            const std::lock_guard lock(mutex_);
            finished_.push_back(job);
        };
        result.answered = [this](std::shared_ptr<const LiveAnswer> answer) {
            const std::lock_guard lock(mutex_);
            answers_.push_back(std::move(answer));
        };
        return result;
    }
    [[nodiscard]] std::vector<SnapshotPointer> snapshots() const { return copy(snapshots_); }
    [[nodiscard]] std::vector<JobStatus> progress() const { return copy(progress_); }
    [[nodiscard]] std::vector<JobResult> finished() const { return copy(finished_); }
    [[nodiscard]] std::vector<std::shared_ptr<const LiveAnswer>> answers() const { return copy(answers_); }

private:
    template <class T> [[nodiscard]] std::vector<T> copy(const std::vector<T>& values) const
    {
        const std::lock_guard lock(mutex_);
        return values;
    }
    mutable std::mutex mutex_;
    std::vector<SnapshotPointer> snapshots_;
    std::vector<JobStatus> progress_;
    std::vector<JobResult> finished_;
    std::vector<std::shared_ptr<const LiveAnswer>> answers_;
};

} // namespace engram::test
