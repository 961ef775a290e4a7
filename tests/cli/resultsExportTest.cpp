#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/session/resultsText.h>
#include <engram/store/agentFile.h>
#include <engram/training/testLine.h>

#include "commandLine.h"
#include "support/digits.h"
#include "support/temporaryFolder.h"

namespace engram::test {
namespace {

/// Without the moment, which differs from run to run.
std::string timeless(const std::string& text)
{
    return std::regex_replace(
        text, std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|"seconds": [-+.e0-9]+)"), "SOME TIME");
}

// The window exports what resultsCsv and resultsJson say of the same test; so does the command line.
TEST(ResultsExport, IsTheSameOfTheCommandLineAndOfTheWindow)
{
    const TemporaryFolder folder;
    const std::string agent = folder / "a, b.engram";
    const std::string digits = folder / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 40, 60), digits));
    ASSERT_EQ(runCli({"train", "--preset", "classic", "--mnist", digits, "--samples", "6", "-o", agent}).exitCode, 0);
    Learner learner = loadAgent(agent).value();
    const DataFile data = loadDataFile(digits).value();
    std::vector<Example> examples;
    for (const std::uint32_t index : sampleWithoutReplacement(60, 50, 3))
        examples.push_back({data.splits.back().digits, index});
    const TestReport report = testExamples(learner, examples, {.steps = 4, .record = false, .margins = true});
    ASSERT_LT(report.correct, report.tested());
    TestedMoment moment{.entry = logEntryOf(report, learner, examples.size(), 0)};
    moment.lessonsNow = moment.entry.lessons;

    std::vector<std::string> command = {
        "test", agent, "--mnist", digits, "--count", "50", "--seed", "3", "--steps", "4", "--csv"};
    const Outcome csv = runCli(command);
    ASSERT_EQ(csv.exitCode, 0) << csv.err;
    EXPECT_EQ(timeless(csv.out), timeless(resultsCsv(report, moment)));
    EXPECT_NE(csv.out.find("\r\n\"a, b\",6,6,"), std::string::npos) << csv.out.substr(0, 200);
    command.back() = "--json";
    EXPECT_EQ(timeless(runCli(command).out), timeless(resultsJson(report, moment) + "\n"));
    command.emplace_back("--csv");
    EXPECT_EQ(runCli(command).exitCode, 2);
}

} // namespace
} // namespace engram::test
