#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/shell.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

using testing::HasSubstr;

/// Two files of digits, and an agent to teach.
class SeveralSets : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(writeNpz(*barFile("One", 40, 30), one_));
        ASSERT_TRUE(writeNpz(*barFile("Other", 8, 20), other_));
    }

    TemporaryFolder folder_;
    std::string one_ = folder_ / "one.npz";
    std::string other_ = folder_ / "other.npz";
    std::string agent_ = folder_ / "both.engram";
};

TEST_F(SeveralSets, AreTaughtInEqualParts)
{
    const Outcome trained = runCli(
        {"train", "--mnist", one_, "--mnist", other_, "--samples", "5", "--preset", "classic", "-o", agent_, "--json"});
    ASSERT_EQ(trained.exitCode, 0) << trained.err;
    EXPECT_EQ(trained.json().at("lessons"), 10);
    const auto sources = runCli({"info", agent_, "--json"}).json().at("lessons_by_source");
    ASSERT_EQ(sources.size(), 2U);
    for (const auto& source : sources)
        EXPECT_EQ(source.at("lessons"), 5) << source.dump();

    const Outcome all =
        runCli({"train", "--mnist", one_, "--mnist", other_, "--samples", "10", "-o", agent_, "--json"});
    EXPECT_EQ(all.json().at("lessons"), 18);
    EXPECT_THAT(all.err, HasSubstr("other train has 8 digits, fewer than the 10 asked for: all of them are taught"));
}

TEST_F(SeveralSets, AreAskedAboutAsOneAndTheLogHasTheLine)
{
    ASSERT_EQ(runCli({"train", "--mnist", one_, "--samples", "9", "--preset", "classic", "-o", agent_}).exitCode, 0);
    const Outcome tested = runCli(
        {"test", agent_, "--mnist", other_, "--mnist", one_, "--count", "40", "--steps", "2", "-o", agent_, "--json"});
    ASSERT_EQ(tested.exitCode, 0) << tested.err;
    EXPECT_EQ(tested.json().at("tested"), 40);
    const auto log = runCli({"log", agent_, "--json"}).json().at(0);
    EXPECT_THAT(log.at("what").get<std::string>(), testing::AnyOf("one test, other test", "other test, one test"));
    const ShellOutcome again = runInShell(log.at("command").get<std::string>() + " --json", folder_.path());
    ASSERT_EQ(again.exitCode, 0);
    EXPECT_EQ(nlohmann::json::parse(again.out).at("confusion"), tested.json().at("confusion"));
    const Outcome most =
        runCli({"test", agent_, "--mnist", other_, "--mnist", one_, "--count", "1000", "--steps", "1", "--json"});
    EXPECT_EQ(most.json().at("tested"), 50);
    EXPECT_THAT(most.err, HasSubstr("other test, one test has 50 digits, fewer than the 1,000 asked for"));
}

TEST_F(SeveralSets, OfOneNameAreRefused)
{
    std::filesystem::create_directory(folder_ / "far");
    std::filesystem::copy_file(one_, folder_ / "far/one.npz");
    const Outcome refused = runCli({"train", "--mnist", one_, "--mnist", folder_ / "far/one.npz", "-o", agent_});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err, HasSubstr("two of the data sets are called one train"));
    EXPECT_FALSE(std::filesystem::exists(agent_));
}

} // namespace
} // namespace engram::test
