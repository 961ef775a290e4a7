#include <regex>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <engram/session/answerExplanation.h>
#include <engram/session/gallery.h>
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
    const TestReport report =
        testExamples(learner, examples, {.steps = 4, .record = false, .margins = true, .deciders = true});
    ASSERT_LT(report.correct, report.tested());
    TestedMoment moment{.entry = logEntryOf(report, learner, examples.size(), 0)};
    moment.lessonsNow = moment.entry.lessons;

    std::vector<std::string> command = {
        "test", agent, "--mnist", digits, "--count", "50", "--seed", "3", "--steps", "4", "--costliest", "5", "--csv"};
    const Outcome csv = runCli(command);
    ASSERT_EQ(csv.exitCode, 0) << csv.err;
    EXPECT_EQ(timeless(csv.out), timeless(resultsCsv(report, moment)));
    EXPECT_NE(csv.out.find("\r\n\"a, b\",6,6,"), std::string::npos) << csv.out.substr(0, 200);
    command.back() = "--json";
    EXPECT_EQ(timeless(runCli(command).out), timeless(resultsJson(report, moment) + "\n"));
    command.emplace_back("--csv");
    EXPECT_EQ(runCli(command).exitCode, 2);
}

// What a gallery of memories shows first after the same test in the window.
TEST(ResultsExport, NamesTheMemoriesThatCostMostAsTheGalleryDoes)
{
    const TemporaryFolder folder;
    const std::string agent = folder / "one.engram";
    const std::string digits = folder / "digits.npz";
    ASSERT_TRUE(writeNpz(*barFile("Bars", 40, 60), digits));
    ASSERT_EQ(runCli({"train", "--preset", "classic", "--mnist", digits, "--samples", "8", "-o", agent}).exitCode, 0);
    Session session({}, {});
    session.openAgent(agent);
    session.openData(digits);
    session.testData({.count = 50, .steps = 4, .seed = 3});
    session.wait();
    const Gallery gallery = makeGallery(session.snapshot(), GalleryKind::memories);
    const std::vector<std::uint32_t> shown =
        select(gallery, {.show = GalleryShow::costliest, .order = GalleryOrder::mostWrong});
    ASSERT_GT(shown.size(), 2U);

    std::vector<std::string> command = {
        "test", agent, "--mnist", digits, "--count", "50", "--seed", "3", "--steps", "4", "--costliest", "5"};
    const Outcome text = runCli(command);
    ASSERT_EQ(text.exitCode, 0) << text.err;
    command.emplace_back("--json");
    const auto listed = runCli(command).json().at("costliest");
    ASSERT_EQ(listed.size(), shown.size());
    std::size_t last = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const GalleryEntry& entry = gallery.entries[shown[i]];
        const MemoryName name = gallery.nameOf(entry);
        EXPECT_EQ(listed.at(i).at("source"), name.source.name());
        EXPECT_EQ(listed.at(i).at("index"), entry.index);
        EXPECT_EQ(listed.at(i).at("kind"), "label");
        EXPECT_EQ(listed.at(i).at("code"), entry.code);
        EXPECT_EQ(listed.at(i).at("wrong"), entry.wrong);
        EXPECT_EQ(listed.at(i).at("right"), entry.right);
        const std::size_t at = text.out.find("  " + describeMemory(name) + "\n");
        EXPECT_NE(at, std::string::npos) << text.out;
        EXPECT_GT(at, last);
        last = at;
    }
    const std::string csv = resultsCsv(*session.snapshot()->lastTest, session.snapshot()->tested);
    command.back() = "--csv";
    const std::string header = "wrong answers decided,";
    EXPECT_EQ(runCli(command).out.substr(runCli(command).out.find(header)), csv.substr(csv.find(header)));
    command = {"test", agent, "--mnist", digits, "--count", "50", "--json"};
    EXPECT_FALSE(runCli(command).json().contains("costliest"));
    EXPECT_EQ(runCli({"test", agent, "--costliest", "0"}).exitCode, 2);
    // Of an agent that remembers nothing, nobody decided anything.
    const std::string empty = folder / "empty.engram";
    ASSERT_TRUE(saveAgent(Learner::create(findPreset("Classic")->description).value(), empty));
    command[1] = empty;
    command.insert(command.end(), {"--costliest", "3"});
    EXPECT_EQ(runCli(command).json().at("costliest").size(), 0U);
    command.erase(command.end() - 3);
    EXPECT_NE(runCli(command).out.find("\nNo memory decided a wrong answer.\n"), std::string::npos);
}

} // namespace
} // namespace engram::test
