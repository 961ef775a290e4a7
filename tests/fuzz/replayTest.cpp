// Every seed and every input that once failed, in every build.

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include "support/files.h"

namespace engram::fuzz {

#define FUZZ_TARGET(name, function) void function(std::span<const std::uint8_t> bytes);
#include "fuzzTable.inc"
#undef FUZZ_TARGET

namespace {

struct Target {
    const char* name;
    void (*run)(std::span<const std::uint8_t>);

    friend std::ostream& operator<<(std::ostream& out, const Target& target) { return out << target.name; }
};

constexpr Target targets[]{
#define FUZZ_TARGET(name, function) {#name, function},
#include "fuzzTable.inc"
#undef FUZZ_TARGET
};

/// Runs the target on each file of a folder; it aborts where a promise is broken. Returns how many there were.
std::size_t replay(const Target& target, const std::filesystem::path& folder)
{
    std::size_t count = 0;
    if (!is_directory(folder))
        return count;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        SCOPED_TRACE(entry.path());
        target.run(test::bytesOfFile(entry.path()));
        ++count;
    }
    return count;
}

class Fuzz : public ::testing::TestWithParam<Target> {
protected:
    const std::filesystem::path folder_ = std::filesystem::path(ENGRAM_SOURCE_DIR) / "tests" / "fuzz";
};

TEST_P(Fuzz, SeedsKeepEveryPromise)
{
    EXPECT_GT(replay(GetParam(), folder_ / "seeds" / GetParam().name), 0U);
}

TEST_P(Fuzz, OnceFailedInputsKeepEveryPromise)
{
    replay(GetParam(), folder_ / "regressions" / GetParam().name);
    GetParam().run({}); // nothing at all is an input, too
}

/// Every seed cut short and with single bits turned, so that hostile paths are walked in every build.
TEST_P(Fuzz, DamagedSeedsKeepEveryPromise)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder_ / "seeds" / GetParam().name)) {
        SCOPED_TRACE(entry.path());
        const std::vector<std::uint8_t> seed = test::bytesOfFile(entry.path());
        const std::size_t step = std::max<std::size_t>(seed.size() / 50, 1);
        for (std::size_t at = 0; at < seed.size(); at += step) {
            GetParam().run(std::span(seed).first(at));
            std::vector<std::uint8_t> damaged = seed;
            damaged[at] ^= static_cast<std::uint8_t>(1U << at % 8);
            GetParam().run(damaged);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, Fuzz, ::testing::ValuesIn(targets),
    [](const ::testing::TestParamInfo<Target>& target) { return target.param.name; });

} // namespace
} // namespace engram::fuzz
