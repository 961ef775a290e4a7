// Data sets as people have them: every line of tests/cases/data/manifest.json.

#include <ostream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "boundedLoad.h"
#include "support/dataCases.h"

namespace engram::test {

void PrintTo(const DataCase& dataCase, std::ostream* out) // NOLINT(readability-identifier-naming): GoogleTest's name
{
    *out << dataCase.entry.at("file") << ": " << dataCase.entry.at("what");
}

namespace {

class DataCases : public ::testing::TestWithParam<DataCase> {
protected:
    static void expectSplits(const nlohmann::json& expected, const LoadOutcome& outcome)
    {
        ASSERT_EQ(outcome.splits.size(), expected.size());
        for (const LoadOutcome::Split& split : outcome.splits) {
            ASSERT_TRUE(expected.contains(split.name)) << split.name;
            EXPECT_EQ(split.count, expected[split.name].at("n"));
            EXPECT_EQ(split.imagesSha256, expected[split.name].at("images_sha256").get<std::string>());
            EXPECT_EQ(split.labelsSha256, expected[split.name].at("labels_sha256").get<std::string>());
        }
    }

    static void expectWhatTheManifestSays(const nlohmann::json& entry, const std::filesystem::path& path)
    {
        SCOPED_TRACE(path);
        const LoadOutcome outcome = loadWithinLimits(path);
        ASSERT_TRUE(outcome.finished) << outcome.how;
        ASSERT_EQ(outcome.accepted, entry.at("expect") == "accept") << outcome.message;
        if (outcome.accepted && entry.contains("splits"))
            expectSplits(entry["splits"], outcome);
        if (!outcome.accepted) {
            EXPECT_THAT(outcome.message, ::testing::StartsWith(path.string()));
            EXPECT_THAT(outcome.message, ::testing::HasSubstr(entry.at("says").get<std::string>()));
            EXPECT_THAT(outcome.message, ::testing::Not(::testing::HasSubstr("\n")));
        }
    }
};

TEST_P(DataCases, DoWhatTheManifestSaysByFileAndByFolder)
{
    const DataCase& dataCase = GetParam();
    expectWhatTheManifestSays(dataCase.entry, dataCase.file);
    if (dataCase.path != dataCase.file)
        expectWhatTheManifestSays(dataCase.entry, dataCase.path);
}

INSTANTIATE_TEST_SUITE_P(
    Files, DataCases, ::testing::ValuesIn(dataCases()), [](const auto& tested) { return testNameOf(tested.param); });

} // namespace
} // namespace engram::test
